import { failureOf } from '@fg2rec/ooxml';
import { renderPdfCheck } from '@fg2rec/pdf-check';
import { checkPdfFile } from '@fg2rec/pipeline';
import { endOnSignals, exitCodes, sayProblem } from '../exit.ts';
import { jsonOf, print } from '../print.ts';

/** @returns 2 where a file cannot be read, else 1 where one has findings, else 0 */
export async function runPdfCheck(
  files: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Promise<number> {
  endOnSignals();
  const results: unknown[] = [];
  let code: number = exitCodes.clean;
  for (const file of files) {
    try {
      const check = await checkPdfFile(file);
      results.push(check);
      code = Math.max(code, check.verdict === 'conforms' ? exitCodes.clean : exitCodes.findings);
      if (given.format !== 'json') {
        await print(renderPdfCheck(check));
      }
    } catch (error) {
      const failure = failureOf(error, file);
      sayProblem(failure);
      results.push({ schema: 'fg2rec-pdf-check/1', file, verdict: 'failed', findings: [], failure });
      code = exitCodes.failed;
    }
  }
  if (given.format === 'json') {
    await print(jsonOf(results));
  }
  return code;
}
