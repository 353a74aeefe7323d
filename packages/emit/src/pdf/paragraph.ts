import { flatInlines, type Inline, type Paragraph } from '@fg2rec/document';
import { template } from '@fg2rec/rulebook';
import type { Emission, Surroundings } from './emission.ts';
import type { ParagraphLook } from './look.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { ordinaryLeading } from './preamble.ts';
import type { RunBase } from './run-text.ts';
import { lineCode } from './tabs.ts';
import { call, colour, joined, named, points, stroke } from './typst-code.ts';

/** What a block asks of the next one. */
export interface Neighbour {
  /** Space after itself in points. */
  readonly after: number;
  /** Name of a paragraph's style. */
  readonly style?: string;
  /** No space to paragraphs of the same style. */
  readonly contextual?: boolean;
}

/** A paragraph with the space that the one before it asks for. */
export interface Placed {
  readonly codes: readonly string[];
  readonly after: Neighbour;
}

/**
 * A paragraph as Typst blocks.
 * @param previous the block before it.
 */
export function paragraphCode(
  paragraph: Paragraph,
  emission: Emission,
  around: Surroundings,
  previous: Neighbour,
): Placed {
  const look = emission.looks.paragraph(paragraph);
  const base = runBase(paragraph, emission);
  const level = around.inFlow ? emission.headingLevels.get(paragraph) : undefined;
  const above = spaceAbove(paragraph, look, previous, emission);
  const extra = leading(look, base.size, emission.language);
  const codes: string[] = [];
  if (paragraph.pageBreakBefore && around.inFlow) {
    codes.push('pagebreak(weak: true)');
  }
  const parts = cut(piecesOf(paragraph, base, emission, around));
  const drawn = parts.filter((part) => part.kind !== 'line' || part.pieces.length > 0);
  if (drawn.length === 0) {
    codes.push(emptyLine(above, base, look));
  }
  for (const [index, part] of drawn.entries()) {
    if (part.kind === 'code') {
      codes.push(part.code);
    } else {
      codes.push(
        textBlock(part.pieces, paragraph, look, base, (index === 0 ? above : 0) + extra, level, around),
      );
    }
  }
  return { codes, after: { after: look.after, style: paragraph.style.name, contextual: look.contextual } };
}

type Part =
  | { readonly kind: 'line'; readonly pieces: Piece[] }
  | { readonly kind: 'code'; readonly code: string };

/** Cuts a paragraph at what cannot stand in a line: page breaks and text boxes. */
function cut(pieces: readonly Piece[]): Part[] {
  const parts: Part[] = [{ kind: 'line', pieces: [] }];
  for (const piece of pieces) {
    if (piece.kind === 'page-break' || piece.kind === 'column-break') {
      parts.push(
        { kind: 'code', code: piece.kind === 'page-break' ? 'pagebreak()' : 'colbreak(weak: true)' },
        { kind: 'line', pieces: [] },
      );
    } else if (piece.kind === 'block') {
      parts.push({ kind: 'code', code: piece.code }, { kind: 'line', pieces: [] });
    } else {
      const last = parts.at(-1);
      if (last?.kind === 'line') {
        last.pieces.push(piece);
      }
    }
  }
  return parts;
}

