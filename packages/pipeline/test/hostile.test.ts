import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainText } from '@fg2rec/document';
import { readWord } from '@fg2rec/ingest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../../../fuzz/invariants.ts';
import { wordFile } from '../../../fuzz/word-file.ts';
import { documentXml, wordParts } from '../../ooxml/test/support/package.ts';
import { rawZip } from '../../ooxml/test/support/raw-zip.ts';
import { convert } from '../src/convert.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fg2rec-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;

/** The text of the TD, or the code of the failure. A TD that Word would not open, or that lacks a word, is said. */
async function ended(bytes: Uint8Array | string, extension = 'docx'): Promise<string> {
  count += 1;
  const file = join(folder, `case-${count}.${extension}`);
  writeFileSync(file, bytes);
  const { report } = await convert({ file, out: folder, today: '2026-01-01', formats: ['td-docx', 'json'] });
  if (report.failure !== undefined) {
    return report.failure.code;
  }
  const td = readFileSync(join(folder, `case-${count}.td.docx`));
  const faults = await faultsOf(td);
  const lost = report.survival?.words?.lost ?? 0;
  return faults.length + lost > 0
    ? `faults: ${faults.join()}, lost: ${lost}`
    : plainText((await readWord(td, 'td.docx')).root);
}

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
const zipped = (main: string | Uint8Array): Uint8Array =>
  rawZip([...wordParts(main)].map(([name, content]) => ({ name, content })));
const joined = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);

describe('around the zip', () => {
  const zip = zipped(documentXml(paragraph('kept')));

  // Two readers can see two archives in such a file: it is refused rather than guessed at.
  it.each([
    ['text before it', joined(Buffer.from('MZ and more\n'), zip)],
    ['zeros before it', joined(Buffer.alloc(512), zip)],
    ['data behind it', joined(zip, Buffer.alloc(3000, 'A'))],
    ['itself behind it', joined(zip, zip)],
  ])('%s', async (_, bytes) => {
    expect(await ended(bytes)).toBe('zip-damaged');
  });
});

describe('encrypted files are named as such', () => {
  const compound = (info: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      Buffer.from('EncryptionInfo', 'utf16le'),
      Buffer.alloc(100),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(400),
      info,
      Buffer.alloc(512),
    ]);

  // [MS-OFFCRYPTO] clauses 2.3.4.10 and 2.3.4.5.
  it.each([
    ['agile', Buffer.concat([Buffer.from('0400040040000000', 'hex'), Buffer.from('<encryption/>')])],
    ['standard', Buffer.from('0400020024000000', 'hex')],
  ])('%s', async (_, info) => {
    expect(await ended(compound(info))).toBe('encrypted');
  });
});

describe('characters', () => {
  it('of UTF-16, with and without mark, are read', async () => {
    const xml = documentXml(paragraph('kept é')).replace('UTF-8', 'UTF-16');
    expect(await ended(zipped(Buffer.from(`\ufeff${xml}`, 'utf16le')))).toContain('kept é');
    expect(await ended(zipped(Buffer.from(xml, 'utf16le').swap16()))).toContain('kept é');
  });

  it('in another encoding than the declared one are refused, not guessed', async () => {
    expect(await ended(zipped(Buffer.from(documentXml(paragraph('é')), 'latin1')))).toBe('xml-encoding');
  });

  it('declared as UTF-16 that are UTF-8 are read as what they are', async () => {
    expect(await ended(zipped(documentXml(paragraph('kept é')).replace('UTF-8', 'UTF-16')))).toContain(
      'kept é',
    );
  });

  it.each([
    ['a control character', '\u0001'],
    ['a control character as reference', '&#1;'],
    ['a lone surrogate as reference', '&#xD800;'],
    ['an unknown entity', '&nbsp;'],
  ])('%s is no XML', async (_, text) => {
    expect(await ended(zipped(documentXml(paragraph(text))))).toBe('xml-malformed');
  });

  it('a lone surrogate in UTF-8 or UTF-16 is refused', async () => {
    const bytes = Buffer.from(documentXml(paragraph('@@@')));
    bytes.set([0xed, 0xa0, 0x80], bytes.indexOf('@@@'));
    expect(await ended(zipped(bytes))).toBe('xml-encoding');
    const wide = Buffer.from(`\ufeff${documentXml(paragraph('\ud800x'))}`, 'utf16le');
    expect(await ended(zipped(wide))).toBe('xml-encoding');
  });

  it('that steer a terminal or mean nothing are kept as text', async () => {
    expect(await ended(wordFile(paragraph('a\u202eb\u0085c\ufffed\u200bq'.replace('\ufffe', ''))))).toContain(
      'b',
    );
  });
});

