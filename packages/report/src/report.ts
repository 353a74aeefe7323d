import { type Finding, fingerprint } from '@fg2rec/check';
import type { Anchor, CoverFields, SourcePlace, SourcePlaceOf } from '@fg2rec/document';
import { english, type Messages, sayIn } from '@fg2rec/rulebook';
import { checklistsOf } from './checklists.ts';
import type { DeadlineStatus } from './deadline.ts';
import { readinessOf } from './readiness.ts';
import type { Fg2recReport, ReportFinding, ReportOutput, Survival, Verdict } from './schema.ts';
import { reportSchemaId } from './schema.ts';

export interface ReportInput {
  readonly source: Fg2recReport['source'];
  /** Findings on the source, with what the conversion made of them as status. */
  readonly findings: readonly Finding[];
  /** Findings that only the files made of it have, with the name of each file. */
  readonly ofOutputs?: readonly { readonly file: string; readonly findings: readonly Finding[] }[];
  readonly rulebook?: Fg2recReport['rulebook'];
  readonly cover?: CoverFields;
  readonly deadline?: DeadlineStatus;
  readonly survival?: Survival;
  readonly outputs?: readonly ReportOutput[];
  readonly failure?: Fg2recReport['failure'];
  /** What the report is written in; English by default. Codes and keys are English in any case. */
  readonly messages?: Messages;
  /** For Markdown: where in its files an anchor of the text comes from. */
  readonly sourcePlace?: SourcePlaceOf;
}

const quoteLength = 120;

/** The report JSON of one job. It states what it is given; the only judgement is the readiness table. */
export function buildReport(input: ReportInput): Fg2recReport {
  const findings = [
    ...input.findings.map((finding) => reported(finding, undefined, input.sourcePlace)),
    ...(input.ofOutputs ?? []).flatMap(({ file, findings: own }) =>
      own.map((finding) => reported(finding, file)),
    ),
  ];
  const { failure, cover, deadline } = input;
  const say = sayIn(input.messages ?? english);
  return {
    schema: reportSchemaId,
    source: input.source,
    ...(input.rulebook === undefined ? {} : { rulebook: input.rulebook }),
    verdict: verdictOf(findings, failure !== undefined),
    counts: {
      error: open(findings, 'error'),
      warning: open(findings, 'warning'),
      info: open(findings, 'info'),
      waived: findings.filter(({ status }) => status === 'waived').length,
      fixed: findings.filter(({ status }) => status === 'fixed').length,
      ...(findings.some(({ status }) => status === 'known')
        ? { known: findings.filter(({ status }) => status === 'known').length }
        : {}),
    },
    findings,
    // Where only a part failed, the draft can be judged all the same.
    readiness:
      failure === undefined || input.survival !== undefined
        ? readinessOf({ kind: input.source.kind, findings, cover, deadline, say })
        : [],
    ...(failure === undefined || input.survival !== undefined
      ? { checklists: checklistsOf({ kind: input.source.kind, findings, say }) }
      : {}),
    survival: input.survival ?? { removed: [] },
    outputs: [...(input.outputs ?? [])],
    ...(failure === undefined ? {} : { failure }),
  };
}

/** Whether a finding concerns a file of the conversion alone; the file is named before the part. */
export function concernsTd(finding: ReportFinding): boolean {
  return finding.place.part?.includes('!') ?? false;
}

function verdictOf(findings: readonly ReportFinding[], failed: boolean): Verdict {
  if (failed) {
    return 'failed';
  }
  return open(findings, 'error') + open(findings, 'warning') > 0 ? 'findings' : 'conforms';
}

function open(findings: readonly ReportFinding[], severity: ReportFinding['severity']): number {
  return findings.filter((finding) => finding.severity === severity && finding.status === 'open').length;
}

function reported(finding: Finding, file?: string, sourcePlace?: ReportInput['sourcePlace']): ReportFinding {
  const { rule, catalogue, severity, message, advice, status, citation, fix } = finding;
  const { clause, tdClause, paragraph, quote, anchor } = finding.place;
  const written = anchor === undefined ? undefined : sourcePlace?.(anchor, quote);
  const part = [file, anchor?.part].filter((name) => name !== undefined && name !== '').join('!');
  const marked = file !== undefined && !part.includes('!') ? `${file}!` : part;
  return {
    rule,
    catalogue,
    severity,
    message,
    advice,
    status,
    place: {
      ...(clause === undefined || clause === '' ? {} : { clause }),
      ...(tdClause === undefined ? {} : { tdClause }),
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(quote === undefined || quote === '' ? {} : { quote: shortened(quote) }),
      ...(sourcePlace === undefined ? wordPlace(marked, anchor) : markdownPlace(written)),
    },
    citation: { ...citation },
    fix,
    fingerprint: fingerprint(finding),
  };
}

function wordPlace(part: string, anchor: Anchor | undefined): Partial<ReportFinding['place']> {
  return {
    ...(part === '' ? {} : { part }),
    ...(anchor === undefined || anchor.part === '' ? {} : { start: anchor.start, end: anchor.end }),
  };
}

/** The Word text of a Markdown source is nothing that its author knows. */
function markdownPlace(place: SourcePlace | undefined): Partial<ReportFinding['place']> {
  return place === undefined ? {} : { part: place.file, line: place.line, column: place.column };
}

/** At most 120 characters, cut between characters, never inside one. */
export function shortened(quote: string, length = quoteLength): string {
  const characters = [...quote];
  return characters.length <= length ? quote : `${characters.slice(0, length - 1).join('')}…`;
}
