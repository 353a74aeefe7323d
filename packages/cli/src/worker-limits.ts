import { fileURLToPath } from 'node:url';
import type { Config, WorkerLimits } from '@fg2rec/pipeline';

/** What one document may take where nobody says anything. */
export const ordinaryWorker = { seconds: 300, megabytes: 2048 } as const;

/** How a document is converted in a process of its own: the command goes before the configuration. */
export function workerLimits(timeout: unknown, memory: unknown, { limits }: Config): WorkerLimits {
  const seconds = typeof timeout === 'number' ? timeout : (limits?.seconds ?? ordinaryWorker.seconds);
  const megabytes = typeof memory === 'number' ? memory : (limits?.megabytes ?? ordinaryWorker.megabytes);
  return { command: [process.execPath, entry(), 'worker'], milliseconds: seconds * 1000, megabytes };
}

/** The program that this process runs; workers run the same. */
function entry(): string {
  return process.argv[1] ?? fileURLToPath(import.meta.url);
}
