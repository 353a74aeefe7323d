// The PDF alone, of made-up documents of about 100 and 500 pages: wall time and peak memory of a process that reads the
// Word file and writes the tagged PDF, beside `soffice --convert-to pdf` of the same file where LibreOffice is there.
//
//     node benchmarks/pdf-speed.mjs [PAGES...]
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { librariesStayOutside } from '../scripts/bundled-libraries.mjs';
import { longDocument } from './long-document.mjs';

const repository = fileURLToPath(new URL('../', import.meta.url));
const runs = 3;
const folder = mkdtempSync(join(tmpdir(), 'fg2rec-speed-'));
const program = join(repository, `packages/cli/.bench-${process.pid}.mjs`);
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 500];
try {
  await build({
    stdin: {
      contents: `
        import { readFileSync, writeFileSync } from 'node:fs';
        import { readWord } from '@fg2rec/ingest';
        import { writePdf } from './src/index.ts';
        const [, , from, to] = process.argv;
        const { bytes, standard } = await writePdf(await readWord(readFileSync(from), 'long.docx'), { date: '2026-01-01' });
        writeFileSync(to, bytes);
        console.log(JSON.stringify({ standard, peak: process.resourceUsage().maxRSS }));`,
      resolveDir: join(repository, 'packages/emit'),
      loader: 'ts',
    },
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    logLevel: 'error',
    plugins: [librariesStayOutside],
  });
  console.log('| document | pages | fg2rec (s) | peak (MB) | standard | LibreOffice (s) | times as fast |');
  console.log('|---|---|---|---|---|---|---|');
  for (const size of sizes) {
    const source = join(folder, `long-${size}.docx`);
    const pdf = join(folder, `long-${size}.ours.pdf`);
    writeFileSync(source, longDocument(size));
    const ours = [];
    for (let run = 0; run < runs; run += 1) {
      ours.push(await timed(process.execPath, [program, source, pdf]));
    }
    const { standard } = JSON.parse(ours[0].stdout);
    const wall = median(ours.map(({ seconds }) => seconds));
    const peak = Math.round(median(ours.map(({ stdout }) => JSON.parse(stdout).peak)) / 1024);
    const theirs = hasLibreOffice() ? await libreOffice(source) : Number.NaN;
    const pages = pagesOf(pdf);
    console.log(
      `| long-${size} | ${pages} | ${wall.toFixed(2)} | ${peak} | ${standard} | ${theirs.toFixed(2)} | ${(theirs / wall).toFixed(1)} |`,
    );
  }
} finally {
  rmSync(program, { force: true });
  rmSync(folder, { recursive: true, force: true });
}

async function libreOffice(source) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'lo'), source];
  // The first run makes the profile and does not count.
  await timed('soffice', args);
  const measured = [];
  for (let run = 0; run < runs; run += 1) {
    measured.push((await timed('soffice', args)).seconds);
  }
  return median(measured);
}

function hasLibreOffice() {
  return spawnSync('soffice', ['--version']).status === 0;
}

function pagesOf(pdf) {
  const found = spawnSync('pdfinfo', [pdf], { encoding: 'utf8' });
  return /Pages:\s+(\d+)/.exec(found.stdout ?? '')?.[1] ?? '?';
}

function timed(command, args) {
  const started = process.hrtime.bigint();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve({ stdout, seconds: Number(process.hrtime.bigint() - started) / 1e9 })
        : reject(new Error(`${command} ended with ${code}`)),
    );
  });
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
