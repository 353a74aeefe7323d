// Whole-process runs over a Markdown deliverable of 300 pages: check, and conversion to Word. Wall and processor time,
// and peak memory, medians of five: `node benchmarks/markdown.mjs [PAGES]`.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { longMarkdown } from './long-markdown.mjs';
import { finished, median } from './process-runs.mjs';

await import('../scripts/build.mjs');
const cli = fileURLToPath(new URL('../packages/cli/bin/fg2rec.js', import.meta.url));
const pages = Number(process.argv[2] ?? 300);
const runs = 5;
/** The child says what it used (getrusage: microseconds, kilobytes). */
const report =
  'process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\nused="+[u.userCPUTime+u.systemCPUTime,u.maxRSS])})';

const folder = mkdtempSync(join(tmpdir(), 'fg2rec-bench-'));
try {
  const file = join(folder, 'long.md');
  const text = longMarkdown(pages);
  writeFileSync(file, text);
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  console.log(
    `node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, medians of ${runs}`,
  );
  console.log(`${pages} pages, ${words} words, ${Math.round(text.length / 1000)} kB of Markdown\n`);
  console.log('| command | wall (s) | processor (s) | peak memory (MB) |\n|---|---|---|---|');
  await row('check', ['check', file, '--fail-on', 'never']);
  const out = ['--out', join(folder, 'out'), '--fail-on', 'never'];
  await row('convert to Word', ['convert', file, '--formats', 'td-docx,json', ...out]);
} finally {
  rmSync(folder, { recursive: true });
}

async function row(name, args) {
  const measured = [];
  for (let run = 0; run < runs; run++) {
    measured.push(await measure(args));
  }
  const of = (key) => median(measured.map((one) => one[key]));
  console.log(
    `| ${name} | ${of('wall').toFixed(2)} | ${of('processor').toFixed(2)} | ${Math.round(of('memory'))} |`,
  );
}

async function measure(args) {
  const started = performance.now();
  const preload = ['--import', `data:text/javascript,${encodeURIComponent(report)}`];
  const { code, stderr } = await finished(spawn(process.execPath, [...preload, cli, ...args]));
  const wall = (performance.now() - started) / 1000;
  const used = /used=(\d+),(\d+)/.exec(stderr);
  if (code !== 0 || used === null) {
    throw new Error(`fg2rec ${args[0]} ended with ${code}: ${stderr.slice(-400)}`);
  }
  return { wall, processor: Number(used[1]) / 1e6, memory: Number(used[2]) / 1000 };
}
