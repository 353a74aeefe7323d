// Whole-process runs of `fg2rec convert`: wall time, processor time and peak memory, medians of five.
//
//     node benchmarks/convert.mjs [FILE.docx...]
//
// Without files: the fixtures, and F.921 where the corpus lies beside the repository.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { figure, machine, medians } from './process-runs.mjs';

await import('../scripts/build.mjs');
const repository = fileURLToPath(new URL('../', import.meta.url));
const cli = join(repository, 'packages/cli/bin/fg2rec.js');
const runs = 5;

console.log(`${machine(runs)}\n`);
console.log('| file | outputs | wall (s) | processor (s) | peak memory (MB) |');
console.log('|---|---|---|---|---|');
for (const file of files()) {
  for (const formats of ['td-docx,html,json', 'td-docx,pdf,html,json']) {
    const out = mkdtempSync(join(tmpdir(), 'fg2rec-bench-'));
    const args = [cli, 'convert', file, '--out', out, '--formats', formats, '--fail-on', 'never'];
    const { seconds, processor, megabytes } = await medians(runs, process.execPath, args);
    rmSync(out, { recursive: true });
    console.log(
      `| ${basename(file)} | ${formats} | ${figure(seconds)} | ${figure(processor)} | ${figure(megabytes, 0)} |`,
    );
  }
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
