import type { ParagraphLook, TabStop } from './look.ts';
import type { Piece } from './pieces.ts';
import { call, joined, points } from './typst-code.ts';

/** Distance of tab stops that nobody set: `w:defaultTabStop` of the ITU templates, in points. */
const ordinaryDistance = 36;

/** A space of 16 points, in points. */
const widestSpace = 4;

interface Segment {
  readonly codes: readonly string[];
  /** Undefined where a picture or formula makes it unknown. */
  readonly width: number | undefined;
}

/**
 * Typst code for the pieces of one line, tabs included. Typst has no tab stops: text before a stop is set in a box that
 * ends there, so that what follows begins exactly at the stop.
 *
 * @param start where the line begins, in points from the start of the text area.
 * @param width of the text area in points.
 */
export function lineCode(
  pieces: readonly Piece[],
  look: ParagraphLook,
  start: number,
  width: number,
): string[] {
  const segments = segmentsOf(pieces);
  const [only] = segments;
  if (segments.length === 1 && only !== undefined) {
    return [...only.codes];
  }
  const balanced = balancedLine(segments, look, width);
  if (balanced !== undefined) {
    return balanced;
  }
  const codes: string[] = [];
  let x: number | undefined = start;
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1];
    if (next === undefined) {
      codes.push(...segment.codes);
      break;
    }
    const end: number | undefined =
      x === undefined || segment.width === undefined ? undefined : x + segment.width;
    if (x === undefined || end === undefined || end > width - look.indent.end) {
      codes.push(...segment.codes, 'h(1.5em)');
      x = undefined;
      continue;
    }
    const stop = nextStop(look, end);
    const isLast = index + 2 === segments.length;
    if (stop.kind === 'left') {
      codes.push(toStop(segment, stop.position - x, stop.leader));
      x = stop.position;
    } else if (isLast && (stop.position > width - 30 || next.width === undefined)) {
      codes.push(...segment.codes, filler(stop.leader), call('line-box', joined(next.codes)));
      break;
    } else {
      const share = stop.kind === 'right' ? 1 : 0.5;
      const gap = Math.max(2, stop.position - (next.width ?? 0) * share - end);
      codes.push(toStop(segment, end - x + gap, stop.leader));
      x = end + gap;
    }
  }
  return codes;
}

function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const segments: { codes: string[]; width: number | undefined }[] = [{ codes: [], width: 0 }];
  for (const piece of pieces) {
    const current = segments.at(-1);
    if (piece.kind === 'tab') {
      segments.push({ codes: [], width: 0 });
    } else if (piece.kind === 'inline' && current !== undefined) {
      current.codes.push(piece.code);
      current.width =
        current.width === undefined || piece.width === undefined ? undefined : current.width + piece.width;
    }
  }
  return segments;
}

/** An equation between a centred and a right stop: the formula in the middle, its number at the margin. */
function balancedLine(
  segments: readonly Segment[],
  look: ParagraphLook,
  width: number,
): string[] | undefined {
  const [before, middle, number] = segments;
  const [centre, right] = look.tabs.slice(-2);
  const atCentre = segments.length >= 2 && before?.codes.length === 0 && centre?.kind === 'center';
  if (middle === undefined || segments.length > 3 || !atCentre || right?.kind !== 'right') {
    return undefined;
  }
  // A balance as wide as the number keeps the formula in the middle of the page.
  const balance = number?.width === undefined ? [] : [`h(${points(Math.min(number.width, width / 4))})`];
  return [
    ...balance,
    'h(1fr)',
    ...middle.codes,
    'h(1fr)',
    ...(number === undefined ? [] : [call('line-box', joined(number.codes))]),
  ];
}

function nextStop(look: ParagraphLook, x: number): TabStop {
  const { start, firstLine } = look.indent;
  const hanging: TabStop[] = firstLine < 0 ? [{ kind: 'left', position: start }] : [];
  // Half a point of grace: our widths are not Word's to the last digit.
  const found = [...look.tabs, ...hanging]
    .sort((one, other) => one.position - other.position)
    .find((stop) => stop.position > x + 0.5);
  return (
    found ?? { kind: 'left', position: (Math.floor(x / ordinaryDistance + 0.02) + 1) * ordinaryDistance }
  );
}

/** A box of the width from here to the stop, its text at the start. */
function toStop(segment: Segment, width: number, leader: TabStop['leader']): string {
  if (leader !== undefined) {
    return `tab-box(${points(width)}, ${joined([...segment.codes, filler(leader)])})`;
  }
  return segment.codes.length === 0
    ? `h(${points(width)})`
    : `tab-box(${points(width)}, ${joined([...segment.codes, spaceBefore(width, segment.width)])})`;
}

/** The space that parts the text from what follows, for those who copy it: nearly no width where it would not fit. */
function spaceBefore(width: number, used = 0): string {
  return used + widestSpace > width ? 'text(size: 0.5pt, " ")' : '" "';
}

function filler(leader: TabStop['leader']): string {
  if (leader === undefined) {
    return 'h(1fr)';
  }
  return leader === 'dot' ? 'dots' : 'rule';
}
