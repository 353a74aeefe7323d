import { isCompoundFile, openPackage } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { codeOf, documentXml, entriesWith, wordParts } from './support/package.ts';
import { rawZip } from './support/raw-zip.ts';

const compoundFileHead = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const open = (bytes: Uint8Array) => codeOf(() => openPackage(bytes, 'a.docx'));

describe('files that are no Word package', () => {
  it('an empty one', async () => {
    expect(await open(new Uint8Array())).toBe('file-empty');
  });

  it('plain text', async () => {
    expect(await open(new TextEncoder().encode('Dear all,'))).toBe('not-a-zip');
  });

  it('an old .doc', async () => {
    const bytes = Uint8Array.from([...compoundFileHead, ...new Uint8Array(600)]);
    expect(isCompoundFile(bytes)).toBe(true);
    expect(await open(bytes)).toBe('format-unsupported');
  });

  it('one protected by a password', async () => {
    const inside = Buffer.from('EncryptedPackage', 'utf16le');
    expect(await open(Uint8Array.from([...compoundFileHead, ...new Uint8Array(600), ...inside]))).toBe(
      'encrypted',
    );
  });

  it('a zip of something else', async () => {
    expect(await open(rawZip([{ name: 'photo.jpg', content: 'x' }]))).toBe('content-type-missing');
  });

  it('content types that are no XML', async () => {
    expect(await open(rawZip([{ name: '[Content_Types].xml', content: 'x' }]))).toBe('xml-malformed');
  });
});

it('opens bytes that lie inside a larger buffer', async () => {
  const bytes = rawZip(entriesWith());
  const larger = new Uint8Array(bytes.length + 64);
  larger.set(bytes, 32);
  const opc = await openPackage(larger.subarray(32, 32 + bytes.length), 'a.docx');
  expect(opc.has('word/document.xml')).toBe(true);
});

it('tells a failure apart by what, where and what to do', async () => {
  await expect(
    openPackage(rawZip(entriesWith({ name: '../x', content: '' })), 'deliverable.docx'),
  ).rejects.toThrow(/deliverable\.docx.*outside the package.*zip-entry-path/);
});

it('saves what it opened: names, order, bytes, and the same file each time', async () => {
  const parts = wordParts(documentXml('<w:p/>'), { 'word/media/a.png': Uint8Array.of(1, 2, 3), b: '' });
  const opc = await openPackage(rawZip([...parts].map(([name, content]) => ({ name, content }))), 'a.docx');
  const saved = opc.save();
  const again = await openPackage(saved, 'a.docx');
  expect(again.partNames).toEqual(opc.partNames);
  for (const [name, content] of parts) {
    expect(Buffer.from(again.bytes(name)).equals(Buffer.from(content))).toBe(true);
  }
  expect(Buffer.from(again.save()).equals(Buffer.from(saved))).toBe(true);
});
