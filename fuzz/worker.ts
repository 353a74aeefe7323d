// One process of the fuzzer: gets seeds from its parent, converts what they stand for, and says what was wrong.
import { caseOf, startingFiles } from './cases.ts';
import { drawsPdf, type Ending, endingOf } from './problems.ts';

/** What became of one case. */
export interface Outcome extends Ending {
  readonly seed: number;
  readonly name: string;
  readonly log: readonly string[];
}

async function judged(seed: number, files: readonly string[]): Promise<Outcome> {
  try {
    const made = await caseOf(seed, files);
    return { seed, name: made.name, log: made.log, ...(await endingOf(made, drawsPdf(seed))) };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { seed, name: '', log: [], problems: [`thrown: ${stack}`], losses: [], milliseconds: 0 };
  }
}

const files = await startingFiles(process.argv.slice(2));
if (process.send === undefined) {
  throw new Error('It is started by fuzz/run.mjs.');
}
process.on('message', async (seed: number) => process.send?.(await judged(seed, files)));
process.send('ready');
