import { isNumericTag, misplaced, naturalCompare } from '@fg2rec/check';
import {
  type Anchor,
  type Block,
  type Division,
  type Edit,
  fixedKind,
  flatBlocks,
  type Paragraph,
  phrase,
  plainText,
} from '@fg2rec/document';
import { allBlocks, ownParagraphs } from '../outline/division-blocks.ts';
import type { Change, Pass, PassInput } from '../plan.ts';
import type { PlannedReference } from '../references/reference-plan.ts';
import { isPlain } from '../replaceable-text.ts';
import { placeOf } from './describe.ts';

/**
 * Clause 2 lists what binds, the Bibliography what informs, each in alphanumeric order (Author's guide clauses 8.2 and
 * 8.10). Entries that the document shows to inform only go to the Bibliography.
 */
export const referenceLists: Pass = (input) => {
  const parts = [emptySubclauses(input), listed('references', input), listed('bibliography', input)];
  return { edits: parts.flatMap(({ edits }) => edits), changes: parts.flatMap(({ changes }) => changes) };
};

interface Part {
  readonly edits: Edit[];
  readonly changes: Change[];
}

/** An entry with the lines below it that only give its address. */
interface Unit {
  readonly planned: PlannedReference;
  readonly blocks: readonly Anchor[];
}

function listed(list: 'references' | 'bibliography', input: PassInput): Part {
  const entries = input.references.entries.filter((planned) => planned.list === list);
  const staying = entries.filter(({ reference }) => reference.list === list);
  const arriving = entries
    .filter(({ reference }) => reference.list !== list)
    .map((each) => unitOf(each, input));
  const units = staying.map((each) => unitOf(each, input));
  const isOneList = isContiguous(units, input);
  const isNamed = entries.every(({ tag }) => tag !== undefined && !isNumericTag(tag));
  const order = isOneList && isNamed ? orderOf(units) : undefined;
  const final = order === undefined ? [...units, ...arriving] : [...units, ...arriving].sort(order);
  const settled = new Set(order === undefined ? units : inPlace(units, final));
  if (final.every((unit) => settled.has(unit))) {
    return { edits: [], changes: [] };
  }
  const edits: Edit[] = [];
  final.forEach((unit, index) => {
    if (!settled.has(unit)) {
      edits.push({ kind: 'move-blocks', blocks: unit.blocks, to: placeFor(index, final, settled, input) });
    }
  });
  const first = final[0]?.blocks[0];
  const heading =
    first === undefined || divisionFor(list, input) !== undefined ? [] : bibliographyHeading(first, input);
  const sorted = units.filter((unit) => !settled.has(unit));
  return {
    edits: [...edits, ...heading],
    changes: [...movedChanges(arriving, input), ...sortedChange(list, sorted)],
  };
}

function placeFor(
  index: number,
  final: readonly Unit[],
  settled: ReadonlySet<Unit>,
  input: PassInput,
): { readonly at: Anchor; readonly where: 'before' | 'after' } {
  const previous = final[index - 1]?.blocks.at(-1);
  const next = final.find((unit, later) => later > index && settled.has(unit))?.blocks[0];
  if (previous !== undefined) {
    return { at: previous, where: 'after' };
  }
  return next === undefined
    ? { at: endOfList(input) ?? nowhereElse(final, index), where: 'after' }
    : { at: next, where: 'before' };
}

/** Where the Bibliography ends that has no entry yet, or the draft that has none. */
function endOfList(input: PassInput): Anchor | undefined {
  const division = divisionFor('bibliography', input) ?? input.outline.order.flat().at(-1);
  const blocks = division === undefined ? [] : flatBlocks(allBlocks(division));
  return blocks.findLast((block) => !isClosing(block))?.anchor;
}

function nowhereElse(final: readonly Unit[], index: number): Anchor {
  const own = final[index]?.blocks[0];
  return own ?? { part: '', start: 0, end: 0 };
}

/** The rule at the end of the text, and empty paragraphs. */
function isClosing(block: Block): boolean {
  return (
    block.type === 'paragraph' &&
    /^[\s_\u2013\u2014-]*$/u.test(plainText(block)) &&
    block.children.every(({ type }) => type === 'text')
  );
}

function divisionFor(list: 'references' | 'bibliography', { outline }: PassInput): Division | undefined {
  return outline.order.flat().find(({ kind }) => kind === list);
}

function bibliographyHeading(first: Anchor, { vocabulary, language }: PassInput): Edit[] {
  const text = vocabulary.wording('bibliography', language).text;
  return [
    {
      kind: 'insert-blocks',
      at: first,
      where: 'before',
      blocks: [{ role: 'bibliography-heading', runs: [{ text }] }],
    },
  ];
}

