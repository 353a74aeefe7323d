import { statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { listRules } from '@fg2rec/check';
import { checkFile, checkJob, type JobResult } from '@fg2rec/pipeline';
import { renderCsv, renderHtml, renderJunit, renderSarif, renderText, renderUnix } from '@fg2rec/report';
import { loadMessages, type Messages } from '@fg2rec/rulebook';
import { endOnSignals, exitCodeFor, exitCodes, sayProblem } from '../exit.ts';
import { jsonOf, print, printable } from '../print.ts';
import { terminalProgress, wantsColor } from '../progress.ts';
import { type Settings, settingsOf } from '../settings.ts';
import { version } from '../version.ts';

/** What `check` can print. */
export const checkFormats = ['text', 'json', 'sarif', 'junit', 'html', 'csv', 'unix'] as const;
type CheckFormat = (typeof checkFormats)[number];

/** @returns the exit code */
export async function runCheck(
  files: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Promise<number> {
  endOnSignals();
  const { watch: watching, ...rest } = given;
  const settings = settingsOf(rest, 'check');
  const format = checkFormats.find((name) => name === given.format) ?? 'text';
  const code = await checkAll(files, settings, format);
  return watching === true ? watchFiles(files, () => checkAll(files, settings, format)) : code;
}

async function checkAll(files: readonly string[], settings: Settings, format: CheckFormat): Promise<number> {
  const { options, config, today, threshold } = settings;
  const messages = await loadMessages(options.reportLang ?? config.reportLanguage ?? 'en');
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
    } else if (format === 'text') {
      const gap = index === 0 ? '' : '\n';
      await print(gap + renderText(result.report, { color: wantsColor(), messages }));
    }
  }
  if (format !== 'text') {
    await print(rendered(results, files, format, messages));
  }
  return exitCodeFor(
    results.map(({ report }) => report),
    threshold,
  );
}

function rendered(
  results: readonly JobResult[],
  files: readonly string[],
  format: Exclude<CheckFormat, 'text'>,
  messages: Messages,
): string {
  const reports = results.map(({ report }) => report);
  switch (format) {
    case 'json':
      return jsonOf(reports);
    case 'sarif':
      return renderSarif(reports, { version: version(), rules: listRules() });
    case 'junit':
      return renderJunit(reports);
    case 'csv':
      return renderCsv(reports);
    case 'unix':
      return reports.map((report, index) => renderUnix(report, files[index] ?? report.source.name)).join('');
    case 'html':
      return results.map(({ report, extras }) => renderHtml(report, extras, messages)).join('\n');
  }
}

/** Word writes a file in several steps, some under other names: what is quiet for so long is written. */
const settleMilliseconds = 300;

/** Checks again whenever one of the files is saved, until the process is ended. */
async function watchFiles(files: readonly string[], check: () => Promise<number>): Promise<number> {
  const isWatching = (): void => {
    process.stderr.write('Watching; end with Ctrl+C.\n');
  };
  isWatching();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve<number>(exitCodes.clean);
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(async () => {
        // Editors clear what they showed at the first of these lines, and show what is new at the second.
        process.stderr.write('Checking again.\n');
        const code = await check();
        isWatching();
        return code;
      });
    }, settleMilliseconds);
  };
  // Folders are watched, not files: saving by renaming would end the watch of a file.
  const folders = files.filter((file) => statSync(file, { throwIfNoEntry: false })?.isDirectory() === true);
  for (const folder of folders) {
    watch(folder, { recursive: true }, again);
  }
  const single = files.filter((file) => !folders.includes(file));
  for (const folder of new Set(single.map((file) => dirname(file)))) {
    watch(folder, (_, name) => {
      if (name === null || single.some((file) => basename(file) === name) || /\.waivers\.yaml$/.test(name)) {
        again();
      }
    });
  }
  return new Promise<number>(() => {});
}
