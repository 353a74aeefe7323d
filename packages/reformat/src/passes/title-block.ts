import {
  type Anchor,
  type Edit,
  type Facts,
  isSupplementNumber,
  type NewParagraph,
  type Paragraph,
  type Phrase,
  phrase,
  plainText,
  type Vocabulary,
} from '@fg2rec/document';
import { documentKinds } from '@fg2rec/rulebook';
import { deliverableTitle, draftTitle } from '../deliverable-title.ts';
import { allBlocks } from '../outline/division-blocks.ts';
import type { Outline } from '../outline/outline.ts';
import type { Change, Pass, PassInput } from '../plan.ts';
import { sameText } from '../similarity.ts';
import { placeholderWords } from './placeholder-words.ts';

/** A draft begins with its number and title (Author's guide clauses 6.1 and 6.3), once. */
export const titleBlock: Pass = (input) => {
  if (input.outline.profile.kind === 'other') {
    return { edits: [], changes: [] };
  }
  const missing = missingTitle(input);
  const repeated = repeatedTitle(input);
  return { edits: [...missing.edits, ...repeated.edits], changes: [...missing.changes, ...repeated.changes] };
};

function missingTitle({ facts, outline, language, vocabulary }: PassInput): {
  edits: Edit[];
  changes: Change[];
} {
  const { titleBlock: found, cover } = facts;
  const { numberParagraph } = found;
  const isSupplement = outline.profile.kind === 'supplement';
  const titleParagraph = keepsTitle(facts, vocabulary) ? found.titleParagraph : undefined;
  const words = placeholderWords[language];
  const blocks: NewParagraph[] = [];
  const known = ownTitle(found.title ?? cover.fields.title?.value ?? '', facts, vocabulary);
  const announced = draftTitle(known);
  const needsNumber = outline.profile.recommendationNumber && numberParagraph === undefined;
  if (needsNumber) {
    blocks.push(
      announced === undefined
        ? numberToBeAssigned(words.number, vocabulary.wording('recommendationNoPattern', language).text)
        : { role: 'recommendation-number', runs: [{ text: announced.number }] },
    );
  }
  if (isSupplement && !hasSupplementNumber(found.all)) {
    blocks.push(supplementNumber(vocabulary.wording('supplementNoPattern', language).text, words));
  }
  if (titleParagraph === undefined) {
    const title = announced?.title ?? known;
    const run = title === '' ? { text: words.title, placeholder: true } : { text: title };
    blocks.push({ role: 'recommendation-title', runs: [run] });
  }
  const at = titleParagraph?.anchor ?? numberParagraph?.anchor ?? firstAnchor(outline, found.titleParagraph);
  if (blocks.length === 0 || at === undefined) {
    return { edits: [], changes: [] };
  }
  const where = titleParagraph === undefined && numberParagraph !== undefined ? 'after' : 'before';
  const replaced = titleParagraph === undefined ? found.titleParagraph : undefined;
  return {
    edits: [
      ...(replaced === undefined
        ? []
        : [{ kind: 'move-blocks', blocks: [replaced.anchor], to: 'transfer-note' } as const]),
      { kind: 'insert-blocks', at, where, blocks },
    ],
    changes: [
      {
        pass: 'title-block',
        what: titleChange(needsNumber, announced !== undefined, replaced !== undefined),
        because: needsNumber
          ? phrase('A {title} begins with its number and title.', { title: phrase(outline.profile.title) })
          : phrase('A {title} begins with its title.', { title: phrase(outline.profile.title) }),
        rule: 'front/number-heading',
      },
    ],
  };
}

function titleChange(needsNumber: boolean, isNumbered: boolean, isReplaced: boolean): Phrase {
  const title = isReplaced
    ? phrase(
        'The title stands at the head of the draft without the kind and number that the focus group gave it; its whole line is in the transfer note.',
      )
    : phrase('The title stands at the head of the draft.');
  if (!needsNumber) {
    return title;
  }
  const number = isNumbered
    ? phrase('Its number stands before it, as its own title has it.')
    : phrase('Its number is to be assigned.');
  return phrase('{said} {next}', { said: title, next: number });
}

/** What the focus group calls the text, without the group's own designators. */
function ownTitle(title: string, { kind }: Facts, vocabulary: Vocabulary): string {
  return documentKinds[kind].focusGroup ? deliverableTitle(title, vocabulary) : title;
}

function keepsTitle(facts: Facts, vocabulary: Vocabulary): boolean {
  const { title } = facts.titleBlock;
  return title === undefined || ownTitle(title, facts, vocabulary) === title;
}

function numberToBeAssigned(placeholder: string, pattern: string): NewParagraph {
  const [before = '', after = ''] = pattern.split('{no}');
  const runs = [{ text: before }, { text: placeholder, placeholder: true }, { text: after }];
  return { role: 'recommendation-number', runs: runs.filter(({ text }) => text !== '') };
}

/** `Supplement 5 to ITU-T A-series Recommendations`, which readers may take for the number or for part of the title. */
function hasSupplementNumber(all: readonly Paragraph[]): boolean {
  return all.some((paragraph) => isSupplementNumber(plainText(paragraph)));
}

/** @param pattern the line of the language, with `{no}` and `{series}`. */
function supplementNumber(
  pattern: string,
  words: { readonly number: string; readonly series: string },
): NewParagraph {
  const runs = pattern.split(/(\{no\}|\{series\})/).map((text) => {
    if (text === '{no}') {
      return { text: words.number, placeholder: true };
    }
    return text === '{series}' ? { text: words.series, placeholder: true } : { text };
  });
  return { role: 'recommendation-number', runs: runs.filter(({ text }) => text !== '') };
}

function firstAnchor(outline: Outline, apart: Paragraph | undefined): Anchor | undefined {
  for (const division of outline.order.flat()) {
    const first = allBlocks(division).find((block) => block !== apart);
    if (first !== undefined) {
      return first.anchor;
    }
  }
  return undefined;
}

/** A published text has number and title twice; in a draft the second pair, if it says the same, goes. */
export function repeatedTitles(facts: Facts): Paragraph[] {
  const { all, numberParagraph, titleParagraph } = facts.titleBlock;
  return all.filter((paragraph) => {
    const first = paragraph.role === 'recommendation-number' ? numberParagraph : titleParagraph;
    return paragraph !== first && first !== undefined && sameText(plainText(paragraph), plainText(first));
  });
}

function repeatedTitle({ facts }: PassInput): { edits: Edit[]; changes: Change[] } {
  const repeated = repeatedTitles(facts);
  if (repeated.length === 0) {
    return { edits: [], changes: [] };
  }
  return {
    edits: [
      {
        kind: 'remove-blocks',
        blocks: repeated.map(({ anchor }) => anchor),
        because: phrase('the same number and title stand at the head of the draft').words,
      },
    ],
    changes: [
      {
        pass: 'title-block',
        what: phrase('The repeated number and title before clause 1 are gone.'),
        because: phrase('Only a published text repeats them; TSB does so when it publishes.'),
        rule: 'structure/title-twice',
      },
    ],
  };
}
