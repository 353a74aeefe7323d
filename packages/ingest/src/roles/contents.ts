import { fixedKind } from '@fg2rec/document';
import type { Line } from './line.ts';
import type { Context, Pass, Verdict, Verdicts } from './verdict.ts';

const pageNumber =
  /^(?<title>.*\S)(?<leader>\s*\t\s*|\s*\.{3,}\s*|\s*(?:\. ){3,}\.?\s*|\s*…+\s*| {3,})(?<page>\d{1,4}|[ivxlc]{1,7})\s*$/s;

/** The last character tells most lines apart, before the whole of them is read. */
function endsInPage(text: string): boolean {
  return /[\divxlc]/.test(text.trimEnd().slice(-1)) && pageNumber.test(text);
}

/** Tables of contents: by style, field or gallery, and typed ones as a run of lines that end in page numbers. */
export const contents: Pass = (lines, verdicts, context) => {
  const marked = lines.map((line, index) => verdicts[index] ?? byMark(line, context));
  return typedRuns(lines, marked, context);
};

function byMark(line: Line, context: Context): Verdict | undefined {
  if (line.place !== 'body') {
    return undefined;
  }
  const isTitle = fixedKind(line.line, context.vocabulary) === 'contents';
  const isEntryStyle = line.style?.role === 'toc-entry';
  if (isTitle && !(isEntryStyle && line.text.includes('\t'))) {
    return { role: 'toc-heading', confidence: 0.95, because: 'the heading of a table of contents' };
  }
  if (line.style?.role === 'toc-heading') {
    return { role: 'toc-heading', confidence: line.style.confidence, because: `style ${line.style.style}` };
  }
  if ((isEntryStyle || line.inContents) && isPageWord(line.line, context)) {
    return pageWord;
  }
  if (isEntryStyle) {
    return { role: 'toc-entry', confidence: line.style.confidence, because: `style ${line.style.style}` };
  }
  if (line.inContents) {
    return { role: 'toc-entry', confidence: 0.95, because: 'in a table of contents control' };
  }
  if (line.shape.contentsField && endsInPage(line.text)) {
    return { role: 'toc-entry', confidence: 0.95, because: 'holds a contents field' };
  }
  return undefined;
}

/** At least three lines in a row with a leader and a page number; two are enough below a heading of contents. */
function typedRuns(lines: readonly Line[], verdicts: Verdicts, context: Context): Verdicts {
  const result = [...verdicts];
  let run: number[] = [];
  let afterHeading = false;
  const close = (): void => {
    const pages = run.map((index) =>
      Number(pageNumber.exec(lines[index]?.text ?? '')?.groups?.page ?? Number.NaN),
    );
    const rising = pages.every(
      (page, at) => at === 0 || Number.isNaN(page) || !(page < (pages[at - 1] ?? 0)),
    );
    if (rising && run.length >= (afterHeading ? 2 : 3)) {
      for (const index of run) {
        result[index] = {
          role: 'toc-entry',
          confidence: 0.85,
          because: 'one of several lines that end in page numbers',
        };
      }
    }
    if (run.length > 0) {
      afterHeading = false;
    }
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    const role = result[index]?.role;
    if (role === 'toc-heading') {
      close();
      afterHeading = true;
    } else if (role === undefined && line.place === 'body' && endsInPage(line.text)) {
      run.push(index);
    } else if (role === undefined && afterHeading && isPageWord(line.line, context)) {
      result[index] = pageWord;
    } else if (role !== 'empty') {
      close();
    }
  }
  close();
  return result;
}

const pageWord: Verdict = {
  role: 'toc-heading',
  confidence: 0.8,
  because: 'the word "page" over the page numbers',
};

function isPageWord(line: string, context: Context): boolean {
  return context.vocabulary.forms('page').some((form) => form.toLowerCase() === line.toLowerCase());
}

/** The titles that the table of contents lists, numbers and pages cut off, in lower case. */
export function listedTitles(lines: readonly Line[], verdicts: Verdicts): ReadonlySet<string> {
  const titles = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (verdicts[index]?.role === 'toc-entry') {
      const title = pageNumber.exec(line.text)?.groups?.title ?? line.text;
      titles.add(listedTitle(title));
    }
  }
  titles.delete('');
  return titles;
}

/** A heading as it can be looked up among the listed titles. */
export function listedTitle(text: string): string {
  return text
    .replace(/^[\s\d.A-ZIVX]*(?:\t|(?<=[\d.])\s)/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
