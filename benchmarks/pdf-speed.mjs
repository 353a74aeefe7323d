// The PDF alone, of made-up documents of about 100 and 500 pages: wall time and peak memory of a process that reads the
// Word file and writes the tagged PDF, beside `soffice --convert-to pdf` of the same file where LibreOffice is there.
//
//     node benchmarks/pdf-speed.mjs [PAGES...]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { librariesStayOutside } from '../scripts/bundled-libraries.mjs';
import { longDocument } from './long-document.mjs';
import { figure, measured, medians } from './process-runs.mjs';

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
        console.log(standard);`,
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
    const { seconds: wall, megabytes, last } = await medians(runs, process.execPath, [program, source, pdf]);
    const standard = last.stdout.trim();
    const theirs = hasLibreOffice() ? await libreOffice(source) : Number.NaN;
    const pages = pagesOf(pdf);
    console.log(
      `| long-${size} | ${pages} | ${figure(wall)} | ${figure(megabytes, 0)} | ${standard} | ${figure(theirs)} | ${figure(theirs / wall, 1)} |`,
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
  await measured('soffice', args);
  return (await medians(runs, 'soffice', args)).seconds;
}

function hasLibreOffice() {
  return spawnSync('soffice', ['--version']).status === 0;
}

function pagesOf(pdf) {
  const found = spawnSync('pdfinfo', [pdf], { encoding: 'utf8' });
  return /Pages:\s+(\d+)/.exec(found.stdout ?? '')?.[1] ?? '?';
}
