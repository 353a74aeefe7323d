import { basename, join } from 'node:path';
import { decidedText } from './decide.ts';
import { fg2rec } from './run.ts';

/** What LibreOffice makes of the tracked changes of a review copy; undefined where it could not open a file. */
export interface OfficeDecisions {
  readonly file: string;
  /** The text with all changes accepted, and that of the file which `fix` wrote, likewise. */
  readonly accepted: readonly string[] | undefined;
  readonly fixed: readonly string[] | undefined;
  /** The text with all changes rejected, and that of the source, likewise. */
  readonly rejected: readonly string[] | undefined;
  readonly source: readonly string[] | undefined;
}

/**
 * Reviews and fixes files, and has LibreOffice accept and reject what is tracked in the copies.
 *
 * @param files of different names: their copies stand beside each other.
 * @param out folder for the copies.
 */
export async function officeDecisions(files: readonly string[], out: string): Promise<OfficeDecisions[]> {
  const decisions: OfficeDecisions[] = [];
  for (let index = 0; index < files.length; index += atOnce) {
    decisions.push(...(await decisionsOf(files.slice(index, index + atOnce), out)));
  }
  return decisions;
}

/** Files for one start of LibreOffice, which is slow to start and must end in time. */
const atOnce = 8;

async function decisionsOf(files: readonly string[], out: string): Promise<OfficeDecisions[]> {
  for (const command of ['review', 'fix']) {
    await fg2rec(command, ...files, '--out', out);
  }
  const copyOf = (file: string, kind: string): string =>
    join(out, `${basename(file).replace(/\.[^.]*$/, '')}.${kind}.docx`);
  const texts = await decidedText(
    files.flatMap((file) => [
      { file: copyOf(file, 'review'), decision: 'accept' as const },
      { file: copyOf(file, 'fixed'), decision: 'accept' as const },
      { file: copyOf(file, 'review'), decision: 'reject' as const },
      { file, decision: 'reject' as const },
    ]),
  );
  return files.map((file, index) => {
    const [accepted, fixed, rejected, source] = texts.slice(index * 4, index * 4 + 4).map(linesOf);
    return { file, accepted, fixed, rejected, source };
  });
}

/** Lines with words: where frames are, LibreOffice writes empty lines and bullets now here, now there. */
function linesOf(text: string | undefined): string[] | undefined {
  return text
    ?.split('\n')
    .map((line) => line.replace(/^\s*•?\s*|\s+$/g, ''))
    .filter((line) => line !== '');
}
