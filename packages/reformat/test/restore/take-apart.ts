import {
  computeFacts,
  type Deliverable,
  type Division,
  everyDivision,
  type Facts,
  flatBlocks,
  type Paragraph,
  paragraphsOf,
  plainText,
  type ReplaceText,
} from '@fg2rec/document';
import { readPackage } from '@fg2rec/ingest';
import { applySplices, child, elements, type OpcPackage, type XmlElement } from '@fg2rec/ooxml';
import { vocabulary } from '@fg2rec/rulebook';
import { flattened } from './flatten.ts';
import { apartNumber, newOrder, renumbered, type Shuffled } from './shuffle.ts';

export interface Printed {
  readonly deliverable: Deliverable;
  readonly facts: Facts;
}

export function readPrinted(source: OpcPackage): Printed {
  const deliverable = readPackage(source, { sha256: '' });
  return { deliverable, facts: computeFacts(deliverable, vocabulary, { stage: 'draft' }) };
}

/**
 * A printed Recommendation as a focus group would have sent it: every paragraph in Normal with its look set by hand,
 * numbers typed, captions and notes in forms of the group's own, references numbered, the fixed clauses and the parts
 * after the clauses in another order, numbered so, and a clause that only says "None." left out.
 */
export function takenApart(source: OpcPackage): OpcPackage {
  const printed = readPrinted(source);
  const { deliverable, facts } = printed;
  const { mainPart } = deliverable;
  const text = source.text(mainPart);
  const order = newOrder(facts.divisions.filter(isOfText));
  const edits = [
    ...headingEdits(facts, order.numbers),
    ...crossReferenceEdits(facts, order.numbers),
    ...captionEdits(facts),
    ...noteEdits(facts),
    ...entryEdits(facts, order.numbers),
    ...referenceEdits(facts),
    ...listEdits(deliverable),
  ];
  const splices = flattened(source.tree(mainPart), deliverable, distinct(edits));
  const pieces = piecesOf(source.tree(mainPart), facts.divisions, text.length);
  const written = pieces.map(({ division, start, end }) => ({
    division,
    text: applySplices(
      text.slice(start, end),
      splices
        .filter((splice) => start <= splice.start && splice.end <= end)
        .map((splice) => ({ ...splice, start: splice.start - start, end: splice.end - start })),
      mainPart,
    ),
  }));
  // Edited words may begin or end with a space now.
  const body = shuffled(written, order).replaceAll('<w:t>', '<w:t xml:space="preserve">');
  return source.with(new Map([[mainPart, body]]));
}

interface Piece {
  /** The main division that it belongs to, if any. */
  readonly division: Division | undefined;
  readonly start: number;
  readonly end: number;
}

/** The part in pieces: what stands before the first block, runs of blocks of one division, and what follows the last. */
function piecesOf(root: XmlElement, divisions: readonly Division[], length: number): Piece[] {
  const owners = divisions.flatMap((division) =>
    everyDivision([division])
      .flatMap(({ heading, blocks }) => [...(heading === undefined ? [] : [heading]), ...flatBlocks(blocks)])
      .map(({ anchor }) => ({ division, at: anchor.start })),
  );
  const children = elements(child(root, 'w:body') ?? root);
  const pieces: { division: Division | undefined; start: number; end: number }[] = [
    { division: undefined, start: 0, end: children[0]?.start ?? length },
  ];
  for (const { name, start, end } of children) {
    const last = pieces.at(-1);
    const division =
      name === 'w:sectPr'
        ? undefined
        : (owners.find(({ at }) => start <= at && at < end)?.division ?? last?.division);
    if (last !== undefined && last.division === division) {
      last.end = end;
    } else {
      pieces.push({ division, start: last?.end ?? start, end });
    }
  }
  return [...pieces, { division: undefined, start: pieces.at(-1)?.end ?? length, end: length }];
}

/** Divisions that change places stand where others of them stood; those that are left out are gone. */
function shuffled(
  pieces: readonly { readonly division: Division | undefined; readonly text: string }[],
  { order, left }: Shuffled,
): string {
  const textOf = (division: Division): string =>
    pieces.flatMap((piece) => (piece.division === division ? [piece.text] : [])).join('');
  const moved = [...order];
  const done = new Set<Division>();
  return pieces
    .map(({ division, text }) => {
      if (division === undefined || (!order.includes(division) && !left.includes(division))) {
        return text;
      }
      if (done.has(division) || left.includes(division)) {
        return '';
      }
      done.add(division);
      const next = moved.shift();
      return next === undefined ? '' : textOf(next);
    })
    .join('');
}

function isOfText({ kind }: Division): boolean {
  return !['front-matter', 'contents', 'history', 'foreword'].includes(kind);
}

function distinct(edits: readonly ReplaceText[]): ReplaceText[] {
  const taken = new Map<number, ReplaceText[]>();
  return edits.filter((edit) => {
    const own = taken.get(edit.paragraph.start) ?? [];
    const isFree = own.every(({ from, to }) => edit.to <= from || to <= edit.from);
    taken.set(edit.paragraph.start, isFree ? [...own, edit] : own);
    return isFree;
  });
}

