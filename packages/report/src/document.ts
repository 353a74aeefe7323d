import { as, type Block, bold, heading, italic, paragraph, table, text } from '@fg2rec/document';
import { citationWords, readinessText } from './citation.ts';
import type { ReportExtras } from './extras.ts';
import { groupByClause } from './groups.ts';
import { type Fg2recReport, type ReportFinding, survivalKinds } from './schema.ts';
import {
  countWords,
  readinessWords,
  severityWords,
  statusWords,
  survivalWords,
  verdictWords,
} from './words.ts';

const space = { indent: { start: 0, firstLine: 0 } };
const inset = { indent: { start: 360, firstLine: 0 } };
const pageWidth = 9639;

/** The report as the blocks of a document, to be printed: what the HTML page says, in its order. */
export function reportBlocks(report: Fg2recReport, extras: ReportExtras): Block[] {
  const { source, failure } = report;
  return [
    as('recommendation-title', `Conformance report: ${source.name}`),
    ...(extras.title === undefined ? [] : [paragraph(italic(extras.title), { alignment: 'center' })]),
    paragraph([bold(`${verdictWords(report)}: `), countWords(report.counts)], space),
    ...(failure === undefined
      ? []
      : [paragraph([`${failure.hint} Where: ${failure.where}. Code: ${failure.code}.`], space)]),
    paragraph(
      `Kind: ${source.kind}; stage: ${source.stage}; language: ${source.language}; SHA-256 of the source: ${source.sha256}.`,
      space,
    ),
    ...readinessBlocks(report),
    ...findingBlocks(report),
    ...survivalBlocks(report),
    ...changeBlocks(extras),
    ...remarkBlocks(extras),
    ...outputBlocks(report),
  ];
}

function readinessBlocks({ readiness }: Fg2recReport): Block[] {
  const rows = readiness.map(({ item, status, basis }) => [
    item,
    readinessText(item),
    readinessWords[status],
    basis,
  ]);
  return titled(
    'Readiness for the parent group (Rec. ITU-T A.7, I.2)',
    ['Item', 'What is asked', 'Status', 'Basis'],
    rows,
    [1, 4, 2, 4],
  );
}

function findingBlocks({ findings }: Fg2recReport): Block[] {
  if (findings.length === 0) {
    return [];
  }
  return [
    title('Findings'),
    ...groupByClause(findings).flatMap(({ name, findings: members }) => [
      heading('', name, { headingLevel: 2 }),
      ...members.flatMap(findingLines),
    ]),
  ];
}

function findingLines(finding: ReportFinding): Block[] {
  const { severity, status, message, advice, place, rule, catalogue, citation } = finding;
  const state = status === 'open' ? severityWords[severity] : statusWords[status];
  const advised = advice === '' ? [] : [paragraph(advice, inset)];
  const quoted = place.quote === undefined ? [] : [paragraph(italic(`\u201c${place.quote}\u201d`), inset)];
  const origin = `${citationWords(citation)}; ${catalogue} ${rule}`;
  return [
    paragraph([bold(`${state}: `), message], space),
    ...quoted,
    ...advised,
    paragraph(text(origin, { size: 18 }), inset),
  ];
}

function survivalBlocks({ survival }: Fg2recReport): Block[] {
  const rows = survivalKinds.flatMap((kind) => {
    const count = survival[kind];
    return count === undefined
      ? []
      : [
          [
            survivalWords[kind],
            String(count.source),
            String(count.output),
            String(count.explained ?? ''),
            String(count.lost),
          ],
        ];
  });
  const removed = survival.removed.map(({ what, quote, by }) => [what, quote, by]);
  return [
    ...titled(
      'What became of the content',
      ['Content', 'In the source', 'In the TD', 'Explained', 'Lost'],
      rows,
      [3, 2, 2, 1],
    ),
    ...titled('What is not in the TD', ['What', 'Words', 'Why'], removed, [1, 4, 3]),
  ];
}

function changeBlocks({ changes = [] }: ReportExtras): Block[] {
  const rows = changes.map(({ what, because, place }) => [
    place?.clause ?? place?.quote ?? '',
    what,
    because,
  ]);
  return titled('What was changed', ['Where', 'Change', 'Why'], rows, [2, 4, 4]);
}

function remarkBlocks({ remarks = [] }: ReportExtras): Block[] {
  return remarks.length === 0
    ? []
    : [title('Remarks on the files'), ...remarks.map(({ message }) => paragraph(message, space))];
}

function outputBlocks({ outputs }: Fg2recReport): Block[] {
  const rows = outputs.map(({ file, sha256 }) => [file, sha256]);
  return titled('Files', ['File', 'SHA-256'], rows, [1, 2]);
}

function title(words: string): Block {
  return heading('', words, { headingLevel: 1 });
}

/** A table under a heading, its columns in these proportions; nothing where it has no rows. */
function titled(
  words: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  shares: readonly number[],
): Block[] {
  if (rows.length === 0) {
    return [];
  }
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const grid = shares.map((share) => Math.round((pageWidth * share) / whole));
  return [title(words), table([[...head], ...rows.map((row) => [...row])], { grid })];
}