function textBlock(
  pieces: readonly Piece[],
  paragraph: Paragraph,
  styled: ParagraphLook,
  base: RunBase,
  above: number,
  level: number | undefined,
  around: Surroundings,
): string {
  const look = reachingLastStop(styled, pieces, around.width);
  const { start, end, firstLine } = look.indent;
  const left = Math.max(0, start + Math.min(0, firstLine));
  const hanging = Math.max(0, start - left);
  const lines = linesCode(pieces, look, around.width, paragraph.role === 'code');
  const rightToLeft = paragraph.direction === 'rtl';
  const type = [
    base.size === 12 && level === undefined ? undefined : named('size', points(base.size)),
    base.bold ? 'weight: "bold"' : undefined,
    base.italic ? 'style: "italic"' : undefined,
  ].filter((argument) => argument !== undefined);
  const typed = (code: string): string => (type.length === 0 ? code : call('text', ...type, code));
  // A heading is no paragraph, so its hanging indent is drawn by stepping back.
  const stepped = hanging > 0 ? [`h(${points(-hanging)})`, ...lines] : lines;
  const shown =
    level === undefined
      ? typed(
          call(
            'par',
            hanging > 0 ? named('hanging-indent', points(hanging)) : undefined,
            firstLine > 0 ? `first-line-indent: (amount: ${points(firstLine)}, all: true)` : undefined,
            justified(look) ? 'justify: true' : undefined,
            look.line === undefined
              ? undefined
              : named('leading', points(leading(look, base.size, base.language))),
            joined(lines),
          ),
        )
      : `heading(level: ${level}, ${typed(joined(stepped))})`;
  const block = call(
    'p',
    named('above', points(above)),
    look.keepNext && around.inFlow ? 'sticky: true' : undefined,
    look.keepLines && isShort(pieces, around.width) ? 'breakable: false' : undefined,
    insets(level === undefined ? left : left + hanging, end, rightToLeft),
    alignment(isLoneFormula(paragraph) ? { ...look, alignment: 'center' } : look),
    frame(look),
    named('fill', colour(look.shading)),
    shown,
  );
  // The direction goes around the block: the side that it begins at depends on it.
  return paragraph.direction === around.direction
    ? block
    : `{ set text(dir: ${paragraph.direction}); ${block} }`;
}

/** What must not be broken over pages has to fit one: a dozen lines at most. */
function isShort(pieces: readonly Piece[], width: number): boolean {
  const length = pieces.reduce(
    (sum, piece) => sum + (piece.kind === 'inline' ? (piece.width ?? width) : 0),
    0,
  );
  return length < width * 12;
}

/** A tab stop beyond the right indent, as in contents, is reached all the same: the indent gives way. */
function reachingLastStop(look: ParagraphLook, pieces: readonly Piece[], width: number): ParagraphLook {
  const last = Math.max(0, ...look.tabs.map((stop) => stop.position));
  const reaches = last > width - look.indent.end + 1 && pieces.some((piece) => piece.kind === 'tab');
  return reaches ? { ...look, indent: { ...look.indent, end: 0 } } : look;
}

/** Lines of a paragraph; each line break begins a new line of tab stops. */
function linesCode(
  pieces: readonly Piece[],
  look: ParagraphLook,
  width: number,
  keepSpaces: boolean,
): string[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'line-break') {
      lines.push([]);
    } else {
      lines.at(-1)?.push(piece);
    }
  }
  return lines.flatMap((line, index) => {
    const start = look.indent.start + (index === 0 ? look.indent.firstLine : 0);
    const codes = lineCode(keepSpaces ? withLeadingSpaces(line) : line, look, start, width);
    return index === 0 ? codes : ['linebreak()', ...codes];
  });
}

