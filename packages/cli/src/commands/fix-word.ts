import { dirname } from 'node:path';
import { fixFile, reviewJob } from '@fg2rec/pipeline';
import { runEachFile } from '../each-file.ts';
import { settingsOf } from '../settings.ts';

/** Writes safe fixes into copies of Word files, or into the files. @returns the exit code */
export async function runFixWord(
  files: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Promise<number> {
  const { inPlace, ...rest } = given;
  const { options, config, out, today, json, threshold } = settingsOf(rest, 'fix');
  return runEachFile(files, {
    doing: 'Fixing',
    threshold,
    json,
    language: options.reportLang ?? config.reportLanguage,
    run: (file, name) =>
      fixFile({
        ...reviewJob(file, out, { ...options, name }, config, today),
        inPlace: inPlace === true,
      }),
    folderOf: (file) => (inPlace === true ? dirname(file) : out),
  });
}
