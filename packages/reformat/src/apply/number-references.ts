import { type Field, flatInlines, type Inline, type Paragraph } from '@fg2rec/document';
import { descendants, type XmlElement } from '@fg2rec/ooxml';
import type { EditIndex } from './edit-index.ts';

/**
 * REF fields that ask Word for the number of an automatically numbered paragraph. In the output numbers are typed, so
 * the typed number gets a bookmark of its own and the field points at that: updating fields in Word then gives the same.
 */
export interface NumberReferences {
  /** Bookmark to put round the number, by the start of the paragraph. */
  readonly bookmarks: ReadonlyMap<number, string>;
  /** New instruction by the start of the `w:instrText` or `w:fldSimple`; '' for further pieces of an instruction. */
  readonly instructions: ReadonlyMap<number, string>;
}

const asksForNumber = new Set(['\\r', '\\n', '\\w']);

export function numberReferences(
  paragraphs: readonly Paragraph[],
  edits: EditIndex,
  body: XmlElement,
): NumberReferences {
  const owners = new Map<string, Paragraph>();
  const fields: Field[] = [];
  for (const paragraph of paragraphs) {
    for (const inline of flatInlines(paragraph.children)) {
      if (inline.type === 'bookmark' && inline.kind === 'start') {
        owners.set(inline.name.toLowerCase(), paragraph);
      } else if (isNumberReference(inline)) {
        fields.push(inline);
      }
    }
  }
  const bookmarks = new Map<number, string>();
  const instructions = new Map<number, string>();
  if (fields.length === 0) {
    return { bookmarks, instructions };
  }
  const pieces = instructionPieces(body);
  const taken = new Set(owners.keys());
  for (const field of fields) {
    const owner = owners.get((field.target ?? '').toLowerCase());
    if (owner === undefined || !hasTypedNumber(owner, edits)) {
      continue;
    }
    const name = bookmarks.get(owner.anchor.start) ?? freeName(field.target ?? '', taken);
    bookmarks.set(owner.anchor.start, name);
    const instruction = ` REF ${name} ${field.switches
      .filter((part) => !asksForNumber.has(part.slice(0, 2)))
      .concat('\\h')
      .filter(unique)
      .join(' ')} `;
    const own = ownPieces(field, pieces);
    own.forEach((start, index) => void instructions.set(start, index === 0 ? instruction : ''));
  }
  return { bookmarks, instructions };
}

function isNumberReference(inline: Inline): inline is Field {
  return (
    inline.type === 'field' &&
    inline.kind === 'REF' &&
    inline.switches.some((part) => asksForNumber.has(part.slice(0, 2).toLowerCase()))
  );
}

function hasTypedNumber(paragraph: Paragraph, edits: EditIndex): boolean {
  const set = edits.of(paragraph.anchor).number;
  return set === undefined ? (paragraph.number?.text ?? '') !== '' : set.number !== '';
}

function unique(value: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(value) === index;
}

/** Word allows 40 characters; a leading underscore hides the bookmark from the author. */
function freeName(target: string, taken: Set<string>): string {
  const base = `_No_${target.replace(/^_+/, '')}`.slice(0, 36);
  let name = base;
  for (let count = 2; taken.has(name.toLowerCase()); count++) {
    name = `${base}_${count}`;
  }
  taken.add(name.toLowerCase());
  return name;
}

interface Piece {
  readonly start: number;
  /** Fields open around it. */
  readonly depth: number;
}

function instructionPieces(body: XmlElement): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:fldChar') {
      const kind = element.attributes['w:fldCharType'];
      depth += kind === 'begin' ? 1 : kind === 'end' ? -1 : 0;
    } else if (element.name === 'w:instrText') {
      pieces.push({ start: element.start, depth });
    }
    for (const node of element.children) {
      if (node.type === 'element') {
        visit(node);
      }
    }
  };
  visit(body);
  for (const simple of descendants(body, 'w:fldSimple')) {
    pieces.push({ start: simple.start, depth: -1 });
  }
  return pieces;
}

/** The pieces of this field's own instruction, without those of fields inside it. */
function ownPieces(field: Field, pieces: readonly Piece[]): number[] {
  const inside = pieces.filter(({ start }) => field.anchor.start <= start && start < field.anchor.end);
  const outer = Math.min(...inside.map(({ depth }) => depth));
  return inside.filter(({ depth }) => depth === outer).map(({ start }) => start);
}
