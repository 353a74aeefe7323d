import { counted } from '@fg2rec/document';
import type { Say } from '@fg2rec/rulebook';
import type { DeadlineStatus } from '../deadline.ts';
import { coverFieldName, type ReportExtras } from '../extras.ts';
import { type RuleTally, tallyByRule } from '../groups.ts';
import type { Fg2recReport } from '../schema.ts';
import { dateWords, verdictWords } from '../words.ts';
import { findingId } from './findings.ts';
import { type IconName, icon } from './icons.ts';
import { fileAddress, html, type Markup } from './markup.ts';
import { saidMarkup } from './said-markup.ts';

export function verdictCard(report: Fg2recReport, say: Say): Markup {
  const { verdict, counts } = report;
  const tone = verdict === 'findings' && counts.error > 0 ? 'blocked' : verdict;
  const sign: IconName = tone === 'conforms' ? 'ok' : tone === 'findings' ? 'warning' : 'error';
  const tile = (name: string, count: number, words: string) =>
    html`<li class="${name}"><strong>${count}</strong>${words}</li>`;
  return html`<div class="card verdict ${tone}">
<div><p class="word">${icon(sign)} ${verdictWords(report, say)}</p>
<p class="says">${verdictSentence(report, say)}</p></div>
${
  verdict === 'failed'
    ? ''
    : html`<ul class="tiles" aria-label="${say('Findings')}">${tile('error', counts.error, counts.error === 1 ? say('error') : say('errors'))}${tile('warning', counts.warning, counts.warning === 1 ? say('warning') : say('warnings'))}${tile('info', counts.info, say('to consider'))}${counts.waived > 0 ? tile('waived', counts.waived, say('waived')) : ''}${isConversion(report) ? tile('fixed', counts.fixed, say('put right')) : ''}</ul>`
}
</div>`;
}

function verdictSentence(report: Fg2recReport, say: Say): string {
  const { counts, failure } = report;
  if (failure !== undefined) {
    return failure.hint;
  }
  if (report.verdict === 'conforms') {
    return counts.info > 0
      ? say('No error and no warning is open. What is left is for the editor to consider.')
      : say('No finding is open.');
  }
  const subject = isConversion(report) ? say('After the conversion') : say('In this document');
  if (counts.error === 0) {
    const warnings = counted(counts.warning, 'warning');
    return say('{subject} no error is open; {warnings} should be looked at.', { subject, warnings });
  }
  const errors = counted(counts.error, 'error has', 'errors have');
  return say('{subject}, {errors} to be put right by a person before the text goes to the parent group.', {
    subject,
    errors,
  });
}

function isConversion(report: Fg2recReport): boolean {
  return report.outputs.some(({ role }) => role === 'td-docx' || role === 'pdf');
}

const shownRules = 8;

/** The few things that a reader has to do, in order. */
export function nextSection(report: Fg2recReport, extras: ReportExtras, say: Say): Markup {
  const steps =
    report.failure === undefined ? stepsOf(report, extras, say) : [failureStep(report.failure, say)];
  return html`<section class="card" id="next"><h2>${say('What to do next')}</h2>
<ol class="next">${steps.map(
    (step) => html`<li>${step}</li>
`,
  )}</ol></section>`;
}

function failureStep(failure: NonNullable<Fg2recReport['failure']>, say: Say): Markup {
  return html`${failure.hint}<br><span class="more">${saidMarkup(say, 'Where: {where}. Code: {code}.', {
    where: html`<code dir="auto">${failure.where}</code>`,
    code: html`<code>${failure.code}</code>`,
  })}</span>`;
}

