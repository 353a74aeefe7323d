import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fail } from '@fg2rec/ooxml';
import { isLeftBehind, markPattern, ownMark } from './processes.ts';

/**
 * A folder of its own for one document inside the output folder: what is made there counts only when it is moved out.
 * Its name says which process on which machine it belongs to.
 * @throws Fg2recError output-unwritable
 */
export function makeStaging(out: string): string {
  try {
    mkdirSync(out, { recursive: true });
    return mkdtempSync(join(out, `.fg2rec-${ownMark()}-`));
  } catch (error) {
    return fail(
      'output-unwritable',
      out,
      'The folder cannot be written to. Check that it is yours to write to.',
      error,
    );
  }
}

/**
 * Moves finished files into the output folder, each whole or not at all, in their order.
 * @throws Fg2recError output-unwritable
 */
export function publish(staging: string, out: string, files: readonly string[]): void {
  for (const file of files) {
    const target = join(out, basename(file));
    try {
      renameSync(join(staging, basename(file)), target);
    } catch (error) {
      fail(
        'output-unwritable',
        target,
        'The file cannot be written. Check that the folder is yours to write to and the file is not open in Word.',
        error,
      );
    }
  }
}

const inTheMaking = new RegExp(`^\\.(?:fg2rec-(${markPattern})-|.*\\.(${markPattern})\\.tmp$)`);

/** Removes what processes of this machine that are no more have left unfinished in an output folder. */
export function sweepStaging(out: string): void {
  for (const name of namesIn(out)) {
    const [, ofFolder, ofFile] = inTheMaking.exec(name) ?? [];
    const mark = ofFolder ?? ofFile;
    if (mark !== undefined && isLeftBehind(mark)) {
      rmSync(join(out, name), { recursive: true, force: true });
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
