import type { Division, NoteFact } from '../facts.ts';
import type { Paragraph } from '../nodes.ts';
import { plainText } from '../text.ts';
import { type LinePatterns, noteLine } from './lines/index.ts';
import type { Standing } from './zones.ts';

/** The notes of the text, its tables and figures, in document order. */
export function notesOf(
  standings: ReadonlyMap<Paragraph, Standing>,
  patterns: LinePatterns,
): readonly NoteFact[] {
  return [...standings].flatMap(([paragraph, standing]): NoteFact[] => {
    if (paragraph.role !== 'note') {
      return [];
    }
    const line = noteLine(plainText(paragraph), patterns);
    const place = standing.table !== undefined ? 'table' : standing.inTextBox ? 'figure' : 'text';
    const division = nearestNumbered(standing.division);
    const { label = '', separator = '', text = plainText(paragraph).trim() } = line ?? {};
    return [
      {
        paragraph,
        label,
        separator,
        text,
        place,
        ...(line?.number === undefined ? {} : { number: line.number }),
        ...(division === undefined ? {} : { division }),
      },
    ];
  });
}

function nearestNumbered(division: Division): Division | undefined {
  if (division.number !== '') {
    return division;
  }
  return division.parent === undefined ? undefined : nearestNumbered(division.parent);
}
