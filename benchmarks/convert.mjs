// Whole-process runs of `fg2rec convert`: wall time and peak memory, medians of five.
//
//     npx --yes pnpm@12.21.0 bench [FILE.docx...]
//
// Without files: the fixtures, F.921 where the corpus lies beside the repository, and then the PDF alone at 100 and 500
// pages beside LibreOffice (pdf-speed.mjs).
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finished, median } from './process-runs.mjs';

await import('../scripts/build.mjs');
const repository = fileURLToPath(new URL('../', import.meta.url));
const cli = join(repository, 'packages/cli/bin/fg2rec.js');
const runs = 5;

console.log(
  `node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, medians of ${runs}\n`,
);
console.log('| file | outputs | wall (s) | peak memory (MB) |');
console.log('|---|---|---|---|');
for (const file of files()) {
  for (const formats of ['td-docx,html,json', 'td-docx,pdf,html,json']) {
    const measured = [];
    for (let run = 0; run < runs; run++) {
      measured.push(await convert(file, formats));
    }
    const wall = median(measured.map(({ seconds }) => seconds)).toFixed(2);
    const memory = Math.round(median(measured.map(({ megabytes }) => megabytes)));
    console.log(`| ${basename(file)} | ${formats} | ${wall} | ${memory} |`);
  }
}
if (process.argv.length === 2) {
  console.log('');
  await import('./pdf-speed.mjs');
}

function files() {
  if (process.argv.length > 2) {
    return process.argv.slice(2);
  }
  const fixtures = readdirSync(join(repository, 'fixtures'))
    .filter((file) => file.endsWith('.docx'))
    .map((file) => join(repository, 'fixtures', file));
  const corpus = join(repository, '../shared/corpus/itu-recommendations');
  return existsSync(corpus)
    ? [join(corpus, readdirSync(corpus).find((file) => file.includes('F.921')) ?? ''), ...fixtures]
    : fixtures;
}

/** One run in a process of its own; the child reports its own peak (getrusage, kilobytes). */
async function convert(file, formats) {
  const out = mkdtempSync(join(tmpdir(), 'fg2rec-bench-'));
  const report = 'process.on("exit",()=>process.stderr.write("\\npeak="+process.resourceUsage().maxRSS))';
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(report)}`,
    cli,
    'convert',
    file,
    '--out',
    out,
  ];
  const started = process.hrtime.bigint();
  const { code, stderr } = await finished(spawn(process.execPath, [...args, '--formats', formats]));
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  rmSync(out, { recursive: true });
  if (code > 1) {
    throw new Error(`${file}: exit code ${code}\n${stderr}`);
  }
  return { seconds, megabytes: Number(/peak=(\d+)/.exec(stderr)?.[1] ?? 0) / 1024 };
}
