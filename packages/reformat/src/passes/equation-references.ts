import {
  type CrossReference,
  type Paragraph,
  type Prose,
  phrase,
  plainText,
  type ReplaceText,
} from '@fg2rec/document';
import type { NumberedItem } from '../outline/item-numbers.ts';
import { itemReferredTo } from '../outline/item-referred-to.ts';
import { followsGuide } from '../outline/profile.ts';
import type { Change, Pass, PassInput } from '../plan.ts';
import { placeOf } from './describe.ts';
import { replaceWords } from './replace-words.ts';

/** A citation of an equation, and what it says in the draft. */
interface Citation {
  readonly paragraph: Paragraph;
  readonly said: string;
  readonly now: string;
  readonly edits: readonly ReplaceText[];
}

/**
 * Equations of this text are cited as "Equation 6-3" (Author's guide clause 9.4.2). What is taken for such a citation
 * names the number of an equation that is there: "Eq. (6.3)", and, with no word, "(6-3)" in the text. The form is that
 * of English; in other languages numbers follow, and words stay as their author has them.
 */
export const equationReferences: Pass = (input) => {
  const { facts, language, outline } = input;
  const equations = input.items.filter(({ target }) => target === 'equation');
  if (equations.length === 0 || !followsGuide(outline.profile)) {
    return { edits: [], changes: [] };
  }
  const cited = facts.crossReferences.filter(({ target, foreign }) => target === 'equation' && !foreign);
  const named = language === 'en' ? cited.flatMap((reference) => inForm(reference, cited, input)) : [];
  const citations = [...named, ...bareCitations(equations, input)];
  return {
    edits: citations.flatMap(({ edits }) => edits),
    changes: citations.map((citation) => explained(citation, input)),
  };
};

/** The word written out, and no parentheses. The number itself follows with all other references. */
function inForm(reference: CrossReference, cited: readonly CrossReference[], input: PassInput): Citation[] {
  const { paragraph, from, to, word, number } = reference;
  const now = itemReferredTo(reference, input.items, input.facts);
  const said = plainText(paragraph).slice(from, to);
  const numberAt = said.lastIndexOf(number);
  if (now === undefined || word === '' || numberAt < 0) {
    return [];
  }
  const inBrackets = /^[)\uff09]$/.test(said.slice(numberAt + number.length));
  const gapTo = numberAt - (inBrackets ? 1 : 0);
  const isFirst = gapTo > 0;
  const goesOn = cited.some(
    (other) => other.paragraph === paragraph && isNext(plainText(paragraph), to, other),
  );
  const lead = `${goesOn || /s\.?$/i.test(word) ? 'Equations' : 'Equation'} `;
  const parts = [
    ...(isFirst
      ? [{ from: 0, to: gapTo, text: gapOf(said, gapTo) === '\u00a0' ? `${lead.trim()}\u00a0` : lead }]
      : []),
    ...(inBrackets
      ? [
          { from: gapTo, to: numberAt, text: '' },
          { from: numberAt + number.length, to: said.length, text: '' },
        ]
      : []),
  ].filter((part) => said.slice(part.from, part.to) !== part.text);
  const edits = parts.map((part) =>
    replaceWords(paragraph, from + part.from, from + part.to, part.text, input),
  );
  return edits.length === 0 || edits.some((made) => made.length === 0)
    ? []
    : [{ paragraph, said, now: `${isFirst ? lead : ''}${now}`, edits: edits.flat() }];
}

function gapOf(said: string, to: number): string {
  return said.charAt(to - 1);
}

/** Whether the other one is named by the same word: "Eqs. (1) and (2)". */
function isNext(text: string, to: number, other: CrossReference): boolean {
  return (
    other.from > to &&
    !/^\p{L}{2}/u.test(text.slice(other.from)) &&
    /^\s*(?:,|and|or|to|[\u2013-])\s*(?:and|or)?\s*$/.test(text.slice(to, other.from))
  );
}

const bareNumber =
  /[(\uff08](?<number>(?:[A-Z]{1,2}|[IVXL]+|\d{1,3})[.\-\u2010-\u2013]\d{1,3}[a-z]?)[)\uff09]/gu;

/** Words after which "Equation 6-3" can stand where "(6-3)" did. */
const leadsOn =
  /(?:^|[\s(])(?:in|from|by|of|see|using|to|with|per|into|than|via|through|under|applying|substituting|solving|inserting|where|whereas|that)\s$/i;
const joined = {
  before: /[)\uff09]\s*(?:,|and|or|to|[\u2013-])?\s*$/i,
  after: /^\s*(?:,|and|or|to|[\u2013-])?\s*[(\uff08]/i,
};

/** Numbers in parentheses that can only be those of equations: no clause has them, and equations are written so. */
function bareCitations(equations: readonly NumberedItem[], input: PassInput): Citation[] {
  const own = new Set(equations.map(({ paragraph }) => paragraph));
  return input.facts.prose
    .filter(({ paragraph }) => !own.has(paragraph) && !silent.has(paragraph.role))
    .flatMap((line) => bareIn(line, equations, input));
}

const silent: ReadonlySet<Paragraph['role']> = new Set([
  'code',
  'reference',
  'equation',
  'toc-entry',
  'cover',
]);

function bareIn(
  { paragraph, words }: Prose,
  equations: readonly NumberedItem[],
  input: PassInput,
): Citation[] {
  const { facts, outline } = input;
  const clauses = new Set([...outline.numbers.keys()].map(({ number }) => number));
  return [...words.matchAll(bareNumber)].flatMap((match): Citation[] => {
    const { number = '' } = match.groups ?? {};
    const [from, to] = [match.index, match.index + match[0].length];
    const isOther = facts.crossReferences.some(
      (other) => other.paragraph === paragraph && other.from < to && from < other.to,
    );
    const now = itemReferredTo({ target: 'equation', number, paragraph }, equations, facts);
    const isWritten = equations.some(({ before }) => before === number);
    const isCertain = !number.includes('.') || (isWritten && !clauses.has(number));
    return now === undefined || isOther || !isCertain
      ? []
      : bareCitation(paragraph, { from, to, now }, input);
  });
}

interface BareNumber {
  readonly from: number;
  /** Behind the parenthesis. */
  readonly to: number;
  readonly now: string;
}

function bareCitation(paragraph: Paragraph, { from, to, now }: BareNumber, input: PassInput): Citation[] {
  const text = plainText(paragraph);
  const said = text.slice(from, to);
  const isList = joined.before.test(text.slice(0, from)) || joined.after.test(text.slice(to));
  if (input.language === 'en' && leadsOn.test(text.slice(0, from)) && !isList) {
    const edits = replaceWords(paragraph, from, to, `Equation ${now}`, input);
    if (edits.length > 0) {
      return [{ paragraph, said, now: `Equation ${now}`, edits }];
    }
  }
  if (said.slice(1, -1) === now) {
    return [];
  }
  const because = 'figures/numbering';
  const number = { from: from + 1, to: to - 1, text: now, because } as const;
  return [
    {
      paragraph,
      said,
      now: `(${now})`,
      edits: [{ kind: 'replace-text', paragraph: paragraph.anchor, ...number }],
    },
  ];
}

function explained({ paragraph, said, now }: Citation, { facts }: PassInput): Change {
  return {
    pass: 'equation-references',
    what: phrase('“{said}” reads “{now}”.', { said, now }),
    because: phrase(
      'Equations are cited by their number in the draft, as “Equation 6-3” (Author’s guide clause 9.4.2).',
    ),
    rule: 'equations/citation',
    place: placeOf(paragraph, facts.divisionOf(paragraph)),
  };
}
