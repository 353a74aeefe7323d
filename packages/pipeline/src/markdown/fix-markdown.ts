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
import { decodeText } from '@fg2rec/ingest';
import { fail, type Splice } from '@fg2rec/ooxml';
import { narrowed } from '@fg2rec/reformat';
import { checkFacts, readSource } from '../deliverable.ts';
import type { CheckJob } from '../job.ts';
import { writeOutput } from '../outputs.ts';
import { leaveOf, waived } from '../waivers.ts';
import { markdownFiles } from './markdown-files.ts';
import { encodedText, spliceBytes } from './splice-bytes.ts';
import { writtenRange } from './written-range.ts';

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
 * @throws Fg2recError format-unsupported for what is no Markdown
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
  const findings = waived(checkFacts(source, job), leaveOf(job, source.deliverable));
  const safe = findings.filter(
    ({ fix, status, edits }) => fix === 'safe' && status === 'open' && edits.length > 0,
  );
  const edits: SourceEdit[] = [];
  let left = 0;
  for (const finding of safe) {
    const made = sourceEdits(finding, source.deliverable, (path) => textOf(path).text);
    const isFree = made?.every((edit) => edits.every((other) => !overlaps(edit, other))) === true;
    const isWritable = made?.every(
      ({ file, splice }) => encodedText(splice.text, textOf(file).encoding) !== undefined,
    );
    if (made === undefined || !isFree || isWritable !== true) {
      left += 1;
    } else {
      edits.push(...made);
    }
  }
  const files = [...new Set(edits.map(({ file }) => file))].sort().map((file) => {
    const own = edits.filter((edit) => edit.file === file);
    const { encoding, markBytes } = textOf(file);
    const path = join(found.folder, file);
    const splices = own.map(({ splice }) => splice);
    const fixed = spliceBytes(readFileSync(path), encoding, markBytes, splices);
    writeOutput(
      dirname(path),
      basename(path),
      fixed ?? fail('internal', path, 'A fix could not be written.'),
    );
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
  const said = plainText(paragraph).slice(stretch.offset, stretch.offset + stretch.length);
  const line = offsetOf(file, stretch.line, 1);
  const indent = /^[ \t>]*/.exec(file.slice(line, line + 200))?.[0].length ?? 0;
  // Where escapes stand in front, the column of later lines is not known: then they begin behind their indent.
  const range = [stretch.column - 1, indent]
    .map((column) => writtenRange(file, line + column, said, from - stretch.offset, to - stretch.offset))
    .find((one) => one !== undefined);
  return range !== undefined && !/[\n\r]/.test(text)
    ? {
        file: source.file,
        splice: { ...range, text: escaped(text) },
        note: { rule, line: stretch.line, before, after: text },
      }
    : undefined;
}

/** New text must not become markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|$~^{}]|&(?=#?\w+;)/g, '\\$&');
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
