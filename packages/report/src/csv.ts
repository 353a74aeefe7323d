import { citationText } from '@fg2rec/rulebook';
import type { Fg2recReport } from './schema.ts';

const columns = [
  'file',
  'severity',
  'status',
  'catalogue',
  'rule',
  'clause',
  'paragraph',
  'line',
  'quote',
  'message',
  'advice',
  'source',
  'fix',
] as const;

/** Findings as CSV (RFC 4180), a line each, with a head line; a failed document has one line of severity `failed`. */
export function renderCsv(reports: readonly Fg2recReport[]): string {
  const rows = reports.flatMap(({ source, findings, failure }) =>
    failure !== undefined
      ? [[source.name, 'failed', '', failure.code, '', '', '', '', '', failure.hint, failure.where, '', '']]
      : findings.map(({ severity, status, catalogue, rule, place, message, advice, citation, fix }) => [
          source.name,
          severity,
          status,
          catalogue,
          rule,
          place.clause ?? '',
          place.paragraph === undefined ? '' : String(place.paragraph),
          place.line === undefined ? '' : String(place.line),
          place.quote ?? '',
          message,
          advice,
          citationText(citation),
          fix,
        ]),
  );
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Spreadsheets take a cell that begins with = + - @ for a formula: a document must not be able to run one. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
