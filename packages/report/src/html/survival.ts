import { counted } from '@fg2rec/document';
import type { Say } from '@fg2rec/rulebook';
import { type Fg2recReport, type RemovedItem, survivalKinds } from '../schema.ts';
import { reasonWords, survivalWords } from '../words.ts';
import { icon } from './icons.ts';
import { html, type Markup } from './markup.ts';

/** The survival ledger: what the source had, what the TD has, and who removed the difference. */
export function survivalSection({ survival, source }: Fg2recReport, say: Say): Markup | string {
  const kinds = survivalKinds.filter((kind) => survival[kind] !== undefined);
  if (kinds.length === 0) {
    return '';
  }
  let lost = 0;
  const rows = kinds.flatMap((kind) => {
    const counts = survival[kind];
    if (counts === undefined || (counts.source === 0 && counts.output === 0)) {
      return [];
    }
    lost += counts.lost;
    return [
      html`<tr><th scope="row">${say.of(survivalWords[kind])}</th><td class="number">${counts.source}</td><td class="number">${counts.output}</td><td class="number">${counts.explained ?? ''}</td><td class="number${counts.lost > 0 ? ' lost' : ''}">${counts.lost}</td></tr>
`,
    ];
  });
  return html`<section class="card" id="survival"><h2>${say('What became of the content')}</h2>
<p class="state ${lost > 0 ? 'missed' : 'met'}">${icon(lost > 0 ? 'error' : 'ok')} ${
    lost > 0
      ? say('{things} neither in the TD nor explained: see the remarks', {
          things: counted(lost, 'thing of the source is', 'things of the source are'),
        })
      : say('Everything of the source is in the TD, or named below with what removed it')
  }</p>
<div class="scroll"><table><caption>${say('Counted in both files independently of the conversion. The TD also has what the conversion adds: cover, headings, fixed sentences.')}</caption>
<thead><tr><th scope="col">${say('Kind')}</th><th scope="col" class="number">${say('In the source')}</th><th scope="col" class="number">${say('In the TD')}</th><th scope="col" class="number">${say('Explained')}</th><th scope="col" class="number">${say('Lost')}</th></tr></thead>
<tbody>${rows}</tbody></table></div>
${
  survival.removed.length === 0
    ? ''
    : html`<h3>${say('Removed or replaced, by what and why')}</h3>
${byReason(survival.removed).map(([by, items]) => reasonDetails(by, items, source.language, say))}`
}</section>`;
}

/** Rows shown for one reason; the JSON report has all. */
const shownRows = 200;

function reasonDetails(by: string, items: readonly RemovedItem[], language: string, say: Say): Markup {
  const rest = items.length - shownRows;
  return html`<details class="pass"><summary>${reasonWords(by, say)} (${items.length})</summary>
<div class="scroll"><table><thead><tr><th scope="col">${say('What')}</th><th scope="col">${say('Words')}</th><th scope="col">${say('Where in the source')}</th></tr></thead>
<tbody>${items.slice(0, shownRows).map(
    ({
      what,
      quote,
      place,
    }) => html`<tr><th scope="row">${say(what)}</th><td><span class="quote" lang="${language}" dir="auto">${quote}</span></td><td><span lang="${language}" dir="auto">${place ?? ''}</span></td></tr>
`,
  )}</tbody></table></div>${rest > 0 ? html`<p class="more">${say('and {rest} more in the JSON report', { rest })}</p>` : ''}</details>
`;
}

/** The commonest reason last: what happened once is what a reader would miss. */
function byReason(removed: readonly RemovedItem[]): [string, RemovedItem[]][] {
  const reasons = new Map<string, RemovedItem[]>();
  for (const item of removed) {
    const known = reasons.get(item.by) ?? [];
    known.push(item);
    reasons.set(item.by, known);
  }
  return [...reasons].sort(([, one], [, other]) => one.length - other.length);
}
