import { convertApart, convertJob, type JobResult, sweepStaging } from '@fg2rec/pipeline';
import { runEachFile } from '../each-file.ts';
import { exitCodes } from '../exit.ts';
import { settingsOf } from '../settings.ts';
import { workerLimits } from '../worker-limits.ts';

/** Converts each file in a process of its own: one that never ends, or eats all memory, costs only itself. @returns the exit code */
export async function runConvert(
  files: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Promise<number> {
  const { timeout, memory, ...rest } = given;
  const { options, config, out, today, json, threshold } = settingsOf(rest, 'convert');
  const worker = workerLimits(timeout, memory, config);
  sweepStaging(out);
  return runEachFile(files, {
    doing: 'Converting',
    threshold,
    json,
    language: options.reportLang ?? config.reportLanguage,
    run: async (file, name): Promise<JobResult> => {
      const result = await convertApart(convertJob(file, out, { ...options, name }, config, today), worker);
      return result === 'interrupted' ? process.exit(exitCodes.interrupted) : result;
    },
    folderOf: () => out,
  });
}
