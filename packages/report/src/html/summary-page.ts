import { createHash } from 'node:crypto';
import type { DeadlineStatus } from '../deadline.ts';
import type { Fg2recReport, Verdict } from '../schema.ts';
import { dateWords, quantity } from '../words.ts';
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
export function renderSummaryHtml(documents: readonly SummaryDocument[]): string {
  const count = (verdict: Verdict): number => documents.filter((one) => one.verdict === verdict).length;
  const [conforms, findings, failed] = [count('conforms'), count('findings'), count('failed')];
  const missed = documents.filter(({ deadline }) => deadline?.status === 'missed').length;
  const tile = (name: string, value: number, words: string): Markup =>
    html`<li class="${name}"><strong>${value}</strong>${words}</li>`;
  const page = html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="fg2rec">
<title>Summary of ${documents.length} deliverables</title>
${new Markup(`<style>${style}</style>`)}
</head>
<body>
${iconDrawings}
<header class="masthead"><div class="wrap"><p class="kicker">Summary</p><h1>${quantity(documents.length, 'deliverable')}</h1></div></header>
<main class="wrap">
<div class="card verdict ${failed > 0 ? 'failed' : findings > 0 ? 'findings' : 'conforms'}">
<div><p class="says">${sentence(documents.length, failed, missed)}</p></div>
<ul class="tiles" aria-label="Verdicts">${tile('fixed', conforms, 'conform')}${tile('warning', findings, 'with findings')}${tile('error', failed, 'failed')}</ul>
</div>
<section class="card"><h2>Documents</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">Document</th><th scope="col">Verdict</th><th scope="col" class="number">Errors</th><th scope="col" class="number">Warnings</th><th scope="col" class="number">To consider</th><th scope="col" class="number">Put right</th><th scope="col">TD deadline</th><th scope="col">Files</th></tr></thead>
<tbody>${documents.map(line)}</tbody></table></div></section>
</main>
<footer class="wrap foot"><p>Made by fg2rec.</p></footer>
</body>
</html>
`;
  return page.text;
}

const styleHash = createHash('sha256').update(style).digest('base64');

function sentence(total: number, failed: number, missed: number): string {
  const done =
    failed === 0 ? 'All documents were converted.' : `${failed} of ${total} could not be converted.`;
  return missed === 0 ? done : `${done} For ${missed} the deadline of the TD is over.`;
}

const verdicts: Readonly<
  Record<Verdict, { readonly sign: IconName; readonly words: string; readonly tone: string }>
> = {
  conforms: { sign: 'ok', words: 'Conforms', tone: 'met' },
  findings: { sign: 'warning', words: 'Findings', tone: 'findings' },
  failed: { sign: 'error', words: 'Failed', tone: 'not-met' },
};

function line({ file, verdict, counts, deadline, outputs, report, failure }: SummaryDocument): Markup {
  const { sign, words, tone } = verdicts[verdict];
  const name = report === undefined ? html`${file}` : html`<a href="${fileAddress(report)}">${file}</a>`;
  const number = (value: number): Markup =>
    html`<td class="number">${verdict === 'failed' ? '' : value}</td>`;
  return html`<tr><th scope="row" dir="auto">${name}${failure === undefined ? '' : html`<br><span class="note">${failure.hint} <code>${failure.code}</code></span>`}</th>
<td><span class="status ${tone}">${icon(sign)} ${words}</span></td>${number(counts.error)}${number(counts.warning)}${number(counts.info)}${number(counts.fixed)}
<td class="item">${deadline === undefined ? '' : `${deadlineWords[deadline.status]} ${dateWords(deadline.date)}`}</td>
<td class="item">${outputs.filter((output) => output !== report).map((output) => html`<a href="${fileAddress(output)}">${extensionOf(output)}</a> `)}</td></tr>
`;
}

const deadlineWords = { met: 'Met:', due: 'Due', missed: 'Missed:' } as const;

function extensionOf(file: string): string {
  return file.slice(file.lastIndexOf('.') + 1);
}
