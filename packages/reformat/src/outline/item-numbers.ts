import {
  type Caption,
  type Division,
  type Facts,
  type Paragraph,
  paragraphsOf,
  plainText,
} from '@fg2rec/document';
import { isAnnex } from './annex-around.ts';
import { allBlocks } from './division-blocks.ts';
import type { Outline } from './outline.ts';

/** A figure, table or equation with its number before and after. */
export interface NumberedItem {
  readonly target: 'figure' | 'table' | 'equation';
  readonly paragraph: Paragraph;
  readonly before: string;
  readonly after: string;
  /** The annex or appendix, or the body of the text, that it stands in. */
  readonly home: Division | undefined;
}

/**
 * The numbers that figures, tables and equations get (Author's guide clauses 8.7, 9.4.2 and 9.5.1): with the letter of
 * their annex, Figure A.1; with the new number of their clause where they are numbered by clause, Figure 7-1; else from
 * 1 on. A series whose numbers repeat, or that the text refers to by numbers which are not there, stays as it is.
 */
export function itemNumbers(facts: Facts, outline: Outline): NumberedItem[] {
  const homes = homesOf(outline);
  const captions = facts.captions.filter(({ paragraph }) => homes.has(paragraph));
  const ranks = new Map(outline.order.flat().map((division, rank) => [division, rank]));
  const groups = new Map<string, Caption[]>();
  for (const caption of captions) {
    const main = homes.get(caption.paragraph);
    const key = `${caption.kind} ${main === undefined || !isAnnex(main) ? '' : `${main.kind} ${main.number}`}`;
    const group = groups.get(key) ?? [];
    group.push(caption);
    groups.set(key, group);
  }
  const items = [...groups.values()].flatMap((group) => {
    const [first] = group;
    const main = first === undefined ? undefined : homes.get(first.paragraph);
    const inOrder = [...group].sort(
      (one, other) => positionOf(one, homes, ranks) - positionOf(other, homes, ranks),
    );
    return main !== undefined && isAnnex(main)
      ? inAnnex(inOrder, main, outline)
      : inBody(inOrder, facts, homes, outline);
  });
  return [...items, ...equationNumbers(homes, outline)];
}

/** The main division of each paragraph of the draft; what goes to the transfer note has none. */
function homesOf(outline: Outline): Map<Paragraph, Division> {
  return new Map(
    outline.order
      .flat()
      .flatMap((division) =>
        paragraphsOf(allBlocks(division)).map((paragraph) => [paragraph, division] as const),
      ),
  );
}

function positionOf(
  { paragraph }: Pick<Caption, 'paragraph'>,
  homes: ReadonlyMap<Paragraph, Division>,
  ranks: ReadonlyMap<Division, number>,
): number {
  const main = homes.get(paragraph);
  const rank = main === undefined ? -1 : (ranks.get(main) ?? -1);
  return rank * 2 ** 32 + paragraph.anchor.start;
}

function inAnnex(captions: readonly Caption[], annex: Division, outline: Outline): NumberedItem[] {
  const letter = outline.numbers.get(annex) ?? annex.number;
  const wanted = captions.map(({ number }, index) => {
    const own = /^([A-Z]{1,2}|[IVXL]+)[.\-\u2010-\u2013](\d[\w.-]*)$/.exec(number);
    if (own !== null) {
      return own[1] === annex.number ? `${letter}.${own[2]}` : number;
    }
    return /^\d+$/.test(number) ? `${letter}.${index + 1}` : number;
  });
  const isSound = letter !== '' && new Set(wanted).size === wanted.length;
  return captions.map(({ kind, paragraph, number }, index) => ({
    target: kind,
    paragraph,
    before: number,
    after: isSound ? (wanted[index] ?? number) : number,
    home: annex,
  }));
}

function inBody(
  captions: readonly Caption[],
  facts: Facts,
  homes: ReadonlyMap<Paragraph, Division>,
  outline: Outline,
): NumberedItem[] {
  const items = (after: (caption: Caption, index: number) => string): NumberedItem[] =>
    captions.map((caption, index) => ({
      target: caption.kind,
      paragraph: caption.paragraph,
      before: caption.number,
      after: after(caption, index),
      home: undefined,
    }));
  const numbers = captions.map(({ number }) => number);
  if (numbers.every((number) => byClause.test(number))) {
    return items(({ paragraph, number }) => inClause(number, homes.get(paragraph), outline));
  }
  const isPlain = numbers.every((number) => /^\d+$/.test(number)) && new Set(numbers).size === numbers.length;
  const known = new Set(numbers);
  const isMissed = facts.crossReferences.some(
    ({ target, number, foreign }) =>
      target === captions[0]?.kind && !foreign && /^\d+$/.test(number) && !known.has(number),
  );
  // A series that does not begin at 1 goes on from another document.
  const isSeries = isPlain && !isMissed && known.has('1') && outline.restructures;
  return items(({ number }, index) => (isSeries ? String(index + 1) : number));
}

const byClause = /^(\d{1,3})([.\-\u2010-\u2013])(\d{1,3}[a-z]?)$/;

/** `4.3` in clause 4, which is now 7, is `7-3`. */
function inClause(number: string, main: Division | undefined, outline: Outline): string {
  const [, clause, , rest] = byClause.exec(number) ?? [];
  const now = main === undefined ? undefined : outline.numbers.get(main);
  return main !== undefined &&
    clause === main.number &&
    now !== undefined &&
    now !== '' &&
    outline.restructures
    ? `${now}-${rest}`
    : number;
}

/** `(4-1)` in clause 4, which is now 7, is `(7-1)`; an annex with another letter takes its equations along. */
function equationNumbers(homes: ReadonlyMap<Paragraph, Division>, outline: Outline): NumberedItem[] {
  return [...homes].flatMap(([paragraph, main]): NumberedItem[] => {
    const before = paragraph.role === 'equation' ? equationNumber(plainText(paragraph)) : undefined;
    if (before === undefined) {
      return [];
    }
    const [, own, rest] = /^([A-Z]{1,2}|[IVXL]+)[.-](\d+)$/.exec(before) ?? [];
    const letter = outline.numbers.get(main) ?? main.number;
    const inOwnAnnex = isAnnex(main) && own !== undefined && own === main.number;
    const after = inOwnAnnex ? `${letter}-${rest}` : isAnnex(main) ? before : inClause(before, main, outline);
    return [{ target: 'equation', paragraph, before, after, home: isAnnex(main) ? main : undefined }];
  });
}

/** The number in parentheses at the end of an equation. */
export function equationNumber(text: string): string | undefined {
  return /[(\uff08]((?:[A-Z]{1,2}|[IVXL]+|\d{1,3})[.\-\u2010-\u2013]\d{1,3}[a-z]?|\d{1,3}[a-z]?)[)\uff09]\s*$/.exec(
    text,
  )?.[1];
}
