import { ruleById } from '@fg2rec/check';
import { citationWords } from '../citation.ts';
import { groupByClause } from '../groups.ts';
import type { Fg2recReport, ReportFinding } from '../schema.ts';
import { countWords, severityWords } from '../words.ts';
import { icon } from './icons.ts';
import { html, type Markup } from './markup.ts';

/** The id by which the page links to a finding: its place in the report's list. */
export function findingId(report: Fg2recReport, finding: ReportFinding): string {
  return `finding-${report.findings.indexOf(finding) + 1}`;
}

export function findingsSection(report: Fg2recReport): Markup {
  const open = report.findings.filter(({ status }) => status !== 'fixed');
  if (open.length === 0) {
    return html`<section class="card" id="findings"><h2>Findings</h2>
<p>No finding is open${report.counts.fixed > 0 ? ': what there was, the conversion put right' : ''}.</p></section>`;
  }
  return html`<section class="card" id="findings"><h2>Findings</h2>
${filter(report)}
${groupByClause(open).map(
  ({ name, findings }) => html`<details class="clause" open>
<summary><h3>${name}</h3><span class="tally">${tally(findings)}</span></summary>
${byPlace(findings).map((members) => placeBlock(report, members))}
</details>
`,
)}</section>`;
}

function filter({ counts }: Fg2recReport): Markup {
  const box = (severity: ReportFinding['severity'], name: string) =>
    html`<label><input type="checkbox" id="show-${severity}" checked> ${name} (${counts[severity]})</label>`;
  return html`<fieldset class="filter"><legend>Show</legend>${box('error', 'Errors')}${box('warning', 'Warnings')}${box('info', 'To consider')}</fieldset>`;
}

function tally(findings: readonly ReportFinding[]): string {
  const count = (severity: ReportFinding['severity']) =>
    findings.filter((finding) => finding.severity === severity && finding.status === 'open').length;
  return countWords({
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    waived: findings.filter(({ status }) => status === 'waived').length,
    fixed: 0,
  });
}

/** Findings on the same words stand together, so that these are quoted once. */
function byPlace(findings: readonly ReportFinding[]): ReportFinding[][] {
  const places: ReportFinding[][] = [];
  for (const finding of findings) {
    const last = places.at(-1);
    const { quote, part, start, line, column } = finding.place;
    const before = last?.[0]?.place;
    if (
      quote !== undefined &&
      before?.quote === quote &&
      before.part === part &&
      before.start === start &&
      before.line === line &&
      before.column === column
    ) {
      last?.push(finding);
    } else {
      places.push([finding]);
    }
  }
  return places;
}

function placeBlock(report: Fg2recReport, findings: readonly ReportFinding[]): Markup {
  const [first] = findings;
  if (first === undefined || findings.length === 1) {
    return html`${findings.map((finding) => article(report, finding, finding.place.quote))}`;
  }
  return html`<div class="place">${quotation(report, first.place.quote)}
${findings.map((finding) => article(report, finding))}</div>
`;
}

function article(report: Fg2recReport, finding: ReportFinding, quote?: string): Markup {
  const { severity, status, fix, place } = finding;
  const why = ruleById(finding.rule)?.meta.why;
  return html`<article class="finding ${severity}" id="${findingId(report, finding)}">
<h4><span class="badge">${icon(severity)} ${severityWords[severity]}</span>${finding.message}</h4>
${quotation(report, quote)}
<p class="advice">${finding.advice}</p>
${why === undefined ? '' : html`<details><summary>Why there is this rule</summary><p>${why}</p></details>`}
<p class="rule">${place.line === undefined ? '' : html`<span>${place.part ?? ''}:${place.line}:${place.column ?? 1}</span>`}<span>${citationWords(finding.citation)}</span><span>${finding.catalogue} <code>${finding.rule}</code></span>${
    status === 'waived' || status === 'known'
      ? html`<span class="chip">${status === 'waived' ? 'Waived' : 'Known'}</span>`
      : ''
  }${fix === 'none' || status === 'waived' || report.outputs.length > 0 ? '' : html`<span>${fixWords[fix]}</span>`}</p>
</article>
`;
}

const fixWords = {
  safe: 'fg2rec can put this right',
  suggestion: 'fg2rec can suggest a correction',
} as const;

function quotation(report: Fg2recReport, quote: string | undefined): Markup | string {
  return quote === undefined
    ? ''
    : html`<blockquote lang="${report.source.language}" dir="auto">${quote}</blockquote>`;
}

/** What the source had and the converted document has no more. */
export function fixedSection(report: Fg2recReport): Markup | string {
  const fixed = report.findings.filter(({ status }) => status === 'fixed');
  if (fixed.length === 0) {
    return '';
  }
  const rows = groupByClause(fixed).flatMap(({ name, findings }) =>
    findings.map(
      (
        finding,
      ) => html`<tr id="${findingId(report, finding)}"><th scope="row">${name}</th><td>${finding.message}${
        finding.place.quote === undefined
          ? ''
          : html`<br><span class="quote" lang="${report.source.language}" dir="auto">${finding.place.quote}</span>`
      }</td><td>${citationWords(finding.citation)}</td></tr>
`,
    ),
  );
  return html`<section class="card" id="fixed"><h2>Put right by the conversion</h2>
<details class="pass"${fixed.length <= 12 ? html` open` : ''}><summary>${fixed.length} ${fixed.length === 1 ? 'finding' : 'findings'} of the source that the TD no longer has</summary>
<div class="scroll"><table><thead><tr><th scope="col">Where</th><th scope="col">What was wrong</th><th scope="col">Rule</th></tr></thead>
<tbody>${rows}</tbody></table></div></details></section>`;
}
