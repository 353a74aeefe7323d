import type { Finding } from '@fg2rec/check';

export interface ComparedFindings {
  /** Findings on the source; those that the converted document has no more are `fixed`. */
  readonly ofSource: readonly Finding[];
  /** Open findings of the converted document that the source did not have. */
  readonly ofTd: readonly Finding[];
}

/**
 * Sets the findings on the converted document against those on the source. Rule and subject together say whether two
 * findings are the same; several with one subject are counted off against each other.
 */
export function compareFindings(source: readonly Finding[], td: readonly Finding[]): ComparedFindings {
  const stillThere = new Map<string, number>();
  for (const finding of td) {
    stillThere.set(keyOf(finding), (stillThere.get(keyOf(finding)) ?? 0) + 1);
  }
  const known = new Map(stillThere);
  const ofSource = source.map((finding): Finding => {
    const count = stillThere.get(keyOf(finding)) ?? 0;
    stillThere.set(keyOf(finding), count - 1);
    return finding.status === 'open' && count <= 0 ? { ...finding, status: 'fixed' } : finding;
  });
  for (const finding of source) {
    known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) - 1);
  }
  const ofTd = [...td]
    .reverse()
    .filter((finding) => {
      const count = known.get(keyOf(finding)) ?? 0;
      known.set(keyOf(finding), count - 1);
      return count > 0 && finding.status === 'open';
    })
    .reverse();
  return { ofSource, ofTd };
}

/**
 * Findings of the source that are still open, with the name that their clause has in the converted document. Several
 * with one subject are taken in their order.
 */
export function withTdClauses(ofSource: readonly Finding[], td: readonly Finding[]): Finding[] {
  const inTd = new Map<string, Finding[]>();
  for (const finding of td) {
    inTd.set(keyOf(finding), [...(inTd.get(keyOf(finding)) ?? []), finding]);
  }
  return ofSource.map((finding) => {
    const same = finding.status === 'open' ? inTd.get(keyOf(finding))?.shift() : undefined;
    const { clause: tdClause = '' } = same?.place ?? {};
    const { clause = '' } = finding.place;
    return tdClause === '' || clause === '' || tdClause === clause
      ? finding
      : { ...finding, place: { ...finding.place, tdClause } };
  });
}

function keyOf({ rule, subject }: Finding): string {
  return `${rule}\n${subject}`;
}
