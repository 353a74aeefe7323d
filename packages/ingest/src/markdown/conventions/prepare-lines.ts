import { type AttributeList, attributeLine, attributeList } from './attribute-list.ts';
import { balanceDirectives } from './balance-directives.ts';
import { afterLine, outsideFences } from './fences.ts';
import { type LineTable, lineTableAt } from './line-tables.ts';

/** Markdown made ready for the parser: as many lines as before, so that line numbers stay true. */
export interface PreparedLines {
  readonly lines: readonly string[];
  /** Attribute lists that stood on lines of their own, by line from 1. */
  readonly attributes: ReadonlyMap<number, AttributeList>;
  /** Tables in other forms than GFM's; the fence {@link tableFence} with their index stands in their place. */
  readonly tables: readonly LineTable[];
  /** Headings that a marker such as `--- abstract` stands for, by line from 1. */
  readonly headings: ReadonlyMap<number, string>;
}

/** Language of the fenced code that stands for a table. */
export const tableFence = 'fg2rec-table';

/**
 * Resolves what is written in lines and is no CommonMark: attribute lists, grid, simple and headless tables, page
 * breaks, fenced divisions of Pandoc, section markers and comments of kramdown. Code is left alone.
 */
export function prepareLines(text: string): PreparedLines {
  const lines = text.split(/\r\n|\n|\r/);
  const attributes = new Map<number, AttributeList>();
  const headings = new Map<number, string>();
  const tables: LineTable[] = [];
  let at = frontMatterEnd(lines, headings);
  let fence = outsideFences;
  for (; at < lines.length; at += 1) {
    const before = fence;
    if (before.marker?.startsWith('$') === true) {
      closeFormula(lines, at, attributes);
    }
    const line = lines[at] ?? '';
    fence = afterLine(before, line);
    if (before.marker !== undefined || fence.marker !== undefined) {
      continue;
    }
    const list = attributeLine(line);
    if (list !== undefined) {
      attributes.set(at + 1, list);
      lines[at] = '';
      continue;
    }
    const table = lineTableAt(lines, at);
    if (table !== undefined) {
      standIn(lines, table, tables.length);
      tables.push(table);
      at = table.end - 1;
      continue;
    }
    const commented = commentEnd(lines, at);
    if (commented !== undefined) {
      lines.fill('', at, commented + 1);
      at = commented;
      continue;
    }
    lines[at] = resolvedLine(line, at + 1, headings);
  }
  balanceDirectives(lines);
  return { lines, attributes, tables, headings };
}

/** `$$ (3)` and `$$ {#eq-one}` close a formula too: its number becomes a tag, its attributes stand below. */
function closeFormula(lines: string[], at: number, attributes: Map<number, AttributeList>): void {
  const closing = /^(\s*\$\$)\s*(?:\(([\w.\u2013-]{1,12})\)|\{([#.][^{}]*)\})\s*$/.exec(lines[at] ?? '');
  const [, fence, number, inside] = closing ?? [];
  const list = inside === undefined ? undefined : attributeList(inside);
  if (fence === undefined || (number === undefined && list === undefined)) {
    return;
  }
  lines[at] = fence;
  if (list !== undefined) {
    attributes.set(at + 2, list);
  } else if (number !== undefined) {
    lines[at - 1] = `${lines[at - 1] ?? ''} \\tag{${number}}`;
  }
}

/** kramdown-rfc ends the front matter with `--- abstract`. */
function frontMatterEnd(lines: string[], headings: Map<number, string>): number {
  if (!/^---\s*$/.test(lines[0] ?? '')) {
    return 0;
  }
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---(?:\s+[\w-]+)?|\.\.\.)\s*$/.test(line));
  if (end === -1) {
    return 0;
  }
  const section = /^---\s+([\w-]+)/.exec(lines[end] ?? '')?.[1];
  if (section !== undefined) {
    note(section, end + 1, headings);
  }
  lines[end] = '---';
  return end + 1;
}

function note(section: string, line: number, headings: Map<number, string>): void {
  const title = /^(?:abstract|note_(.+))$/.exec(section);
  if (title !== null) {
    headings.set(line, title[1]?.replaceAll('_', ' ') ?? 'Abstract');
  }
}

function standIn(lines: string[], table: LineTable, index: number): void {
  const indent = /^\s*/.exec(lines[table.start] ?? '')?.[0] ?? '';
  lines.fill('', table.start, table.end);
  lines[table.start] = `${indent}\`\`\`${tableFence} ${index}`;
  lines[table.end - 1] = `${indent}\`\`\``;
}

/** `{::comment}` to `{:/comment}` of kramdown; such comments are no text. */
function commentEnd(lines: readonly string[], from: number): number | undefined {
  if (!/^\s*\{::comment\}/.test(lines[from] ?? '')) {
    return undefined;
  }
  const end = lines.findIndex((line, index) => index >= from && /\{:\/(?:comment)?\}/.test(line));
  return end === -1 ? undefined : end;
}

const boilerplate =
  'The key words "MUST", "MUST NOT", "REQUIRED", "SHALL", "SHALL NOT", "SHOULD", "SHOULD NOT", "RECOMMENDED", ' +
  '"NOT RECOMMENDED", "MAY", and "OPTIONAL" in this document are to be interpreted as described in BCP 14 ' +
  '\\[RFC2119\\] \\[RFC8174\\] when, and only when, they appear in all capitals, as shown here.';

function resolvedLine(line: string, number: number, headings: Map<number, string>): string {
  const section = /^---\s+(abstract|middle|back|note_[\w-]+)\s*$/.exec(line)?.[1];
  if (section !== undefined) {
    note(section, number, headings);
    return '';
  }
  if (
    /^\s*(?:-=\s*page\s*-?break\s*=-|\\(?:newpage|pagebreak|clearpage)|<!--\s*page-?break\s*-->)\s*$/i.test(
      line,
    )
  ) {
    return '::pagebreak';
  }
  const extension = /^\s*\{::(\w+)([^{}]*)\}\s*$/.exec(line);
  if (extension !== null) {
    return extension[1] === 'boilerplate' && /bcp ?14/.test(extension[2] ?? '') ? boilerplate : '';
  }
  if (/^\s*(?:\[TOC\]|\[\[_TOC_\]\]|\{:toc\}|\{\{toc\}\}|\$\{toc\})\s*$/i.test(line)) {
    return '';
  }
  return division(line);
}

/** `::: {.note #id}`, `::: note` and `:::note Title` are written as the directive `:::note[Title]{#id}`. */
function division(line: string): string {
  const braces = /^(\s*)(:{3,})\s*\{([^{}]*)\}\s*:*\s*$/.exec(line);
  if (braces !== null) {
    const [, indent = '', colons = '', inside = ''] = braces;
    const name = /(?:^|\s)\.([A-Za-z][\w-]*)/.exec(inside)?.[1] ?? 'div';
    const rest = inside.replace(new RegExp(`(^|\\s)\\.${name}(?=\\s|$)`), '$1').trim();
    return `${indent}${colons}${name}${rest === '' ? '' : `{${rest}}`}`;
  }
  const words = /^(\s*)(:{3,})\s*([A-Za-z][\w-]*)(?:[ \t]+(\S[^{}[\]]*))?\s*$/.exec(line);
  if (words === null) {
    return line;
  }
  const [, indent = '', colons = '', name = '', title] = words;
  return `${indent}${colons}${name}${title === undefined || /^:+$/.test(title.trim()) ? '' : `[${title.trim()}]`}`;
}
