import { fail } from '@fg2rec/ooxml';
import { type Entries, entriesOf } from './values.ts';

/** A PDF taken apart into its objects, none of them read. */
export interface PdfObjects {
  /** Its first line, with the version. */
  readonly header: string;
  /** What stands between `obj` and `endobj`, by number; objects are added and replaced here. */
  readonly bodies: Map<number, Uint8Array>;
  readonly trailer: Entries;
}

/**
 * Takes apart what the layout engine writes: a table of cross-references (ISO 32000-1 clause 7.5.4) and objects of
 * generation 0, one after the other. A long document has some ten thousand, of which the finish changes three; reading
 * and writing all of them took as long as their layout.
 *
 * @throws Fg2recError pdf-failed for any other kind of file.
 */
export function takeApart(bytes: Uint8Array): PdfObjects {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const tail = file.toString('latin1', Math.max(0, file.length - 64));
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  const table = Number.isNaN(start) ? '' : file.toString('latin1', start);
  const rows = /^xref\s+0 (\d+)[ \r\n]+/.exec(table);
  const trailer = entriesOf(table.slice(table.lastIndexOf('trailer') + 'trailer'.length));
  if (rows === null || trailer === undefined) {
    return unexpected('no table of cross-references');
  }
  const places: { number: number; offset: number }[] = [];
  for (let number = 0; number < Number(rows[1]); number += 1) {
    const row = table.substr(rows[0].length + number * rowLength, rowLength);
    if (row[17] === 'n') {
      places.push({ number, offset: Number(row.slice(0, 10)) });
    }
  }
  places.sort((one, other) => one.offset - other.offset);
  const bodies = new Map<number, Uint8Array>();
  for (const [index, { number, offset }] of places.entries()) {
    bodies.set(number, bodyAt(file, number, offset, places[index + 1]?.offset ?? start));
  }
  return { header: file.toString('latin1', 0, 8), bodies, trailer };
}

/** An object's text, one character for each byte. */
export function textAt(objects: PdfObjects, number: number | undefined): string | undefined {
  const body = number === undefined ? undefined : objects.bodies.get(number);
  return body === undefined ? undefined : Buffer.from(body).toString('latin1');
}

/** Adds an object and returns a reference to it. */
export function added(objects: PdfObjects, body: Uint8Array): string {
  let number = objects.bodies.size + 1;
  while (objects.bodies.has(number)) {
    number += 1;
  }
  objects.bodies.set(number, body);
  return `${number} 0 R`;
}

/** Entry of the table: ten digits, a space, five digits, a space, a letter, an end of line of two characters. */
const rowLength = 20;
const objectEnd = 'endobj';

function bodyAt(file: Buffer, number: number, offset: number, limit: number): Uint8Array {
  const head = `${number} 0 obj`;
  const end = file.lastIndexOf(objectEnd, limit - 1);
  if (file.toString('latin1', offset, offset + head.length) !== head || end < offset) {
    return unexpected(`object ${number} is not where it should be`);
  }
  return file.subarray(offset + head.length + 1, end - 1);
}

function unexpected(what: string): never {
  return fail(
    'pdf-failed',
    'Typst',
    `The layout engine wrote a PDF of an unknown kind: ${what}. Install the version of @myriaddreamin/typst-ts-node-compiler that fg2rec asks for, or leave pdf out of --formats.`,
  );
}
