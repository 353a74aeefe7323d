import { flatInlines, type Inline, type Paragraph, plainText, type ReplaceText } from '@fg2rec/document';
import type { ParagraphEdits } from './edit-index.ts';

/**
 * Marks set into patched text, so that a run can be cut there. Noncharacters, which no text may interchange
 * (Unicode clause 23.7).
 */
export const marks = {
  headEnd: '\ufdd0',
  fieldStart: '\ufdd1',
  fieldEnd: '\ufdd2',
  italicStart: '\ufdd3',
  romanStart: '\ufdd4',
  slantEnd: '\ufdd5',
} as const;

export interface TextPatches {
  /** New characters for text, tab or break elements, by the start of their anchor. */
  readonly values: ReadonlyMap<number, string>;
  /** Characters to write before the paragraph's first run, where there is no element to hold them. */
  readonly prefix: string;
}

interface Atom {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly editable: boolean;
  value: string;
}

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Works out which elements of a paragraph get which characters. Offsets count in {@link plainText}.
 * @param headUntil where a head ends that is bold or not, whatever its runs say.
 */
export function patchText(paragraph: Paragraph, edits: ParagraphEdits, headUntil?: number): TextPatches {
  const replacements: Replacement[] = edits.replacements.map(slanted);
  const { number } = edits;
  if (number !== undefined && number.replaces > 0) {
    replacements.push({ from: 0, to: number.replaces, text: '' });
  }
  for (const { from, to } of edits.wraps) {
    replacements.push({ from, to: from, text: marks.fieldStart }, { from: to, to, text: marks.fieldEnd });
  }
  if (headUntil !== undefined) {
    replacements.push({ from: headUntil, to: headUntil, text: marks.headEnd });
  }
  if (replacements.length === 0) {
    return { values: new Map(), prefix: '' };
  }
  const atoms = atomsOf(paragraph);
  const startsWithObject = isObject(flatInlines(paragraph.children).find((inline) => !isMark(inline)));
  const changed = new Set<Atom>();
  let prefix = '';
  const ordered = replacements
    .map((replacement, order) => ({ ...replacement, order }))
    .sort((a, b) => b.from - a.from || b.to - a.to || b.order - a.order);
  for (const replacement of ordered) {
    const goesFirst = startsWithObject && replacement.to === 0;
    prefix = (goesFirst ? replacement.text : replace(atoms, replacement, changed)) + prefix;
  }
  return { values: new Map([...changed].map((atom) => [atom.start, atom.value])), prefix };
}

function slanted({ from, to, text, italic }: ReplaceText): Replacement {
  const start = italic === true ? marks.italicStart : marks.romanStart;
  return { from, to, text: italic === undefined || text === '' ? text : `${start}${text}${marks.slantEnd}` };
}

/** Applies one replacement, the rightmost first; gives back text that found no place. */
function replace(atoms: readonly Atom[], { from, to, text }: Replacement, changed: Set<Atom>): string {
  const touched = atoms.filter((atom) =>
    from === to ? atom.from <= from && from < atom.to : atom.from < to && from < atom.to,
  );
  const holders = touched.filter((atom) => atom.editable);
  let pending = text;
  for (const atom of holders) {
    const start = Math.max(0, from - atom.from);
    const end = Math.min(atom.to, to) - atom.from;
    atom.value = atom.value.slice(0, start) + pending + atom.value.slice(Math.max(start, end));
    pending = '';
    changed.add(atom);
  }
  if (pending === '') {
    return '';
  }
  const before = atoms.filter((atom) => atom.editable && atom.to <= from).at(-1);
  if (before === undefined) {
    return pending;
  }
  before.value += pending;
  changed.add(before);
  return '';
}

function atomsOf(paragraph: Paragraph): Atom[] {
  const atoms: Atom[] = [];
  let offset = 0;
  const visit = (inline: Inline): void => {
    if (inline.type === 'link' || inline.type === 'field' || inline.type === 'inlineContentControl') {
      inline.children.forEach(visit);
      return;
    }
    const value = plainText(inline);
    if (value !== '') {
      const editable = inline.type === 'text' || inline.type === 'tab' || inline.type === 'break';
      atoms.push({ start: inline.anchor.start, from: offset, to: offset + value.length, editable, value });
      offset += value.length;
    }
  };
  paragraph.children.forEach(visit);
  return atoms;
}

/** What shows no character of the text, so that characters put at the head of the paragraph go before it. */
function isObject(inline: Inline | undefined): boolean {
  return inline?.type === 'embeddedObject' || inline?.type === 'picture' || inline?.type === 'drawing';
}

function isMark({ type }: Inline): boolean {
  return type === 'bookmark' || type === 'commentMark' || type === 'link' || type === 'field';
}
