import { openPackage, parseXml } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { type WriteTdInput, writeTd } from '../src/index.ts';
import { applied, coverOf, fullCover, rel, type SourceParts, sentence } from './word-support.ts';

function td(source: SourceParts, more: Partial<WriteTdInput> = {}) {
  return writeTd({ applied: applied(source), cover: fullCover, language: 'en', ...more });
}

const mainText = (source: SourceParts): string => td(source).text('word/document.xml');
const a4 = '<w:pgSz w:w="11907" w:h="16840"/>';
const settings = 'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml';

describe('the main part', () => {
  it('has the cover first, the text after it, and the closing line last', () => {
    const text = mainText({ body: `${sentence('Body.')}<w:sectPr>${a4}</w:sectPr>` });
    const order = ['SG17-TD2484', 'Abstract:', 'Body.', '_______________________', '<w:sectPr>'];
    const places = order.map((one) => text.indexOf(one));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
  });

  it('does not close a text twice', () => {
    const text = mainText({ body: `${sentence('Body.')}${sentence('____________________')}` });
    expect(text.match(/_{5,}/g)).toHaveLength(1);
  });

  it('shows the header from the second page on, and that in every section', () => {
    const section = (content: string): string => `<w:sectPr>${content}</w:sectPr>`;
    const text = mainText({
      relationships: [rel('rId1', 'header', 'header1.xml')],
      parts: { 'word/header1.xml': '<old/>' },
      body:
        `<w:p><w:pPr>${section(`<w:headerReference w:type="default" r:id="rId1"/>${a4}<w:docGrid w:linePitch="360"/>`)}</w:pPr></w:p>` +
        `${sentence('Later.')}${section(`<w:headerReference w:type="first" r:id="rId1"/>${a4}<w:titlePg/>`)}`,
    });
    expect(text.match(/<w:headerReference [^>]*>/g)).toEqual([expect.stringContaining('w:type="default"')]);
    expect(text).toContain('<w:titlePg/><w:docGrid');
    expect(text.match(/<w:titlePg\/>/g)).toHaveLength(1);
  });

  it('gives the cover a page of its own where the text begins on a turned one', () => {
    const turned = '<w:sectPr><w:pgSz w:w="16840" w:h="11907" w:orient="landscape"/></w:sectPr>';
    const text = mainText({ body: `${sentence('Wide.')}${turned}` });
    expect(text.match(/<w:sectPr>/g)).toHaveLength(2);
    expect(text.indexOf('<w:titlePg/>')).toBeLessThan(text.indexOf('Wide.'));
  });

  it('fills an empty section element and makes up a missing one', () => {
    expect(mainText({ body: `${sentence('A.')}<w:sectPr/>` })).toContain('<w:pgSz w:w="11907" w:h="16840"/>');
    expect(mainText({ body: sentence('A.') })).toMatch(/<\/w:sectPr><\/w:body>/);
  });

  it('numbers the emblem after the drawings of the text', () => {
    const declarations = ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
    const drawing = `<w:p${declarations}><w:r><w:drawing><wp:inline><wp:docPr id="41" name="x"/></wp:inline></w:drawing></w:r></w:p>`;
    expect(mainText({ body: drawing })).toContain('<wp:docPr id="42" name="Emblem"');
  });

  it('marks the cover with a bookmark of its own, so that a later conversion knows it', () => {
    const marked = '<w:p><w:bookmarkStart w:id="7" w:name="x"/><w:bookmarkEnd w:id="7"/></w:p>';
    const text = mainText({ body: `${marked}${sentence('A.')}` });
    const places = [
      'w:id="8" w:name="_fg2rec_cover"',
      'Abstract:',
      '<w:bookmarkEnd w:id="8"/>',
      'w:id="7"',
    ].map((one) => text.indexOf(one));
    expect(places[0]).toBeGreaterThan(0);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
  });

  it('is well formed and declares what the cover needs', () => {
    const text = mainText({ body: sentence('A.') });
    expect(() => parseXml(text, 'main')).not.toThrow();
    for (const prefix of ['w', 'r', 'wp', 'a', 'pic']) {
      expect(text.match(new RegExp(`<w:document[^>]* xmlns:${prefix}=`))).not.toBeNull();
    }
  });

  it('refuses a document without body', () => {
    const parts = { ...applied({}), mainText: '<w:document xmlns:w="x"/>' };
    expect(() => writeTd({ applied: parts, cover: fullCover, language: 'en' })).toThrow(
      expect.objectContaining({ code: 'not-a-word-document' }),
    );
  });
});

