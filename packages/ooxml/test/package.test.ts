import { contentTypeOf, OpcPackage, writeContentTypes } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { codeOf, documentXml, relationshipsXml, wordPackage, wordParts } from './support/package.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

describe('parts', () => {
  it('are found whatever the case of the letters', () => {
    const opc = wordPackage(documentXml(''));
    expect(opc.has('WORD/document.XML')).toBe(true);
    expect(opc.text('Word/Document.xml')).toBe(documentXml(''));
  });

  it('are found with their percent encoding resolved', () => {
    const opc = wordPackage(documentXml(''), {
      'word/_rels/document.xml.rels': relationshipsXml([['rId1', `${office}/image`, 'media/a%20b.png']]),
      'word/media/a%20b.png': 'picture',
    });
    expect(opc.related('word/document.xml', 'image')).toBe('word/media/a b.png');
    expect(opc.text('word/media/a b.png')).toBe('picture');
  });

  it('that are named but not there are a failure that names the part', async () => {
    const opc = wordPackage(documentXml(''));
    expect(await codeOf(() => opc.bytes('word/lost.xml'))).toBe('part-missing');
    expect(() => opc.text('word/lost.xml')).toThrow('test.docx!word/lost.xml');
  });

  it('are parsed once', () => {
    const opc = wordPackage(documentXml(''));
    expect(opc.tree('word/document.xml')).toBe(opc.tree('word/document.xml'));
  });
});

describe('a changed package', () => {
  const before = wordPackage(documentXml('<w:p/>'), {
    'word/styles.xml': '<w:styles/>',
    'word/old.bin': 'x',
  });
  const after = before.with(
    new Map([
      ['WORD/document.xml', documentXml('')],
      ['word/new.xml', '<new/>'],
      ['word/old.bin', undefined],
    ]),
  );

  it('has what was put in, under the name that was there', () => {
    expect(after.text('word/document.xml')).toBe(documentXml(''));
    expect(after.partNames).toContain('word/new.xml');
    expect(after.partNames).toContain('word/document.xml');
    expect(after.has('word/old.bin')).toBe(false);
  });

  it('leaves the one before as it was', () => {
    expect(before.text('word/document.xml')).toBe(documentXml('<w:p/>'));
    expect(before.has('word/old.bin')).toBe(true);
    expect(before.has('word/new.xml')).toBe(false);
  });

  it('shares the trees of untouched parts, and only those', () => {
    const styles = before.tree('word/styles.xml');
    const document = before.tree('word/document.xml');
    const next = before.with(new Map([['Word/Document.xml', documentXml('')]]));
    expect(next.tree('word/styles.xml')).toBe(styles);
    expect(next.tree('word/document.xml')).not.toBe(document);
  });
});

describe('relationships', () => {
  it.each([
    ['media/a.png', 'word/media/a.png'],
    ['/word/media/a.png', 'word/media/a.png'],
    ['../word/./media/a.png', 'word/media/a.png'],
    ['media\\a.png', 'word/media/a.png'],
    ['media/a.png#frag', 'word/media/a.png'],
    ['../../../media/a.png', 'media/a.png'],
    ['media/%E5%9B%BE.png', 'word/media/图.png'],
    ['media/100%.png', 'word/media/100%.png'],
  ])('lead from word/document.xml by %s to %s', (written, target) => {
    const opc = wordPackage(documentXml(''), {
      'word/_rels/document.xml.rels': relationshipsXml([['rId1', `${office}/image`, written]]),
    });
    expect(opc.relationships('word/document.xml')).toEqual([
      { id: 'rId1', kind: 'image', type: `${office}/image`, target, external: false },
    ]);
  });

  it('of a part without any are none', () => {
    expect(wordPackage(documentXml('')).relationships('word/document.xml')).toEqual([]);
  });

  it('come back as they were written', () => {
    const rows = [
      { id: 'rId1', kind: 'image', type: `${office}/image`, target: 'word/media/图 1.png', external: false },
      {
        id: 'rId2',
        kind: 'hyperlink',
        type: `${office}/hyperlink`,
        target: 'https://www.itu.int/?a=1&b="2"#x',
        external: true,
      },
    ];
    const opc = wordPackage(documentXml('')).withRelationships('word/document.xml', rows);
    expect(opc.relationships('word/document.xml')).toEqual(rows);
    expect(opc.text('word/_rels/document.xml.rels')).toContain('/word/media/图%201.png');
  });

  it('give only a target that the package holds', () => {
    const rows = [
      { id: 'rId1', kind: 'styles', type: `${office}/styles`, target: 'word/lost.xml', external: false },
      {
        id: 'rId2',
        kind: 'styles',
        type: `${office}/styles`,
        target: 'https://x/word/document.xml',
        external: true,
      },
      { id: 'rId3', kind: 'styles', type: `${office}/styles`, target: 'word/styles.xml', external: false },
    ];
    const opc = wordPackage(documentXml(''), { 'word/styles.xml': '<w:styles/>' });
    expect(opc.withRelationships('word/document.xml', rows).related('word/document.xml', 'styles')).toBe(
      'word/styles.xml',
    );
  });
});

describe('content types', () => {
  it('of a part go before those of its extension', () => {
    const types = {
      defaults: new Map([['xml', 'application/xml']]),
      overrides: new Map([['word/a.xml', 'text/a']]),
    };
    expect(contentTypeOf(types, 'Word/A.xml')).toBe('text/a');
    expect(contentTypeOf(types, 'word/b.XML')).toBe('application/xml');
    expect(contentTypeOf(types, 'word/c.bin')).toBeUndefined();
  });

  it('are written in one order, without parts that are gone', () => {
    const types = {
      defaults: new Map([
        ['xml', 'b'],
        ['png', 'a'],
      ]),
      overrides: new Map([
        ['word/z.xml', 'z'],
        ['word/a.xml', 'a'],
        ['word/gone.xml', 'g'],
      ]),
    };
    const written = writeContentTypes(types, ['word/Z.xml', 'word/a.xml']);
    expect(written.match(/(?:Extension|PartName)="[^"]*"/g)).toEqual([
      'Extension="png"',
      'Extension="xml"',
      'PartName="/word/a.xml"',
      'PartName="/word/Z.xml"',
    ]);
  });

  it('change with the package', () => {
    const opc = wordPackage(documentXml(''));
    const changed = opc.withContentTypes({
      ...opc.contentTypes,
      overrides: new Map([['word/document.xml', 'text/x']]),
    });
    expect(changed.contentType('word/document.xml')).toBe('text/x');
    expect(opc.contentType('word/document.xml')).toContain('document.main+xml');
  });

  it('must be there', async () => {
    const parts = wordParts(documentXml(''));
    parts.delete('[Content_Types].xml');
    expect(await codeOf(() => new OpcPackage('a.docx', parts))).toBe('content-type-missing');
  });
});
