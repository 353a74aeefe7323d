import type { PdfCheck } from './check-pdf.ts';
import type { PdfFinding } from './finding.ts';

/** The check as text for people: the file, its findings, the sum. */
export function renderPdfCheck(check: PdfCheck): string {
  const claims = check.claims.length === 0 ? 'claims nothing' : `claims ${check.claims.join(' and ')}`;
  const pages = `${check.pages} ${check.pages === 1 ? 'page' : 'pages'}`;
  const about = [pages, check.tagged ? 'tagged' : 'not tagged', check.language ?? 'no language', claims];
  const sum =
    check.findings.length === 0
      ? 'No finding: it meets the conditions of PDF/UA-1 that a machine can check.'
      : `Not PDF/UA-1: ${check.findings.length} ${check.findings.length === 1 ? 'finding' : 'findings'}.`;
  return `${[check.file, `  ${about.join(', ')}`, ...check.findings.map(line), `  ${sum}`].map(printable).join('\n')}\n`;
}

function line({ check, clause, matterhorn, message, count, pages }: PdfFinding): string {
  const times = count > 1 ? ` ${count} times.` : '';
  const more = count > pages.length && pages.length > 1 ? ' ...' : '';
  const where =
    pages.length === 0 ? '' : ` ${pages.length === 1 ? 'Page' : 'Pages'} ${pages.join(', ')}${more}.`;
  return `    ${message}${times}${where}  ${check} (ISO 14289-1, ${clause}; Matterhorn ${matterhorn})`;
}

/** On one line and without control characters: a file must not be able to steer the terminal. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
