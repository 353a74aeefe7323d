import { child, type XmlElement } from '@fg2rec/ooxml';
import type { BlockItem, BlockList } from './block-items.ts';
import type { PartContext } from './part-context.ts';
import { writeProperties } from './schema-order.ts';
import type { PageSetup } from './style-sheet.ts';

/** What a section of the source hands on: how its page lies, its columns, how it starts. */
export interface SectionLayout {
  readonly landscape: boolean;
  /** XML of `w:cols`; '' for one column. */
  readonly columns: string;
  readonly columnCount: number;
  readonly start: string;
  readonly rightToLeft: boolean;
}

/** The section of each block item, by its position in the source. */
export interface Sections {
  readonly layouts: readonly SectionLayout[];
  readonly indexOf: ReadonlyMap<BlockItem, number>;
}

export function readSections(list: BlockList, context: PartContext): Sections {
  const layouts: SectionLayout[] = [];
  const indexOf = new Map<BlockItem, number>();
  for (const item of list.items) {
    indexOf.set(item, layouts.length);
    const ends = [...item.joined, item.element].map(sectionOf).find((found) => found !== undefined);
    if (ends !== undefined) {
      layouts.push(layoutOf(ends, context));
    }
  }
  layouts.push(layoutOf(list.lastSection, context));
  return { layouts, indexOf };
}

/** The `w:sectPr` of a paragraph that ends a section. */
export function sectionOf(paragraph: XmlElement): XmlElement | undefined {
  return paragraph.name === 'w:p' ? child(child(paragraph, 'w:pPr'), 'w:sectPr') : undefined;
}

function layoutOf(section: XmlElement | undefined, context: PartContext): SectionLayout {
  const size = child(section, 'w:pgSz');
  const width = Number(size?.attributes['w:w']);
  const height = Number(size?.attributes['w:h']);
  const columns = child(section, 'w:cols');
  const count = Number(columns?.attributes['w:num'] ?? (columns?.children.length || 1));
  const several = columns !== undefined && count > 1;
  return {
    landscape: size?.attributes['w:orient'] === 'landscape' || width > height,
    columns: several ? context.text.slice(columns.start, columns.end) : '',
    columnCount: several ? count : 1,
    start: child(section, 'w:type')?.attributes['w:val'] ?? 'nextPage',
    rightToLeft: child(section, 'w:bidi') !== undefined,
  };
}

export function sameLayout(one: SectionLayout, other: SectionLayout): boolean {
  return one.landscape === other.landscape && one.columns === other.columns;
}

/** Width of the text, or of one column of it, in twips. */
export function textWidth(layout: SectionLayout, page: PageSetup): number {
  const whole = (layout.landscape ? page.height : page.width) - page.margins.left - page.margins.right;
  const { columnCount } = layout;
  return columnCount === 1 ? whole : Math.floor((whole - (columnCount - 1) * page.columnSpace) / columnCount);
}

/**
 * Writes a section in the template's page set-up. Headers, footers and page numbers are the template's own, so odd
 * and even starts, which only they need, become plain new pages.
 */
export function writeSection(layout: SectionLayout, start: string, page: PageSetup): string {
  const { margins } = page;
  const [width, height] = layout.landscape ? [page.height, page.width] : [page.width, page.height];
  const orientation = layout.landscape ? ' w:orient="landscape"' : '';
  const type = start === 'continuous' || start === 'nextColumn' ? start : 'nextPage';
  const sides = (['top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'] as const)
    .map((side) => ` w:${side}="${margins[side]}"`)
    .join('');
  const properties = new Map([
    ['w:type', type === 'nextPage' ? '' : `<w:type w:val="${type}"/>`],
    ['w:pgSz', `<w:pgSz w:w="${width}" w:h="${height}"${orientation}/>`],
    ['w:pgMar', `<w:pgMar${sides}/>`],
    ['w:cols', layout.columns === '' ? `<w:cols w:space="${page.columnSpace}"/>` : layout.columns],
    ['w:bidi', layout.rightToLeft ? '<w:bidi/>' : ''],
    ['w:docGrid', `<w:docGrid w:linePitch="${page.linePitch}"/>`],
  ]);
  return writeProperties('w:sectPr', properties);
}
