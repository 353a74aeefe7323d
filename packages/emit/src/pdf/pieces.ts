import { type Field, type Formula, type Inline, type Link, mathText, type Paragraph } from '@fg2rec/document';
import { drawInlineObject } from './drawing.ts';
import type { Emission, Surroundings } from './emission.ts';
import { formulaInline, partedNumber } from './formula.ts';
import { marginField } from './margin-field.ts';
import { merged } from './merged-runs.ts';
import { noteCall } from './notes.ts';
import { breakable, replaced } from './run-characters.ts';
import { type RunBase, styledText } from './run-text.ts';
import { call, label, target } from './typst-code.ts';
import { webAddress } from './web-address.ts';

/**
 * A paragraph taken apart, in order: what is drawn in the line, and what changes the line. `width` is in points;
 * unknown for formulas and pictures.
 */
export type Piece =
  | { readonly kind: 'inline'; readonly code: string; readonly width: number | undefined }
  | { readonly kind: 'tab' | 'line-break' | 'page-break' | 'column-break' }
  /** A text box or the like, which cannot stand in a line. */
  | { readonly kind: 'block'; readonly code: string };

/** Takes a paragraph apart, its computed number first. */
export function piecesOf(
  paragraph: Paragraph,
  base: RunBase,
  emission: Emission,
  around: Surroundings,
): Piece[] {
  const context: PieceContext = { paragraph, base, emission, around, wrap: (code) => code };
  return [
    ...numberPieces(paragraph, context),
    ...merged(paragraph.children).flatMap((inline) => pieces(inline, context)),
  ];
}

interface PieceContext {
  readonly paragraph: Paragraph;
  readonly base: RunBase;
  readonly emission: Emission;
  readonly around: Surroundings;
  /** Puts each drawn piece inside the link around it. */
  readonly wrap: (code: string) => string;
}

function numberPieces(paragraph: Paragraph, context: PieceContext): Piece[] {
  const number = paragraph.number;
  if (number === undefined || number.text === '') {
    return [];
  }
  const first = paragraph.children.find((inline) => inline.type === 'text');
  const format = first?.type === 'text' && first.format.bold ? { bold: true, size: first.format.size } : {};
  const shown = textPiece(number.text + (number.suffix === 'space' ? ' ' : ''), format, context);
  return number.suffix === 'tab' ? [shown, { kind: 'tab' }] : [shown];
}

function pieces(inline: Inline, context: PieceContext): Piece[] {
  const { emission, around } = context;
  switch (inline.type) {
    case 'text': {
      if (inline.format.hidden) {
        return [];
      }
      const reading = inline.format.ruby === undefined ? '' : ` (${inline.format.ruby})`;
      // A tab typed as a character inside a run is a tab all the same.
      return (inline.value + reading)
        .split('\t')
        .flatMap((part, index): Piece[] => [
          ...(index === 0 ? [] : [{ kind: 'tab' } as const]),
          ...(part === '' ? [] : [textPiece(part, inline.format, context)]),
        ]);
    }
    case 'tab':
      return [{ kind: 'tab' }];
    case 'break':
      return [{ kind: inline.kind === 'line' || !around.inFlow ? 'line-break' : `${inline.kind}-break` }];
    case 'link':
      return linked(inline, context);
    case 'field':
      return fieldPieces(inline, context);
    case 'inlineContentControl':
      return merged(inline.children).flatMap((child) => pieces(child, context));
    case 'bookmark': {
      const wanted = emission.targets.get(inline.name) === inline && !around.repeated && !around.inMargin;
      return wanted ? [{ kind: 'inline', code: target(inline.name), width: 0 }] : [];
    }
    case 'footnoteReference':
      return [{ kind: 'inline', code: noteCall(inline, emission, around), width: 5 }];
    case 'formula':
      return formulaPieces(inline, context);
    case 'picture':
    case 'embeddedObject':
    case 'drawing':
    case 'textBox':
      return drawInlineObject(inline, context.paragraph, emission, around, context.wrap);
    case 'commentMark':
      return [];
  }
}

/** Word's own numbered equations: an array of one line, with the number after a sign `#`, which stands at the margin. */
function formulaPieces(formula: Formula, context: PieceContext): Piece[] {
  const parted = formula.display ? partedNumber(formula.maths) : undefined;
  if (parted === undefined) {
    return [formulaPiece(formula, context)];
  }
  const { code } = formulaPiece({ ...formula, maths: parted.maths }, context);
  const number = textPiece(parted.number, {}, context);
  const shown = number.kind === 'inline' ? number.code : '[]';
  return [{ kind: 'inline', code: `h(1fr); ${code}; h(1fr); line-box(${shown})`, width: undefined }];
}

/** A formula is about as wide as its characters; fractions make it narrower, operators wider. */
function formulaPiece(
  formula: Formula,
  { base, emission }: PieceContext,
): Extract<Piece, { kind: 'inline' }> {
  const width = emission.measure(mathText(formula.maths), base.size, { italic: true });
  return { kind: 'inline', code: formulaInline(formula, emission), width };
}

function textPiece(value: string, format: Parameters<typeof styledText>[1], context: PieceContext): Piece {
  const { base, emission } = context;
  const drawn = replaced(value, emission.replacements);
  const shown = breakable(drawn, base, emission, context.around);
  const size = format.size === undefined ? base.size : format.size / 2;
  const width =
    emission.measure(shown, size, { bold: format.bold ?? base.bold, italic: format.italic ?? base.italic }) *
    (format.superscript || format.subscript ? 0.65 : 1);
  return { kind: 'inline', code: context.wrap(styledText(shown, format, base)), width };
}

function linked(link: Link, context: PieceContext): Piece[] {
  const destination = link.url === undefined ? bookmarkTarget(link.bookmark, context) : webAddress(link.url);
  return within(link.children, destination, context);
}

function fieldPieces(field: Field, context: PieceContext): Piece[] {
  const { emission, around } = context;
  if (around.inMargin) {
    const code = marginField(field, emission, around);
    return code === undefined
      ? within(field.children, undefined, context)
      : [{ kind: 'inline', code, width: 14 }];
  }
  if (field.kind === 'PAGEREF' && bookmarkTarget(field.target, context) !== undefined) {
    const destination = label(field.target ?? '');
    const code = context.wrap(`context str(counter(page).at(${destination}).first())`);
    return [{ kind: 'inline', code: `line-box(${code})`, width: 14 }];
  }
  const leads =
    field.kind === 'REF' || field.kind === 'NOTEREF'
      ? field.switches.some((name) => name.replace('\\', '').toLowerCase() === 'h')
        ? bookmarkTarget(field.target, context)
        : undefined
      : undefined;
  const address =
    field.kind === 'HYPERLINK' && field.target !== undefined ? webAddress(field.target) : undefined;
  return within(field.children, leads ?? address, context);
}

function within(
  children: readonly Inline[],
  destination: string | undefined,
  context: PieceContext,
): Piece[] {
  const { around } = context;
  const quiet = destination === undefined || around.repeated || around.inMargin;
  const wrap = quiet ? context.wrap : (code: string) => call('link', destination, code);
  return merged(children).flatMap((child) => pieces(child, { ...context, wrap }));
}

function bookmarkTarget(name: string | undefined, context: PieceContext): string | undefined {
  return name !== undefined && context.emission.targets.has(name) ? label(name) : undefined;
}
