import { spawn, spawnSync } from 'node:child_process';
import { cli } from './places.ts';

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end and collects what it says. */
export async function run(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; timeout?: number } = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 2, stdout, stderr }));
  });
}

/** Runs the built fg2rec; FG2REC_TEST_NODE names another Node to run it with. */
export async function fg2rec(...args: string[]): Promise<Finished> {
  return run(process.env.FG2REC_TEST_NODE ?? process.execPath, [cli, ...args], { timeout: 120_000 });
}

/** Whether a judge from Debian (LibreOffice, poppler...) is installed. */
export function has(program: string): boolean {
  return spawnSync('which', [program], { stdio: 'ignore' }).status === 0;
}
