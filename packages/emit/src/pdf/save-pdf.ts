import { deflateSync } from 'node:zlib';
import { type PDFDocument, type PDFObject, type PDFRef, PDFStream } from 'pdf-lib';

/** Objects in one object stream: readers unpack a whole stream for one object of it. */
const objectsPerStream = 200;
const largestOffset = 0xffffffff;

/**
 * The bytes of a PDF with its objects in compressed object streams and a cross-reference stream (ISO 32000-1 clauses
 * 7.5.7 and 7.5.8). pdf-lib does the same with a compressor in JavaScript, which takes longer than the layout of a page.
 */
export async function savePdf(book: PDFDocument): Promise<Uint8Array> {
  await book.flush();
  const { context } = book;
  const pieces: Uint8Array[] = [];
  const rows: Row[] = [];
  let offset = 0;
  const write = (bytes: Uint8Array): void => {
    pieces.push(bytes);
    offset += bytes.length;
  };
  const writeObject = (number: number, generation: number, content: Uint8Array): void => {
    rows.push({ number, kind: 1, first: offset, second: generation });
    write(ascii(`${number} ${generation} obj\n`));
    write(content);
    write(ascii('\nendobj\n\n'));
  };
  write(bytesOf(context.header));
  write(ascii('\n\n'));
  const small: (readonly [PDFRef, PDFObject])[] = [];
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream || reference.generationNumber !== 0) {
      writeObject(reference.objectNumber, reference.generationNumber, bytesOf(object));
    } else {
      small.push([reference, object]);
    }
  }
  let next = context.largestObjectNumber + 1;
  for (let from = 0; from < small.length; from += objectsPerStream) {
    const held = small.slice(from, from + objectsPerStream);
    for (const [index, [reference]] of held.entries()) {
      rows.push({ number: reference.objectNumber, kind: 2, first: next, second: index });
    }
    writeObject(next, 0, objectStream(held));
    next += 1;
  }
  const start = offset;
  rows.push({ number: next, kind: 1, first: offset, second: 0 });
  write(ascii(`${next} 0 obj\n`));
  write(crossReferences(rows, next + 1, trailer(book)));
  write(ascii(`\nendobj\n\nstartxref\n${start}\n%%EOF`));
  return Buffer.concat(pieces);
}

/** A row of the cross-reference stream: an object at an offset (1), or at a place in an object stream (2). */
interface Row {
  readonly number: number;
  readonly kind: 1 | 2;
  readonly first: number;
  readonly second: number;
}

function objectStream(held: readonly (readonly [PDFRef, PDFObject])[]): Uint8Array {
  const bodies = held.map(([, object]) => bytesOf(object));
  const places: string[] = [];
  let at = 0;
  for (const [index, [reference]] of held.entries()) {
    places.push(`${reference.objectNumber} ${at}`);
    at += (bodies[index]?.length ?? 0) + 1;
  }
  const head = ascii(`${places.join(' ')}\n`);
  const newline = ascii('\n');
  const content = Buffer.concat([head, ...bodies.flatMap((body) => [body, newline])]);
  return stream(`/Type /ObjStm /N ${held.length} /First ${head.length}`, content);
}

function crossReferences(rows: readonly Row[], size: number, entries: string): Uint8Array {
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
  return stream(`/Type /XRef /Size ${size} /W [1 4 2] ${entries}`, table);
}

function trailer(book: PDFDocument): string {
  const { Root, Info, ID } = book.context.trailerInfo;
  return [
    ['Root', Root],
    ['Info', Info],
    ['ID', ID],
  ]
    .flatMap(([name, value]) => (value === undefined ? [] : [`/${String(name)} ${String(value)}`]))
    .join(' ');
}

function stream(entries: string, content: Uint8Array): Uint8Array {
  const packed = deflateSync(content);
  return Buffer.concat([
    ascii(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    ascii('\nendstream'),
  ]);
}

function bytesOf(object: {
  sizeInBytes(): number;
  copyBytesInto(buffer: Uint8Array, offset: number): number;
}): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

function ascii(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
