import type { Division, DivisionKind } from '../facts.ts';
import type { Block, Paragraph, Root } from '../nodes.ts';
import { plainText } from '../text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { bodyBlocks } from './body-blocks.ts';
import { divisionKind, fixedKind } from './division-kind.ts';
import { annexLine, headingLine, type LinePatterns } from './lines/index.ts';

/** A division while its blocks and children are still being gathered. */
interface OpenDivision {
  readonly kind: DivisionKind;
  readonly heading?: Paragraph;
  readonly level: number;
  readonly number: string;
  readonly numberSource: Division['numberSource'];
  title: string;
  readonly blocks: Block[];
  readonly children: OpenDivision[];
  readonly parent?: OpenDivision;
}

/** What begins a division; the kind is left out where the place decides it. */
interface Beginning {
  readonly kind?: DivisionKind;
  readonly heading?: Paragraph;
  readonly level: number;
  readonly number?: string;
  readonly numberSource?: Division['numberSource'];
  readonly title: string;
}

/** Front pieces that, inside a numbered clause, are only its sub-headings. */
const frontKinds: readonly DivisionKind[] = ['summary', 'keywords', 'introduction'];

/**
 * Cuts the body at its headings, in one pass. What precedes the first heading is a division of level 0 without heading.
 * A second paragraph with the title of an annex stays among its blocks, with role `annex-heading`.
 */
export function divide(root: Root, vocabulary: Vocabulary, patterns: LinePatterns): readonly Division[] {
  const top: OpenDivision[] = [];
  /** The divisions that are open, outermost first. */
  const open: OpenDivision[] = [];
  for (const block of bodyBlocks(root.children)) {
    const beginning = block.type === 'paragraph' ? beginningAt(block, open, vocabulary, patterns) : undefined;
    if (beginning === 'title') {
      titleOf(open, block as Paragraph);
    }
    if (beginning !== undefined && beginning !== 'title') {
      begin(beginning, top, open, vocabulary);
    } else if (open.length === 0) {
      begin({ kind: 'front-matter', level: 0, title: '' }, top, open, vocabulary);
    }
    if (beginning === undefined || beginning === 'title' || beginning.heading === undefined) {
      open.at(-1)?.blocks.push(block);
    }
  }
  return top;
}

function begin(
  beginning: Beginning,
  top: OpenDivision[],
  open: OpenDivision[],
  vocabulary: Vocabulary,
): void {
  while ((open.at(-1)?.level ?? -1) >= beginning.level || open.at(-1)?.level === 0) {
    open.pop();
  }
  const parent = open.at(-1);
  const { heading, level, number = '', numberSource = 'none', title } = beginning;
  const numbered = heading?.role === 'clause-heading';
  const division: OpenDivision = {
    kind: beginning.kind ?? divisionKind(title, numbered, parent?.kind, vocabulary),
    level,
    number,
    numberSource,
    title,
    blocks: [],
    children: [],
    ...(heading === undefined ? {} : { heading }),
    ...(parent === undefined ? {} : { parent }),
  };
  (parent?.children ?? top).push(division);
  open.push(division);
}

/** What a paragraph begins; `title` if it is the title of the division that has just begun. */
function beginningAt(
  paragraph: Paragraph,
  open: readonly OpenDivision[],
  vocabulary: Vocabulary,
  patterns: LinePatterns,
): Beginning | 'title' | undefined {
  switch (paragraph.role) {
    case 'recommendation-number':
    case 'recommendation-title':
      return titleBlock(paragraph, open.at(-1));
    case 'toc-heading':
      return open.at(-1)?.kind === 'contents' && isPageWord(paragraph, vocabulary)
        ? undefined
        : { kind: 'contents', heading: paragraph, level: 1, title: lineOf(paragraph) };
    case 'toc-entry':
      return open.at(-1)?.kind === 'contents' ? undefined : { kind: 'contents', level: 1, title: '' };
    case 'unnumbered-heading':
      return unnumbered(paragraph, open, vocabulary);
    case 'clause-heading':
      return clause(paragraph);
    case 'annex-heading':
      return annex(paragraph, 'annex', open.at(-1), patterns);
    case 'appendix-heading':
      return annex(paragraph, 'appendix', open.at(-1), patterns);
    case 'bibliography-heading':
      return {
        kind: 'bibliography',
        heading: paragraph,
        level: paragraph.headingLevel ?? 1,
        ...numberOf(paragraph),
      };
    default:
      return undefined;
  }
}

