import { type ConvertJob, convert } from '@fg2rec/pipeline';
import { endOnSignals, exitCodes } from '../exit.ts';
import { print } from '../print.ts';

/** Does the one job that its parent hands it. @returns the exit code */
export async function runWorker(): Promise<number> {
  endOnSignals();
  endWithParent();
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) {
    chunks.push(Buffer.from(chunk));
  }
  const job = JSON.parse(Buffer.concat(chunks).toString('utf8')) as ConvertJob;
  await print(JSON.stringify(await convert(job)));
  return exitCodes.clean;
}

const lookEvery = 500;

/** A parent that was killed could not end its workers: nobody waits for what they make. */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) {
      process.exit(exitCodes.terminated);
    }
  }, lookEvery).unref();
}
