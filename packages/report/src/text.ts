import { phrase } from '@fg2rec/document';
import { english, type Messages, type Say, sayIn } from '@fg2rec/rulebook';
import { groupByClause } from './groups.ts';
import type { Fg2recReport, ReportFinding } from './schema.ts';
import { countWords, editionWords, verdictWords } from './words.ts';

export interface TextOptions {
  /** ANSI colours, for a terminal. */
  readonly color?: boolean;
  /** Also list findings that the conversion put right (default false). */
  readonly fixed?: boolean;
  /** What it is written in; English by default. */
  readonly messages?: Messages;
}

const colors = { error: 31, warning: 33, info: 36, quiet: 2, strong: 1 } as const;

/** The report as a linter prints it: clause by clause, a line or three for each finding, then the sum. */
export function renderText(report: Fg2recReport, options: TextOptions = {}): string {
  const paint = (text: string, color: keyof typeof colors): string =>
    options.color === true ? `\u001b[${colors[color]}m${text}\u001b[0m` : text;
  const say = sayIn(options.messages ?? english);
  const lines = [paint(printable(report.source.name), 'strong')];
  if (report.failure !== undefined) {
    const { code, where, hint } = report.failure;
    lines.push(
      `  ${paint(say('failed'), 'error')}  ${printable(hint)}`,
      `          ${paint(`${printable(where)} (${code})`, 'quiet')}`,
    );
    return `${lines.join('\n')}\n`;
  }
  const shown = report.findings.filter(
    ({ status }) => status === 'open' || (status === 'fixed' && options.fixed === true),
  );
  for (const { name, findings } of groupByClause(shown, say)) {
    lines.push('', `  ${paint(printable(name), 'strong')}`);
    for (const finding of findings) {
      lines.push(...findingLines(finding, paint, say));
    }
  }
  lines.push('', `${verdictWords(report, say)}: ${countWords(report.counts, say)}`);
  if (report.rulebook !== undefined) {
    lines.push(paint(editionWords(report.rulebook, say), 'quiet'));
  }
  return `${lines.join('\n')}\n`;
}

/**
 * A line for each open finding, as compilers print them and editors read them: `FILE:LINE:1: error: message [code rule]`.
 * In a Word file, which has no lines, LINE is the paragraph, from 1.
 * @param file path under which the editor knows the document.
 */
export function renderUnix({ findings, failure }: Fg2recReport, file: string): string {
  if (failure !== undefined) {
    return `${printable(file)}:1:1: error: ${printable(failure.hint)} [${failure.code}]\n`;
  }
  return findings
    .filter(({ status }) => status === 'open')
    .map(({ severity, message, catalogue, rule, place }) => {
      const line = place.line ?? (place.paragraph ?? 0) + 1;
      const where =
        place.clause === undefined ? '' : ` (${printable(bothClauses(place.clause, place.tdClause))})`;
      // Of a folder that is one deliverable, the file in it.
      const inside = place.line !== undefined && place.part !== undefined && !file.endsWith(place.part);
      const path = inside ? `${file.replace(/[\\/]$/, '')}/${place.part}` : file;
      return `${printable(path)}:${line}:1: ${severity}: ${printable(message)}${where} [${catalogue} ${rule}]\n`;
    })
    .join('');
}

function bothClauses(clause: string, tdClause: string | undefined): string {
  return tdClause === undefined ? clause : `${clause}; ${tdClause} in the TD`;
}

/** As a linter names them. */
const severityNames = { error: phrase('error'), warning: phrase('warning'), info: phrase('info') } as const;

function findingLines(
  finding: ReportFinding,
  paint: (text: string, color: keyof typeof colors) => string,
  say: Say,
): string[] {
  const { severity, message, advice, rule, catalogue, place } = finding;
  const status = finding.status === 'fixed' ? ` [${say('fixed')}]` : '';
  const named = say.of(severityNames[severity]);
  const width = Math.max(
    ...Object.values(severityNames).map((name) => say.of(name).length),
    'warning'.length,
  );
  const [before, after] = say.messages.quotes;
  return [
    `    ${paint(named.padEnd(width), severity)}  ${printable(message)}${status}  ${paint(`${catalogue} ${rule}`, 'quiet')}`,
    ...(place.quote === undefined
      ? []
      : [`             ${paint(`${before}${printable(place.quote)}${after}`, 'quiet')}`]),
    ...(place.line === undefined
      ? []
      : [
          `             ${paint(`${printable(place.part ?? '')}:${place.line}:${place.column ?? 1}`, 'quiet')}`,
        ]),
    ...(advice === '' ? [] : [`             ${printable(advice)}`]),
  ];
}

/** On one line and without control characters: a document must not be able to steer the terminal. */
function printable(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
