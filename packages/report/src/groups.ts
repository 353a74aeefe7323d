import { concernsTd } from './report.ts';
import type { Fg2recReport, ReportFinding } from './schema.ts';

export interface FindingGroup {
  readonly name: string;
  readonly findings: readonly ReportFinding[];
}

/** Findings by clause, in the order in which the document has them; what concerns the whole of it comes first. */
export function groupByClause(findings: readonly ReportFinding[]): FindingGroup[] {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of [...findings].sort(byPlace)) {
    const name = groupName(finding);
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  return [...groups].map(([name, members]) => ({ name: bothNames(name, members), findings: members }));
}

/** The name of the source, and that of the converted document where it has another one for all of them. */
function bothNames(name: string, findings: readonly ReportFinding[]): string {
  const [other, another] = new Set(findings.flatMap(({ place }) => place.tdClause ?? []));
  return other === undefined || another !== undefined ? name : `${name} of the source, ${other} in the TD`;
}

const wholeDocument = 'The document as a whole';
const convertedDocument = 'The converted document';

/** Whole document, then places in the text, then what only the converted document has. */
function byPlace(one: ReportFinding, other: ReportFinding): number {
  return rank(one) - rank(other) || start(one) - start(other);
}

function rank(finding: ReportFinding): number {
  if (concernsTd(finding)) {
    return 2;
  }
  return groupName(finding) === wholeDocument ? 0 : 1;
}

function start(finding: ReportFinding): number {
  return concernsTd(finding) ? 0 : (finding.place.start ?? finding.place.line ?? 0);
}

function groupName(finding: ReportFinding): string {
  const { clause } = finding.place;
  if (concernsTd(finding)) {
    return convertedDocument;
  }
  if (clause === undefined) {
    return finding.place.start === undefined && finding.place.line === undefined
      ? wholeDocument
      : 'Before the first clause';
  }
  return /^[\d.]+$/.test(clause) ? `Clause ${clause}` : clause;
}

export interface RuleTally {
  readonly rule: string;
  readonly catalogue: string;
  readonly severity: ReportFinding['severity'];
  readonly first: ReportFinding;
  readonly count: number;
}

const severityRank = { error: 0, warning: 1, info: 2 } as const;

/** Open findings counted by rule, the gravest and most frequent first. */
export function tallyByRule(report: Fg2recReport): RuleTally[] {
  const tallies = new Map<string, RuleTally>();
  for (const finding of report.findings.filter(({ status }) => status === 'open')) {
    const key = `${finding.rule} ${finding.severity}`;
    const known = tallies.get(key);
    const { rule, catalogue, severity } = finding;
    tallies.set(
      key,
      known === undefined
        ? { rule, catalogue, severity, first: finding, count: 1 }
        : { ...known, count: known.count + 1 },
    );
  }
  return [...tallies.values()].sort(
    (one, other) => severityRank[one.severity] - severityRank[other.severity] || other.count - one.count,
  );
}
