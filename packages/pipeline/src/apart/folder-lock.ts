import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fail } from '@fg2rec/ooxml';
import { beginningOf, isAlive, ownMark } from './processes.ts';

export const lockFile = '.fg2rec-batch.lock';

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly began: string;
}

/**
 * Takes an output folder for one batch, and gives the function that gives it back. A lock whose process is no more,
 * killed or switched off, is taken over.
 * @throws Fg2recError output-busy while another batch has the folder
 */
export function lockFolder(folder: string): () => void {
  const lock = join(folder, lockFile);
  const own: Holder = { pid: process.pid, host: hostname(), began: beginningOf(process.pid) };
  if (!tryToTake(lock, own)) {
    const holder = holderOf(lock);
    if (holder !== undefined && isHolding(holder)) {
      return busy(folder, holder);
    }
    rmSync(lock, { force: true });
    if (!tryToTake(lock, own)) {
      return busy(folder, holderOf(lock) ?? own);
    }
  }
  return () => rmSync(lock, { force: true });
}

/** A link appears whole or not at all, and never over another: the lock always says whose it is. */
function tryToTake(lock: string, own: Holder): boolean {
  const draft = `${lock}.${ownMark()}.tmp`;
  writeFileSync(draft, JSON.stringify(own));
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      return false;
    }
    return takeWithoutLinks(lock, own);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Some file systems of memory sticks and network drives have no links. */
function takeWithoutLinks(lock: string, own: Holder): boolean {
  try {
    writeFileSync(lock, JSON.stringify(own), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function holderOf(lock: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Of another machine nobody here can say whether its process still runs. */
function isHolding({ pid, host, began }: Holder): boolean {
  return host !== hostname() || (isAlive(pid) && beginningOf(pid) === began);
}

function busy(folder: string, { pid, host }: Holder): never {
  return fail(
    'output-busy',
    folder,
    `Another batch (process ${pid} on ${host}) writes into this folder. Wait for its end, or give another --out. If there is none any more, delete ${lockFile}.`,
  );
}