/** Spaces at the start of a line of code carry meaning. */
function withLeadingSpaces(line: readonly Piece[]): Piece[] {
  const [first, ...rest] = line;
  return first?.kind === 'inline'
    ? [{ ...first, code: first.code.replace(/" +/, (spaces) => spaces.replaceAll(' ', '\u00a0')) }, ...rest]
    : [...line];
}

/** The pieces of a paragraph run on without blocks: for notes, whose first line carries the number. */
export function flowPieces(
  paragraph: Paragraph,
  base: RunBase,
  emission: Emission,
  around: Surroundings,
): string[] {
  const pieces = piecesOf(paragraph, base, emission, around);
  const first = pieces.findIndex((piece) => piece.kind === 'inline' && piece.width !== 0);
  return pieces.flatMap((piece, index) => {
    if (piece.kind === 'inline' || piece.kind === 'block') {
      return [piece.code];
    }
    // The tab or break before the first word only sets the note's number off.
    return index < first ? [] : [piece.kind === 'tab' ? 'h(1em)' : 'linebreak()'];
  });
}

/** The commonest size of a paragraph's runs, so that lines are as high as their text. */
export function runBase(paragraph: Paragraph, emission: Emission, place: 'body' | 'note' = 'body'): RunBase {
  const look = emission.looks.paragraph(paragraph).run;
  const weights = new Map<number, number>();
  const count = (inline: Inline): void => {
    if (inline.type === 'text' && inline.format.size !== undefined) {
      weights.set(inline.format.size, (weights.get(inline.format.size) ?? 0) + inline.value.length);
    } else if ('children' in inline && inline.type !== 'textBox' && inline.type !== 'drawing') {
      inline.children.forEach(count);
    }
  };
  paragraph.children.forEach(count);
  const [common] = [...weights].sort((one, other) => other[1] - one[1]);
  const ordinary = look.size ?? (place === 'note' ? 22 : roleSize(paragraph));
  return {
    size: (common?.[0] ?? ordinary) / 2,
    bold: look.bold === true,
    italic: look.italic === true,
    language: emission.language,
  };
}

/** Half-points that the template gives the role. */
function roleSize(paragraph: Paragraph): number {
  const role = template.styleForRole(paragraph.role, paragraph.headingLevel ?? paragraph.listLevel ?? 1);
  return template.styles.find((style) => style.id === role.id)?.rPr?.sz ?? 24;
}

function emptyLine(above: number, base: RunBase, look: ParagraphLook): string {
  const height = look.line !== undefined && 'exact' in look.line ? look.line.exact : base.size * 1.15;
  return call(
    'block',
    named('above', points(above)),
    'below: 0pt',
    'width: 100%',
    named('height', points(height)),
    frame(look)?.replace('frame', 'stroke'),
  );
}

/** A formula on a line of its own stands in the middle unless tabs place it. */
function isLoneFormula(paragraph: Paragraph): boolean {
  const shown = flatInlines(paragraph.children).filter(
    (inline) => inline.type !== 'bookmark' && !(inline.type === 'text' && inline.value.trim() === ''),
  );
  return shown.length > 0 && shown.every((inline) => inline.type === 'formula' && inline.display);
}

function justified(look: ParagraphLook): boolean {
  return look.alignment === 'both' || look.alignment === 'distribute';
}

/** In Word's `w:jc`, `left` is the side where lines start and `right` where they end: the other way round in Arabic. */
function alignment(look: ParagraphLook): string | undefined {
  switch (look.alignment) {
    case 'center':
      return 'at: center';
    case 'right':
      return 'at: end';
    default:
      return undefined;
  }
}

function insets(start: number, end: number, rightToLeft: boolean): string | undefined {
  const [left, right] = rightToLeft ? [end, start] : [start, end];
  return left === 0 && right === 0
    ? undefined
    : `inset: (left: ${points(Math.max(0, left))}, right: ${points(Math.max(0, right))})`;
}

function frame(look: ParagraphLook): string | undefined {
  const sides = Object.entries(look.borders).map(([side, line]) => `${side}: ${stroke(line)}`);
  return sides.length === 0 ? undefined : `frame: (${sides.join(', ')})`;
}

/** Space above a paragraph: Word takes the larger of what the two ask for, or in older documents both. */
function spaceAbove(
  paragraph: Paragraph,
  look: ParagraphLook,
  previous: Neighbour,
  emission: Emission,
): number {
  const isLike = previous.style === paragraph.style.name;
  const before = isLike && look.contextual ? 0 : look.before;
  const after = isLike && previous.contextual ? 0 : previous.after;
  return emission.addsSpaces ? before + after : Math.max(before, after);
}

/** Typst's leading is the space between lines; ours begins at a line height of 1.107 em. */
function leading(look: ParagraphLook, size: number, language: string): number {
  if (look.line === undefined) {
    return ordinaryLeading(language) * size;
  }
  const height = 'exact' in look.line ? look.line.exact : look.line.multiple * size * 1.15;
  return Math.max(0, height - size * 1.107);
}
