import { reviewFile, reviewJob } from '@fg2rec/pipeline';
import { runEachFile } from '../each-file.ts';
import { settingsOf } from '../settings.ts';

/** @returns the exit code */
export async function runReview(
  files: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Promise<number> {
  const { options, config, out, today, json, threshold } = settingsOf(given, 'review');
  return runEachFile(files, {
    doing: 'Reviewing',
    threshold,
    json,
    language: options.reportLang ?? config.reportLanguage,
    run: (file, name) => reviewFile(reviewJob(file, out, { ...options, name }, config, today)),
    folderOf: () => out,
  });
}
