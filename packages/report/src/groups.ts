import { type Say, sayEnglish } from '@fg2rec/rulebook';
import { concernsTd } from './report.ts';
import type { Fg2recReport, ReportFinding } from './schema.ts';

export interface FindingGroup {
  readonly name: string;
  readonly findings: readonly ReportFinding[];
}

/** Findings by clause, in the order in which the document has them; what concerns the whole of it comes first. */
export function groupByClause(findings: readonly ReportFinding[], say: Say = sayEnglish): FindingGroup[] {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of [...findings].sort(byPlace)) {
    const name = groupName(finding, say);
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  return [...groups].map(([name, members]) => ({ name: bothNames(name, members, say), findings: members }));
}

/** The name of the source, and that of the converted document where it has another one for all of them. */
function bothNames(name: string, findings: readonly ReportFinding[], say: Say): string {
  const [other, another] = new Set(findings.flatMap(({ place }) => place.tdClause ?? []));
  return other === undefined || another !== undefined
    ? name
    : say('{name} of the source, {other} in the TD', { name, other });
}

/** Whole document, then places in the text, then what only the converted document has. */
function byPlace(one: ReportFinding, other: ReportFinding): number {
  return rank(one) - rank(other) || start(one) - start(other);
}

function rank(finding: ReportFinding): number {
  if (concernsTd(finding)) {
    return 2;
  }
  return isOfWhole(finding) ? 0 : 1;
}

function start(finding: ReportFinding): number {
  return concernsTd(finding) ? 0 : (finding.place.start ?? finding.place.line ?? 0);
}

function isOfWhole({ place }: ReportFinding): boolean {
  return place.clause === undefined && place.start === undefined && place.line === undefined;
}

function groupName(finding: ReportFinding, say: Say): string {
  const { clause } = finding.place;
  if (concernsTd(finding)) {
    return say('The converted document');
  }
  if (clause === undefined) {
    return isOfWhole(finding) ? say('The document as a whole') : say('Before the first clause');
  }
  return /^[\d.]+$/.test(clause) ? say('Clause {number}', { number: clause }) : clause;
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
