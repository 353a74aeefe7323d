// Breaks documents and converts them: pnpm fuzz --minutes N [--seed N] [--jobs N] [--only SEED] [--reduce SEED]
// [--from FOLDER]...
// Every document must end in a sound TD or a named error, within 10 s of processor time and 1 GB. What does not is
// written to out/fuzz, with the seed that brings it back.
import { fork, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { librariesStayOutside } from '../scripts/bundled-libraries.mjs';

const repository = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '1' },
    only: { type: 'string' },
    reduce: { type: 'string' },
    from: { type: 'string', multiple: true, default: [join(repository, 'fixtures')] },
  },
});
const bundle = join(repository, `packages/cli/dist-fuzz/${process.pid}`);
const worker = join(bundle, 'worker.mjs');
await build({
  entryPoints: {
    worker: join(repository, 'fuzz/worker.ts'),
    reduce: join(repository, 'fuzz/reduce.ts'),
  },
  outdir: bundle,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  sourcemap: 'inline',
  logLevel: 'warning',
  plugins: [librariesStayOutside],
});

if (values.reduce !== undefined) {
  const { status } = spawnSync(
    process.execPath,
    ['--enable-source-maps', join(bundle, 'reduce.mjs'), values.reduce, ...values.from],
    { stdio: 'inherit' },
  );
  rmSync(bundle, { recursive: true, force: true });
  process.exit(status ?? 1);
}

const wallLimit = 60_000;
const megabytes = 1024;
const end = Date.now() + Number(values.minutes) * 60_000;
const results = join(repository, 'out/fuzz');
mkdirSync(results, { recursive: true });
const log = join(results, `${values.seed}.jsonl`);
rmSync(log, { force: true });
let seed = Number(values.only ?? values.seed);
const tally = { run: 0, refused: 0, bad: 0, losing: 0, slowest: 0 };
const kinds = new Map();

await Promise.all(Array.from({ length: values.only === undefined ? Number(values.jobs) : 1 }, chase));
rmSync(bundle, { recursive: true, force: true });
for (const [kind, seeds] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`${seeds.length} x ${kind}\n    seeds ${seeds.slice(0, 6).join(', ')}`);
}
console.log(
  `${tally.run} documents, ${tally.refused} refused by name, ${tally.bad} with problems, ${tally.losing} whose report names a loss; slowest ${tally.slowest} ms. Seeds ${values.only ?? values.seed} to ${seed - 1}.`,
);
process.exitCode = tally.bad === 0 ? 0 : 1;

/** One seed after the other in a process; where that dies, its seed is a finding and another process goes on. */
async function chase() {
  while (hasNext()) {
    await new Promise((resolve) => {
      const child = fork(worker, values.from, {
        execArgv: [`--max-old-space-size=${megabytes}`, '--enable-source-maps'],
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      });
      let isReady = false;
      let current;
      let timer;
      let errors = '';
      const next = () => {
        if (!hasNext()) {
          child.disconnect();
          return;
        }
        current = seed++;
        timer = setTimeout(() => child.kill('SIGKILL'), wallLimit);
        child.send(current);
      };
      child.stderr.on('data', (chunk) => {
        errors = (errors + chunk).slice(-2000);
      });
      child.on('message', (message) => {
        clearTimeout(timer);
        isReady = true;
        if (message !== 'ready') {
          current = undefined;
          note(message);
        }
        next();
      });
      child.on('exit', (code, signal) => {
        clearTimeout(timer);
        if (!isReady) {
          throw new Error(`The worker does not start: ${errors}`);
        }
        if (current !== undefined) {
          note({
            seed: current,
            name: '',
            log: [],
            problems: [`died (${signal ?? code}): ${errors}`],
            losses: [],
            milliseconds: 0,
          });
        }
        resolve();
      });
    });
  }
}

function hasNext() {
  return values.only === undefined ? Date.now() < end : seed === Number(values.only);
}

function note(outcome) {
  tally.run += 1;
  tally.refused += outcome.refused === undefined ? 0 : 1;
  tally.losing += outcome.losses.length === 0 ? 0 : 1;
  tally.slowest = Math.max(tally.slowest, outcome.milliseconds);
  if (outcome.problems.length > 0) {
    tally.bad += 1;
    appendFileSync(log, `${JSON.stringify(outcome)}\n`);
    for (const problem of outcome.problems) {
      const kind = problem
        .replace(/“[^”]*”/g, '“…”')
        .replace(/\d+/g, 'N')
        .slice(0, 200);
      kinds.set(kind, [...(kinds.get(kind) ?? []), outcome.seed]);
    }
  }
  if (values.only !== undefined) {
    console.log(outcome);
  }
}
