import type { DeadlineStatus } from '../deadline.ts';
import { coverFieldName, type ReportExtras } from '../extras.ts';
import { type RuleTally, tallyByRule } from '../groups.ts';
import type { Fg2recReport } from '../schema.ts';
import { dateWords, quantity, verdictWords } from '../words.ts';
import { findingId } from './findings.ts';
import { type IconName, icon } from './icons.ts';
import { fileAddress, html, type Markup } from './markup.ts';

export function verdictCard(report: Fg2recReport): Markup {
  const { verdict, counts } = report;
  const tone = verdict === 'findings' && counts.error > 0 ? 'blocked' : verdict;
  const sign: IconName = tone === 'conforms' ? 'ok' : tone === 'findings' ? 'warning' : 'error';
  const tile = (name: string, count: number, words: string) =>
    html`<li class="${name}"><strong>${count}</strong>${words}</li>`;
  return html`<div class="card verdict ${tone}">
<div><p class="word">${icon(sign)} ${verdictWords(report)}</p>
<p class="says">${verdictSentence(report)}</p></div>
${
  verdict === 'failed'
    ? ''
    : html`<ul class="tiles" aria-label="Findings">${tile('error', counts.error, counts.error === 1 ? 'error' : 'errors')}${tile('warning', counts.warning, counts.warning === 1 ? 'warning' : 'warnings')}${tile('info', counts.info, 'to consider')}${counts.waived > 0 ? tile('waived', counts.waived, 'waived') : ''}${isConversion(report) ? tile('fixed', counts.fixed, 'put right') : ''}</ul>`
}
</div>`;
}

function verdictSentence(report: Fg2recReport): string {
  const { counts, failure } = report;
  if (failure !== undefined) {
    return failure.hint;
  }
  if (report.verdict === 'conforms') {
    return counts.info > 0
      ? 'No error and no warning is open. What is left is for the editor to consider.'
      : 'No finding is open.';
  }
  const subject = isConversion(report) ? 'After the conversion' : 'In this document';
  return counts.error > 0
    ? `${subject}, ${quantity(counts.error, 'error')} ${counts.error === 1 ? 'has' : 'have'} to be put right by a person before the text goes to the parent group.`
    : `${subject} no error is open; ${quantity(counts.warning, 'warning')} should be looked at.`;
}

function isConversion(report: Fg2recReport): boolean {
  return report.outputs.some(({ role }) => role === 'td-docx' || role === 'pdf');
}

const shownRules = 8;

/** The few things that a reader has to do, in order. */
export function nextSection(report: Fg2recReport, extras: ReportExtras): Markup {
  const steps = report.failure === undefined ? stepsOf(report, extras) : [failureStep(report.failure)];
  return html`<section class="card" id="next"><h2>What to do next</h2>
<ol class="next">${steps.map(
    (step) => html`<li>${step}</li>
`,
  )}</ol></section>`;
}

function failureStep(failure: NonNullable<Fg2recReport['failure']>): Markup {
  return html`${failure.hint}<br><span class="more">Where: <code>${failure.where}</code>. Code: <code>${failure.code}</code>.</span>`;
}

