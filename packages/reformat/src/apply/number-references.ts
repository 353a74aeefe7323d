import { type Field, flatInlines, type Inline, type Paragraph, phrase } from '@fg2rec/document';
import type { EditIndex } from './edit-index.ts';
import type { FieldPieces } from './field-pieces.ts';
import type { Ledger } from './ledger.ts';

/**
 * REF fields that ask Word for the number of an automatically numbered paragraph. In the output numbers are typed, so
 * the typed number gets a bookmark of its own and the field points at that: updating fields in Word then gives the same.
 */
export interface NumberReferences {
  /** Bookmark to put round the number, by the start of the paragraph. */
  readonly bookmarks: ReadonlyMap<number, string>;
  /** New instruction by the start of the `w:instrText` or `w:fldSimple`; '' for further pieces of an instruction. */
  readonly instructions: ReadonlyMap<number, string>;
  /** Fields whose result becomes text: starts of their `w:fldChar`, `w:instrText` or `w:fldSimple`. */
  readonly unlinked: ReadonlySet<number>;
}

const asksForHeadingNumber = new Set(['\\r', '\\n', '\\w', '\\s']);
const asksForNumber = new Set(['\\r', '\\n', '\\w']);

export function numberReferences(
  paragraphs: readonly Paragraph[],
  edits: EditIndex,
  pieces: FieldPieces,
  ledger: Ledger,
): NumberReferences {
  const owners = new Map<string, Paragraph>();
  const fields: Field[] = [];
  const headingNumbers: Field[] = [];
  for (const paragraph of paragraphs) {
    for (const inline of flatInlines(paragraph.children)) {
      if (inline.type === 'bookmark' && inline.kind === 'start') {
        owners.set(inline.name.toLowerCase(), paragraph);
      } else if (isNumberReference(inline)) {
        fields.push(inline);
      } else if (isHeadingNumber(inline)) {
        headingNumbers.push(inline);
      }
    }
  }
  const bookmarks = new Map<number, string>();
  const instructions = new Map<number, string>();
  const unlinked = new Set<number>();
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
    const own = pieces.of(field);
    own.forEach((start, index) => void instructions.set(start, index === 0 ? instruction : ''));
  }
  for (const field of headingNumbers) {
    [...pieces.of(field), ...pieces.charactersOf(field)].forEach((start) => void unlinked.add(start));
    ledger.add(
      phrase('field').words,
      field.instruction,
      `captions: ${phrase('Word finds no number in headings whose numbers are typed; the number that it showed is typed too').words}`,
    );
  }
  return { bookmarks, instructions, unlinked };
}

/** `STYLEREF 1 \\s`: the automatic number of the last heading, as in Figure 7-1. */
function isHeadingNumber(inline: Inline): inline is Field {
  return (
    inline.type === 'field' &&
    inline.kind === 'STYLEREF' &&
    inline.switches.some((part) => asksForHeadingNumber.has(part.slice(0, 2).toLowerCase()))
  );
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