function replacing(paragraph: Paragraph, from: number, to: number, text: string): ReplaceText {
  return { kind: 'replace-text', paragraph: paragraph.anchor, from, to, text };
}

/** `7.1 Title` or, for every second main clause, `7. Title`. */
function headingEdits(facts: Facts, numbers: ReadonlyMap<Division, string>): ReplaceText[] {
  return everyDivision(facts.divisions).flatMap((division) => {
    const { heading, number, numberSource, kind } = division;
    if (heading === undefined || numberSource !== 'typed' || kind === 'annex' || kind === 'appendix') {
      return [];
    }
    const text = plainText(heading);
    const head = /^\s*[\dA-Z.]+[\s\u00a0]+/.exec(text)?.[0];
    if (head === undefined || number === '') {
      return [];
    }
    const typed = numbers.get(division) ?? number;
    const stop = typed.includes('.') || Number(typed) % 2 === 0 ? '' : '.';
    return [replacing(heading, 0, head.length, `${typed}${stop} `)];
  });
}

function crossReferenceEdits(facts: Facts, numbers: ReadonlyMap<Division, string>): ReplaceText[] {
  const known = renumbered(facts, numbers);
  return facts.crossReferences.flatMap(({ paragraph, from, to, number, target, foreign }) => {
    const now = target === 'clause' && !foreign ? apartNumber(number, known) : number;
    const at = plainText(paragraph).slice(from, to).lastIndexOf(number);
    return now === number || at < 0 ? [] : [replacing(paragraph, from + at, from + at + number.length, now)];
  });
}

/** `Fig. 1: Title` and `Table 1. Title`. */
function captionEdits(facts: Facts): ReplaceText[] {
  return facts.captions.flatMap(({ paragraph, kind, label, number, separator }) => {
    const text = plainText(paragraph);
    const at = text.indexOf(label);
    const to = text.indexOf(number, at + label.length) + number.length + separator.length;
    if (at < 0 || number === '' || label === '' || separator.trim() === '' || !/^[A-Z]/.test(label)) {
      return [];
    }
    return [replacing(paragraph, at, to, kind === 'figure' ? `Fig. ${number}: ` : `Table ${number}. `)];
  });
}

function noteEdits(facts: Facts): ReplaceText[] {
  return facts.notes.flatMap(({ paragraph, label, number, text }) => {
    const to = plainText(paragraph).indexOf(text);
    return label === 'NOTE' && to > 0
      ? [replacing(paragraph, 0, to, number === undefined ? 'Note: ' : `Note ${number}: `)]
      : [];
  });
}

/** Terms with a space after their number, abbreviations with a colon. */
function entryEdits(facts: Facts, numbers: ReadonlyMap<Division, string>): ReplaceText[] {
  const known = renumbered(facts, numbers);
  const terms = facts.terms.flatMap(({ paragraph, number }) => {
    const head = /^\s*[\d.]+[\s\u00a0]+/.exec(plainText(paragraph))?.[0];
    return head === undefined || number === ''
      ? []
      : [replacing(paragraph, 0, head.length, `${apartNumber(number, known)} `)];
  });
  const abbreviations = facts.abbreviations.flatMap(({ paragraph, short, expansion, separator }) => {
    const text = plainText(paragraph);
    const from = text.indexOf(short) + short.length;
    const to = text.indexOf(expansion, from);
    return separator === 'tab' && to > from ? [replacing(paragraph, from, to, ': ')] : [];
  });
  return [...terms, ...abbreviations];
}

/** One list of numbers for both lists. */
function referenceEdits(facts: Facts): ReplaceText[] {
  const numbers = new Map<string, number>();
  const entries = facts.references.flatMap(({ paragraph, tag, text: entry }, index) => {
    const text = plainText(paragraph);
    const to = text.indexOf(entry);
    if (tag === undefined || to < 0) {
      return [];
    }
    numbers.set(tag, index + 1);
    return [replacing(paragraph, 0, to, `[${index + 1}] `)];
  });
  const citations = facts.citations.flatMap(({ paragraph, tag, from, to }) => {
    const number = numbers.get(tag);
    return number === undefined ? [] : [replacing(paragraph, from, to, String(number))];
  });
  return [...entries, ...citations];
}

/** `- item` and `a) item`, with a space. */
function listEdits(deliverable: Deliverable): ReplaceText[] {
  return paragraphsOf(deliverable.root.children).flatMap((paragraph) => {
    const marker = /^(?:([–•-])|(\w{1,3}[).]))[\t ]+/.exec(plainText(paragraph));
    return paragraph.role !== 'list-item' || marker === null
      ? []
      : [replacing(paragraph, 0, marker[0].length, `${marker[1] === undefined ? marker[2] : '-'} `)];
  });
}
