import { defaultLimits, openPackage } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { codeOf, entriesWith, openCode } from './support/package.ts';
import { rawZip } from './support/raw-zip.ts';

const zeros = (count: number): Uint8Array => new Uint8Array(count);

describe('limits hold at their edge and not before', () => {
  it('file size', async () => {
    const bytes = rawZip(entriesWith());
    const open = (fileBytes: number) =>
      codeOf(() => openPackage(bytes, 'a.docx', { ...defaultLimits, fileBytes }));
    expect(await open(bytes.byteLength)).toBe('none');
    expect(await open(bytes.byteLength - 1)).toBe('file-too-large');
  });

  it('number of entries', async () => {
    const entries = entriesWith({ name: 'a.bin', content: 'a' });
    expect(await openCode(entries, { ...defaultLimits, entries: entries.length })).toBe('none');
    expect(await openCode(entries, { ...defaultLimits, entries: entries.length - 1 })).toBe(
      'zip-entries-exceeded',
    );
  });

  it('size of a part', async () => {
    const entries = entriesWith({ name: 'a.bin', content: zeros(5000) });
    expect(await openCode(entries, { ...defaultLimits, partBytes: 5000 })).toBe('none');
    expect(await openCode(entries, { ...defaultLimits, partBytes: 4999 })).toBe('part-too-large');
  });

  it('size of all parts together', async () => {
    const entries = entriesWith({ name: 'a.bin', content: zeros(5000) });
    const total = entries.reduce((sum, { content }) => sum + content.length, 0);
    expect(await openCode(entries, { ...defaultLimits, packageBytes: total })).toBe('none');
    expect(await openCode(entries, { ...defaultLimits, packageBytes: total - 1 })).toBe('package-too-large');
  });

  it('sizes that are only declared, before anything is unpacked', async () => {
    const entries = entriesWith({ name: 'a.bin', content: 'a', claimedSize: 5000 });
    expect(await openCode(entries, { ...defaultLimits, partBytes: 4999 })).toBe('part-too-large');
    const total = entries.reduce((sum, { content }) => sum + content.length, 0) + 4999;
    expect(await openCode(entries, { ...defaultLimits, packageBytes: total - 1 })).toBe('package-too-large');
    // Within the limits the truth comes out when it is unpacked.
    expect(await openCode(entries, { ...defaultLimits, packageBytes: total, partBytes: 5000 })).toBe(
      'zip-damaged',
    );
  });

  it('ratio, looked at only above its floor', async () => {
    const entries = entriesWith({ name: 'a.bin', content: zeros(100_000) });
    const open = (ratio: number, ratioFloorBytes: number) =>
      openCode(entries, { ...defaultLimits, ratio, ratioFloorBytes });
    expect(await open(10, 50_000)).toBe('zip-ratio-exceeded');
    expect(await open(10, 100_000)).toBe('none');
    expect(await open(2000, 50_000)).toBe('none');
  });

  it('depth of elements', async () => {
    const deep = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
    const open = async (depth: number) => {
      const bytes = rawZip(entriesWith({ name: 'word/deep.xml', content: deep(depth) }));
      const opc = await openPackage(bytes, 'a.docx', { ...defaultLimits, xmlDepth: 40 });
      return codeOf(() => opc.tree('word/deep.xml'));
    };
    expect(await open(40)).toBe('none');
    expect(await open(41)).toBe('xml-too-deep');
  });
});

describe('hostile archives are named for what they are', () => {
  it.each([
    ['../evil.txt'],
    ['word/../../evil.txt'],
    ['/etc/evil'],
    ['C:/evil.txt'],
    ['..\\evil.txt'],
    ['word/..'],
    ['__proto__'],
  ])('an entry called %s', async (name) => {
    expect(await openCode(entriesWith({ name, content: 'x' }))).toBe('zip-entry-path');
  });

  it('takes dots that do not climb', async () => {
    expect(await openCode(entriesWith({ name: 'word/a..b.xml', content: 'x' }))).toBe('none');
  });

  it.each([['word/document.xml'], ['WORD/Document.XML']])('a second %s', async (name) => {
    expect(await openCode(entriesWith({ name, content: 'x' }))).toBe('zip-entry-duplicate');
  });

  it('a wrong checksum', async () => {
    expect(await openCode(entriesWith({ name: 'a.bin', content: 'abc', claimedCrc: 1 }))).toBe('zip-damaged');
    expect(await openCode(entriesWith({ name: 'a.bin', content: '', claimedCrc: 1, stored: true }))).toBe(
      'zip-damaged',
    );
  });

  it.each([[3], [50_000]])('a size that is given as %i and is another', async (claimedSize) => {
    expect(await openCode(entriesWith({ name: 'a.bin', content: zeros(9000), claimedSize }))).toBe(
      'zip-damaged',
    );
  });

  it('entries that share their data', async () => {
    const entries = entriesWith(
      { name: 'a.bin', content: zeros(9000) },
      { name: 'b.bin', content: zeros(9000), sharesDataOf: 'a.bin' },
    );
    expect(await openCode(entries)).toBe('zip-damaged');
  });

  it('an encrypted entry', async () => {
    expect(await openCode(entriesWith({ name: 'a.bin', content: 'x', encrypted: true }))).toBe(
      'zip-entry-encrypted',
    );
  });

  it('a method of packing that is not known', async () => {
    expect(await openCode(entriesWith({ name: 'a.bin', content: 'x', claimedMethod: 12 }))).toBe(
      'zip-damaged',
    );
  });

  it('an archive cut at any place', async () => {
    const whole = rawZip(entriesWith({ name: 'a.bin', content: 'abc' }));
    for (const length of [4, 30, Math.floor(whole.length / 2), whole.length - 30, whole.length - 1]) {
      expect(await codeOf(() => openPackage(whole.subarray(0, length), 'a.docx'))).toBe('zip-damaged');
    }
  });
});

it('leaves folders out and keeps the order of the directory', async () => {
  const bytes = rawZip([
    { name: 'word/', content: '', stored: true },
    ...entriesWith({ name: 'a', content: '' }),
  ]);
  const opc = await openPackage(bytes, 'a.docx');
  expect(opc.partNames).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'a']);
});