function stepsOf(report: Fg2recReport, extras: ReportExtras): Markup[] {
  const steps: Markup[] = [];
  const td = report.outputs.find(({ role }) => role === 'td-docx');
  if (extras.deadline !== undefined && extras.deadline.status !== 'met') {
    steps.push(deadlineStep(extras.deadline));
  }
  const missing = extras.missingCoverFields ?? [];
  if (missing.length > 0) {
    const names = missing.map(coverFieldName).join(', ');
    steps.push(
      html`Fill in the TD cover: <strong>${names}</strong>. The places are highlighted${inFile(td)}; or give them as options and convert again.`,
    );
  }
  const tallies = tallyByRule(report);
  const errors = tallies.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    steps.push(
      html`Put right ${quantity(report.counts.error, 'error')}${inFile(td)}:${list(report, errors)}`,
    );
  }
  const warnings = tallies.filter(({ severity }) => severity === 'warning');
  if (warnings.length > 0) {
    steps.push(html`Look at ${quantity(report.counts.warning, 'warning')}:${list(report, warnings)}`);
  }
  if (report.counts.info > 0) {
    steps.push(
      html`Consider ${report.counts.info} ${report.counts.info === 1 ? 'remark' : 'remarks'} under <a href="#findings">Findings</a>; they do not hold up the text.`,
    );
  }
  const persons = report.readiness.filter(({ status }) => status === 'needs-a-person');
  if (persons.length > 0) {
    steps.push(
      html`Answer the <a href="#readiness">questions that no file can answer</a>: ${persons.length} items of clause I.2 of Recommendation ITU-T A.7.`,
    );
  }
  if (td !== undefined) {
    steps.push(
      html`Read <a href="${fileAddress(td.file)}">${td.file}</a> through and send it to the secretariat of the parent group.`,
    );
  }
  return steps;
}

function inFile(td: { readonly file: string } | undefined): Markup | string {
  return td === undefined ? '' : html` in <a href="${fileAddress(td.file)}">${td.file}</a>`;
}

function deadlineStep(deadline: DeadlineStatus): Markup {
  return deadline.status === 'missed'
    ? html`The deadline of <strong>${dateWords(deadline.deadline)}</strong> is over: ask the parent group’s chair and the secretariat whether the TD can still be taken.`
    : html`Hand in the TD by <strong>${dateWords(deadline.deadline)}</strong>${deadline.daysLeft === 0 ? ': today is the last day' : ` (${quantity(deadline.daysLeft, 'day')} left)`}.`;
}

function list(report: Fg2recReport, tallies: readonly RuleTally[]): Markup {
  const rest = tallies.length - shownRules;
  return html`<ul>${tallies.slice(0, shownRules).map(
    ({ first, count, catalogue }) =>
      html`<li><a href="#${findingId(report, first)}">${first.message}</a>${count > 1 ? html` <span class="more">and ${count - 1} more of ${catalogue}</span>` : ''}</li>
`,
  )}${rest > 0 ? html`<li class="more">and findings of ${rest} more ${rest === 1 ? 'rule' : 'rules'}</li>` : ''}</ul>`;
}

export function deadlineSection(deadline: DeadlineStatus | undefined): Markup | string {
  if (deadline === undefined) {
    return '';
  }
  const words = { met: 'Met', due: 'Due', missed: 'Missed' }[deadline.status];
  const sign: IconName = { met: 'ok', due: 'clock', missed: 'error' }[deadline.status] as IconName;
  const compared = deadline.status === 'met' ? 'TD handed in' : 'Compared on';
  const left =
    deadline.daysLeft < 0
      ? `${quantity(-deadline.daysLeft, 'day')} late`
      : deadline.daysLeft === 0
        ? 'on the last day'
        : `${quantity(deadline.daysLeft, 'day')} ${deadline.status === 'met' ? 'early' : 'left'}`;
  return html`<section class="card" id="deadline"><h2>Deadline of the TD</h2>
<div class="deadline"><div class="state ${deadline.status}">${icon(sign)} ${words}</div>
<dl><div><dt>Last day for the TD</dt><dd><time datetime="${deadline.deadline}">${dateWords(deadline.deadline)}</time></dd></div>
<div><dt>Meeting of the parent group begins</dt><dd><time datetime="${deadline.meeting}">${dateWords(deadline.meeting)}</time></dd></div>
<div><dt>${compared}</dt><dd><time datetime="${deadline.compared}">${dateWords(deadline.compared)}</time>, ${left}</dd></div></dl>
<p class="basis">Recommendation ITU-T A.7, clause 8.3: deliverables are submitted to the parent group as TDs not later than four calendar weeks before its meeting.</p></div></section>`;
}
