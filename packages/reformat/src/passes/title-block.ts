import {
  type Anchor,
  type Edit,
  type Facts,
  type NewParagraph,
  type Paragraph,
  plainText,
} from '@fg2rec/document';
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
  const words = placeholderWords[language];
  const blocks: NewParagraph[] = [];
  const needsNumber = outline.profile.recommendationNumber && found.numberParagraph === undefined;
  if (needsNumber) {
    const [before = '', after = ''] = vocabulary
      .wording('recommendationNoPattern', language)
      .text.split('{no}');
    const runs = [{ text: before }, { text: words.number, placeholder: true }, { text: after }];
    blocks.push({ role: 'recommendation-number', runs: runs.filter(({ text }) => text !== '') });
  }
  if (found.titleParagraph === undefined) {
    const title = cover.fields.title?.value ?? '';
    const run = title === '' ? { text: words.title, placeholder: true } : { text: title };
    blocks.push({ role: 'recommendation-title', runs: [run] });
  }
  const at = found.titleParagraph?.anchor ?? found.numberParagraph?.anchor ?? firstAnchor(outline);
  if (blocks.length === 0 || at === undefined) {
    return { edits: [], changes: [] };
  }
  const where =
    found.titleParagraph === undefined && found.numberParagraph !== undefined ? 'after' : 'before';
  return {
    edits: [{ kind: 'insert-blocks', at, where, blocks }],
    changes: [
      {
        pass: 'title-block',
        what: needsNumber
          ? 'The number and title of the draft stand at its head; the number is to be assigned.'
          : 'The title stands at the head of the draft.',
        because: `A ${outline.profile.title} begins with its ${needsNumber ? 'number and ' : ''}title.`,
        rule: 'front/number-heading',
      },
    ],
  };
}

function firstAnchor(outline: Outline): Anchor | undefined {
  for (const division of outline.order.flat()) {
    const [first] = allBlocks(division);
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
        because: 'the same number and title stand at the head of the draft',
      },
    ],
    changes: [
      {
        pass: 'title-block',
        what: 'The repeated number and title before clause 1 are gone.',
        because: 'Only a published text repeats them; TSB does so when it publishes.',
        rule: 'structure/title-twice',
      },
    ],
  };
}
