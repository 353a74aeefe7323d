import type { Block, Division, DivisionKind, Facts, Inline, Paragraph } from '@fg2rec/document';
import { flatInlines, paragraphsOf, plainText } from '@fg2rec/document';

/** Every division, those inside others included, in document order. */
export function allDivisions(facts: Facts): Division[] {
  const open = (division: Division): Division[] => [division, ...division.children.flatMap(open)];
  return facts.divisions.flatMap(open);
}

export function divisionsOfKind(facts: Facts, ...kinds: DivisionKind[]): Division[] {
  return allDivisions(facts).filter((division) => kinds.includes(division.kind));
}

export function divisionOfKind(facts: Facts, kind: DivisionKind): Division | undefined {
  return divisionsOfKind(facts, kind)[0];
}

const mainClauseKinds: readonly DivisionKind[] = [
  'scope',
  'references',
  'definitions',
  'abbreviations',
  'conventions',
  'clause',
];

/** Clauses 1, 2, 3…: numbered divisions that stand in no other. */
export function mainClauses(facts: Facts): Division[] {
  return facts.divisions.filter((division) => mainClauseKinds.includes(division.kind));
}

/** Non-blank paragraphs that stand directly under a heading, those in tables included. */
export function contentOf(division: Division): Paragraph[] {
  return paragraphsOf(division.blocks).filter((paragraph) => !isBlank(paragraph));
}

/** Non-blank paragraphs of a division and of all that it holds, headings of sub-divisions included. */
export function deepContentOf(division: Division): Paragraph[] {
  return [
    ...contentOf(division),
    ...division.children.flatMap((child) => [
      ...(child.heading === undefined ? [] : [child.heading]),
      ...deepContentOf(child),
    ]),
  ];
}

/** All non-blank paragraphs of the body in order, headings included. */
export function allParagraphs(facts: Facts): readonly Paragraph[] {
  const known = paragraphsOfFacts.get(facts);
  if (known !== undefined) {
    return known;
  }
  const paragraphs = facts.divisions.flatMap((division) => [
    ...(division.heading === undefined ? [] : [division.heading]),
    ...deepContentOf(division),
  ]);
  paragraphsOfFacts.set(facts, paragraphs);
  return paragraphs;
}

/** Facts never change: their paragraphs, which many rules walk over, are gathered once. */
const paragraphsOfFacts = new WeakMap<Facts, readonly Paragraph[]>();

/** Nothing to read and nothing to see: no text, picture, object, formula, chart or text box. */
export function isBlank(paragraph: Paragraph): boolean {
  return plainText(paragraph).trim() === '' && !flatInlines(paragraph.children).some(isVisible);
}

function isVisible(inline: Inline): boolean {
  return ['picture', 'embeddedObject', 'drawing', 'textBox', 'formula'].includes(inline.type);
}

/** No content of its own and no sub-division. */
export function isEmptyDivision(division: Division): boolean {
  return (
    division.children.length === 0 &&
    contentOf(division).length === 0 &&
    !division.blocks.some(holdsTableOrChunk)
  );
}

function holdsTableOrChunk(block: Block): boolean {
  if (block.type === 'contentControl') {
    return block.children.some(holdsTableOrChunk);
  }
  return block.type === 'table' || block.type === 'alternativeChunk';
}

/** The divisions a division stands in, nearest first, itself first of all. */
export function chainOf(division: Division): Division[] {
  return division.parent === undefined ? [division] : [division, ...chainOf(division.parent)];
}

/** The annex or appendix that a division belongs to. */
export function annexOf(division: Division | undefined): Division | undefined {
  return division === undefined
    ? undefined
    : chainOf(division).find(({ kind }) => kind === 'annex' || kind === 'appendix');
}
