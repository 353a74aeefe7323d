import { as, type Block, bold, heading, italic, paragraph, table, text } from '@fg2rec/document';
import { english, type Messages, type Say, sayIn } from '@fg2rec/rulebook';
import { citationWords, readinessText } from './citation.ts';
import type { ReportExtras } from './extras.ts';
import { groupByClause } from './groups.ts';
import { type Fg2recReport, type ReportFinding, survivalKinds } from './schema.ts';
import {
  countWords,
  kindWords,
  languageWords,
  readinessWords,
  reasonWords,
  severityWords,
  stageWords,
  statusWords,
  survivalWords,
  verdictWords,
} from './words.ts';

const space = { indent: { start: 0, firstLine: 0 } };
const inset = { indent: { start: 360, firstLine: 0 } };
const pageWidth = 9639;

/** The report as the blocks of a document, to be printed: what the HTML page says, in its order. */
export function reportBlocks(
  report: Fg2recReport,
  extras: ReportExtras,
  messages: Messages = english,
): Block[] {
  const say = sayIn(messages);
  const { source, failure } = report;
  return [
    as('recommendation-title', `${say('Conformance report')}: ${source.name}`),
    ...(extras.title === undefined ? [] : [paragraph(italic(extras.title), { alignment: 'center' })]),
    paragraph([bold(`${verdictWords(report, say)}: `), countWords(report.counts, say)], space),
    ...(failure === undefined
      ? []
      : [
          paragraph(
            [
              `${failure.hint} ${say('Where: {where}. Code: {code}.', { where: failure.where, code: failure.code })}`,
            ],
            space,
          ),
        ]),
    paragraph(
      say('Kind: {kind}; stage: {stage}; language: {language}; SHA-256 of the source: {sum}.', {
        kind: kindWords[source.kind],
        stage: stageWords[source.stage],
        language: languageWords[source.language],
        sum: source.sha256,
      }),
      space,
    ),
    ...readinessBlocks(report, say),
    ...findingBlocks(report, say),
    ...survivalBlocks(report, say),
    ...changeBlocks(extras, say),
    ...remarkBlocks(extras, say),
    ...outputBlocks(report, say),
  ];
}

function readinessBlocks({ readiness }: Fg2recReport, say: Say): Block[] {
  const rows = readiness.map(({ item, status, basis }) => [
    item,
    readinessText(item, say),
    say.of(readinessWords[status]),
    basis,
  ]);
  return titled(
    say('Readiness for the parent group (Rec. ITU-T A.7, I.2)'),
    [say('Item'), say('What is asked'), say('Status'), say('Basis')],
    rows,
    [1, 4, 2, 4],
  );
}

function findingBlocks({ findings }: Fg2recReport, say: Say): Block[] {
  if (findings.length === 0) {
    return [];
  }
  return [
    title(say('Findings')),
    ...groupByClause(findings, say).flatMap(({ name, findings: members }) => [
      heading('', name, { headingLevel: 2 }),
      ...members.flatMap((finding) => findingLines(finding, say)),
    ]),
  ];
}

function findingLines(finding: ReportFinding, say: Say): Block[] {
  const { severity, status, message, advice, place, rule, catalogue, citation } = finding;
  const state = say.of(status === 'open' ? severityWords[severity] : statusWords[status]);
  const [before, after] = say.messages.quotes;
  const advised = advice === '' ? [] : [paragraph(advice, inset)];
  const quoted =
    place.quote === undefined ? [] : [paragraph(italic(`${before}${place.quote}${after}`), inset)];
  const origin = `${citationWords(citation, say)}; ${catalogue} ${rule}`;
  return [
    paragraph([bold(`${state}: `), message], space),
    ...quoted,
    ...advised,
    paragraph(text(origin, { size: 18 }), inset),
  ];
}

function survivalBlocks({ survival }: Fg2recReport, say: Say): Block[] {
  const rows = survivalKinds.flatMap((kind) => {
    const count = survival[kind];
    return count === undefined
      ? []
      : [
          [
            say.of(survivalWords[kind]),
            String(count.source),
            String(count.output),
            String(count.explained ?? ''),
            String(count.lost),
          ],
        ];
  });
  const removed = survival.removed.map(({ what, quote, by }) => [say(what), quote, reasonWords(by, say)]);
  return [
    ...titled(
      say('What became of the content'),
      [say('Content'), say('In the source'), say('In the TD'), say('Explained'), say('Lost')],
      rows,
      [3, 2, 2, 2, 1],
    ),
    ...titled(say('What is not in the TD'), [say('What'), say('Words'), say('Why')], removed, [1, 4, 3]),
  ];
}

function changeBlocks({ changes = [] }: ReportExtras, say: Say): Block[] {
  const rows = changes.map(({ what, because, place }) => [
    place?.clause ?? place?.quote ?? '',
    what,
    because,
  ]);
  return titled(say('What was changed'), [say('Where'), say('Change'), say('Why')], rows, [2, 4, 4]);
}

function remarkBlocks({ remarks = [] }: ReportExtras, say: Say): Block[] {
  return remarks.length === 0
    ? []
    : [title(say('Remarks on the files')), ...remarks.map(({ message }) => paragraph(message, space))];
}

function outputBlocks({ outputs }: Fg2recReport, say: Say): Block[] {
  const rows = outputs.map(({ file, sha256 }) => [file, sha256]);
  return titled(say('Files'), [say('File'), 'SHA-256'], rows, [1, 2]);
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
