import { counted, type Phrase, phrase } from '@fg2rec/document';
import type { Say } from '@fg2rec/rulebook';
import type { ChangeNote, ReportExtras } from '../extras.ts';
import { html, type Markup } from './markup.ts';

/** What the conversion changed and why, by pass. */
export function changesSection({ changes = [] }: ReportExtras, language: string, say: Say): Markup | string {
  if (changes.length === 0) {
    return '';
  }
  const passes = new Map<string, ChangeNote[]>();
  for (const change of changes) {
    passes.set(change.pass, [...(passes.get(change.pass) ?? []), change]);
  }
  return html`<section class="card" id="changes"><h2>${say('What was changed, and why')}</h2>
${[...passes].map(
  ([
    pass,
    members,
  ]) => html`<details class="pass"><summary>${passName(pass, say)} (${members.length})</summary>
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

/** The passes of the reformatter as a reader calls them. */
const passNames: Readonly<Record<string, Phrase>> = {
  transfer: phrase('Transfer'),
  order: phrase('Order'),
  'title-block': phrase('Title block'),
  'missing-clauses': phrase('Missing clauses'),
  'report-note': phrase('Report note'),
  headings: phrase('Headings'),
  annexes: phrase('Annexes'),
  formulae: phrase('Formulae'),
  captions: phrase('Captions'),
  'caption-places': phrase('Caption places'),
  notes: phrase('Notes'),
  'term-lists': phrase('Term lists'),
  'term-sources': phrase('Term sources'),
  'reference-tags': phrase('Reference tags'),
  'reference-lists': phrase('Reference lists'),
  abbreviations: phrase('Abbreviations'),
  entries: phrase('Entries'),
  equations: phrase('Equations'),
  'equation-numbers': phrase('Equation numbers'),
  'equation-legends': phrase('Equation legends'),
  'equation-references': phrase('Equation references'),
  lists: phrase('Lists'),
  contents: phrase('Contents'),
  'cross-references': phrase('Cross references'),
  'safe-fixes': phrase('Safe fixes'),
};

/** `caption-places` as `Caption places`; a pass that is not known as it is. */
function passName(pass: string, say: Say): string {
  return say.of(passNames[pass] ?? pass);
}

export function remarksSection({ remarks = [] }: ReportExtras, say: Say): Markup | string {
  if (remarks.length === 0) {
    return '';
  }
  const tallies = new Map<string, { code: string; message: string; count: number }>();
  for (const { code, message } of remarks) {
    const key = `${code} ${message}`;
    tallies.set(key, { code, message, count: (tallies.get(key)?.count ?? 0) + 1 });
  }
  return html`<section class="card" id="remarks"><h2>${say('Remarks on the files')}</h2>
<ul>${[...tallies.values()].map(
    ({
      code,
      message,
      count,
    }) => html`<li>${message}${count > 1 ? ` (${say.of(counted(count, 'time'))})` : ''} <code>${code}</code></li>
`,
  )}</ul></section>`;
}
