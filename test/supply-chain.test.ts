import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repository } from './support/places.ts';
import { run } from './support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'fg2rec-sbom-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(repository, path), 'utf8');

describe('what comes from others', () => {
  it('is listed with accepted licences alone, and the list is fresh', async () => {
    const { code, stdout, stderr } = await run(process.execPath, ['scripts/third-party.mjs', '--print'], {
      cwd: repository,
    });
    expect(code, stderr).toBe(0);
    expect(read('docs/third-party.md'), 'docs/third-party.md is out of date: run pnpm third-party').toBe(
      stdout,
    );
  });

  it('names what lies in the bundle, and the bundle carries its licences', () => {
    const page = read('docs/third-party.md');
    const licences = read('packages/cli/dist/third-parties.txt');
    for (const name of ['docx', 'pdf-lib', 'remark-docx', 'pako', 'unified']) {
      expect(page).toMatch(new RegExp(`^\\| \\[${name}\\].*in the bundle`, 'm'));
      expect(licences).toMatch(new RegExp(`^${name}\\n[^]*?(?:Permission|Copyright|MIT)`, 'm'));
    }
    expect(page).toMatch(/noto-serif-sc\].*OFL-1\.1.*in the bundle/);
  });

  it('runs no script when it is installed, but for those that are listed', () => {
    const settings = parse(read('pnpm-workspace.yaml')) as Record<string, unknown>;
    expect(settings.strictDepBuilds).toBe(true);
    expect(settings.allowBuilds).toEqual({ esbuild: true });
  });

  it('has a bill of materials in CycloneDX with hashes and licences', async () => {
    const file = join(folder, 'fg2rec.cdx.json');
    const options = ['--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--prod', '--out', file];
    const { code, stderr } = await run('npx', ['--yes', 'pnpm@12.21.0', 'sbom', ...options], {
      cwd: repository,
    });
    expect(code, stderr).toBe(0);
    const bill = JSON.parse(readFileSync(file, 'utf8')) as {
      bomFormat: string;
      components: readonly { name: string; licenses?: unknown; externalReferences?: unknown }[];
    };
    expect(bill.bomFormat).toBe('CycloneDX');
    for (const name of ['docx', 'pdf-lib', 'yauzl', 'saxes', 'typst-ts-node-compiler']) {
      const found = bill.components.find((component) => component.name.endsWith(name));
      expect(found?.licenses, name).toBeDefined();
      expect(JSON.stringify(found?.externalReferences)).toContain('SHA-512');
    }
  });
});
