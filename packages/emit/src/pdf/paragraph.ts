import type { Paragraph } from '@fg2rec/document';
import type { Emission, Surroundings } from './emission.ts';
import type { ParagraphLook } from './look.ts';
import { alignment, frame, insets, isLoneFormula, justified } from './paragraph-frame.ts';
import { leading, type Neighbour, spaceAbove } from './paragraph-spacing.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { runBase } from './run-base.ts';
import type { RunBase } from './run-text.ts';
import { lineCode } from './tabs.ts';
import { call, colour, joined, named, points } from './typst-code.ts';

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
