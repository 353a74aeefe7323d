// Whole-process runs over generated documents of growing length, beside pandoc and LibreOffice where they are
// installed, on the same files in the same run:
//
//     npx --yes pnpm@12.21.0 bench [--pages 10,100,250,500,2000] [--runs 5] [--write]
//
// With --write the table and the plot in docs/performance.md are written anew.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { longDocument } from './long-document.mjs';
import { longMarkdown } from './long-markdown.mjs';
import { plotOf } from './plot.mjs';
import { figure, machine, medians } from './process-runs.mjs';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '10,100,250,500,2000' },
    runs: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});
await import('../scripts/build.mjs');
const repository = fileURLToPath(new URL('../', import.meta.url));
const cli = join(repository, 'packages/cli/bin/fg2rec.js');
const runs = Number(values.runs);
const folder = mkdtempSync(join(tmpdir(), 'fg2rec-bench-'));
const skeleton = join(folder, 'skeleton.docx');

/** Layout for paper takes longer than anything else; above this many pages only Word is made. */
const mostPagesOfPdf = 500;

const lines = [
  machine(runs),
  '',
  '| task | pages | tool | wall (s) | processor (s) | ms per page | peak memory (MB) |',
  '|---|---|---|---|---|---|---|',
];
const rows = [];
try {
  ours([
    'new',
    '--kind',
    'recommendation',
    '--format',
    'docx',
    '--lang',
    'en',
    '--out',
    folder,
    '--name',
    'skeleton',
  ]);
  for (const pages of values.pages.split(',').map(Number)) {
    for (const { task, tool, command, args } of tasks(pages)) {
      const { seconds, processor, megabytes } = await medians(runs, command, args);
      rows.push({ task, tool, pages, seconds });
      lines.push(
        `| ${task} | ${pages} | ${tool} | ${figure(seconds)} | ${figure(processor)} | ${figure((seconds / pages) * 1000, 1)} | ${figure(megabytes, 0)} |`,
      );
      console.error(lines.at(-1));
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(lines.join('\n'));
if (values.write) {
  const page = join(repository, 'docs/performance.md');
  const text = readFileSync(page, 'utf8');
  const marks = /(<!-- measured -->\n).*(<!-- end -->)/s;
  writeFileSync(
    page,
    text.replace(marks, (_all, start, end) => `${start}\n${lines.join('\n')}\n\n${end}`),
  );
  writeFileSync(join(repository, 'docs/images/performance.svg'), plotOf(rows));
}

function tasks(pages) {
  const word = join(folder, `long-${pages}.docx`);
  const markdown = join(folder, `long-${pages}.md`);
  writeFileSync(word, longDocument(pages));
  writeFileSync(markdown, longMarkdown(pages));
  const out = ['--out', join(folder, 'out'), '--fail-on', 'never'];
  const fg2rec = (task, ...args) => ({
    task,
    tool: 'fg2rec',
    command: process.execPath,
    args: [cli, ...args],
  });
  const pandoc = (task, from) => ({
    task,
    tool: 'pandoc',
    command: 'pandoc',
    args: [from, '--reference-doc', skeleton, '-o', join(folder, 'pandoc.docx')],
  });
  const toPdf = [
    fg2rec('Word to PDF', 'convert', word, '--formats', 'pdf', ...out),
    {
      task: 'Word to PDF',
      tool: 'LibreOffice',
      command: 'soffice',
      args: [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        ...['--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'out'), word],
      ],
    },
  ];
  return [
    fg2rec('check', 'check', word, '--format', 'json', '--fail-on', 'never'),
    fg2rec('Word to Word', 'convert', word, '--formats', 'td-docx,json', ...out),
    pandoc('Word to Word', word),
    fg2rec('Markdown to Word', 'convert', markdown, '--formats', 'td-docx,json', ...out),
    pandoc('Markdown to Word', markdown),
    ...(pages > mostPagesOfPdf ? [] : toPdf),
  ].filter(({ command }) => isInstalled(command));
}

function isInstalled(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

function ours(args) {
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(stderr);
  }
}