describe('the package', () => {
  const source: SourceParts = {
    body: '<w:p><w:r><w:drawing r:embed="rId5"/></w:r></w:p>',
    mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml',
    relationships: [
      rel('rId1', 'styles', 'styles.xml'),
      rel('rId2', 'settings', 'settings.xml'),
      rel('rId3', 'footer', 'footer1.xml'),
      rel('rId4', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'),
      rel('rId5', 'image', 'media/image1.emf'),
      rel('rId6', 'image', 'media/unused.emf'),
      rel('rId7', 'footnotes', 'footnotes.xml'),
      rel('rId8', 'numbering', 'numbering.xml'),
      rel('rId9', 'glossaryDocument', 'glossary/document.xml'),
      rel('rId10', 'comments', 'comments.xml'),
      rel('rId11', 'customXml', '../customXml/item1.xml'),
    ],
    packageRelationships: [rel('rId2', 'metadata/thumbnail', 'docProps/thumbnail.emf')],
    parts: {
      'word/styles.xml': '<old-styles/>',
      'word/settings.xml': '<old-settings/>',
      'word/_rels/settings.xml.rels': '<Relationships/>',
      'word/footer1.xml': '<old-footer/>',
      'word/vbaProject.bin': 'macros',
      'word/media/image1.emf': 'picture',
      'word/media/unused.emf': 'picture of the footer',
      'word/footnotes.xml':
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator" w:id="-1"/><w:footnote w:id="2"/></w:footnotes>',
      'word/numbering.xml': '<numbering/>',
      'word/glossary/document.xml': '<glossary/>',
      'word/comments.xml': '<comments/>',
      'customXml/item1.xml': '<data/>',
      'docProps/thumbnail.emf': 'small',
    },
    types: { 'word/settings.xml': settings, 'word/footer1.xml': 'application/x-footer' },
  };

  it('keeps what the text needs, brings its own, and drops all else', () => {
    expect([...td(source).partNames].sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'docProps/custom.xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml',
      'word/fontTable.xml',
      'word/footnotes.xml',
      'word/header.xml',
      'word/media/emblem.png',
      'word/media/image1.emf',
      'word/settings.xml',
      'word/styles.xml',
      'word/theme/theme.xml',
    ]);
  });

  it('leaves out a part that the applier left out', () => {
    const parts = { ...applied(source), otherParts: new Map([['word/comments.xml', undefined]]) };
    const output = writeTd({ applied: parts, cover: fullCover, language: 'en' });
    expect(output.has('word/comments.xml')).toBe(false);
    expect(output.related('word/document.xml', 'comments')).toBeUndefined();
  });

  it('keeps numbering where text is still numbered by Word', () => {
    const body = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
    expect(td({ ...source, body }).has('word/numbering.xml')).toBe(true);
  });

  it('is a plain document, and says the type of every part', () => {
    const output = td(source);
    expect(output.contentType('word/document.xml')).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    );
    expect(output.contentType('word/media/image1.emf')).toBe('image/x-emf');
    expect(output.contentType('word/media/emblem.png')).toBe('image/png');
    for (const part of output.partNames.filter((name) => !name.startsWith('[') && !name.endsWith('.rels'))) {
      expect(output.contentType(part)).toBeDefined();
    }
    expect(output.text('[Content_Types].xml')).not.toContain('footer');
  });

  it('has no relationship that leads nowhere, and no id twice', () => {
    const output = td(source);
    for (const part of ['', 'word/document.xml']) {
      const relationships = output.relationships(part);
      expect(relationships.filter(({ external, target }) => !external && !output.has(target))).toEqual([]);
      expect(new Set(relationships.map(({ id }) => id)).size).toBe(relationships.length);
    }
  });

  it('names the separators of the footnotes in the settings', () => {
    expect(td(source).text('word/settings.xml')).toContain(
      '<w:footnotePr><w:footnote w:id="-1"/></w:footnotePr>',
    );
  });

  it('takes the document number into the header by a field that shows it', () => {
    const header = td(source).text('word/header.xml');
    expect(header).toContain('STYLEREF  Docnumber');
    expect(header).toContain('>SG17-TD2484<');
  });

  it('says in its properties what the cover says, and no placeholder', () => {
    const output = td(source, { dates: { created: '2025-08-01', modified: '2025-08-02T10:00:00Z' } });
    expect(output.text('docProps/core.xml')).toContain(
      '<dc:title>Draft new Recommendation ITU-T X.1234: Sensors &amp; actuators</dc:title>',
    );
    expect(output.text('docProps/core.xml')).toContain('>2025-08-01T00:00:00Z</dcterms:created>');
    expect(output.text('docProps/custom.xml')).toContain(
      'name="Docdest"><vt:lpwstr>Geneva, 1-5 September 2025<',
    );
    expect(output.text('docProps/custom.xml')).toContain('name="Docorlang"><vt:lpwstr>English<');
    const empty = td(source, { cover: coverOf({}) });
    expect(`${empty.text('docProps/core.xml')}${empty.text('docProps/custom.xml')}`).not.toMatch(/[[\]]/);
    expect(empty.text('docProps/core.xml')).not.toContain('dcterms:created');
  });

  it('keeps the colours of the source for its drawings, and sets its own fonts', () => {
    const scheme =
      '<a:clrScheme name="c"><a:accent1/></a:clrScheme><a:fontScheme name="f"><a:majorFont/></a:fontScheme>';
    const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>${scheme}</a:themeElements></a:theme>`;
    const output = td({
      relationships: [rel('rId1', 'theme', 'theme/theme1.xml')],
      parts: { 'word/theme/theme1.xml': theme },
    });
    expect(output.text('word/theme/theme.xml')).toContain('<a:clrScheme name="c"><a:accent1/>');
    expect(output.text('word/theme/theme.xml')).toContain('typeface="Times New Roman"');
    expect(output.text('word/theme/theme.xml')).not.toContain('name="f"');
  });

  it('is the same, byte for byte, for the same input, and opens again', async () => {
    const bytes = td(source).save();
    expect(Buffer.from(bytes).equals(Buffer.from(td(source).save()))).toBe(true);
    const opened = await openPackage(bytes, 'td.docx');
    expect(opened.related('', 'officeDocument')).toBe('word/document.xml');
  });
});

describe('the emblem', () => {
  it('is fitted into its room in its own proportions', () => {
    const png = Buffer.alloc(33);
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(png);
    png.writeUInt32BE(400, 16);
    png.writeUInt32BE(100, 20);
    const output = td({}, { emblem: { bytes: new Uint8Array(png) } });
    expect(output.text('word/document.xml')).toContain('<wp:extent cx="647700" cy="161925"/>');
    expect(output.text('word/document.xml')).toContain('descr="Emblem of the ITU"');
  });

  it('may be a JPEG picture, and must be a picture', () => {
    const jpeg = Buffer.from('ffd8ffe000040000ffc0000b0800640032010100', 'hex');
    expect(td({}, { emblem: { bytes: new Uint8Array(jpeg) } }).has('word/media/emblem.jpeg')).toBe(true);
    expect(() => td({}, { emblem: { bytes: new Uint8Array([1, 2, 3]) } })).toThrow(
      expect.objectContaining({ code: 'option-invalid' }),
    );
  });
});
