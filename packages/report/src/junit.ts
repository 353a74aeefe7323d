import { citationText } from '@fg2rec/rulebook';
import type { Fg2recReport, ReportFinding } from './schema.ts';

/**
 * Reports as JUnit XML: a suite for each document, a test case for each rule that found something, a failure for each open
 * error or warning. A document that could not be read is an error of its suite.
 */
export function renderJunit(reports: readonly Fg2recReport[]): string {
  const suites = reports.map(suite).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="fg2rec">\n${suites}</testsuites>\n`;
}

function suite({ source, findings, failure }: Fg2recReport): string {
  if (failure !== undefined) {
    const error = `      <error type="${escaped(failure.code)}" message="${escaped(failure.hint)}"/>\n`;
    return `  <testsuite name="${escaped(source.name)}" tests="1" failures="0" errors="1">\n    <testcase classname="${escaped(source.name)}" name="is read">\n${error}    </testcase>\n  </testsuite>\n`;
  }
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const failing = (finding: ReportFinding) => finding.status === 'open' && finding.severity !== 'info';
  const cases = rules.map((rule) => {
    const own = findings.filter((finding) => finding.rule === rule);
    const failures = own.filter(failing).map(failureOf).join('');
    const skipped =
      own.some(({ status }) => status === 'waived') && failures === ''
        ? '      <skipped message="waived"/>\n'
        : '';
    return `    <testcase classname="${escaped(source.name)}" name="${escaped(rule)}">\n${failures}${skipped}    </testcase>\n`;
  });
  const passed =
    cases.length === 0 ? [`    <testcase classname="${escaped(source.name)}" name="all rules"/>\n`] : cases;
  const failed = rules.filter((rule) =>
    findings.some((finding) => finding.rule === rule && failing(finding)),
  ).length;
  return `  <testsuite name="${escaped(source.name)}" tests="${passed.length}" failures="${failed}" errors="0">\n${passed.join('')}  </testsuite>\n`;
}

function failureOf({ severity, catalogue, message, advice, place, citation }: ReportFinding): string {
  const where = [place.clause, place.quote === undefined ? undefined : `"${place.quote}"`].filter(
    (part) => part !== undefined,
  );
  const text = [...where, advice, citationText(citation)].join('\n');
  return `      <failure type="${severity}" message="${escaped(`${catalogue}: ${message}`)}">${escaped(text)}</failure>\n`;
}

/** For attributes and text alike; characters that XML 1.0 forbids are dropped. */
function escaped(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;');
}
