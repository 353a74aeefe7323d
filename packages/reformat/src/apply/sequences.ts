import { type Field, flatInlines, type Inline, type Paragraph } from '@fg2rec/document';
import { isNew } from './body-order.ts';
import type { FieldPieces } from './field-pieces.ts';
import type { PartContext } from './part-context.ts';
import type { Placed } from './placed.ts';
import { patchText } from './text-patches.ts';

/** A SEQ field in the output, with the number that it is to show. */
interface Counted {
  readonly field: Field;
  readonly shown: string;
  /** What stands before the number, so that two captions of one number can be told. */
  readonly before: string;
}

/** How far one sequence has come. */
interface Sequence {
  count: number;
  /** Levels of the headings since its last field. */
  headings: Set<number>;
}

/**
 * New instructions for SEQ fields, so that updating the fields in Word gives the numbers that the text has. Word counts
 * a sequence through the whole document; where the numbers begin anew, as in an annex, the field says so (`\r 1`,
 * ISO/IEC 29500-1 clause 17.16.5.56). Two captions that show one number are left to Word, which then tells them apart.
 */
export function sequenceInstructions(
  placed: readonly Placed[],
  context: PartContext,
  pieces: FieldPieces,
): Map<number, string> {
  const instructions = new Map<number, string>();
  const sequences = new Map<string, Sequence>();
  const seen = new Set<string>();
  for (const paragraph of paragraphsIn(placed, context)) {
    const level = headingLevelOf(paragraph, context);
    if (level !== undefined) {
      sequences.forEach(({ headings }) => void headings.add(level));
    }
    for (const { field, shown, before } of countedIn(paragraph, context)) {
      const name = (field.target ?? '').toLowerCase();
      const sequence = sequences.get(name) ?? { count: 0, headings: new Set<number>() };
      const { number, certain } = updated(field.instruction, sequence);
      const key = `${name} ${before}${shown}`;
      const isWrong = /^\d{1,4}$/.test(shown) && !seen.has(key) && (Number(shown) !== number || !certain);
      seen.add(key);
      sequences.set(name, { count: isWrong ? Number(shown) : number, headings: new Set() });
      if (isWrong) {
        pieces
          .of(field)
          .forEach(
            (start, at) => void instructions.set(start, at === 0 ? from(field.instruction, shown) : ''),
          );
      }
    }
  }
  return instructions;
}

/** What Word shows after an update. Whether a heading above the one named by `\s` resets too is not told anywhere. */
function updated(instruction: string, { count, headings }: Sequence): { number: number; certain: boolean } {
  const reset = /\\r\s*"?(\d+)/i.exec(instruction)?.[1];
  if (reset !== undefined) {
    return { number: Number(reset), certain: true };
  }
  if (/\\c/i.test(instruction)) {
    return { number: count, certain: true };
  }
  const level = Number(/\\s\s*"?(\d)/i.exec(instruction)?.[1] ?? 0);
  if (headings.has(level)) {
    return { number: 1, certain: true };
  }
  return { number: count + 1, certain: ![...headings].some((other) => other < level) };
}

/** The instruction that begins anew with this number. */
function from(instruction: string, number: string): string {
  const rest = instruction
    .replace(/\\[rs]\s*"?\d+"?/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  return ` ${rest} \\r ${number} `;
}

function countedIn(paragraph: Paragraph, context: PartContext): Counted[] {
  if (!flatInlines(paragraph.children).some((inline) => inline.type === 'field' && inline.kind === 'SEQ')) {
    return [];
  }
  const { values } = patchText(paragraph, context.edits.of(paragraph.anchor));
  const textOf = (inline: Inline): string => {
    const value = inline.type === 'text' ? inline.value : '';
    return values.get(inline.anchor.start) ?? value;
  };
  const counted: Counted[] = [];
  let before = '';
  const visit = (inline: Inline): void => {
    if (inline.type === 'field' && inline.kind === 'SEQ') {
      const shown = flatInlines(inline.children).map(textOf).join('').trim();
      counted.push({ field: inline, shown, before });
      before += shown;
    } else if (inline.type === 'link' || inline.type === 'field' || inline.type === 'inlineContentControl') {
      inline.children.forEach(visit);
    } else {
      before += textOf(inline);
    }
  };
  paragraph.children.forEach(visit);
  return counted;
}

function headingLevelOf(paragraph: Paragraph, { edits }: PartContext): number | undefined {
  const own = edits.of(paragraph.anchor);
  return (own.role ?? paragraph.role) === 'clause-heading'
    ? (own.headingLevel ?? paragraph.headingLevel ?? 1)
    : undefined;
}

/** The paragraphs of the output in its order, those of tables and text boxes included. */
function paragraphsIn(placed: readonly Placed[], context: PartContext): Paragraph[] {
  const all = [...context.paragraphs.values()].sort((one, other) => one.anchor.start - other.anchor.start);
  const byPlace = all.map(({ anchor }) => anchor.start);
  return placed.flatMap(({ block }) => {
    if (isNew(block)) {
      return [];
    }
    const from = firstAt(byPlace, (block.joined[0] ?? block.element).start);
    return all.slice(from, firstAt(byPlace, block.element.end));
  });
}

/** Index of the first place that is not before the given one. */
function firstAt(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
