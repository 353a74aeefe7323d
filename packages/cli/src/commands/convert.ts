import { convert, convertJob } from '@fg2rec/pipeline';
import { runEachFile } from '../each-file.ts';
import { settingsOf } from '../settings.ts';

/** @returns the exit code */
export async function runConvert(
  files: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Promise<number> {
  const { options, config, out, today, json, threshold } = settingsOf(given, 'convert');
  return runEachFile(files, {
    doing: 'Converting',
    threshold,
    json,
    run: (file, name) => convert(convertJob(file, out, { ...options, name }, config, today)),
    folderOf: () => out,
  });
}