/** "Page", which stands over the page numbers of a table of contents. */
function isPageWord(paragraph: Paragraph, vocabulary: Vocabulary): boolean {
  const line = lineOf(paragraph).toLowerCase();
  return vocabulary.forms('page').some((form) => form.toLowerCase() === line);
}

/** Number and title side by side are one title block. */
function titleBlock(paragraph: Paragraph, current: OpenDivision | undefined): Beginning | 'title' {
  const isTitle = paragraph.role === 'recommendation-title';
  if (isTitle && current?.kind === 'title-block' && current.blocks.every(isTitleOrEmpty)) {
    return 'title';
  }
  return { kind: 'title-block', heading: paragraph, level: 1, title: isTitle ? lineOf(paragraph) : '' };
}

function titleOf(open: readonly OpenDivision[], paragraph: Paragraph): void {
  const current = open.at(-1);
  if (current !== undefined && current.title === '') {
    current.title = lineOf(paragraph);
  }
}

function unnumbered(paragraph: Paragraph, open: readonly OpenDivision[], vocabulary: Vocabulary): Beginning {
  const title = lineOf(paragraph);
  const fixed = fixedKind(title, vocabulary);
  const around = [...open].reverse().find(isNumbered);
  const standsAlone = fixed !== undefined && (around === undefined || !frontKinds.includes(fixed));
  const inForeword =
    paragraph.headingLevel === undefined &&
    open[0]?.kind === 'foreword' &&
    (fixed === undefined || fixed === 'foreword');
  const natural = standsAlone ? 1 : (around?.level ?? 0) + 1;
  const level = inForeword ? 2 : (paragraph.headingLevel ?? natural);
  return {
    heading: paragraph,
    level,
    title,
    ...(standsAlone && level === 1 ? { kind: fixed } : {}),
    ...(inForeword ? { kind: 'unnumbered' as const } : {}),
  };
}

function isNumbered(division: OpenDivision): boolean {
  return (
    division.heading?.role === 'clause-heading' || division.kind === 'annex' || division.kind === 'appendix'
  );
}

function clause(paragraph: Paragraph): Beginning {
  return { heading: paragraph, level: paragraph.headingLevel ?? 1, ...numberOf(paragraph) };
}

/** Number and title of a heading: the computed number counts before a typed one. */
function numberOf(
  paragraph: Paragraph,
): Pick<Beginning, 'number' | 'numberSource'> & { readonly title: string } {
  const line = plainText(paragraph);
  const computed = withoutStop(paragraph.number?.text ?? '');
  if (computed !== '') {
    return { number: computed, numberSource: 'computed', title: oneLine(line) };
  }
  const typed = headingLine(line, true);
  return typed === undefined
    ? { number: '', numberSource: 'none', title: oneLine(line) }
    : { number: typed.number, numberSource: 'typed', title: oneLine(typed.title) };
}

/** The title of an annex may follow in a paragraph of its own, with the same role and without the word "Annex". */
function annex(
  paragraph: Paragraph,
  kind: 'annex' | 'appendix',
  current: OpenDivision | undefined,
  patterns: LinePatterns,
): Beginning | 'title' {
  const line = annexLine(plainText(paragraph), patterns);
  const shown = paragraph.number?.text ?? '';
  if (line === undefined && shown === '' && current?.kind === kind && current.title === '') {
    return 'title';
  }
  const typed = line?.number ?? '';
  const computed = withoutStop(annexLine(shown, patterns)?.number ?? shown);
  return {
    kind,
    heading: paragraph,
    level: 1,
    number: typed === '' ? computed : typed,
    numberSource: typed !== '' ? 'typed' : computed === '' ? 'none' : 'computed',
    title: line?.title ?? lineOf(paragraph),
  };
}

function withoutStop(number: string): string {
  return number.replace(/[.)\u3001\s]+$/, '').trim();
}

function isTitleOrEmpty(block: Block): boolean {
  return block.type === 'paragraph' && (block.role === 'empty' || block.role.startsWith('recommendation-'));
}

function lineOf(paragraph: Paragraph): string {
  return oneLine(plainText(paragraph));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
