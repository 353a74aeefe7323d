import { deflateSync, inflateSync } from 'node:zlib';
import type { PdfObjects } from './objects.ts';
import { dictionary, entriesOf } from './values.ts';

/** Objects in one object stream: readers unpack a whole stream for one object of it. */
const objectsPerStream = 200;
const largestOffset = 0xffffffff;
const streamEnd = 'endstream';

/** A row of the cross-reference stream: an object at an offset (1), or at a place in an object stream (2). */
interface Row {
  readonly number: number;
  readonly kind: 1 | 2;
  readonly first: number;
  readonly second: number;
}

/**
 * The bytes of a PDF with its objects in compressed object streams and a cross-reference stream (ISO 32000-1 clauses
 * 7.5.7 and 7.5.8): a quarter of the size of a tagged file as the layout engine writes it.
 */
export function putTogether({ header, bodies, trailer }: PdfObjects): Uint8Array {
  const pieces: Uint8Array[] = [];
  const rows: Row[] = [];
  let offset = 0;
  const write = (bytes: Uint8Array): void => {
    pieces.push(bytes);
    offset += bytes.length;
  };
  const writeObject = (number: number, content: Uint8Array): void => {
    rows.push({ number, kind: 1, first: offset, second: 0 });
    write(ascii(`${number} 0 obj\n`));
    write(content);
    write(ascii('\nendobj\n'));
  };
  // Four bytes above 127 in the second line say that the file is binary (clause 7.5.2).
  write(ascii(`${header}\n%\x81\x81\x81\x81\n`));
  const small: (readonly [number, Uint8Array])[] = [];
  for (const [number, body] of bodies) {
    if (isStream(body)) {
      writeObject(number, body);
    } else {
      small.push([number, body]);
    }
  }
  let next = largestOf(bodies.keys()) + 1;
  for (let from = 0; from < small.length; from += objectsPerStream) {
    const held = small.slice(from, from + objectsPerStream);
    for (const [index, [number]] of held.entries()) {
      rows.push({ number, kind: 2, first: next, second: index });
    }
    writeObject(next, objectStream(held));
    next += 1;
  }
  const start = offset;
  rows.push({ number: next, kind: 1, first: offset, second: 0 });
  const entries = ['Root', 'Info', 'ID'].map((name) => [name, trailer.get(name)] as const);
  write(ascii(`${next} 0 obj\n`));
  write(crossReferences(rows, next + 1, entries));
  write(ascii(`\nendobj\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(pieces);
}

/** The text of a stream object, packed unless its readers must find it plain. */
export function stream(
  entries: readonly (readonly [string, string | undefined])[],
  content: Uint8Array,
  packing: 'packed' | 'plain' = 'packed',
): Uint8Array {
  const bytes = packing === 'packed' ? deflateSync(content) : content;
  const filter = packing === 'packed' ? '/FlateDecode' : undefined;
  const head = dictionary([...entries, ['Filter', filter], ['Length', String(bytes.length)]]);
  return Buffer.concat([ascii(`${head}\nstream\n`), bytes, ascii(`\n${streamEnd}`)]);
}

/** What a stream object holds, unpacked. */
export function streamContent(body: Uint8Array): Uint8Array {
  const text = Buffer.from(body).toString('latin1');
  const head = /^(<<[\s\S]*?>>)\s*stream\r?\n/.exec(text);
  const start = head?.[0].length ?? 0;
  const length = Number(entriesOf(head?.[1] ?? '')?.get('Length'));
  const end = Number.isInteger(length) ? start + length : text.lastIndexOf(streamEnd);
  const content = body.subarray(start, end);
  return head?.[1]?.includes('/FlateDecode') ? inflateSync(content) : content;
}

function objectStream(held: readonly (readonly [number, Uint8Array])[]): Uint8Array {
  const places: string[] = [];
  const bodies: Uint8Array[] = [];
  const newline = ascii('\n');
  let at = 0;
  for (const [number, body] of held) {
    places.push(`${number} ${at}`);
    bodies.push(body, newline);
    at += body.length + 1;
  }
  const head = ascii(`${places.join(' ')}\n`);
  return stream(
    [
      ['Type', '/ObjStm'],
      ['N', String(held.length)],
      ['First', String(head.length)],
    ],
    Buffer.concat([head, ...bodies]),
  );
}

function crossReferences(
  rows: readonly Row[],
  size: number,
  entries: readonly (readonly [string, string | undefined])[],
): Uint8Array {
  const width = 7;
  const table = Buffer.alloc(size * width);
  // Numbers that no object has are free.
  table.writeUInt16BE(0xffff, 5);
  for (const { number, kind, first, second } of rows) {
    if (first > largestOffset) {
      throw new RangeError('The PDF is larger than its cross-references can say.');
    }
    table.writeUInt8(kind, number * width);
    table.writeUInt32BE(first, number * width + 1);
    table.writeUInt16BE(second, number * width + 5);
  }
  return stream([['Type', '/XRef'], ['Size', String(size)], ['W', '[1 4 2]'], ...entries], table);
}

/** Only a stream ends with this word before `endobj`: every other value that ends with letters is shorter. */
function isStream(body: Uint8Array): boolean {
  return Buffer.from(body.slice(-streamEnd.length - 2))
    .toString('latin1')
    .trimEnd()
    .endsWith(streamEnd);
}

function largestOf(numbers: Iterable<number>): number {
  let largest = 0;
  for (const number of numbers) {
    largest = Math.max(largest, number);
  }
  return largest;
}

function ascii(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
