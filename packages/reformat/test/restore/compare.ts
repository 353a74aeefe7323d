import { misplaced } from '@fg2rec/check';
import {
  type CrossReference,
  everyDivision,
  type Facts,
  flatBlocks,
  normalised,
  type Paragraph,
  plainText,
  type Table,
} from '@fg2rec/document';
import { template } from '@fg2rec/rulebook';
import { similarity } from '../../src/similarity.ts';
import type { Printed } from './take-apart.ts';

type Item = Paragraph | Table;

export interface Difference {
  readonly text: string;
  readonly what: 'missing' | 'role' | 'style' | 'order';
  readonly expected?: string;
  readonly found?: string;
}

export interface Restored {
  readonly blocks: number;
  /** Blocks that are back: with their words, role and style, in their order. */
  readonly back: number;
  readonly crossReferences: number;
  readonly crossReferencesRight: number;
  readonly differences: readonly Difference[];
}

/** Divisions that the template of a draft has no place for. */
const elsewhere: ReadonlySet<string> = new Set([
  'front-matter',
  'contents',
  'history',
  'foreword',
  'acknowledgements',
  'change-log',
  'editors',
]);

/** Holds what was converted against the printed text, block by block. */
export function comparison(printed: Printed, converted: Printed): Restored {
  const expected = blocksOf(printed.facts);
  const found = blocksOf(converted.facts);
  const partners = paired(expected, found);
  const positions = expected.map((item) => {
    const partner = partners.get(item);
    return partner === undefined ? -1 : found.indexOf(partner);
  });
  const matched = expected.filter((_, index) => (positions[index] ?? -1) >= 0);
  const wrong = new Set(
    misplaced(
      matched,
      (one, other) => (positions[expected.indexOf(one)] ?? 0) - (positions[expected.indexOf(other)] ?? 0),
    ).map((index) => matched[index]),
  );
  const differences = expected.flatMap((item): Difference[] => {
    const partner = partners.get(item);
    const text = wordsOf(item).slice(0, 90);
    if (partner === undefined) {
      return [{ text, what: 'missing', expected: roleOf(item) }];
    }
    if (roleOf(partner) !== roleOf(item)) {
      return [{ text, what: 'role', expected: roleOf(item), found: roleOf(partner) }];
    }
    if (styleOf(partner) !== expectedStyle(item)) {
      return [{ text, what: 'style', expected: expectedStyle(item), found: styleOf(partner) }];
    }
    return wrong.has(item) ? [{ text, what: 'order' }] : [];
  });
  const references = crossReferencesOf(printed.facts, converted.facts, partners);
  return { blocks: expected.length, back: expected.length - differences.length, ...references, differences };
}

function blocksOf(facts: Facts): Item[] {
  const repeated = new Set<Paragraph>(facts.titleBlock.all.slice(2));
  return facts.divisions
    .filter(({ kind }) => !elsewhere.has(kind))
    .flatMap((division) => everyDivision([division]))
    .flatMap((division) => [
      ...(division.heading === undefined ? [] : [division.heading]),
      ...flatBlocks(division.blocks),
    ])
    .filter((block): block is Item => block.type === 'paragraph' || block.type === 'table')
    .filter((block) =>
      block.type === 'table' ? !isSeriesList(block) : !repeated.has(block) && hasSubstance(block),
    )
    .sort((one, other) => one.anchor.start - other.anchor.start);
}

/** The list of series on the back cover. */
function isSeriesList(table: Table): boolean {
  return /^SERIES OF ITU-T RECOMMENDATIONS/i.test(normalised(plainText(table)));
}

function hasSubstance(paragraph: Paragraph): boolean {
  const text = plainText(paragraph).trim();
  return text === '' ? /^(?:figure|equation)$/.test(paragraph.role) : /[\p{L}\p{N}]/u.test(text);
}

/** Blocks with the same words in their order of appearance, then those most alike. */
function paired(expected: readonly Item[], found: readonly Item[]): Map<Item, Item> {
  const partners = new Map<Item, Item>();
  const byWords = new Map<string, Item[]>();
  for (const item of found) {
    byWords.set(keyOf(item), [...(byWords.get(keyOf(item)) ?? []), item]);
  }
  const left = expected.filter((item) => {
    const partner = byWords.get(keyOf(item))?.shift();
    if (partner !== undefined) {
      partners.set(item, partner);
    }
    return partner === undefined;
  });
  const free = new Set([...byWords.values()].flat());
  for (const item of left) {
    let best: Item | undefined;
    let alike = 0.75;
    for (const candidate of free) {
      const score = candidate.type === item.type ? similarity(wordsOf(item), wordsOf(candidate)) : 0;
      if (score > alike) {
        best = candidate;
        alike = score;
      }
    }
    if (best !== undefined) {
      partners.set(item, best);
      free.delete(best);
    }
  }
  return partners;
}

function wordsOf(item: Item): string {
  return normalised(plainText(item)).replace(/[–—]/g, '-');
}

function keyOf(item: Item): string {
  return `${item.type} ${wordsOf(item).toLowerCase()}`;
}

function roleOf(item: Item): string {
  if (item.type === 'table') {
    return `table of ${item.children.length} rows`;
  }
  const level =
    item.role === 'clause-heading'
      ? ` ${item.headingLevel}`
      : item.role === 'list-item'
        ? ` ${item.listLevel}`
        : '';
  return `${item.role}${level}`;
}

/** The style that the template gives to what the block is in print, be that style misused there or another one. */
function expectedStyle(item: Item): string {
  const level =
    item.type === 'table' ? undefined : item.role === 'list-item' ? item.listLevel : item.headingLevel;
  return item.type === 'table' ? '' : template.styleForRole(item.role, level).name.toLowerCase();
}

function styleOf(item: Item): string {
  return item.type === 'table' ? '' : item.style.name.toLowerCase();
}

/** References inside the text whose number is the printed one. */
function crossReferencesOf(
  printed: Facts,
  converted: Facts,
  partners: ReadonlyMap<Item, Item>,
): Pick<Restored, 'crossReferences' | 'crossReferencesRight'> {
  const own = printed.crossReferences.filter(({ foreign, paragraph }) => !foreign && partners.has(paragraph));
  const left = new Map<Item, CrossReference[]>();
  for (const reference of converted.crossReferences) {
    left.set(reference.paragraph, [...(left.get(reference.paragraph) ?? []), reference]);
  }
  const right = own.filter(({ paragraph, number, target }) => {
    const partner = partners.get(paragraph);
    const candidates = partner === undefined ? [] : (left.get(partner) ?? []);
    const at = candidates.findIndex((other) => other.number === number && other.target === target);
    return at >= 0 && candidates.splice(at, 1).length > 0;
  });
  return { crossReferences: own.length, crossReferencesRight: right.length };
}
