import type { ChangeNote, ReportExtras } from '../extras.ts';
import { html, type Markup } from './markup.ts';

/** What the conversion changed and why, by pass. */
export function changesSection({ changes = [] }: ReportExtras, language: string): Markup | string {
  if (changes.length === 0) {
    return '';
  }
  const passes = new Map<string, ChangeNote[]>();
  for (const change of changes) {
    passes.set(change.pass, [...(passes.get(change.pass) ?? []), change]);
  }
  return html`<section class="card" id="changes"><h2>What was changed, and why</h2>
${[...passes].map(
  ([pass, members]) => html`<details class="pass"><summary>${passName(pass)} (${members.length})</summary>
<ul>${members.map(
    ({
      what,
      because,
      place,
      rule,
    }) => html`<li>${what}${place?.clause === undefined || place.clause === '' ? '' : ` (${place.clause})`} <span class="because">${because}</span>${rule === undefined ? '' : html` <code>${rule}</code>`}${
      place?.quote === undefined || place.quote === ''
        ? ''
        : html`<br><span class="quote" lang="${language}" dir="auto">${place.quote}</span>`
    }</li>
`,
  )}</ul></details>
`,
)}</section>`;
}

/** `fixed-clauses` as `Fixed clauses`. */
function passName(pass: string): string {
  const words = pass.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function remarksSection({ remarks = [] }: ReportExtras): Markup | string {
  if (remarks.length === 0) {
    return '';
  }
  const counted = new Map<string, { code: string; message: string; count: number }>();
  for (const { code, message } of remarks) {
    const key = `${code} ${message}`;
    counted.set(key, { code, message, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return html`<section class="card" id="remarks"><h2>Remarks on the files</h2>
<ul>${[...counted.values()].map(
    ({
      code,
      message,
      count,
    }) => html`<li>${message}${count > 1 ? ` (${count} times)` : ''} <code>${code}</code></li>
`,
  )}</ul></section>`;
}
