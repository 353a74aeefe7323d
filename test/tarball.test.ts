import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { importsOf } from './support/bundle-imports.ts';
import { fixtures, repository } from './support/places.ts';
import { fg2rec, run } from './support/run.ts';

const fixture = join(fixtures, 'fg-specification.docx');
const cliFolder = join(repository, 'packages/cli');

describe('the npm tarball', () => {
  it('declares every library that the bundle imports', () => {
    const manifest = JSON.parse(readFileSync(join(cliFolder, 'package.json'), 'utf8'));
    const imported = new Set(
      readdirSync(join(cliFolder, 'dist'))
        .filter((file) => file.endsWith('.js'))
        .flatMap((file) => libraries(join(cliFolder, 'dist', file))),
    );
    expect([...imported].filter((name) => manifest.dependencies[name] === undefined)).toEqual([]);
  });

  describe('installed in an empty folder with npm alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fg2rec-tarball-'));
    let installed: Awaited<ReturnType<typeof run>>;

    beforeAll(async () => {
      const packed = await run('npm', ['pack', '--pack-destination', folder, '--silent'], { cwd: cliFolder });
      expect(packed.code, packed.stderr).toBe(0);
      const tarball = packed.stdout.trim().split('\n').at(-1) ?? '';
      writeFileSync(join(folder, 'package.json'), '{ "private": true }');
      installed = await run('npm', ['install', '--no-audit', '--no-fund', `./${tarball}`], { cwd: folder });
    });

    it('installs', () => {
      expect(installed.code, installed.stderr).toBe(0);
      expect(existsSync(join(folder, 'node_modules/.bin/fg2rec'))).toBe(true);
    });

    it('takes less than 150 MB', () => {
      expect(megabytes(join(folder, 'node_modules'))).toBeLessThan(150);
    });

    it('brings no browser, no Mermaid, no MathJax and no KaTeX, be it as a package or inside the bundle', () => {
      const packages = readdirSync(join(folder, 'node_modules'));
      const bundled = readFileSync(join(folder, 'node_modules/fg2rec/dist/third-parties.txt'), 'utf8')
        .split('\n')
        .flatMap((line) => /^ *\d+ kB {2}(\S+) /.exec(line)?.[1] ?? []);
      expect(bundled).toContain('remark-docx');
      const unwanted = /puppeteer|playwright|chrom|mermaid|mathjax|katex|shiki/i;
      expect([...packages, ...bundled].filter((name) => unwanted.test(name))).toEqual([]);
    });

    it('brings the letters of Chinese text along', async () => {
      const program = join(folder, 'node_modules/fg2rec/bin/fg2rec.js');
      const out = join(folder, 'chinese');
      const chinese = join(fixtures, 'guifan-zh.docx');
      await run(process.execPath, [program, 'convert', chinese, '--out', out, '--formats', 'pdf,json']);
      const report = JSON.parse(readFileSync(join(out, 'guifan-zh.report.json'), 'utf8')) as {
        findings: { rule: string }[];
        outputs: { role: string }[];
      };
      expect(report.outputs.map(({ role }) => role)).toContain('pdf');
      expect(report.findings.map(({ rule }) => rule)).not.toContain('pdf/font-missing');
      expect(report.findings.map(({ rule }) => rule)).not.toContain('pdf/character-replaced');
    });

    it('converts the fixture to the same bytes as the repository does', async () => {
      const options = ['--meeting-date=2026-07-06', '--today=2026-05-04'];
      const node = process.env.FG2REC_TEST_NODE ?? process.execPath;
      const program = join(folder, 'node_modules/fg2rec/bin/fg2rec.js');
      const theirs = await run(node, [
        program,
        'convert',
        fixture,
        '--out',
        join(folder, 'theirs'),
        ...options,
      ]);
      const ours = await fg2rec('convert', fixture, '--out', join(folder, 'ours'), ...options);
      expect(theirs.code, theirs.stderr).toBe(ours.code);
      const files = readdirSync(join(folder, 'ours')).sort();
      expect(files.length).toBeGreaterThanOrEqual(4);
      expect(readdirSync(join(folder, 'theirs')).sort()).toEqual(files);
      const differing = files.filter(
        (file) =>
          !readFileSync(join(folder, 'ours', file)).equals(readFileSync(join(folder, 'theirs', file))),
      );
      expect(differing).toEqual([]);
    });
  });
});

/** Size of all files of a folder. */
function megabytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.reduce((sum, file) => sum + lstatSync(join(folder, file)).size, 0) / 1e6;
}

/** Names of the npm packages that a bundled module imports, statically or not. */
function libraries(file: string): string[] {
  const { atOnce, later } = importsOf(file);
  return [...atOnce, ...later]
    .filter((specifier) => !specifier.startsWith('node:') && !specifier.startsWith('.'))
    .map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}
