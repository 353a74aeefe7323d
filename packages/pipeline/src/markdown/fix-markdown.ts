import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Finding } from '@fg2rec/check';
import {
  type Deliverable,
  type Paragraph,
  type ParagraphSource,
  paragraphsOf,
  plainText,
  type ReplaceText,
} from '@fg2rec/document';
import { decodeText, type TextEncoding } from '@fg2rec/ingest';
import { applySplices, fail, type Splice } from '@fg2rec/ooxml';
import { narrowed } from '@fg2rec/reformat';
import { checkFacts, readSource } from '../deliverable.ts';
import type { CheckJob } from '../job.ts';
import { writeOutput } from '../outputs.ts';
import { markdownFiles } from './markdown-files.ts';

export interface FixResult {
  readonly files: readonly { readonly file: string; readonly fixes: readonly FixNote[] }[];
  /** Safe fixes that the source does not show one to one: they are left to the author. */
  readonly left: number;
}

export interface FixNote {
  readonly rule: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

interface SourceEdit {
  readonly file: string;
  readonly splice: Splice;
  readonly note: FixNote;
}

/**
 * Writes the safe fixes of the findings into the Markdown itself. Only the characters concerned change: a fix is made
 * where the source has, in that place, exactly the words that it replaces, and is left where markup stands between.
 * @throws Fg2recError format-unsupported for what is no Markdown or in an encoding that cannot be written
 */
export async function fixMarkdown(job: CheckJob): Promise<FixResult> {
  const found = markdownFiles(job.file);
  if (found === undefined) {
    return fail('format-unsupported', job.file, 'It is no Markdown file and no folder of Markdown files.');
  }
  const source = await readSource(job.file, job);
  const texts = new Map<string, ReturnType<typeof decodeText>>();
  const textOf = (path: string): ReturnType<typeof decodeText> => {
    const known = texts.get(path) ?? decodeText(readFileSync(join(found.folder, path)), path);
    texts.set(path, known);
    return known;
  };
  const safe = checkFacts(source, job).filter(
    ({ fix, status, edits }) => fix === 'safe' && status === 'open' && edits.length > 0,
  );
  const edits: SourceEdit[] = [];
  let left = 0;
  for (const finding of safe) {
    const made = sourceEdits(finding, source.deliverable, (path) => textOf(path).text);
    const isFree = made?.every((edit) => edits.every((other) => !overlaps(edit, other))) === true;
    if (made === undefined || !isFree) {
      left += 1;
    } else {
      edits.push(...made);
    }
  }
  const files = [...new Set(edits.map(({ file }) => file))].sort().map((file) => {
    const own = edits.filter((edit) => edit.file === file);
    const { text, encoding, markBytes } = textOf(file);
    const path = join(found.folder, file);
    const fixed = applySplices(
      text,
      own.map(({ splice }) => splice),
      path,
    );
    const mark = readFileSync(path).subarray(0, markBytes);
    writeOutput(dirname(path), basename(path), Buffer.concat([mark, encoded(fixed, encoding, path)]));
    return { file: path, fixes: own.map(({ note }) => note) };
  });
  return { files, left };
}

function overlaps(one: SourceEdit, other: SourceEdit): boolean {
  return (
    one.file === other.file && one.splice.start <= other.splice.end && other.splice.start <= one.splice.end
  );
}

/** The edits of a finding in the source; undefined unless every one of them can be made. */
function sourceEdits(
  finding: Finding,
  deliverable: Deliverable,
  textOf: (file: string) => string,
): SourceEdit[] | undefined {
  const made = finding.edits.map((edit) =>
    edit.kind === 'replace-text' ? sourceEdit(finding.rule, edit, deliverable, textOf) : undefined,
  );
  return made.every((edit) => edit !== undefined) ? made : undefined;
}

function sourceEdit(
  rule: string,
  edit: ReplaceText,
  deliverable: Deliverable,
  textOf: (file: string) => string,
): SourceEdit | undefined {
  const found = paragraphAt(deliverable, edit.paragraph.part, edit.paragraph.start);
  if (found === undefined) {
    return undefined;
  }
  const { paragraph, source } = found;
  const { from, to, text } = narrowed(edit, paragraph);
  const stretch = source.stretches.findLast(({ offset }) => offset <= from);
  if (stretch === undefined || to > stretch.offset + stretch.length) {
    return undefined;
  }
  const file = textOf(source.file);
  const before = plainText(paragraph).slice(from, to);
  const start = offsetOf(file, stretch.line, stretch.column);
  // A line end in the source is a space in the text, so that places on later lines count on.
  const raw = file.slice(start, start + stretch.length);
  const at = start + (from - stretch.offset);
  const isExact = !/[\\&]/.test(raw) && file.slice(at, at + (to - from)) === before;
  return isExact && !/[\n\r]/.test(text)
    ? {
        file: source.file,
        splice: { start: at, end: at + (to - from), text: escaped(text) },
        note: { rule, line: stretch.line, before, after: text },
      }
    : undefined;
}

/** New text must not become markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|$~^{}]/g, '\\$&');
}

function paragraphAt(
  { root, footnotes, places }: Deliverable,
  part: string,
  start: number,
): { readonly paragraph: Paragraph; readonly source: ParagraphSource } | undefined {
  const paragraph = [root, ...footnotes]
    .flatMap(({ children }) => paragraphsOf(children))
    .find(({ anchor }) => anchor.part === part && anchor.start === start);
  const source = paragraph === undefined ? undefined : places?.get(part)?.[paragraph.index];
  return paragraph === undefined || source === undefined ? undefined : { paragraph, source };
}

function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let number = 1; number < line; number += 1) {
    const next = /\r\n|\n|\r/g;
    next.lastIndex = at;
    const match = next.exec(text);
    if (match === null) {
      return text.length;
    }
    at = match.index + match[0].length;
  }
  return at + column - 1;
}

function encoded(text: string, encoding: TextEncoding, path: string): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    default:
      return fail(
        'format-unsupported',
        path,
        `Files in ${encoding} are read but not written: save it as UTF-8 first.`,
      );
  }
}
