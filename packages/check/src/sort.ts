import type { Facts } from '@fg2rec/document';
import type { Finding, Severity } from './finding.ts';

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Findings about the whole document first, then those of the main part from top to bottom, then other parts by name;
 * at the same place the graver first. Stable: what ties keeps the order of the rules.
 */
export function inDocumentOrder(findings: readonly Finding[], facts: Pick<Facts, 'divisions'>): Finding[] {
  const mainPart = mainPartOf(facts);
  return [...findings].sort(
    (one, other) =>
      placeRank(one, mainPart) - placeRank(other, mainPart) ||
      comparePart(one, other) ||
      (one.place.anchor?.start ?? 0) - (other.place.anchor?.start ?? 0) ||
      rank[one.severity] - rank[other.severity],
  );
}

function placeRank(finding: Finding, mainPart: string): number {
  const part = finding.place.anchor?.part;
  return part === undefined ? 0 : part === mainPart ? 1 : 2;
}

function comparePart(one: Finding, other: Finding): number {
  const left = one.place.anchor?.part ?? '';
  const right = other.place.anchor?.part ?? '';
  return left < right ? -1 : left > right ? 1 : 0;
}

function mainPartOf(facts: Pick<Facts, 'divisions'>): string {
  for (const division of facts.divisions) {
    const part = division.heading?.anchor.part ?? division.blocks[0]?.anchor.part;
    if (part !== undefined) {
      return part;
    }
  }
  return '';
}
