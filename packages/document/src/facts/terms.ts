import type { Division, Term } from '../facts.ts';
import type { Paragraph } from '../nodes.ts';
import { paragraphsOf, plainText, textRuns } from '../text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { fixedKind } from './division-kind.ts';
import { boldTermLine, headingLine, termLine } from './lines/index.ts';
import { everyDivision } from './zones.ts';

/** The entries of clause 3, from paragraphs that are terms and from sub-sub-clauses headed by a term. */
export function termsOf(divisions: readonly Division[], vocabulary: Vocabulary): readonly Term[] {
  return everyDivision(divisions).flatMap((division) => [
    ...headedTerm(division, vocabulary),
    ...paragraphsOf(division.blocks)
      .filter((paragraph) => paragraph.role === 'term')
      .flatMap((paragraph) => termIn(paragraph, division)),
  ]);
}

/** "3.2.1 term" as a heading, with the definition in the first paragraph below. */
function headedTerm(division: Division, vocabulary: Vocabulary): Term[] {
  const around = division.parent?.kind;
  const isEntry =
    around === 'terms-here' ||
    around === 'terms-elsewhere' ||
    (around === 'definitions' && division.kind === 'clause' && isLoneTerm(division, vocabulary));
  if (!isEntry || division.heading === undefined) {
    return [];
  }
  const [first] = paragraphsOf(division.blocks, { tables: false }).filter(
    (paragraph) => plainText(paragraph).trim() !== '',
  );
  const line = termLine(`${division.number === '' ? '0.0' : division.number} ${division.title}`);
  const definition = line?.definition ?? '';
  return [
    {
      paragraph: division.heading,
      division,
      number: division.number,
      term: line?.term ?? division.title,
      definition: definition === '' && first !== undefined ? plainText(first).trim() : definition,
      boldTerm: true,
      ...(line?.tag === undefined ? {} : { tag: line.tag }),
    },
  ];
}

/** "3.1 access point", not "3.1 Definitions" or a clause that holds a list of terms itself. */
function isLoneTerm(division: Division, vocabulary: Vocabulary): boolean {
  return (
    division.children.length === 0 &&
    fixedKind(division.title, vocabulary) === undefined &&
    !paragraphsOf(division.blocks).some((paragraph) =>
      /^(?:term|abbreviation|table-text)$/.test(paragraph.role),
    ) &&
    paragraphsOf(division.blocks).length <= 6
  );
}

function termIn(paragraph: Paragraph, division: Division): Term[] {
  const text = plainText(paragraph);
  const computed = paragraph.number?.text.replace(/[.)\s]+$/, '') ?? '';
  const read = termLine(text);
  const isAlone = (read?.definition ?? '') === '';
  const line = (isAlone ? boldTermLine(paragraph) : undefined) ?? read ?? bareTerm(text);
  if (line === undefined) {
    return [];
  }
  return [
    {
      paragraph,
      division,
      number: computed === '' || /^[^\p{L}\p{N}]+$/u.test(computed) ? line.number : computed,
      term: line.term,
      definition: line.definition,
      boldTerm: isBoldTerm(paragraph, text.indexOf(line.term), line.term.length, line.definition),
      ...(line.tag === undefined ? {} : { tag: line.tag }),
    },
  ];
}

/** A term on a line of its own. */
function bareTerm(
  text: string,
): { number: string; term: string; tag?: string; definition: string } | undefined {
  const line = headingLine(text);
  const term = (line?.title ?? text).trim();
  return term === '' ? undefined : { number: line?.number ?? '', term, definition: '' };
}

/** The term is bold to its last letter, and the definition is not bold throughout. */
function isBoldTerm(paragraph: Paragraph, from: number, length: number, definition: string): boolean {
  const runs = textRuns(paragraph).filter(({ text }) => text.value.trim() !== '');
  const inTerm = runs.filter(
    ({ text, offset }) => offset < from + length && offset + text.value.length > from,
  );
  const afterTerm = runs.filter(({ offset }) => offset >= from + length + 1);
  return (
    inTerm.length > 0 &&
    inTerm.every(({ text }) => text.format.bold === true) &&
    (definition === '' || !afterTerm.every(({ text }) => text.format.bold === true) || afterTerm.length === 0)
  );
}
