import type { Facts, Paragraph, Prose, Zone } from '@fg2rec/document';
import { shortened } from './place.ts';

/** Zones in which the text speaks in sentences of its own. */
export const runningZones: readonly Zone[] = [
  'introductory',
  'scope',
  'definitions',
  'conventions',
  'normative',
  'informative',
  'note',
  'table',
];
/** Zones of clauses and annexes, without tables. */
export const bodyZones: readonly Zone[] = ['scope', 'definitions', 'conventions', 'normative'];

const headings: readonly Paragraph['role'][] = [
  'clause-heading',
  'annex-heading',
  'appendix-heading',
  'bibliography-heading',
  'unnumbered-heading',
  'recommendation-number',
  'recommendation-title',
];

export function isHeading({ role }: Paragraph): boolean {
  return headings.includes(role);
}

/** Running text of some zones: no headings, reference entries or abbreviations. */
export function runningText(facts: Facts, zones: readonly Zone[] = runningZones): Prose[] {
  const entries = new Set(facts.references.map(({ paragraph }) => paragraph));
  return facts.prose.filter(
    ({ paragraph, zone }) =>
      zones.includes(zone) &&
      !isHeading(paragraph) &&
      !entries.has(paragraph) &&
      paragraph.role !== 'integral-part-sentence',
  );
}

export interface Match {
  readonly line: Prose;
  /** The words found, and the groups of the pattern. */
  readonly found: string;
  readonly groups: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Where a pattern (with flag g; it must not match the empty text) stands in the text's own words. */
export function matchesIn(lines: readonly Prose[], pattern: RegExp): Match[] {
  const found: Match[] = [];
  // One copy of the pattern for all lines, of which few hold it: matchAll would make one for each.
  const search = new RegExp(pattern);
  for (const line of lines) {
    for (let match = search.exec(line.words); match !== null; match = search.exec(line.words)) {
      found.push({
        line,
        found: match[0],
        groups: match.slice(1).map((group) => group ?? ''),
        from: match.index,
        to: match.index + match[0].length,
      });
    }
  }
  return found;
}

/** The beginning of a paragraph, to tell findings apart that say the same of different places. */
export function placeKey({ line, found }: Pick<Match, 'line' | 'found'>): string {
  return `${found}|${shortened(line.text.trim(), 60)}`;
}