function unitOf(planned: PlannedReference, { facts }: PassInput): Unit {
  const { paragraph } = planned.reference;
  const siblings = flatBlocks(facts.divisionOf(paragraph)?.blocks ?? []);
  const at = siblings.indexOf(paragraph);
  const next = at < 0 ? undefined : siblings[at + 1];
  const isAddress =
    next?.type === 'paragraph' &&
    next.role !== 'reference' &&
    /^\s*[<(]?(?:https?:\/\/|www\.)\S+\s*$/.test(plainText(next));
  return { planned, blocks: isAddress ? [paragraph.anchor, next.anchor] : [paragraph.anchor] };
}

/** Whether nothing stands between the entries of a list, so that they can change places. */
function isContiguous(units: readonly Unit[], { facts, references }: PassInput): boolean {
  const [first, last] = [units[0], units.at(-1)];
  if (first === undefined || last === undefined) {
    return true;
  }
  const division = facts.divisionOf(first.planned.reference.paragraph);
  const leaving = references.entries.filter(({ moved }) => moved !== undefined);
  const own = new Set([
    ...units.flatMap(({ blocks }) => blocks.map(({ start }) => start)),
    ...leaving.map(({ reference }) => reference.paragraph.anchor.start),
  ]);
  const between = flatBlocks(division?.blocks ?? []).filter(
    ({ anchor }) =>
      anchor.start > (first.blocks[0]?.start ?? 0) && anchor.start < (last.blocks[0]?.start ?? 0),
  );
  return (
    units.every(({ planned }) => facts.divisionOf(planned.reference.paragraph) === division) &&
    flatBlocks(division?.blocks ?? []).some(({ anchor }) => anchor === first.blocks[0]) &&
    between.every((block) => own.has(block.anchor.start) || isClosing(block))
  );
}

type Compare = (one: Unit, other: Unit) => number;

/** By tag; ITU texts may come first, then ISO and IEC. The order that a list comes nearer to is its own. */
function orderOf(units: readonly Unit[]): Compare {
  const plain: Compare = (one, other) => naturalCompare(bare(one), bare(other));
  const publisherFirst: Compare = (one, other) => rank(one) - rank(other) || plain(one, other);
  return misplaced(units, plain).length < misplaced(units, publisherFirst).length ? plain : publisherFirst;
}

function bare({ planned: { tag = '' } }: Unit): string {
  return tag.replace(/^b-/i, '');
}

function rank(unit: Unit): number {
  const first = ['ITU', 'UIT', 'МСЭ', 'ISO', 'IEC'].findIndex((name) => bare(unit).startsWith(name));
  return first < 0 ? 3 : first < 3 ? 0 : 1;
}

/** Those of a list that need not move for it to get its new order. */
function inPlace(units: readonly Unit[], final: readonly Unit[]): Unit[] {
  const wrong = new Set(misplaced(units, (one, other) => final.indexOf(one) - final.indexOf(other)));
  return units.filter((_, index) => !wrong.has(index));
}

function movedChanges(arriving: readonly Unit[], { facts }: PassInput): Change[] {
  return arriving.map(({ planned: { reference, tag = '', moved = '' } }) => ({
    pass: 'reference-lists',
    what: phrase('The entry [{tag}] is in the Bibliography.', { tag }),
    because: moved,
    rule: 'references/informative-tags',
    place: placeOf(reference.paragraph, facts.divisionOf(reference.paragraph)),
  }));
}

function sortedChange(list: 'references' | 'bibliography', sorted: readonly Unit[]): Change[] {
  if (sorted.length === 0) {
    return [];
  }
  const name =
    list === 'references' ? phrase('clause {number}', { number: '2' }) : phrase('the Bibliography');
  const what =
    sorted.length === 1
      ? phrase('The entry [{tag}] of {name} is in its place.', { tag: sorted[0]?.planned.tag ?? '', name })
      : phrase('{count} entries of {name} are in their places.', { count: sorted.length, name });
  const because = phrase('Entries stand in alphanumeric order (Author’s guide clause 8.2).');
  return [{ pass: 'reference-lists', what, because, rule: 'references/order' }];
}

/**
 * Clause 2 whose entries have all gone says "None."; a sub-clause of it that held informative references only goes, and
 * so does the heading "Normative references" that is left alone.
 */
function emptySubclauses(input: PassInput): Part {
  const { references, outline, vocabulary, pointedAt } = input;
  const division = outline.order.flat().find(({ kind }) => kind === 'references');
  const leaving = new Set<Paragraph>(
    references.entries.flatMap(({ reference, moved }) => (moved === undefined ? [] : [reference.paragraph])),
  );
  if (division === undefined || leaving.size === 0) {
    return { edits: [], changes: [] };
  }
  const isLeft = (child: Division): boolean =>
    child.children.length > 0 ||
    ownParagraphs(child).some((paragraph) => !leaving.has(paragraph)) ||
    child.blocks.some(({ type }) => type === 'table');
  const gone = division.children.filter((child) => !isLeft(child));
  const rest = division.children.filter(isLeft);
  const [only] = rest;
  const isSuperfluous =
    gone.length > 0 &&
    rest.length === 1 &&
    only !== undefined &&
    fixedKind(only.title, vocabulary) === 'references';
  const headings = [...gone, ...(isSuperfluous ? rest : [])].flatMap(({ heading }) =>
    heading !== undefined && isPlain(heading, pointedAt) ? [heading] : [],
  );
  return {
    edits: headings.map(({ anchor }) => ({
      kind: 'remove-blocks',
      blocks: [anchor],
      because: phrase('informative references stand in the Bibliography, so that clause 2 is one list').words,
    })),
    changes: headings.map((heading) => ({
      pass: 'reference-lists',
      what: phrase('The heading “{title}” is gone.', { title: plainText(heading).trim() }),
      because: phrase('Clause 2 lists normative references only; the others are in the Bibliography.'),
      rule: 'references/informative-tags',
      place: placeOf(heading, division),
    })),
  };
}
