// Whole-process runs over a Markdown deliverable of 300 pages: check, and conversion to Word. Wall and processor time,
// and peak memory, medians of five: `node benchmarks/markdown.mjs [PAGES]`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { longMarkdown } from './long-markdown.mjs';
import { figure, machine, medians } from './process-runs.mjs';

await import('../scripts/build.mjs');
const cli = fileURLToPath(new URL('../packages/cli/bin/fg2rec.js', import.meta.url));
const pages = Number(process.argv[2] ?? 300);
const runs = 5;

const folder = mkdtempSync(join(tmpdir(), 'fg2rec-bench-'));
try {
  const file = join(folder, 'long.md');
  const text = longMarkdown(pages);
  writeFileSync(file, text);
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  console.log(machine(runs));
  console.log(`${pages} pages, ${words} words, ${Math.round(text.length / 1000)} kB of Markdown\n`);
  console.log('| command | wall (s) | processor (s) | peak memory (MB) |\n|---|---|---|---|');
  await row('check', ['check', file, '--fail-on', 'never']);
  const out = ['--out', join(folder, 'out'), '--fail-on', 'never'];
  await row('convert to Word', ['convert', file, '--formats', 'td-docx,json', ...out]);
} finally {
  rmSync(folder, { recursive: true });
}

async function row(name, args) {
  const { seconds, processor, megabytes } = await medians(runs, process.execPath, [cli, ...args]);
  console.log(`| ${name} | ${figure(seconds)} | ${figure(processor)} | ${figure(megabytes, 0)} |`);
}
