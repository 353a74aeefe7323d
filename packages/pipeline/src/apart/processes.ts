import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Whether a process of this machine runs. One that we may not signal runs, too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What tells a process from a later one of the same number: when it began. Empty where the system does not say. */
export function beginningOf(pid: number): string {
  return statOf(pid)?.[19] ?? '';
}

function isZombie(pid: number): boolean {
  return statOf(pid)?.[0] === 'Z';
}

/** The fields of /proc/PID/stat behind the program's name, which may hold anything (proc(5)); only Linux has it. */
function statOf(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text
      .slice(text.lastIndexOf(')') + 1)
      .trim()
      .split(' ');
  } catch {
    return undefined;
  }
}

/** Goes into the names of files in the making: which process of which machine they belong to. */
export function ownMark(): string {
  return `${machine()}-${process.pid}`;
}

/** Whether a mark is that of a process of this machine that is no more. */
export function isLeftBehind(mark: string): boolean {
  const [host, pid] = mark.split('-');
  return host === machine() && !isAlive(Number(pid));
}

/** What a mark looks like. */
export const markPattern = '[0-9a-f]{8}-\\d+';

/** Folders may be shared between machines, which number their processes each for itself. */
function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}
