import { join } from 'node:path';
import { convert, convertJob, distinctNames, type JobResult } from '@fg2rec/pipeline';
import { countWords, verdictWords } from '@fg2rec/report';
import { endOnSignals, exitCodeFor, sayProblem } from '../exit.ts';
import { jsonOf, print, printable } from '../print.ts';
import { terminalProgress } from '../progress.ts';
import { settingsOf } from '../settings.ts';

/** @returns the exit code */
export async function runConvert(
  files: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Promise<number> {
  endOnSignals();
  const { options, config, out, today, json, threshold } = settingsOf(given, 'convert');
  const names = distinctNames(files);
  const progress = terminalProgress();
  const results: JobResult[] = [];
  for (const [index, file] of files.entries()) {
    progress.show(
      `Converting ${printable(file)}${files.length > 1 ? ` (${index + 1} of ${files.length})` : ''} ...`,
    );
    const result = await convert(convertJob(file, out, { ...options, name: names[index] }, config, today));
    progress.clear();
    results.push(result);
    if (result.report.failure !== undefined) {
      sayProblem(result.report.failure);
    }
    if (!json) {
      await print(described(file, out, result));
    }
  }
  if (json) {
    await print(jsonOf(results.map(({ report }) => report)));
  }
  return exitCodeFor(
    results.map(({ report }) => report),
    threshold,
  );
}

/** The verdict in a line, then where the results are. */
function described(file: string, out: string, { report, extras }: JobResult): string {
  const { failure, outputs } = report;
  const words = failure === undefined ? `${verdictWords(report)}: ${countWords(report.counts)}` : 'Failed';
  const deadline =
    extras.deadline === undefined
      ? []
      : [`  TD deadline ${extras.deadline.deadline}: ${extras.deadline.status}`];
  const written = outputs.map((output) => `  ${join(out, output.file)}`);
  return `${[file, `  ${words}`, ...deadline, ...written].map(printable).join('\n')}\n`;
}
