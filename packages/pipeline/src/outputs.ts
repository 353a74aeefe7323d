import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fail } from '@fg2rec/ooxml';
import { ownMark } from './apart/processes.ts';

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Writes a file into a folder, whole or not at all: under another name first, then renamed. The name is taken without
 * any folder, so that nothing can be written elsewhere.
 * @throws Fg2recError output-unwritable
 */
export function writeOutput(folder: string, name: string, content: Uint8Array | string): void {
  const file = join(folder, basename(name));
  const temporary = join(folder, `.${basename(name)}.${ownMark()}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    fail(
      'output-unwritable',
      file,
      'The file cannot be written. Check that the folder is yours to write to and the file is not open in Word.',
      error,
    );
  }
}

/** The name for outputs of a file: without folder and extension, without characters that some system refuses. */
export function outputName(file: string): string {
  const name = basename(file.replaceAll('\\', '/')).replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const safe = name
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, '_')
    .replace(/^\.+/, '_')
    .replace(/[. ]+$/, '');
  return cutToBytes(safe === '' ? 'document' : safe, 200);
}

/** A different output name for each file: two of one name get their folder, then their extension, then a number. */
export function distinctNames(files: readonly string[]): string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const segments = file
      .replaceAll('\\', '/')
      .split('/')
      .filter((segment) => !/^\.*$/.test(segment));
    const name = outputName(file);
    const folder = segments.at(-2);
    const extension = /\.([A-Za-z0-9]{1,5})$/.exec(file)?.[1]?.toLowerCase();
    const candidates = [
      name,
      ...(folder === undefined ? [] : [`${outputName(`${folder}.x`)}-${name}`]),
      ...(extension === undefined ? [] : [`${name}-${extension}`]),
    ];
    let chosen = candidates.find((candidate) => !taken.has(candidate.toLowerCase()));
    for (let number = 2; chosen === undefined; number++) {
      chosen = taken.has(`${name}-${number}`.toLowerCase()) ? undefined : `${name}-${number}`;
    }
    taken.add(chosen.toLowerCase());
    return chosen;
  });
}

/** File systems bound names in bytes. */
function cutToBytes(text: string, bytes: number): string {
  let cut = text;
  while (Buffer.byteLength(cut) > bytes) {
    cut = [...cut].slice(0, -1).join('');
  }
  return cut;
}
