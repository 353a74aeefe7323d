import { type CrossReference, type Division, type Edit, phrase, plainText } from '@fg2rec/document';
import { everyDivision } from '../outline/division-blocks.ts';
import { itemReferredTo } from '../outline/item-referred-to.ts';
import { followsGuide } from '../outline/profile.ts';
import type { Change, Pass, PassInput } from '../plan.ts';
import { termNumbers } from '../terms/term-plan.ts';
import { placeOf } from './describe.ts';
import { replaceWords } from './replace-words.ts';

/** English words for a clause that the Author's guide does not use (clause 9.7.1); capitals are kept. */
const otherWords: Readonly<Record<string, string>> = {
  section: 'clause',
  sections: 'clauses',
  subsection: 'clause',
  subsections: 'clauses',
  'sub-section': 'clause',
  subclause: 'clause',
  subclauses: 'clauses',
  'sub-clause': 'clause',
  'sub-clauses': 'clauses',
  paragraph: 'clause',
  paragraphs: 'clauses',
  chapter: 'clause',
  chapters: 'clauses',
};

/** References inside the text follow the numbers of the output, and say "clause". */
export const crossReferences: Pass = (input) => {
  const { facts, outline, language } = input;
  const renumbered = newNumberOf(facts.divisions, outline.numbers, termNumbers(input.terms));
  const edits: Edit[] = [];
  const changes: Change[] = [];
  for (const reference of followsGuide(outline.profile) ? facts.crossReferences : []) {
    if (reference.foreign) {
      continue;
    }
    const own = [
      ...numberEdit(reference, renumbered, input),
      ...(language === 'en' && reference.target === 'clause' ? wordEdit(reference, input) : []),
    ];
    if (own.length > 0) {
      edits.push(...own);
      changes.push(explained(reference, input, own));
    }
  }
  return { edits, changes };
};

/** Old numbers to new ones, those that change only. */
function newNumberOf(
  divisions: readonly Division[],
  numbers: ReadonlyMap<Division, string>,
  terms: ReadonlyMap<string, string>,
): Map<string, string> {
  const known = new Map<string, string>();
  for (const division of everyDivision(divisions)) {
    const number = numbers.get(division);
    const key = `${targetOf(division)} ${division.number}`;
    if (number !== undefined && number !== '' && division.number !== '' && !known.has(key)) {
      known.set(key, number);
    }
  }
  for (const [before, number] of terms) {
    if (!known.has(`clause ${before}`)) {
      known.set(`clause ${before}`, number);
    }
  }
  return known;
}

function targetOf({ kind }: Division): CrossReference['target'] {
  return kind === 'annex' || kind === 'appendix' ? kind : 'clause';
}

function numberEdit(
  reference: CrossReference,
  renumbered: ReadonlyMap<string, string>,
  { items, facts }: PassInput,
): Edit[] {
  const { paragraph, from, to, number, target } = reference;
  const isItem = target === 'figure' || target === 'table' || target === 'equation';
  const replacement = isItem
    ? (itemReferredTo(reference, items, facts) ?? number)
    : renumber(target, number, renumbered);
  const at = plainText(paragraph).slice(from, to).lastIndexOf(number);
  if (replacement === number || at < 0) {
    return [];
  }
  const start = from + at;
  return [
    {
      kind: 'replace-text',
      paragraph: paragraph.anchor,
      from: start,
      to: start + number.length,
      text: replacement,
      because: isItem ? 'figures/numbering' : 'structure/numbering',
    },
  ];
}

/** The number of the clause itself, or of the nearest clause around it with the rest as it was. */
function renumber(target: string, number: string, renumbered: ReadonlyMap<string, string>): string {
  const parts = number.split('.');
  for (let length = parts.length; length > 0; length--) {
    const known = renumbered.get(`${target} ${parts.slice(0, length).join('.')}`);
    if (known !== undefined) {
      return [known, ...parts.slice(length)].join('.');
    }
  }
  return number;
}

function wordEdit({ paragraph, from, to, word }: CrossReference, input: PassInput): Edit[] {
  const replacement = otherWords[word.toLowerCase()];
  const at = plainText(paragraph).slice(from, to).indexOf(word);
  if (replacement === undefined || at < 0) {
    return [];
  }
  const start = from + at;
  const startsSentence = /^$|[.:;]\s+$|\n$/.test(plainText(paragraph).slice(0, start));
  const text = startsSentence ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
  return replaceWords(paragraph, start, start + word.length, text, input);
}

function explained(reference: CrossReference, { facts }: PassInput, edits: readonly Edit[]): Change {
  const { paragraph, from, to } = reference;
  const said = plainText(paragraph).slice(from, to);
  let now = said;
  for (const edit of [...edits].sort((a, b) => ('from' in b ? b.from : 0) - ('from' in a ? a.from : 0))) {
    if (edit.kind === 'replace-text') {
      now = now.slice(0, edit.from - from) + edit.text + now.slice(edit.to - from);
    }
  }
  return {
    pass: 'cross-references',
    what: phrase('“{said}” reads “{now}”.', { said, now }),
    because: phrase(
      'References follow the numbers of the draft, and a numbered part of an ITU text is a clause.',
    ),
    rule: 'references/clause-word',
    place: placeOf(paragraph, facts.divisionOf(paragraph)),
  };
}
