import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { type Fg2recReport, type SurvivalCount, type SurvivalKind, survivalKinds } from '@fg2rec/report';
import { addedFaults, type Faults, knownFaults, listed } from './faults.ts';
import { fg2rec } from './run.ts';

/** What a conversion did to one file. */
export interface SurvivalLine {
  readonly file: string;
  /** Code of a refusal; such a file was not converted. */
  readonly refused?: string;
  readonly survival?: Fg2recReport['survival'];
  /** Sentences of unexplained losses. */
  readonly losses: readonly string[];
  readonly td?: Faults;
  /** Of .docx files alone. */
  readonly review?: Faults;
}

const converted = /\.(docx|docm|dotx|doc|rtf|odt|md)$/i;

/** Every file below a folder (or the file itself) that a conversion may be tried on, sorted. */
export function survivalFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) {
    return [path];
  }
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => converted.test(name) && !/(^|\/)(node_modules\/|~\$)/.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** Converts a file with the second reader at hand, and has TD and review copy judged. Nothing is left behind. */
export async function survivalOf(file: string, options: readonly string[] = []): Promise<SurvivalLine> {
  const out = mkdtempSync(join(tmpdir(), 'fg2rec-survival-'));
  try {
    const formats = ['--formats', 'td-docx,review-docx,json'];
    const asked = ['--cross-check', '--fail-on', 'never', ...formats, ...options];
    const { stderr } = await fg2rec('convert', file, '--out', out, ...asked);
    const name = basename(file).replace(/\.[^.]*$/, '');
    const report = JSON.parse(readFileSync(join(out, `${name}.report.json`), 'utf8')) as Fg2recReport;
    const { failure, survival, outputs } = report;
    const made = outputs.map(({ role }) => role);
    if (failure !== undefined && !made.includes('td-docx')) {
      return { file, refused: failure.code, losses: [] };
    }
    const known = await knownFaults(file);
    const judge = async (kind: 'td' | 'review'): Promise<Faults> =>
      addedFaults(known, join(out, `${name}.${kind}.docx`));
    // That of a .doc begins as a file of LibreOffice, whose faults are not ours.
    const judgesReview = made.includes('review-docx') && known.package !== undefined;
    return {
      file,
      survival,
      losses: failure === undefined ? [] : [failure.hint, stderr.trim()].slice(0, 1),
      td: await judge('td'),
      ...(judgesReview ? { review: await judge('review') } : {}),
    };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Runs over files, a few at a time, and tells each line as it is done. */
export async function survivalLines(
  files: readonly string[],
  options: readonly string[],
  tell: (line: SurvivalLine) => void,
): Promise<SurvivalLine[]> {
  const waiting = [...files];
  const lines: SurvivalLine[] = [];
  const worker = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const line = await survivalOf(file, options);
      lines.push(line);
      tell(line);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
  return lines;
}

const columns: Readonly<Record<SurvivalKind, string>> = {
  words: 'words',
  tables: 'tables',
  cells: 'cells',
  figures: 'figures',
  images: 'images',
  equations: 'OMML',
  oleObjects: 'OLE',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  fields: 'fields',
  comments: 'comments',
  revisions: 'revisions',
  sections: 'sections',
  bookmarks: 'bookmarks',
  hyperlinks: 'links',
  lists: 'lists',
};
const kinds = survivalKinds.map((kind) => [kind, columns[kind]] as const);
const nameWidth = 36;
const width = (kind: SurvivalKind): number => (kind === 'words' ? 18 : 13);

export const survivalHead = [
  'kept/explained/lost'.padEnd(nameWidth),
  ...kinds.map(([kind, name]) => name.padStart(width(kind))),
  '    TD:SDK  XSD lints  review:SDK  XSD lints',
].join('');

/** What of the source was kept, explained and lost, of each kind; then faults that TD and review copy have added. */
export function survivalRow({ file, refused, survival, td, review }: SurvivalLine, folder: string): string {
  const name = (relative(folder, file) || basename(file)).slice(1 - nameWidth).padEnd(nameWidth);
  if (refused !== undefined || survival === undefined) {
    return `${name}refused: ${refused ?? ''}`;
  }
  return `${name}${cells(survival)}${faultCells(td, [10, 5, 6])}${faultCells(review, [12, 5, 6])}`;
}

/** The sum of all lines. */
export function totalRow(lines: readonly SurvivalLine[]): string {
  const done = lines.filter(({ survival }) => survival !== undefined);
  const sum = (kind: SurvivalKind): SurvivalCount => {
    const counts = done.map(({ survival }) => survival?.[kind] ?? { source: 0, output: 0, lost: 0 });
    const total = (of: (count: SurvivalCount) => number): number =>
      counts.reduce((all, count) => all + of(count), 0);
    return {
      source: total(({ source }) => source),
      output: total(({ output }) => output),
      explained: total(({ explained }) => explained ?? 0),
      lost: total(({ lost }) => lost),
    };
  };
  const survival = Object.fromEntries(survivalKinds.map((kind) => [kind, sum(kind)]));
  const faults = (of: (line: SurvivalLine) => Faults | undefined): Faults => {
    const all = done.map(of).filter((each) => each !== undefined);
    return {
      sdk: all.flatMap(({ sdk }) => sdk),
      schema: all.flatMap(({ schema }) => schema ?? []),
      lints: all.flatMap(({ lints }) => lints),
    };
  };
  const name = `total of ${done.length} converted`.padEnd(nameWidth);
  return `${name}${cells(survival)}${faultCells(
    faults(({ td }) => td),
    [10, 5, 6],
  )}${faultCells(
    faults(({ review }) => review),
    [12, 5, 6],
  )}`;
}

function cells(survival: Readonly<Partial<Record<SurvivalKind, SurvivalCount>>>): string {
  return kinds
    .map(([kind]) => {
      const { source, explained = 0, lost } = survival[kind] ?? { source: 0, lost: 0 };
      const text = source === 0 ? '-' : [source - explained - lost, explained, lost].join('/');
      return text.padStart(width(kind));
    })
    .join('');
}

function faultCells(faults: Faults | undefined, widths: readonly [number, number, number]): string {
  return [faults?.sdk, faults?.schema, faults?.lints]
    .map((list, index) => (list === undefined ? '-' : String(list.length)).padStart(widths[index] ?? 0))
    .join('');
}

/** What is wrong with a line, a sentence each. */
export function faultsOfLine({ losses, td, review }: SurvivalLine): string[] {
  const told = (name: string, faults: Faults | undefined): string[] =>
    faults === undefined ? [] : listed(faults).map((fault) => `${name}: ${fault}`);
  return [...losses, ...told('TD', td), ...told('review copy', review)];
}
