import { failureOf } from '@fg2rec/ooxml';
import {
  type ExportFormat,
  type ExportResult,
  exportFile,
  exportFormats,
  type RoundTrip,
  readingLimits,
} from '@fg2rec/pipeline';
import { endOnSignals, sayProblem } from '../exit.ts';
import { print, printable } from '../print.ts';
import { terminalProgress } from '../progress.ts';
import { settingsOf } from '../settings.ts';

/** @returns the exit code: 2 where a file could not be exported */
export async function runExport(
  files: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Promise<number> {
  endOnSignals();
  const { to, roundTrip, ...rest } = given;
  const { options, config, out, today } = settingsOf(rest, 'export');
  const format: ExportFormat = exportFormats.find((one) => one === to) ?? 'md';
  const progress = terminalProgress();
  const trips: { file: string; trip: RoundTrip }[] = [];
  let failed = false;
  for (const file of files) {
    progress.show(`Exporting ${printable(file)} ...`);
    try {
      const { kind, stage, view, lang } = options;
      const result = await exportFile({
        file,
        out,
        to: format,
        roundTrip: roundTrip === true,
        kind: kind === 'auto' ? undefined : kind,
        stage,
        view,
        language: lang,
        today,
        ...readingLimits(options.limit, config.limits),
      });
      progress.clear();
      await print(described(file, result));
      if (result.roundTrip !== undefined) {
        trips.push({ file, trip: result.roundTrip });
      }
    } catch (error) {
      progress.clear();
      failed = true;
      sayProblem(failureOf(error, file));
    }
  }
  if (trips.length > 0) {
    await print(table(trips));
  }
  return failed ? 2 : 0;
}

function described(file: string, { written, pictures, remarks, roundTrip }: ExportResult): string {
  const lost = (roundTrip?.lost ?? []).map(
    ({ role, text, became }) =>
      `    ${role} ${became === undefined ? 'changed its words' : `became ${became}`}: ${text.replace(/\s+/g, ' ')}`,
  );
  const lines = [
    file,
    `  ${written}`,
    ...(pictures === 0 ? [] : [`  ${pictures} pictures beside it`]),
    ...remarks.map((remark) => `  ${remark}`),
    ...lost,
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

/** Blocks that kept words, and words and role, for each file and all together. */
function table(trips: readonly { file: string; trip: RoundTrip }[]): string {
  const sum = trips.reduce(
    (all, { trip }) => ({
      blocks: all.blocks + trip.blocks,
      sameText: all.sameText + trip.sameText,
      same: all.same + trip.same,
    }),
    { blocks: 0, sameText: 0, same: 0 },
  );
  const row = (
    name: string,
    { blocks, sameText, same }: Pick<RoundTrip, 'blocks' | 'sameText' | 'same'>,
  ): string =>
    `${[blocks, percent(sameText, blocks), percent(same, blocks)]
      .map((cell) => String(cell).padStart(9))
      .join('')}  ${name}`;
  return `\n   blocks    words words+role\n${[...trips.map(({ file, trip }) => row(file, trip)), row('all', sum)].map(printable).join('\n')}\n`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)}%`;
}
