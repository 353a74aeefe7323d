import type { Root, RootContent } from 'mdast';
import { afterLine, outsideFences } from '../conventions/fences.ts';

/** Parses a text in one go. */
export type Parse = (text: string) => Root;

/** Characters that a part has at least. The parser takes longer for each character the longer the text is. */
const partSize = 12_000;

/**
 * Parses a long text part by part, to the same tree as in one go. A part begins at a heading that no container and no
 * fence is around: nothing in front of it bears upon what follows (CommonMark 0.31.2, appendix "A parsing strategy"),
 * but for the definitions of links and footnotes, which count everywhere. So each part gets those of the others that
 * it may refer to, and whether a part is closed is asked of the parser: a heading set behind it must be one.
 */
export function parseInParts(text: string, parse: Parse, size: number = partSize): Root {
  const starts = text.includes('\r') ? [] : headingStarts(text);
  if (text.length < 2 * size || starts.length === 0) {
    return parse(text);
  }
  const labels = definedLabels(text);
  const parts: Part[] = [];
  let line = 1;
  for (let from = 0, wanted = size; from < text.length; ) {
    const end = starts.find((start) => start >= from + wanted) ?? text.length;
    const part = parsePart({ text, from, end, line }, labels, parse);
    if (part === undefined) {
      wanted = 2 * (end - from);
      continue;
    }
    parts.push(part);
    line += count(text, '\n', from, end);
    from = end;
    wanted = size;
  }
  return checked(text, parts, labels, parse);
}

interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly end: number;
  /** Of its first character, from 1. */
  readonly line: number;
}

interface Part extends Stretch {
  readonly children: RootContent[];
  /** Identifiers that were defined for it. */
  readonly lent: ReadonlySet<string>;
}

/** Offsets of lines that may be headings at the top, behind an empty line. */
function headingStarts(text: string): number[] {
  const starts: number[] = [];
  let fence = outsideFences;
  let at = 0;
  let isBehindGap = false;
  for (const line of text.split('\n')) {
    fence = afterLine(fence, line);
    if (isBehindGap && fence.marker === undefined && /^#{1,6}(?:[ \t]|$)/.test(line)) {
      starts.push(at);
    }
    isBehindGap = line.trim() === '';
    at += line.length + 1;
  }
  return starts;
}

/** Labels of what may be definitions, by their identifier. */
function definedLabels(text: string): Map<string, string> {
  const labels = new Map<string, string>();
  for (const [, label = ''] of text.matchAll(/^[ \t>*+\d.)-]*\[((?:[^[\]\\]|\\[\s\S])+)\]:/gm)) {
    labels.set(identifierOf(label), label.replace(/\s+/g, ' '));
  }
  return labels;
}

/** As the parser names a definition: CommonMark clause 6.3 on matching labels. */
function identifierOf(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();
}

/** @returns undefined where something is still open at the end, and it is not that of the text. */
function parsePart(stretch: Stretch, labels: ReadonlyMap<string, string>, parse: Parse): Part | undefined {
  const { text, from, end, line } = stretch;
  const own = text.slice(from, end);
  const lent = new Map<string, string>();
  for (const [, label = ''] of own.matchAll(/\[((?:[^[\]\\]|\\[\s\S])+)\]/g)) {
    const identifier = identifierOf(label);
    const known = labels.get(identifier);
    if (known !== undefined) {
      lent.set(identifier, known);
    }
  }
  const isFirst = from === 0;
  const isLast = end === text.length;
  const definitions = [...lent.values()].map((label) => `[${label}]: x\n\n`).join('');
  // Front matter is at the very beginning: there the definitions come behind.
  const head = isFirst || definitions === '' ? '' : definitions;
  const probe = isLast ? '' : '#\n';
  const tail = isFirst && !isLast ? `\n${definitions}` : '';
  const { children } = parse(head + own + probe + tail);
  const ahead = count(head, '\n', 0, head.length);
  const lines = count(own, '\n', 0, own.length);
  const isOwn = (node: RootContent): boolean => {
    const at = (node.position?.start.line ?? 1) - ahead;
    return at >= 1 && (isLast || at <= lines);
  };
  const isClosed =
    isLast ||
    children.some((node) => node.type === 'heading' && node.position?.start.line === ahead + lines + 1);
  if (!isClosed) {
    return undefined;
  }
  const kept = children.filter(isOwn);
  for (const child of kept) {
    moved(child, line - 1 - ahead, from - head.length);
  }
  return { ...stretch, children: kept, lent: new Set(lent.keys()) };
}

/** The parts as one tree. What was lent and is no definition is taken back, and the part parsed again. */
function checked(
  text: string,
  parts: readonly Part[],
  labels: ReadonlyMap<string, string>,
  parse: Parse,
): Root {
  const defined = new Set<string>();
  for (const { children } of parts) {
    gatherDefined(children, defined);
  }
  // What is defined inside a directive is known to the parser behind it, not in front.
  const isOneSided = parts.some(({ children }) => children.some(definesInDirective));
  if (isOneSided || [...defined].some((identifier) => !labels.has(identifier))) {
    return parse(text);
  }
  const real = new Map([...labels].filter(([identifier]) => defined.has(identifier)));
  const children = parts.flatMap((part) =>
    [...part.lent].every((identifier) => defined.has(identifier))
      ? part.children
      : (parsePart(part, real, parse) ?? part).children,
  );
  const start = { line: 1, column: 1, offset: 0 };
  const end = {
    line: count(text, '\n', 0, text.length) + 1,
    column: text.length - text.lastIndexOf('\n'),
    offset: text.length,
  };
  return { type: 'root', children, position: { start, end } };
}

function gatherDefined(nodes: readonly RootContent[], into: Set<string>): void {
  for (const node of nodes) {
    if (node.type === 'definition') {
      into.add(node.identifier);
    } else if (node.type === 'footnoteDefinition') {
      into.add(`^${node.identifier}`);
    }
    if ('children' in node) {
      gatherDefined(node.children, into);
    }
  }
}

function definesInDirective(node: RootContent): boolean {
  if (!('children' in node)) {
    return false;
  }
  if (node.type !== 'containerDirective') {
    return node.children.some(definesInDirective);
  }
  const inside = new Set<string>();
  gatherDefined(node.children, inside);
  return inside.size > 0;
}

function moved(root: RootContent, lines: number, characters: number): void {
  const stack: RootContent[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const point of node.position === undefined ? [] : [node.position.start, node.position.end]) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + characters;
    }
    if ('children' in node) {
      stack.push(...node.children);
    }
  }
}

function count(text: string, character: string, from: number, end: number): number {
  let found = 0;
  for (let at = text.indexOf(character, from); at !== -1 && at < end; at = text.indexOf(character, at + 1)) {
    found += 1;
  }
  return found;
}
