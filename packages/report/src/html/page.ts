import { createHash } from 'node:crypto';
import type { ReportExtras } from '../extras.ts';
import type { Fg2recReport, ReportOutput } from '../schema.ts';
import { countWords, editionWords, kindWords, languageWords, verdictWords } from '../words.ts';
import { changesSection, remarksSection } from './changes.ts';
import { findingsSection, fixedSection } from './findings.ts';
import { icon, iconDrawings } from './icons.ts';
import { fileAddress, html, Markup } from './markup.ts';
import { style } from './style.ts';
import { deadlineSection, nextSection, verdictCard } from './summary.ts';
import { survivalSection } from './survival.ts';
import { checklistSections, coverSection, readinessSection } from './tables.ts';

/**
 * The report as one HTML file: no script, no other file, no network. The content security policy allows the page's
 * own style sheet, by its hash, and nothing else. WCAG 2.2 AA is the measure.
 */
export function renderHtml(report: Fg2recReport, extras: ReportExtras = {}): string {
  const { source } = report;
  const heading = extras.title ?? source.name;
  const sections = [
    { id: 'next', name: 'What to do next', content: nextSection(report, extras) },
    { id: 'deadline', name: 'Deadline', content: deadlineSection(extras.deadline) },
    { id: 'readiness', name: 'Readiness', content: readinessSection(report) },
    {
      id: 'findings',
      name: 'Findings',
      content: report.failure !== undefined && report.findings.length === 0 ? '' : findingsSection(report),
    },
    { id: 'cover', name: 'TD cover', content: coverSection(extras) },
    { id: 'fixed', name: 'Put right', content: fixedSection(report) },
    { id: 'changes', name: 'Changes', content: changesSection(extras, source.language) },
    { id: 'checklists', name: 'Checklists', content: checklistSections(report) },
    { id: 'survival', name: 'Content', content: survivalSection(report) },
    { id: 'remarks', name: 'Remarks', content: remarksSection(extras) },
    { id: 'files', name: 'Files', content: filesSection(report.outputs) },
  ].filter(({ content }) => content !== '');
  const page = html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="fg2rec">
<title>${verdictWords(report)}: ${source.name} – conformance report</title>
${new Markup(`<style>${style}</style>`)}
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${iconDrawings}
<header class="masthead"><div class="wrap">
<p class="kicker">Conformance report</p>
<h1 dir="auto">${heading}</h1>
<p>${headline(report, heading)}</p>
</div></header>
<main id="main" class="wrap">
${verdictCard(report)}
<nav aria-label="Contents"><ul class="contents">${sections.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
${sections.map(
  ({ content }) => html`${content}
`,
)}</main>
<footer class="wrap foot"><p>Made by fg2rec from <strong>${source.name}</strong>${source.sha256 === '' ? '' : html` (SHA-256 <code>${source.sha256}</code>)`}. ${countWords(report.counts)}. ${report.rulebook === undefined ? '' : `${editionWords(report.rulebook)} `}A finding cites the rule that it rests on; what ITU-T decides is decided by people.</p></footer>
</body>
</html>
`;
  return page.text;
}

const styleHash = createHash('sha256').update(style).digest('base64');

function headline({ source, failure }: Fg2recReport, heading: string): string {
  return [
    heading === source.name ? '' : source.name,
    ...(failure === undefined ? [kindWords[source.kind], languageWords[source.language]] : []),
    source.pages === undefined || source.pages === 0 ? '' : `${source.pages} pages`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

const roleWords: Readonly<Record<ReportOutput['role'], string>> = {
  'td-docx': 'TD, Word',
  'review-docx': 'Your file with comments and changes, Word',
  'fixed-docx': 'Your file with safe fixes, Word',
  pdf: 'TD, PDF',
  'report-pdf': 'This report, PDF',
  html: 'This report',
  json: 'This report for programs',
};

function filesSection(outputs: readonly ReportOutput[]): Markup | string {
  if (outputs.length === 0) {
    return '';
  }
  return html`<section class="card" id="files"><h2>Files</h2>
<ul class="files">${outputs.map(
    ({
      role,
      file,
      sha256,
    }) => html`<li>${icon('file')} <a href="${fileAddress(file)}">${file}</a> <span>${roleWords[role]}</span>${sha256 === '' ? '' : html` <code class="sum">${sha256}</code>`}</li>
`,
  )}</ul></section>`;
}
