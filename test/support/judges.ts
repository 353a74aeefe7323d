import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { run } from './run.ts';

/** Plain text of Word files as LibreOffice sees them, by file. One call for many files: it starts slowly. */
export async function libreOfficeText(files: readonly string[]): Promise<Map<string, string>> {
  const out = mkdtempSync(join(tmpdir(), 'fg2rec-text-'));
  const profile = mkdtempSync(join(tmpdir(), 'fg2rec-profile-'));
  const filter = 'txt:Text (encoded):UTF8';
  const args = [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    filter,
    '--outdir',
    out,
  ];
  await run('soffice', [...args, ...files]);
  const written = new Set(readdirSync(out));
  const texts = new Map<string, string>();
  for (const file of files) {
    const name = `${basename(file).replace(/\.[^.]*$/, '')}.txt`;
    if (written.has(name)) {
      texts.set(file, readFileSync(join(out, name), 'utf8'));
    }
  }
  return texts;
}

export interface ValidationError {
  readonly part: string;
  readonly path: string;
  readonly text: string;
}

/** What the Open XML SDK validator says of a Word file. */
export async function openXmlErrors(file: string): Promise<ValidationError[]> {
  const { stdout, stderr } = await run('node_modules/.bin/ooxml-validator', [
    file,
    '--officeVersion',
    'Microsoft365',
  ]);
  try {
    const result = JSON.parse(stdout) as { errors?: readonly Record<string, unknown>[] };
    return (result.errors ?? []).map((error) => ({
      part: String(error.part ?? error.partUri ?? ''),
      path: String(error.path ?? error.xpath ?? ''),
      text: String(error.description ?? error.message ?? JSON.stringify(error)),
    }));
  } catch {
    throw new Error(`The validator did not answer in JSON for ${file}: ${stderr || stdout}`);
  }
}
