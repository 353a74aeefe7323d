import { createHash } from 'node:crypto';
import { counted, type Phrase, phrase } from '@fg2rec/document';
import { english, type Messages, type Say, sayIn } from '@fg2rec/rulebook';
import { directionOf, type ReportExtras } from '../extras.ts';
import type { Fg2recReport, ReportOutput } from '../schema.ts';
import { countWords, editionWords, kindWords, languageWords, verdictWords } from '../words.ts';
import { changesSection, remarksSection } from './changes.ts';
import { findingsSection, fixedSection } from './findings.ts';
import { icon, iconDrawings } from './icons.ts';
import { fileAddress, html, Markup } from './markup.ts';
import { saidMarkup } from './said-markup.ts';
import { style } from './style.ts';
import { deadlineSection, nextSection, verdictCard } from './summary.ts';
import { survivalSection } from './survival.ts';
import { checklistSections, coverSection, readinessSection } from './tables.ts';

/**
 * The report as one HTML file: no script, no other file, no network. The content security policy allows the page's
 * own style sheet, by its hash, and nothing else. WCAG 2.2 AA is the measure.
 * @param messages what the page is written in; words of the document stay in their own language and direction.
 */
export function renderHtml(
  report: Fg2recReport,
  extras: ReportExtras = {},
  messages: Messages = english,
): string {
  const say = sayIn(messages);
  const { source } = report;
  const heading = extras.title ?? source.name;
  const sections = [
    { id: 'next', name: say('What to do next'), content: nextSection(report, extras, say) },
    { id: 'deadline', name: say('Deadline'), content: deadlineSection(extras.deadline, say) },
    { id: 'readiness', name: say('Readiness'), content: readinessSection(report, say) },
    {
      id: 'findings',
      name: say('Findings'),
      content:
        report.failure !== undefined && report.findings.length === 0 ? '' : findingsSection(report, say),
    },
    { id: 'cover', name: say('TD cover'), content: coverSection(extras, say) },
    { id: 'fixed', name: say('Put right'), content: fixedSection(report, say) },
    { id: 'changes', name: say('Changes'), content: changesSection(extras, source.language, say) },
    { id: 'checklists', name: say('Checklists'), content: checklistSections(report, say) },
    { id: 'survival', name: say('Content'), content: survivalSection(report, say) },
    { id: 'remarks', name: say('Remarks'), content: remarksSection(extras, say) },
    { id: 'files', name: say('Files'), content: filesSection(report.outputs, say) },
  ].filter(({ content }) => content !== '');
  const page = html`<!doctype html>
<html lang="${messages.language}" dir="${directionOf(messages.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="fg2rec">
<title>${verdictWords(report, say)}: ${source.name} – ${say('Conformance report')}</title>
${new Markup(`<style>${style}</style>`)}
</head>
<body>
<a class="skip" href="#main">${say('Skip to the report')}</a>
${iconDrawings}
<header class="masthead"><div class="wrap">
<p class="kicker">${say('Conformance report')}</p>
<h1 dir="auto">${heading}</h1>
<p>${headline(report, heading, say)}</p>
</div></header>
<main id="main" class="wrap">
${verdictCard(report, say)}
<nav aria-label="${say('Contents')}"><ul class="contents">${sections.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
${sections.map(
  ({ content }) => html`${content}
`,
)}</main>
<footer class="wrap foot"><p>${saidMarkup(say, 'Made by fg2rec from {file}: {counts}.', {
    file: html`<strong dir="auto">${source.name}</strong>${source.sha256 === '' ? '' : html` (SHA-256 <code>${source.sha256}</code>)`}`,
    counts: countWords(report.counts, say),
  })} ${report.rulebook === undefined ? '' : `${editionWords(report.rulebook, say)} `}${say('A finding cites the rule that it rests on; what ITU-T decides is decided by people.')}</p></footer>
</body>
</html>
`;
  return page.text;
}

const styleHash = createHash('sha256').update(style).digest('base64');

function headline({ source, failure }: Fg2recReport, heading: string, say: Say): string {
  return [
    heading === source.name ? '' : source.name,
    ...(failure === undefined
      ? [say.of(kindWords[source.kind]), say.of(languageWords[source.language])]
      : []),
    source.pages === undefined || source.pages === 0 ? '' : say.of(counted(source.pages, 'page')),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

const roleWords: Readonly<Record<ReportOutput['role'], Phrase>> = {
  'td-docx': phrase('TD, Word'),
  'review-docx': phrase('Your file with comments and changes, Word'),
  'fixed-docx': phrase('Your file with safe fixes, Word'),
  pdf: phrase('TD, PDF'),
  'report-pdf': phrase('This report, PDF'),
  html: phrase('This report'),
  json: phrase('This report for programs'),
};

function filesSection(outputs: readonly ReportOutput[], say: Say): Markup | string {
  if (outputs.length === 0) {
    return '';
  }
  return html`<section class="card" id="files"><h2>${say('Files')}</h2>
<ul class="files">${outputs.map(
    ({
      role,
      file,
      sha256,
    }) => html`<li>${icon('file')} <a href="${fileAddress(file)}">${file}</a> <span>${say.of(roleWords[role])}</span>${sha256 === '' ? '' : html` <code class="sum">${sha256}</code>`}</li>
`,
  )}</ul></section>`;
}
