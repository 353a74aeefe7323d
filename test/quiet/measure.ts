import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainText } from '@fg2rec/document';
import { readWord } from '@fg2rec/ingest';
import { parse } from 'yaml';

/** An error that is a real defect of a text in print. */
export interface KnownDefect {
  readonly catalogue: string;
  /** Words of the message. */
  readonly holds: string;
  readonly because: string;
}

export interface PrintedFinding {
  readonly rule: string;
  readonly severity: string;
  readonly catalogue: string;
  readonly message: string;
}

/** A text in print, with what was found in it. */
export interface PrintedText {
  readonly name: string;
  readonly pages: number;
  readonly findings: readonly PrintedFinding[];
}

/** The bar: an error for so many pages of print, and no rule in more than this share of the texts. */
export const pagesPerError = 20;
export const shareOfTexts = 1 / 4;
/** Word keeps the count of pages of the day it last laid the text out; files saved by others say 1. */
const wordsPerPage = 400;

/** The texts by the names of their files, each with its defects. */
export function knownDefects(repository: string): Readonly<Record<string, readonly KnownDefect[]>> {
  return parse(readFileSync(join(repository, 'test/quiet/known-defects.yaml'), 'utf8'));
}

/** @param json what `check --format json` printed of the file. */
export async function printedText(name: string, file: string, json: string): Promise<PrintedText> {
  const { findings, source } = JSON.parse(json) as {
    readonly findings: readonly PrintedFinding[];
    readonly source: { readonly pages?: number };
  };
  const { root } = await readWord(readFileSync(file), name);
  const words = plainText(root).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return { name, findings, pages: Math.max(source.pages ?? 0, Math.round(words / wordsPerPage)) };
}

export function errorsOf({ findings }: PrintedText): PrintedFinding[] {
  return findings.filter(({ severity }) => severity === 'error');
}

export function isKnown({ catalogue, message }: PrintedFinding, defects: readonly KnownDefect[]): boolean {
  return defects.some((defect) => catalogue === defect.catalogue && message.includes(defect.holds));
}

/** Rules that accuse more of the texts than they may, with the number of texts. */
export function loudRules(texts: readonly PrintedText[]): [rule: string, texts: number][] {
  return accusing(texts).filter(([, count]) => count > texts.length * shareOfTexts);
}

function accusing(texts: readonly PrintedText[]): [rule: string, texts: number][] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const rule of new Set(errorsOf(text).map((error) => error.rule))) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** What the texts give, as a table, and whether it is quiet enough. */
export function quietTable(
  texts: readonly PrintedText[],
  defects: ReturnType<typeof knownDefects>,
): { readonly table: string; readonly isQuiet: boolean } {
  const pages = sum(texts.map((text) => text.pages));
  const errors = texts.flatMap(errorsOf);
  const unexplained = texts.flatMap((text) =>
    errorsOf(text)
      .filter((error) => !isKnown(error, defects[text.name] ?? []))
      .map(({ catalogue, message }) => `${text.name}: ${catalogue} ${message}`),
  );
  const most = Math.floor(pages / pagesPerError);
  const rows = texts.map((text) => {
    const of = (severity: string) => text.findings.filter((finding) => finding.severity === severity).length;
    const cells = [text.pages, of('error'), of('warning'), of('info')];
    return `${text.name.padEnd(40)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
  });
  const loud = loudRules(texts);
  const table = [
    `${'text'.padEnd(40)}${['pages', 'errors', 'warnings', 'info'].map((head) => head.padStart(9)).join('')}`,
    ...rows,
    '',
    `${errors.length} errors on ${pages} pages; ${most} may be (one on ${pagesPerError}).`,
    `${errors.length - unexplained.length} are real defects with their reason in test/quiet/known-defects.yaml.`,
    ...unexplained.map((line) => `Not explained: ${line}`),
    'Rules with errors, and in how many texts:',
    ...accusing(texts).map(([rule, count]) => `  ${rule} ${count} of ${texts.length}`),
    ...loud.map(([rule]) => `Too loud: ${rule}`),
  ].join('\n');
  return { table, isQuiet: errors.length <= most && unexplained.length === 0 && loud.length === 0 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
