import { readFileSync } from 'node:fs';

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
