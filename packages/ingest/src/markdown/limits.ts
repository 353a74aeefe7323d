import { fail } from '@fg2rec/ooxml';
import { afterLine, outsideFences } from './conventions/fences.ts';

/** Bounds within which Markdown from a stranger is read. */
export interface MarkdownLimits {
  /** Characters of all files together. */
  readonly characters: number;
  /** Containers (quotations, lists, directives) inside one another. */
  readonly depth: number;
  /** Brackets and delimiters of emphasis that one line may open before the next text. */
  readonly runOfOpeners: number;
  /** Brackets and marks of emphasis on one line: the parser needs the square of their number. */
  readonly marksOfLine: number;
  /** Elements of raw HTML inside one another. */
  readonly elements: number;
  /** Files that one deliverable may consist of or include. */
  readonly files: number;
}

export const markdownLimits: MarkdownLimits = {
  characters: 32 * 1024 * 1024,
  depth: 100,
  runOfOpeners: 500,
  marksOfLine: 30_000,
  elements: 300,
  files: 1000,
};

/**
 * Refuses what only an attack writes, before the parser sees it: containers nested without end, and brackets that
 * open without end.
 * @throws Fg2recError markdown-too-deep, file-too-large
 */
export function guardMarkdown(text: string, name: string, limits: MarkdownLimits = markdownLimits): void {
  if (text.length > limits.characters) {
    fail(
      'file-too-large',
      name,
      `It has more than ${limits.characters} characters of Markdown. Where the file can be trusted, raise the limit: --limit markdown.characters=NUMBER.`,
    );
  }
  let line = 1;
  let fence = outsideFences;
  for (const content of text.split('\n')) {
    fence = afterLine(fence, content);
    const marks = content.length < limits.marksOfLine ? 0 : (content.match(/[[\]*_]/g) ?? []).length;
    if (marks > limits.marksOfLine && fence.marker === undefined) {
      tooDeep(name, line, `more than ${limits.marksOfLine} brackets or marks of emphasis`);
    }
    const lead = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/.exec(content)?.[0] ?? '';
    const containers = (lead.match(/>|[-+*]|\d{1,9}[.)]/g) ?? []).length;
    const indent = Math.floor((/^[ \t]*/.exec(content)?.[0].replaceAll('\t', '    ').length ?? 0) / 2);
    const isListed = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/.test(content);
    if (containers + (isListed ? Math.max(0, indent - limits.depth) : 0) > limits.depth) {
      tooDeep(name, line, `lists or quotations more than ${limits.depth} deep`);
    }
    if (openers(content) > limits.runOfOpeners) {
      tooDeep(name, line, `more than ${limits.runOfOpeners} unclosed brackets or marks of emphasis`);
    }
    line += 1;
  }
}

/** Elements that HTML closes by itself, and those without content, do not count. */
const selfClosing =
  /^(?:p|li|td|th|tr|dt|dd|option|thead|tbody|tfoot|br|img|hr|input|wbr|col|area|base|embed|link|meta|source|track)$/;

/**
 * Refuses raw HTML whose elements are nested without end.
 * @throws Fg2recError markdown-too-deep
 */
export function guardHtml(html: string, name: string, line: number, limits: MarkdownLimits): void {
  let open = 0;
  for (const [, slash, element = '', end] of html.matchAll(/<(\/?)([A-Za-z][\w-]*)[^<>]*?(\/?)>/g)) {
    if (!selfClosing.test(element.toLowerCase()) && end === '') {
      open = slash === '/' ? Math.max(0, open - 1) : open + 1;
    }
    if (open > limits.elements) {
      tooDeep(name, line, `elements of HTML more than ${limits.elements} deep`);
    }
  }
}

function tooDeep(name: string, line: number, what: string): never {
  return fail(
    'markdown-too-deep',
    `${name}:${line}`,
    `The line has ${what}. No reader can follow that; is the file damaged?`,
  );
}

/** The most brackets or emphasis marks that are open at once on a line, closed ones taken off. */
function openers(line: string): number {
  if (line.length < 500) {
    return 0;
  }
  let open = 0;
  let most = 0;
  for (const match of line.matchAll(/[[\]]|(?:^|\s)[*_]+(?=\S)|[^\s*_][*_]+(?=\s|$)/g)) {
    const mark = match[0];
    open += mark === ']' || /^[^\s[*_]/.test(mark) ? -1 : 1;
    open = Math.max(0, open);
    most = Math.max(most, open);
  }
  return most;
}
