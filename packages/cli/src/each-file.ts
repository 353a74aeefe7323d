import { join } from 'node:path';
import { type Language, phrase } from '@fg2rec/document';
import { distinctNames, type JobResult } from '@fg2rec/pipeline';
import { countWords, verdictWords } from '@fg2rec/report';
import { loadMessages, type Say, sayIn } from '@fg2rec/rulebook';
import { endOnSignals, exitCodeFor, sayProblem, type Threshold } from './exit.ts';
import { jsonOf, print, printable } from './print.ts';
import { terminalProgress } from './progress.ts';

export interface EachFile {
  /** What is being done, for the progress line: `Converting`. */
  readonly doing: string;
  readonly threshold: Threshold;
  readonly json: boolean;
  /** What is printed is written in; English by default. */
  readonly language?: Language;
  /** @param name for the outputs, distinct among the files. */
  run(file: string, name: string): Promise<JobResult>;
  /** Folder in which the outputs of a file lie. */
  folderOf(file: string): string;
}

/**
 * Does a job for each file and tells of it: the verdict and where the results are, or reports as JSON.
 * @returns the exit code
 */
export async function runEachFile(files: readonly string[], each: EachFile): Promise<number> {
  endOnSignals();
  const names = distinctNames(files);
  const say = sayIn(await loadMessages(each.language ?? 'en'));
  const progress = terminalProgress();
  const results: JobResult[] = [];
  for (const [index, file] of files.entries()) {
    const count = files.length > 1 ? ` (${index + 1} of ${files.length})` : '';
    progress.show(`${each.doing} ${printable(file)}${count} ...`);
    const result = await each.run(file, names[index] ?? '');
    progress.clear();
    results.push(result);
    if (result.report.failure !== undefined) {
      sayProblem(result.report.failure);
    }
    if (!each.json) {
      await print(described(file, each.folderOf(file), result, say));
    }
  }
  const reports = results.map(({ report }) => report);
  if (each.json) {
    await print(jsonOf(reports));
  }
  return exitCodeFor(reports, each.threshold);
}

const deadlineStates = { met: phrase('met'), due: phrase('due'), missed: phrase('missed') } as const;

/** The verdict in a line, then where the results are. */
function described(file: string, out: string, { report, extras }: JobResult, say: Say): string {
  const { failure, outputs } = report;
  const words =
    failure === undefined ? `${verdictWords(report, say)}: ${countWords(report.counts, say)}` : say('Failed');
  const deadline =
    extras.deadline === undefined
      ? []
      : [
          `  ${say('TD deadline')} ${extras.deadline.deadline}: ${say.of(deadlineStates[extras.deadline.status])}`,
        ];
  const written = outputs.map((output) => `  ${join(out, output.file)}`);
  return `${[file, `  ${words}`, ...deadline, ...written].map(printable).join('\n')}\n`;
}
