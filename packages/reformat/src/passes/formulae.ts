import {
  type Division,
  type Edit,
  type NewParagraph,
  type Paragraph,
  type Phrase,
  phrase,
  plainText,
} from '@fg2rec/document';
import { fixedClauses, inSelfNameOf } from '@fg2rec/rulebook';
import { ownParagraphs } from '../outline/division-blocks.ts';
import { kindOf } from '../outline/outline.ts';
import type { Change, Pass, PassInput } from '../plan.ts';
import { sameText, similarity } from '../similarity.ts';
import { placeOf } from './describe.ts';
import { announcesList } from './lead-sentences.ts';
import { replaceWords } from './replace-words.ts';

/** Catalogue rules of the opening sentences, by lexicon key. */
const rules: Readonly<Record<string, string>> = {
  referencesLead: 'boilerplate/references-lead',
  termsElsewhereLead: 'boilerplate/terms-elsewhere-lead',
  termsHereLead: 'boilerplate/terms-here-lead',
  abbreviationsLead: 'boilerplate/abbreviations-lead',
};

/** The fixed sentences that open clauses 2, 3.1, 3.2 and 4 (Author's guide clauses 8.2 to 8.4). */
export const formulae: Pass = (input) => {
  const { outline } = input;
  const edits: Edit[] = [];
  const changes: Change[] = [];
  if (!outline.restructures && outline.profile.kind !== 'a-series') {
    return { edits, changes };
  }
  const main = outline.order.flat();
  for (const division of [...main, ...main.flatMap(({ children }) => children)]) {
    const key = leadKey(division, input);
    if (key !== undefined && division.heading !== undefined) {
      putRight(division, division.heading, key, input, edits, changes);
    }
  }
  return { edits, changes };
};

function leadKey(division: Division, { outline }: PassInput): string | undefined {
  const known = kindOf(division, outline);
  const key = fixedClauses.find(({ kind }) => kind === known)?.lead;
  return key === 'referencesLead' && !outline.profile.referencesLead ? undefined : key;
}

function putRight(
  division: Division,
  heading: Paragraph,
  key: string,
  input: PassInput,
  edits: Edit[],
  changes: Change[],
): void {
  const { vocabulary, language, outline } = input;
  const paragraphs = ownParagraphs(division);
  if (
    paragraphs.length === 0 &&
    division.blocks.every(({ type }) => type === 'paragraph') &&
    division.children.length === 0
  ) {
    return;
  }
  const none = vocabulary.wording('none', language).text;
  const isNone = (paragraph: Paragraph | undefined): boolean =>
    paragraph !== undefined && saysNothing(plainText(paragraph), input);
  const official = inSelfNameOf(vocabulary.wording(key, language).text, outline.profile.kind, language);
  const candidates = paragraphs
    .slice(0, 3)
    .filter(({ role }) => role !== 'term' && role !== 'abbreviation' && role !== 'reference');
  const lead = candidates.find((paragraph) => isLead(plainText(paragraph), key, official, input));
  const place = placeOf(lead ?? heading, division);
  const leaving = input.references.entries.filter(({ moved }) => moved !== undefined);
  const isLeaving = (paragraph: Paragraph): boolean =>
    leaving.some(({ reference }) => reference.paragraph === paragraph);
  const content = paragraphs.filter((paragraph) => paragraph !== lead);
  const empties = [...content, ...division.children.flatMap(ownParagraphs)];
  if (empties.length > 0 && empties.every(isLeaving)) {
    emptyList({ lead, said: undefined, none }, place, input, edits, changes);
    edits.push({ kind: 'insert-blocks', at: heading.anchor, where: 'after', blocks: [noneBlock(none)] });
    return;
  }
  if (content.length === 1 && isNone(content[0]) && division.children.length === 0) {
    emptyList({ lead, said: content[0], none }, place, input, edits, changes);
    return;
  }
  if (lead === undefined) {
    edits.push({
      kind: 'insert-blocks',
      at: heading.anchor,
      where: 'after',
      blocks: [{ role: 'body', runs: [{ text: official }] }],
    });
    changes.push(explained(phrase('The fixed opening sentence is inserted.'), key, place));
  } else if (!isAccepted(plainText(lead), key, official, input)) {
    const words = replaceWords(lead, 0, plainText(lead).length, official, input);
    edits.push(...words);
    changes.push(
      ...words.map(() => explained(phrase('The opening sentence has its fixed wording.'), key, place)),
    );
  }
}

