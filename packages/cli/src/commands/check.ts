import { checkFile, checkJob, type JobResult } from '@fg2rec/pipeline';
import { renderText } from '@fg2rec/report';
import { endOnSignals, exitCodeFor, sayProblem } from '../exit.ts';
import { jsonOf, print, printable } from '../print.ts';
import { terminalProgress, wantsColor } from '../progress.ts';
import { settingsOf } from '../settings.ts';

/** @returns the exit code */
export async function runCheck(
  files: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Promise<number> {
  endOnSignals();
  const { options, config, today, json, threshold } = settingsOf(given, 'check');
  const progress = terminalProgress();
  const results: JobResult[] = [];
  for (const [index, file] of files.entries()) {
    progress.show(
      `Checking ${printable(file)}${files.length > 1 ? ` (${index + 1} of ${files.length})` : ''} ...`,
    );
    const result = await checkFile(checkJob(file, options, config, today));
    progress.clear();
    results.push(result);
    if (result.report.failure !== undefined) {
      sayProblem(result.report.failure);
      continue;
    }
    if (!json) {
      const gap = index === 0 ? '' : '\n';
      await print(gap + renderText(result.report, { color: wantsColor() }));
    }
  }
  const reports = results.map(({ report }) => report);
  if (json) {
    await print(jsonOf(reports));
  }
  return exitCodeFor(reports, threshold);
}