describe('references that lead nowhere or round in a circle', () => {
  it('styles based on each other, and on themselves', async () => {
    const style = (id: string, on: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${on}"/><w:next w:val="${id}"/><w:link w:val="${on}"/></w:style>`;
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${style('A', 'B')}${style('B', 'A')}${style('C', 'C')}</w:styles>`;
    const body = ['A', 'B', 'C', 'nowhere'].map((id) => paragraph(`in ${id}`, `<w:pStyle w:val="${id}"/>`));
    expect(await ended(wordFile(body.join(''), { styles }))).toMatch(
      /in A[\s\S]*in B[\s\S]*in C[\s\S]*in nowhere/,
    );
  });

  it('lists that are linked in a circle, and numbers of no list', async () => {
    const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const style = (id: string, list: number): string =>
      `<w:style w:type="numbering" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr></w:style>`;
    const list = (id: number, style_: string): string =>
      `<w:abstractNum w:abstractNumId="${id}"><w:numStyleLink w:val="${style_}"/></w:abstractNum>`;
    const numbering = `<w:numbering xmlns:w="${word}">${list(0, 'One')}${list(1, 'Two')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="99"/></w:num></w:numbering>`;
    const styles = `<w:styles xmlns:w="${word}">${style('One', 2)}${style('Two', 1)}</w:styles>`;
    const body = [1, 2, 3, 4].map((id) =>
      paragraph(`item ${id}`, `<w:numPr><w:ilvl w:val="12"/><w:numId w:val="${id}"/></w:numPr>`),
    );
    expect(await ended(wordFile(body.join(''), { numbering, styles }))).toMatch(/item 1[\s\S]*item 4/);
  });

  it('ids of notes, comments, links, pictures and bookmarks that nothing has', async () => {
    const body = `<w:p>${run('kept')}<w:r><w:footnoteReference w:id="9"/></w:r><w:r><w:commentReference w:id="9"/></w:r><w:hyperlink r:id="no">${run('link')}</w:hyperlink><w:hyperlink w:anchor="no">${run('inner')}</w:hyperlink><w:bookmarkEnd w:id="9"/><w:bookmarkStart w:id="8" w:name="open"/></w:p>`;
    expect(await ended(wordFile(body))).toContain('kept');
  });

  it('fields without end, separators without fields, and tables with holes', async () => {
    const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${text === '' ? '' : paragraph(text)}</w:tc>`;
    const ragged = `<w:tbl><w:tr>${cell('one', '<w:gridSpan w:val="99999"/>')}</w:tr><w:tr/><w:tr>${cell('two', '<w:vMerge/>')}${cell('')}${cell('three', '<w:gridSpan w:val="-4"/>')}</w:tr></w:tbl>`;
    const body = `<w:p>${char('separate')}${char('begin')}<w:r><w:instrText>REF x</w:instrText></w:r>${run('words')}</w:p>${ragged}<w:p>${char('end')}${char('end')}${run('last')}</w:p>`;
    expect(await ended(wordFile(body))).toMatch(/words[\s\S]*last/);
  });
});

describe('Markdown', () => {
  it('in formulas without end ends', async () => {
    const deep = `$$\n${'\\frac{'.repeat(3000)}\n$$\n\nkept\n`;
    expect(await ended(deep, 'md')).toContain('kept');
    const nested = `$$\n${'\\sqrt{'.repeat(60)}x${'}'.repeat(60)}\n$$\n\nkept\n`;
    expect(await ended(nested, 'md')).toMatch(/kept|maths-too-deep/);
  });

  it('with text that reaches out of its folder takes nothing from there', async () => {
    const secret = join(folder, 'secret.md');
    writeFileSync(secret, 'top secret');
    const text = `::include{file=${secret}}\n\n::include{file=../../../etc/hostname}\n\n![p](file:///etc/passwd) ![q](../../x.png)\n\nkept\n`;
    const td = await ended(text, 'md');
    expect(td).toContain('kept');
    expect(td).not.toContain('top secret');
  });

  it('of bytes that are no text is refused', async () => {
    expect(await ended(Buffer.from([0x41, 0, 0, 0, 1, 2, 3]), 'md')).toBe('file-unreadable');
  });
});
