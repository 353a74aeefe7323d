import { createHash } from 'node:crypto';
import { counted, type Phrase, phrase } from '@fg2rec/document';
import { english, type Messages, type Say, sayIn } from '@fg2rec/rulebook';
import type { DeadlineStatus } from '../deadline.ts';
import { directionOf } from '../extras.ts';
import type { Fg2recReport, Verdict } from '../schema.ts';
import { dateWords } from '../words.ts';
import { type IconName, icon, iconDrawings } from './icons.ts';
import { fileAddress, html, Markup } from './markup.ts';
import { style } from './style.ts';

/** A document's line in the summary of a batch. */
export interface SummaryDocument {
  /** Path as the user knows it. */
  readonly file: string;
  readonly verdict: Verdict;
  readonly counts: Pick<Fg2recReport['counts'], 'error' | 'warning' | 'info' | 'fixed'>;
  readonly deadline?: { readonly status: DeadlineStatus['status']; readonly date: string };
  /** File names in the same folder. */
  readonly outputs: readonly string[];
  /** The HTML report among them. */
  readonly report?: string;
  readonly failure?: { readonly code: string; readonly hint: string };
}

/** The summary of a batch as one HTML file, as self-contained and as strict as a report. */
export function renderSummaryHtml(
  documents: readonly SummaryDocument[],
  messages: Messages = english,
): string {
  const say = sayIn(messages);
  const count = (verdict: Verdict): number => documents.filter((one) => one.verdict === verdict).length;
  const [conforms, findings, failed] = [count('conforms'), count('findings'), count('failed')];
  const missed = documents.filter(({ deadline }) => deadline?.status === 'missed').length;
  const tile = (name: string, value: number, words: string): Markup =>
    html`<li class="${name}"><strong>${value}</strong>${words}</li>`;
  const page = html`<!doctype html>
<html lang="${messages.language}" dir="${directionOf(messages.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="fg2rec">
<title>${say('Summary')}: ${say.of(counted(documents.length, 'deliverable'))}</title>
${new Markup(`<style>${style}</style>`)}
</head>
<body>
${iconDrawings}
<header class="masthead"><div class="wrap"><p class="kicker">${say('Summary')}</p><h1>${say.of(counted(documents.length, 'deliverable'))}</h1></div></header>
<main class="wrap">
<div class="card verdict ${failed > 0 ? 'failed' : findings > 0 ? 'findings' : 'conforms'}">
<div><p class="says">${sentence(documents.length, failed, missed, say)}</p></div>
<ul class="tiles" aria-label="${say('Verdicts')}">${tile('fixed', conforms, say('conform'))}${tile('warning', findings, say('with findings'))}${tile('error', failed, say('failed'))}</ul>
</div>
<section class="card"><h2>${say('Documents')}</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">${say('Document')}</th><th scope="col">${say('Verdict')}</th><th scope="col" class="number">${say('Errors')}</th><th scope="col" class="number">${say('Warnings')}</th><th scope="col" class="number">${say('To consider')}</th><th scope="col" class="number">${say('Put right')}</th><th scope="col">${say('TD deadline')}</th><th scope="col">${say('Files')}</th></tr></thead>
<tbody>${documents.map((one) => line(one, say))}</tbody></table></div></section>
</main>
<footer class="wrap foot"><p>${say('Made by fg2rec.')}</p></footer>
</body>
</html>
`;
  return page.text;
}

const styleHash = createHash('sha256').update(style).digest('base64');

function sentence(total: number, failed: number, missed: number, say: Say): string {
  const done =
    failed === 0
      ? say('All documents were converted.')
      : say('{failed} of {total} could not be converted.', { failed, total });
  return missed === 0 ? done : `${done} ${say('For {missed} the deadline of the TD is over.', { missed })}`;
}

const verdicts: Readonly<
  Record<Verdict, { readonly sign: IconName; readonly words: Phrase; readonly tone: string }>
> = {
  conforms: { sign: 'ok', words: phrase('Conforms'), tone: 'met' },
  findings: { sign: 'warning', words: phrase('Findings'), tone: 'findings' },
  failed: { sign: 'error', words: phrase('Failed'), tone: 'not-met' },
};

function line(
  { file, verdict, counts, deadline, outputs, report, failure }: SummaryDocument,
  say: Say,
): Markup {
  const { sign, words, tone } = verdicts[verdict];
  const name = report === undefined ? html`${file}` : html`<a href="${fileAddress(report)}">${file}</a>`;
  const number = (value: number): Markup =>
    html`<td class="number">${verdict === 'failed' ? '' : value}</td>`;
  return html`<tr><th scope="row" dir="auto">${name}${failure === undefined ? '' : html`<br><span class="note">${failure.hint} <code>${failure.code}</code></span>`}</th>
<td><span class="status ${tone}">${icon(sign)} ${say.of(words)}</span></td>${number(counts.error)}${number(counts.warning)}${number(counts.info)}${number(counts.fixed)}
<td class="item">${deadline === undefined ? '' : `${say.of(deadlineWords[deadline.status])} ${dateWords(deadline.date, say)}`}</td>
<td class="item">${outputs.filter((output) => output !== report).map((output) => html`<a href="${fileAddress(output)}">${extensionOf(output)}</a> `)}</td></tr>
`;
}

const deadlineWords = {
  met: phrase('Met:'),
  due: phrase('Due'),
  missed: phrase('Missed:'),
} as const;

function extensionOf(file: string): string {
  return file.slice(file.lastIndexOf('.') + 1);
}
