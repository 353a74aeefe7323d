import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256Of, writeOutput } from '../outputs.ts';

export const stateFile = 'fg2rec-batch.json';
const stateSchemaId = 'fg2rec-batch/1';

const rowSchema = z.strictObject({
  name: z.string(),
  file: z.string(),
  verdict: z.enum(['conforms', 'findings', 'failed']),
  error: z.number(),
  warning: z.number(),
  info: z.number(),
  fixed: z.number(),
  deadline: z.string(),
  deadlineStatus: z.enum(['met', 'due', 'missed', '']),
  outputs: z.array(z.string()),
  code: z.string(),
  hint: z.string(),
});

/** A document's line in the summary. */
export type BatchRow = z.infer<typeof rowSchema>;

const entrySchema = z.strictObject({
  /** Hash of the input's bytes, the options and the version of fg2rec. */
  key: z.string(),
  row: rowSchema,
  /** Hashes of the outputs as written, by file name. */
  outputs: z.record(z.string(), z.string()),
  milliseconds: z.number(),
});

export type StateEntry = z.infer<typeof entrySchema>;

const stateSchema = z.object({
  schema: z.literal(stateSchemaId),
  documents: z.record(z.string(), entrySchema),
});

/** What earlier runs have done, by output name. A state that cannot be read counts as none: the work is done again. */
export function readState(out: string): Map<string, StateEntry> {
  try {
    const state = stateSchema.parse(JSON.parse(readFileSync(join(out, stateFile), 'utf8')));
    return new Map(Object.entries(state.documents));
  } catch {
    return new Map();
  }
}

export function writeState(out: string, entries: ReadonlyMap<string, StateEntry>): void {
  const documents = Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
  writeOutput(out, stateFile, `${JSON.stringify({ schema: stateSchemaId, documents }, null, 1)}\n`);
}

/** Whether every output of an entry still lies there as it was written. */
export function outputsIntact(out: string, entry: StateEntry): boolean {
  return Object.entries(entry.outputs).every(([file, sha256]) => {
    const path = join(out, file);
    return existsSync(path) && sha256Of(readFileSync(path)) === sha256;
  });
}

export function hashOutputs(out: string, files: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    files
      .filter((file) => existsSync(join(out, file)))
      .map((file) => [file, sha256Of(readFileSync(join(out, file)))]),
  );
}
