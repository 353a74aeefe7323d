import { ruleById } from '@fg2rec/check';
import { counted, phrase } from '@fg2rec/document';
import type { Say } from '@fg2rec/rulebook';
import { citationWords } from '../citation.ts';
import { groupByClause } from '../groups.ts';
import type { Fg2recReport, ReportFinding } from '../schema.ts';
import { countWords, severityWords, statusWords } from '../words.ts';
import { icon } from './icons.ts';
import { html, type Markup } from './markup.ts';

/** The id by which the page links to a finding: its place in the report's list. */
export function findingId(report: Fg2recReport, finding: ReportFinding): string {
  return `finding-${report.findings.indexOf(finding) + 1}`;
}

export function findingsSection(report: Fg2recReport, say: Say): Markup {
  const open = report.findings.filter(({ status }) => status !== 'fixed');
  if (open.length === 0) {
    return html`<section class="card" id="findings"><h2>${say('Findings')}</h2>
<p>${report.counts.fixed > 0 ? say('No finding is open: what there was, the conversion put right.') : say('No finding is open.')}</p></section>`;
  }
  return html`<section class="card" id="findings"><h2>${say('Findings')}</h2>
${filter(report, say)}
${groupByClause(open, say).map(
  ({ name, findings }) => html`<details class="clause" open>
<summary><h3>${name}</h3><span class="tally">${tally(findings, say)}</span></summary>
${byPlace(findings).map((members) => placeBlock(report, members, say))}
</details>
`,
)}</section>`;
}

function filter({ counts }: Fg2recReport, say: Say): Markup {
  const box = (severity: ReportFinding['severity'], name: string) =>
    html`<label><input type="checkbox" id="show-${severity}" checked> ${name} (${counts[severity]})</label>`;
  return html`<fieldset class="filter"><legend>${say('Show')}</legend>${box('error', say('Errors'))}${box('warning', say('Warnings'))}${box('info', say('To consider'))}</fieldset>`;
}

function tally(findings: readonly ReportFinding[], say: Say): string {
  const count = (severity: ReportFinding['severity']) =>
    findings.filter((finding) => finding.severity === severity && finding.status === 'open').length;
  const waived = findings.filter(({ status }) => status === 'waived').length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info'), waived, fixed: 0 };
  return countWords(counts, say);
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

function placeBlock(report: Fg2recReport, findings: readonly ReportFinding[], say: Say): Markup {
  const [first] = findings;
  if (first === undefined || findings.length === 1) {
    return html`${findings.map((finding) => article(report, finding, say, finding.place.quote))}`;
  }
  return html`<div class="place">${quotation(report, first.place.quote)}
${findings.map((finding) => article(report, finding, say))}</div>
`;
}

function article(report: Fg2recReport, finding: ReportFinding, say: Say, quote?: string): Markup {
  const { severity, status, fix, place } = finding;
  const translated = say.messages.rules[finding.rule]?.why;
  const why = translated ?? ruleById(finding.rule)?.meta.why;
  const whyLanguage = translated === undefined ? 'en' : say.messages.language;
  return html`<article class="finding ${severity}" id="${findingId(report, finding)}">
<h4><span class="badge">${icon(severity)} ${say.of(severityWords[severity])}</span>${finding.message}</h4>
${quotation(report, quote)}
<p class="advice">${finding.advice}</p>
${why === undefined ? '' : html`<details><summary>${say('Why there is this rule')}</summary><p lang="${whyLanguage}" dir="auto">${why}</p></details>`}
<p class="rule">${place.line === undefined ? '' : html`<span dir="ltr">${place.part ?? ''}:${place.line}:${place.column ?? 1}</span>`}<span>${citationWords(finding.citation, say)}</span><span>${finding.catalogue} <code>${finding.rule}</code></span>${
    status === 'waived' || status === 'known'
      ? html`<span class="chip">${say.of(statusWords[status])}</span>`
      : ''
  }${fix === 'none' || status === 'waived' || report.outputs.length > 0 ? '' : html`<span>${say.of(fixWords[fix])}</span>`}</p>
</article>
`;
}

const fixWords = {
  safe: phrase('fg2rec can put this right'),
  suggestion: phrase('fg2rec can suggest a correction'),
} as const;

function quotation(report: Fg2recReport, quote: string | undefined): Markup | string {
  return quote === undefined
    ? ''
    : html`<blockquote lang="${report.source.language}" dir="auto">${quote}</blockquote>`;
}

/** What the source had and the converted document has no more. */
export function fixedSection(report: Fg2recReport, say: Say): Markup | string {
  const fixed = report.findings.filter(({ status }) => status === 'fixed');
  if (fixed.length === 0) {
    return '';
  }
  const rows = groupByClause(fixed, say).flatMap(({ name, findings }) =>
    findings.map(
      (
        finding,
      ) => html`<tr id="${findingId(report, finding)}"><th scope="row">${name}</th><td>${finding.message}${
        finding.place.quote === undefined
          ? ''
          : html`<br><span class="quote" lang="${report.source.language}" dir="auto">${finding.place.quote}</span>`
      }</td><td>${citationWords(finding.citation, say)}</td></tr>
`,
    ),
  );
  return html`<section class="card" id="fixed"><h2>${say('Put right by the conversion')}</h2>
<details class="pass"${fixed.length <= 12 ? html` open` : ''}><summary>${say('{findings} of the source that the TD no longer has', { findings: counted(fixed.length, 'finding') })}</summary>
<div class="scroll"><table><thead><tr><th scope="col">${say('Where')}</th><th scope="col">${say('What was wrong')}</th><th scope="col">${say('Rule')}</th></tr></thead>
<tbody>${rows}</tbody></table></div></details></section>`;
}