function noneBlock(none: string): NewParagraph {
  return { role: 'body', runs: [{ text: none }] };
}

/** "None." stands alone, without the opening sentence, and with its full stop. */
function emptyList(
  found: {
    readonly lead: Paragraph | undefined;
    readonly said: Paragraph | undefined;
    readonly none: string;
  },
  place: Change['place'] & object,
  input: PassInput,
  edits: Edit[],
  changes: Change[],
): void {
  const { lead, said, none } = found;
  if (lead !== undefined) {
    edits.push({
      kind: 'remove-blocks',
      blocks: [lead.anchor],
      because: phrase('a clause that says “None.” has no opening sentence').words,
    });
    changes.push({
      pass: 'formulae',
      what: phrase('The opening sentence before “None.” is gone.'),
      because: phrase('It announces entries, and there are none.'),
      rule: 'structure/none-without-lead',
      place,
    });
  }
  const text = said === undefined ? '' : plainText(said);
  const isRight = said === undefined || text.trim() === none || /[.。]$/.test(text.trim());
  const words = isRight ? [] : replaceWords(said, 0, text.length, none, input);
  if (words.length > 0) {
    edits.push(...words);
    changes.push({
      pass: 'formulae',
      what: phrase('“{said}” reads “{now}”.', { said: text.trim(), now: none }),
      because: phrase('The Author’s guide words it so (Table 1, note c).'),
      rule: 'structure/empty-clause',
      place,
    });
  }
}

export function saysNothing(text: string, { vocabulary }: Pick<PassInput, 'vocabulary'>): boolean {
  const said = text
    .trim()
    .replace(/[.。]+$/, '')
    .toLowerCase();
  const forms = [
    ...vocabulary.forms('none'),
    ...vocabulary.forms('blankClause'),
    'N/A',
    'Not applicable',
    'Nil',
    'Void',
  ];
  return forms.some((form) => sameText(form.replace(/[.。]+$/, '').toLowerCase(), said));
}

/** Its own wording, or a variant of the lexicon where the official wording is not certain. */
function isAccepted(
  text: string,
  key: string,
  official: string,
  { vocabulary, language }: PassInput,
): boolean {
  if (
    sameText(text, official) ||
    (key === 'termsHereLead' && sameText(text.replace(/term:$/, 'terms:'), official))
  ) {
    return true;
  }
  const { evidence, alternates } = vocabulary.wording(key, language);
  return evidence !== 'seen-official' && alternates.some((form) => sameText(form, text));
}

/** The fixed sentence, or one that plainly stands in its place. */
export function isLead(
  text: string,
  key: string,
  official: string,
  { vocabulary, language }: Pick<PassInput, 'vocabulary' | 'language'>,
): boolean {
  const forms = vocabulary.forms(key, language);
  return (
    forms.some((form) => sameText(form, text)) ||
    similarity(text, official) >= 0.7 ||
    announcesList(text, key, language) ||
    (/[:：.。]\s*$/.test(text) && text.length < 160 && forms.some((form) => similarity(form, text) >= 0.5))
  );
}

function explained(what: Phrase, key: string, place: Change['place'] & object): Change {
  return {
    pass: 'formulae',
    what,
    because: phrase('The sentence is a fixed formula of the Author’s guide.'),
    rule: rules[key] ?? 'structure/fixed-clauses',
    place,
  };
}
