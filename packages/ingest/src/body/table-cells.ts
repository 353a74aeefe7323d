import type { Anchor, Block, TableCell } from '@fg2rec/document';
import { child, type XmlElement } from '@fg2rec/ooxml';
import { anchorOf, type BlockReader, type Story } from './story.ts';

export interface CellReading
  extends Pick<TableCell, 'columnSpan' | 'column' | 'shading' | 'verticalAlignment'> {
  readonly anchor: Anchor;
  readonly element: XmlElement;
  readonly blocks: readonly Block[];
  readonly verticalMerge?: 'restart' | 'continue';
  readonly horizontalMerge?: 'restart' | 'continue';
}

/** Reads a `w:tc` that begins at a grid column; undefined where the view does not show it. */
export function readCell(
  story: Story,
  element: XmlElement,
  column: number,
  tableStyle: string | undefined,
  readBlocks: BlockReader,
): CellReading | undefined {
  const properties = child(element, 'w:tcPr');
  const hiding = story.reading.view === 'final' ? 'w:cellDel' : 'w:cellIns';
  if (child(properties, hiding) !== undefined) {
    return undefined;
  }
  const shading = shadingOf(properties);
  const verticalAlignment = alignmentOf(properties);
  const verticalMerge = mergeOf(child(properties, 'w:vMerge'));
  const horizontalMerge = mergeOf(child(properties, 'w:hMerge'));
  return {
    anchor: anchorOf(story, element),
    element,
    column,
    columnSpan: Math.max(1, gridColumns(properties, 'w:gridSpan')),
    ...(shading === undefined ? {} : { shading }),
    ...(verticalAlignment === undefined ? {} : { verticalAlignment }),
    ...(verticalMerge === undefined ? {} : { verticalMerge }),
    ...(horizontalMerge === undefined ? {} : { horizontalMerge }),
    blocks: readBlocks(story, element, {
      role: 'table-text',
      ...(tableStyle === undefined ? {} : { tableStyle }),
    }),
  };
}

/** More columns than any table has: Word stops at 63. A damaged file may claim milliards, and nobody can count to there. */
const mostColumns = 1000;

/** How many columns of the grid a property such as `w:gridSpan` speaks of; 0 where it says nothing of sense. */
export function gridColumns(properties: XmlElement | undefined, name: string): number {
  const value = Number(child(properties, name)?.attributes['w:val'] ?? 0);
  return Number.isInteger(value) && value > 0 && value <= mostColumns ? value : 0;
}

function mergeOf(element: XmlElement | undefined): 'restart' | 'continue' | undefined {
  if (element === undefined) {
    return undefined;
  }
  return element.attributes['w:val'] === 'restart' ? 'restart' : 'continue';
}

/** The colour behind a cell as RRGGBB: ISO/IEC 29500-1 clause 17.4.32. A solid pattern shows its own colour. */
function shadingOf(properties: XmlElement | undefined): string | undefined {
  const { 'w:val': pattern, 'w:fill': fill, 'w:color': color } = child(properties, 'w:shd')?.attributes ?? {};
  const shown = pattern === 'solid' ? color : fill;
  return pattern === 'nil' || shown === undefined || !/^[0-9a-f]{6}$/i.test(shown)
    ? undefined
    : shown.toUpperCase();
}

function alignmentOf(properties: XmlElement | undefined): TableCell['verticalAlignment'] {
  const value = child(properties, 'w:vAlign')?.attributes['w:val'];
  return value === 'top' || value === 'center' || value === 'bottom' ? value : undefined;
}
