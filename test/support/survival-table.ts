import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { type OpcPackage, openPackage } from '@fg2rec/ooxml';
import type { Fg2recReport } from '@fg2rec/report';
import { openXmlErrors } from './judges.ts';
import { addedLints } from './package-lints.ts';
import { hasSchemas } from './places.ts';
import { fg2rec, has } from './run.ts';
import { schemaErrors } from './schema.ts';

/** What a conversion did to one file. */
export interface SurvivalLine {
  readonly file: string;
  /** Code of a refusal; such a file was not converted. */
  readonly refused?: string;
  readonly survival?: Fg2recReport['survival'];
  /** Sentences of unexplained losses. */
  readonly losses: readonly string[];
  /** Faults of the TD that the source has not, by judge; undefined where the judge is not installed. */
  readonly sdk?: readonly string[];
  readonly schema?: readonly string[] | undefined;
  readonly lints?: readonly string[];
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

/** Converts a file with the second reader at hand, and has the TD judged. Nothing is left behind. */
export async function survivalOf(file: string, options: readonly string[] = []): Promise<SurvivalLine> {
  const out = mkdtempSync(join(tmpdir(), 'fg2rec-survival-'));
  try {
    const { stderr } = await fg2rec(
      'convert',
      file,
      '--out',
      out,
      '--cross-check',
      '--fail-on',
      'never',
      '--formats',
      'td-docx,json',
      ...options,
    );
    const name = basename(file).replace(/\.[^.]*$/, '');
    const report = JSON.parse(readFileSync(join(out, `${name}.report.json`), 'utf8')) as Fg2recReport;
    const { failure, survival } = report;
    if (failure !== undefined && failure.code !== 'content-lost') {
      return { file, refused: failure.code, losses: [] };
    }
    const td = join(out, `${name}.td.docx`);
    return {
      file,
      survival,
      losses: failure === undefined ? [] : [failure.hint, stderr.trim()].slice(0, 1),
      ...(await judged(file, td)),
    };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function judged(file: string, td: string): Promise<Pick<SurvivalLine, 'sdk' | 'schema' | 'lints'>> {
  const after = await openPackage(readFileSync(td), basename(td));
  const before = await opened(file);
  const known = new Set(before === undefined ? [] : (await openXmlErrors(file)).map(({ text }) => text));
  const sdk = (await openXmlErrors(td)).map(({ text }) => text).filter((text) => !known.has(text));
  return {
    sdk,
    schema: hasSchemas && has('xmllint') ? await addedSchemaErrors(before, after) : undefined,
    lints: before === undefined ? [] : addedLints(before, after),
  };
}

async function opened(file: string): Promise<OpcPackage | undefined> {
  return openPackage(readFileSync(file), basename(file)).catch(() => undefined);
}

async function addedSchemaErrors(before: OpcPackage | undefined, after: OpcPackage): Promise<string[]> {
  const known = new Set(before === undefined ? [] : await schemaErrors(before));
  return (await schemaErrors(after)).filter((error) => !known.has(error));
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

const columns = [
  ['words', 'words'],
  ['tables', 'tables'],
  ['images', 'images'],
  ['oleObjects', 'OLE'],
  ['equations', 'maths'],
  ['footnotes', 'notes'],
  ['fields', 'fields'],
  ['revisions', 'tracked'],
  ['comments', 'comments'],
] as const;

export const survivalHead = [
  'file'.padEnd(44),
  ...columns.map(([, name]) => name.padStart(9)),
  '    lost  removed  SDK  XSD lints',
].join('');

/** Source counts, losses, entries of the ledger, and faults that the TD has and the source has not. */
export function survivalRow(
  { file, refused, survival, sdk, schema, lints }: SurvivalLine,
  folder: string,
): string {
  const name = (relative(folder, file) || basename(file)).slice(-43).padEnd(44);
  if (refused !== undefined || survival === undefined) {
    return `${name}refused: ${refused ?? ''}`;
  }
  const counts = columns.map(([kind]) => String(survival[kind]?.source ?? 0).padStart(9));
  const lost = lostOf(survival);
  const faults = [sdk, schema, lints].map((list) =>
    (list === undefined ? '-' : String(list.length)).padStart(5),
  );
  return `${name}${counts.join('')}${String(lost).padStart(8)}${String(survival.removed.length).padStart(9)}${faults.join('')}`;
}

/** Things of all kinds that are in neither the TD nor the ledger. */
export function lostOf(survival: Fg2recReport['survival']): number {
  return Object.values(survival).reduce(
    (sum, count) => sum + (Array.isArray(count) ? 0 : 'lost' in count ? count.lost : 0),
    0,
  );
}

export function isClean({ losses, sdk = [], schema = [], lints = [] }: SurvivalLine): boolean {
  return losses.length + sdk.length + schema.length + lints.length === 0;
}
