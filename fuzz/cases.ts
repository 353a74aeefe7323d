import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openPackage } from '@fg2rec/ooxml';
import { generatedDocument } from './documents.ts';
import { generatedMarkdown } from './markdown.ts';
import { mutatePackage } from './mutations/packages.ts';
import { mutateZip } from './mutations/zips.ts';
import { randomOf } from './random.ts';

/** What is handed to the converter, and how it came about. */
export interface Case {
  readonly name: string;
  readonly extension: 'docx' | 'md';
  readonly bytes: Uint8Array;
  readonly log: readonly string[];
}

/** The same seed and the same files give the same case. */
export async function caseOf(seed: number, files: readonly string[]): Promise<Case> {
  const random = randomOf(seed);
  if (random.chance(0.3)) {
    return { name: 'generated', extension: 'docx', bytes: generatedDocument(seed), log: ['generated'] };
  }
  if (random.chance(0.08)) {
    return {
      name: 'generated',
      extension: 'md',
      bytes: generatedMarkdown(seed),
      log: ['generated Markdown'],
    };
  }
  const file = random.pick(files);
  const name = basename(file);
  const bytes = readFileSync(file);
  if (random.chance(0.1)) {
    return { name, extension: 'docx', ...mutateZip(bytes, random) };
  }
  const { opc, log } = mutatePackage(await openPackage(bytes, name), random);
  return { name, extension: 'docx', bytes: opc.save(), log };
}

/** Word files of these folders that are no damaged ones to begin with. */
export async function startingFiles(folders: readonly string[]): Promise<string[]> {
  const files = folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter(
      (file) => file.endsWith('.docx') && !file.includes('node_modules') && statSync(file).size < 2_000_000,
    )
    .sort();
  const sound: string[] = [];
  for (const file of files) {
    await openPackage(readFileSync(file), file).then(
      () => sound.push(file),
      () => undefined,
    );
  }
  return sound;
}
