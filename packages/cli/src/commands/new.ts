import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { kinds, languages } from '@fg2rec/document';
import { fail } from '@fg2rec/ooxml';
import { newDeliverable, starterFormats } from '@fg2rec/pipeline';
import { print, printable } from '../print.ts';

/** @returns the exit code */
export async function runNew(given: Readonly<Record<string, unknown>>): Promise<number> {
  const { kind, format, lang, title, out, name } = given;
  const file = typeof name === 'string' && name !== '' ? name : 'deliverable';
  const chosen = starterFormats.find((one) => one === format) ?? 'md';
  const folder = typeof out === 'string' ? out : '.';
  const path = join(folder, `${file}.${chosen}`);
  if (existsSync(path)) {
    fail('output-unwritable', path, 'There is such a file already. Give another --name or --out.');
  }
  await newDeliverable({
    kind: kinds.find((one) => one === kind) ?? 'recommendation',
    format: chosen,
    language: languages.find((one) => one === lang) ?? 'en',
    out: folder,
    name: file,
    ...(typeof title === 'string' ? { title } : {}),
  });
  await print(`${printable(path)}\n`);
  return 0;
}
