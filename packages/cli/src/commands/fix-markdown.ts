import { failureOf } from '@fg2rec/ooxml';
import { checkJob, fixMarkdown } from '@fg2rec/pipeline';
import { sayProblem } from '../exit.ts';
import { print, printable } from '../print.ts';
import { settingsOf } from '../settings.ts';

/** Writes safe fixes into Markdown files. @returns the exit code: 2 where a file could not be fixed */
export async function runFixMarkdown(
  files: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Promise<number> {
  const { options, config, today } = settingsOf(given, 'fix');
  let failed = false;
  for (const file of files) {
    try {
      const { files: changed, left } = await fixMarkdown(checkJob(file, options, config, today));
      const lines = changed.flatMap(({ file: path, fixes }) => [
        path,
        ...fixes.map(
          ({ line, rule, before, after }) => `  line ${line}: “${before}” is now “${after}” (${rule})`,
        ),
      ]);
      const rest =
        left === 0
          ? []
          : [
              `  ${left} safe ${left === 1 ? 'fix is' : 'fixes are'} left to you: markup stands in the way, or the encoding has no such character.`,
            ];
      await print(
        `${[...(lines.length === 0 ? [file, '  Nothing to fix.'] : lines), ...rest].map(printable).join('\n')}\n`,
      );
    } catch (error) {
      failed = true;
      sayProblem(failureOf(error, file));
    }
  }
  return failed ? 2 : 0;
}