function stepsOf(report: Fg2recReport, extras: ReportExtras, say: Say): Markup[] {
  const steps: Markup[] = [];
  const td = report.outputs.find(({ role }) => role === 'td-docx');
  if (extras.deadline !== undefined && extras.deadline.status !== 'met') {
    steps.push(deadlineStep(extras.deadline, say));
  }
  const missing = extras.missingCoverFields ?? [];
  if (missing.length > 0) {
    const fields = html`<strong>${say.of(missing.map((field) => coverFieldName(field, say)))}</strong>`;
    steps.push(
      td === undefined
        ? saidMarkup(
            say,
            'Fill in the TD cover: {fields}. The places are highlighted; or give them as options and convert again.',
            { fields },
          )
        : saidMarkup(
            say,
            'Fill in the TD cover: {fields}. The places are highlighted in {file}; or give them as options and convert again.',
            { fields, file: linked(td) },
          ),
    );
  }
  const tallies = tallyByRule(report);
  const errors = tallies.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const put = { errors: say.of(counted(report.counts.error, 'error')), list: list(report, errors, say) };
    steps.push(
      td === undefined
        ? saidMarkup(say, 'Put right {errors}:{list}', put)
        : saidMarkup(say, 'Put right {errors} in {file}:{list}', { ...put, file: linked(td) }),
    );
  }
  const warnings = tallies.filter(({ severity }) => severity === 'warning');
  if (warnings.length > 0) {
    steps.push(
      saidMarkup(say, 'Look at {warnings}:{list}', {
        warnings: say.of(counted(report.counts.warning, 'warning')),
        list: list(report, warnings, say),
      }),
    );
  }
  if (report.counts.info > 0) {
    steps.push(
      saidMarkup(say, 'Consider {remarks} under {findings}; they do not hold up the text.', {
        remarks: say.of(counted(report.counts.info, 'remark')),
        findings: html`<a href="#findings">${say('Findings')}</a>`,
      }),
    );
  }
  const persons = report.readiness.filter(({ status }) => status === 'needs-a-person');
  if (persons.length > 0) {
    steps.push(
      saidMarkup(say, 'Answer the {questions}: {items} of clause I.2 of Recommendation ITU-T A.7.', {
        questions: html`<a href="#readiness">${say('questions that no file can answer')}</a>`,
        items: say.of(counted(persons.length, 'item')),
      }),
    );
  }
  if (td !== undefined) {
    steps.push(
      saidMarkup(say, 'Read {file} through and send it to the secretariat of the parent group.', {
        file: linked(td),
      }),
    );
  }
  return steps;
}

function linked({ file }: { readonly file: string }): Markup {
  return html`<a href="${fileAddress(file)}" dir="auto">${file}</a>`;
}

function deadlineStep({ status, deadline, daysLeft }: DeadlineStatus, say: Say): Markup {
  const date = html`<strong><bdi dir="ltr">${dateWords(deadline, say)}</bdi></strong>`;
  if (status === 'missed') {
    return saidMarkup(
      say,
      'The deadline of {date} is over: ask the parent group’s chair and the secretariat whether the TD can still be taken.',
      { date },
    );
  }
  return daysLeft === 0
    ? saidMarkup(say, 'Hand in the TD by {date}: today is the last day.', { date })
    : saidMarkup(say, 'Hand in the TD by {date} ({days} left).', {
        date,
        days: say.of(counted(daysLeft, 'day')),
      });
}

function list(report: Fg2recReport, tallies: readonly RuleTally[], say: Say): Markup {
  const rest = tallies.length - shownRules;
  return html`<ul>${tallies.slice(0, shownRules).map(
    ({ first, count, catalogue }) =>
      html`<li><a href="#${findingId(report, first)}">${first.message}</a>${count > 1 ? html` <span class="more">${say('and {count} more of {code}', { count: count - 1, code: catalogue })}</span>` : ''}</li>
`,
  )}${rest > 0 ? html`<li class="more">${say('and findings of {rules}', { rules: counted(rest, 'more rule') })}</li>` : ''}</ul>`;
}

export function deadlineSection(deadline: DeadlineStatus | undefined, say: Say): Markup | string {
  if (deadline === undefined) {
    return '';
  }
  const words = { met: say('Met'), due: say('Due'), missed: say('Missed') }[deadline.status];
  const sign: IconName = { met: 'ok', due: 'clock', missed: 'error' }[deadline.status] as IconName;
  const compared = deadline.status === 'met' ? say('TD handed in') : say('Compared on');
  const left =
    deadline.daysLeft < 0
      ? say('{days} late', { days: counted(-deadline.daysLeft, 'day') })
      : deadline.daysLeft === 0
        ? say('on the last day')
        : deadline.status === 'met'
          ? say('{days} early', { days: counted(deadline.daysLeft, 'day') })
          : say('{days} left', { days: counted(deadline.daysLeft, 'day') });
  return html`<section class="card" id="deadline"><h2>${say('Deadline of the TD')}</h2>
<div class="deadline"><div class="state ${deadline.status}">${icon(sign)} ${words}</div>
<dl><div><dt>${say('Last day for the TD')}</dt><dd><time datetime="${deadline.deadline}">${dateWords(deadline.deadline, say)}</time></dd></div>
<div><dt>${say('Meeting of the parent group begins')}</dt><dd><time datetime="${deadline.meeting}">${dateWords(deadline.meeting, say)}</time></dd></div>
<div><dt>${compared}</dt><dd><time datetime="${deadline.compared}">${dateWords(deadline.compared, say)}</time>, ${left}</dd></div></dl>
<p class="basis">${say(
    'Recommendation ITU-T A.7, clause 8.3: deliverables are submitted to the parent group as TDs not later than four calendar weeks before its meeting.',
  )}</p></div></section>`;
}
