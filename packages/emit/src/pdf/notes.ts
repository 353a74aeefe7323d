import type { Block, FootnoteReference } from '@fg2rec/document';
import { flatBlocks } from '@fg2rec/document';
import { blocksCode } from './blocks.ts';
import type { Emission, Surroundings } from './emission.ts';
import { flowPieces } from './paragraph.ts';
import { runBase } from './run-base.ts';
import { call, joined, quoted } from './typst-code.ts';

/** The call of a footnote, with its text, or of an endnote, which stands at the end of the document. */
export function noteCall(call_: FootnoteReference, emission: Emission, around: Surroundings): string {
  const note = emission.notes[call_.kind].get(call_.identifier);
  if (call_.kind === 'endnote') {
    const number = emission.endnoteOrder.indexOf(call_.identifier) + 1;
    return number === 0 ? '[]' : `super(${quoted(roman(number))})`;
  }
  if (note === undefined) {
    emission.remark({ code: 'note-missing', message: `The footnote ${call_.identifier} has no text.` });
    return 'super("?")';
  }
  // A note cannot call another at the foot of the page, and a repeated row would repeat its notes.
  if (around.inNote || around.inMargin) {
    return 'super("*")';
  }
  return call('footnote', joined(['h(0.4em)', noteText(note.children, emission, around)]));
}

/** The endnotes, in the order of their calls, under a short rule. */
export function endnotesCode(emission: Emission, around: Surroundings): string[] {
  return emission.endnoteOrder.flatMap((identifier, index) => {
    const note = emission.notes.endnote.get(identifier);
    if (note === undefined) {
      emission.remark({ code: 'note-missing', message: `The endnote ${identifier} has no text.` });
      return [];
    }
    const text = noteText(note.children, emission, around);
    const rule = index === 0 ? 'v(12pt) + line(length: 144pt, stroke: 0.5pt) + ' : '';
    return [`${rule}block(above: 4pt, width: 100%, { super(${quoted(roman(index + 1))}); " "; ${text} })`];
  });
}

/** The text of a note: paragraphs run on as paragraphs, anything else as blocks. */
function noteText(children: readonly Block[], emission: Emission, around: Surroundings): string {
  const within = { ...around, inFlow: false, inNote: true };
  const codes = flatBlocks(children).map((block) => {
    if (block.type !== 'paragraph') {
      return joined(blocksCode([block], emission, within));
    }
    const base = runBase(block, emission, 'note');
    return `text(size: ${base.size}pt, ${joined(flowPieces(block, base, emission, within))})`;
  });
  return joined(codes.flatMap((code, index) => (index === 0 ? [code] : ['parbreak()', code])));
}

/** Word counts endnotes i, ii, iii. */
function roman(number: number): string {
  const figures: readonly (readonly [number, string])[] = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = number;
  let text = '';
  for (const [value, figure] of figures) {
    while (rest >= value) {
      text += figure;
      rest -= value;
    }
  }
  return text;
}
