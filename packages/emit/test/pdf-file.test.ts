import { describe, expect, it } from 'vitest';
import { attach } from '../src/pdf/file/attach.ts';
import { takeApart } from '../src/pdf/file/objects.ts';
import { putTogether, stream, streamContent } from '../src/pdf/file/put-together.ts';
import { dictionary, entriesOf, itemsOf, name, referenceOf, textString } from '../src/pdf/file/values.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** A file of these objects, numbered from 1, as the layout engine writes one. */
function file(...bodies: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n%\u0080\u0080\u0080\u0080\n\n';
  const rows = ['0000000000 65535 f\r\n'];
  for (const [index, body] of bodies.entries()) {
    rows.push(`${String(text.length).padStart(10, '0')} 00000 n\r\n`);
    text += `${index + 1} 0 obj\n${body}\nendobj\n\n`;
  }
  const table = `xref\n0 ${rows.length}\n${rows.join('')}trailer\n<<\n  /Size ${rows.length}\n  /Root 1 0 R\n>>`;
  return bytesOf(`${text}${table}\nstartxref\n${text.length}\n%%EOF`);
}

describe('values of a PDF', () => {
  it('reads the entries of a dictionary as they are written', () => {
    const entries = entriesOf(
      '<< /A 1 0 R /B << /C [1 2 (]>>)] >> /D (a\\) (b) >>)/E/F /G <41 42> /H true >>',
    );
    expect([...(entries ?? [])]).toEqual([
      ['A', '1 0 R'],
      ['B', '<< /C [ 1 2 (]>>) ] >>'],
      ['D', '(a\\) (b) >>)'],
      ['E', '/F'],
      ['G', '<41 42>'],
      ['H', 'true'],
    ]);
    expect(entriesOf(dictionary(entries ?? []))).toEqual(entries);
  });

  it('says what is no dictionary', () => {
    expect(['', '[1]', '<< /A', '<< 1 2 >>', '(<<)'].map(entriesOf)).toEqual(Array(5).fill(undefined));
  });

  it('reads items of an array, references as one', () => {
    expect(itemsOf('[ 1 0 R /A (b c) [2 3] 4 ]')).toEqual(['1 0 R', '/A', '(b c)', '[ 2 3 ]', '4']);
    expect([referenceOf('12 0 R'), referenceOf('12'), referenceOf(undefined)]).toEqual([
      12,
      undefined,
      undefined,
    ]);
  });

  it('writes names and text strings that hold any character', () => {
    expect(name('application/vnd.x+json')).toBe('/application#2fvnd.x+json');
    expect(textString('é𝄞')).toBe('<FEFF00E9D834DD1E>');
  });
});

describe('takeApart and putTogether', () => {
  const content = stream([['Type', '/Metadata']], bytesOf('x endstream endobj y'), 'plain');
  const whole = file(
    '<< /Type /Catalog /Metadata 2 0 R /Names 3 0 R >>',
    Buffer.from(content).toString('latin1'),
    '<< /Dests << /Names [(a) 1 0 R] >> >>',
  );

  it('finds the objects, and says what streams hold', () => {
    const { bodies, trailer } = takeApart(whole);
    expect([...bodies.keys()]).toEqual([1, 2, 3]);
    expect(trailer.get('Root')).toBe('1 0 R');
    expect(Buffer.from(streamContent(bodies.get(2) ?? bytesOf(''))).toString()).toBe('x endstream endobj y');
    const packed = stream([], bytesOf('packed'));
    expect(Buffer.from(streamContent(packed)).toString()).toBe('packed');
  });

  it('attaches files beside the names that are there, and pdf-lib reads the result', async () => {
    const objects = takeApart(whole);
    const catalog = entriesOf(Buffer.from(objects.bodies.get(1) ?? []).toString('latin1')) ?? new Map();
    const attachment = (file: string) =>
      ({ name: file, bytes: bytesOf(file), mime: 'text/plain', relationship: 'Source' }) as const;
    attach(objects, catalog, [attachment('отчёт.json'), attachment('a.docx')], new Date(0));
    objects.bodies.set(1, bytesOf(dictionary(catalog)));
    const { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } = await import('pdf-lib');
    const book = await PDFDocument.load(putTogether(objects), { updateMetadata: false });
    const names = book.catalog.lookup(PDFName.of('Names'), PDFDict);
    expect(names.has(PDFName.of('Dests'))).toBe(true);
    const listed = names.lookup(PDFName.of('EmbeddedFiles'), PDFDict).lookup(PDFName.of('Names'), PDFArray);
    expect([
      listed.lookup(0, PDFHexString).decodeText(),
      listed.lookup(2, PDFHexString).decodeText(),
    ]).toEqual(['a.docx', 'отчёт.json']);
    expect(book.catalog.lookup(PDFName.of('AF'), PDFArray).size()).toBe(2);
  });

  it('refuses a file of another kind, by name', () => {
    expect(() => takeApart(bytesOf('%PDF-1.7\nstartxref\n3\n%%EOF'))).toThrow(
      expect.objectContaining({ code: 'pdf-failed' }),
    );
    const moved = Buffer.from(whole).toString('latin1').replace('3 0 obj', '9 0 obj');
    expect(() => takeApart(bytesOf(moved))).toThrow(/object 3/);
  });
});
