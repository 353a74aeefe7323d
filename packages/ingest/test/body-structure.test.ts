import { paragraphsOf, plainText } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../src/index.ts';
import {
  cell,
  firstParagraph,
  inlinesOf,
  lines,
  p,
  r,
  read,
  remarkCodes,
  row,
  run,
  source,
  tbl,
  wordPackage,
} from './body-support.ts';

describe('links and bookmarks', () => {
  it('lead to an address, a bookmark, or a place at an address', () => {
    const links = { a: ['hyperlink', 'https://example.com/x'] as const };
    const body = p(
      `<w:hyperlink r:id="a">${run('1')}</w:hyperlink>`,
      `<w:hyperlink w:anchor="m">${run('2')}</w:hyperlink>`,
      `<w:hyperlink r:id="a" w:anchor="n">${run('3')}</w:hyperlink>`,
    );
    expect(inlinesOf({ body, links }, 'link').map(({ url, bookmark }) => url ?? `#${bookmark}`)).toEqual([
      'https://example.com/x',
      '#m',
      'https://example.com/x#n',
    ]);
  });

  it('keep the text of a link that leads nowhere', () => {
    const deliverable = read(p(`<w:hyperlink r:id="none">${run('text')}</w:hyperlink>`));
    expect(plainText(firstParagraph(deliverable))).toBe('text');
    expect(remarkCodes(deliverable)).toEqual(['relationship-missing']);
  });

  it('name both ends of a bookmark, and remark one that has no end', () => {
    const deliverable = read(
      p('<w:bookmarkStart w:id="1" w:name="whole"/>', run('a'), '<w:bookmarkEnd w:id="1"/>') +
        p('<w:bookmarkStart w:id="2" w:name="half"/>'),
    );
    expect(
      firstParagraph(deliverable).children.map((inline) => ('name' in inline ? inline.name : '')),
    ).toEqual(['whole', '', 'whole']);
    expect(remarkCodes(deliverable)).toEqual(['bookmark-unpaired']);
  });

  it('keep marks between blocks: ends with the paragraph before, starts with the one that comes', () => {
    const deliverable = read(
      `<w:bookmarkStart w:id="1" w:name="m"/>${p(run('a'))}<w:bookmarkEnd w:id="1"/>${p(run('b'))}`,
    );
    const [first, second] = paragraphsOf(deliverable.root.children);
    expect(first?.children.map(({ type }) => type)).toEqual(['bookmark', 'text', 'bookmark']);
    expect(second?.children.map(({ type }) => type)).toEqual(['text']);
  });

  it('keep a mark after the last block', () => {
    const body = `${p(run('a'))}${tbl(1, row(cell(p())))}<w:bookmarkStart w:id="1" w:name="m"/><w:bookmarkEnd w:id="1"/>`;
    expect(firstParagraph(read(body)).children.map(({ type }) => type)).toEqual([
      'text',
      'bookmark',
      'bookmark',
    ]);
  });

  it('keep marks between the rows of a table with the row that comes', () => {
    const deliverable = read(
      tbl(
        1,
        row(cell(p(run('a')))),
        '<w:bookmarkStart w:id="1" w:name="m"/><w:bookmarkEnd w:id="1"/>',
        row(cell(p(run('b')))),
      ),
    );
    const types = paragraphsOf(deliverable.root.children).map(({ children }) => children.length);
    expect(types).toEqual([1, 3]);
  });
});

describe('blocks', () => {
  it('read block content controls with their gallery', () => {
    const [control] = read(
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>' +
        `<w:sdtContent>${p(run('Contents'))}</w:sdtContent></w:sdt>`,
    ).root.children;
    expect(control).toMatchObject({
      type: 'contentControl',
      gallery: 'Table of Contents',
      children: [{ type: 'paragraph' }],
    });
  });

  it('read through custom XML and alternatives', () => {
    const body =
      `<w:customXml w:element="e">${p(run('a'))}</w:customXml>` +
      `<mc:AlternateContent><mc:Choice Requires="am3d">${p(run('x'))}</mc:Choice><mc:Fallback>${p(run('b'))}</mc:Fallback></mc:AlternateContent>`;
    expect(lines(body)).toEqual(['a', 'b']);
  });

  it('keep a foreign chunk without reading it', () => {
    const deliverable = read({
      body: '<w:altChunk r:id="chunk"/>',
      parts: { 'word/chunk.html': '<p>Hi</p>' },
      links: { chunk: ['aFChunk', 'chunk.html'] },
    });
    expect(deliverable.root.children).toMatchObject([
      { type: 'alternativeChunk', part: 'word/chunk.html', contentType: 'text/html' },
    ]);
    expect(remarkCodes(deliverable)).toEqual(['alternative-chunk']);
  });

  it('keep text that stands where only blocks should', () => {
    expect(lines(run('stray') + p(run('a')))).toEqual(['stray', 'a']);
    expect(lines(`<w:unknown>${p(run('inside'))}</w:unknown>`)).toEqual(['inside']);
  });

  it('count paragraphs in their part, whatever holds them', () => {
    const deliverable = read(p() + tbl(1, row(cell(p() + p()))) + p());
    expect(paragraphsOf(deliverable.root.children).map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });

  it('anchor paragraphs at their whole element', () => {
    const deliverable = read(p(run('a')) + p(run('b')));
    expect(paragraphsOf(deliverable.root.children).map(({ anchor }) => source(deliverable, anchor))).toEqual([
      p(run('a')),
      p(run('b')),
    ]);
  });

  it('remark styles and lists that are used but not defined, each once', () => {
    const properties =
      '<w:pPr><w:pStyle w:val="Gone"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr></w:pPr>';
    const deliverable = read(`<w:p>${properties}${run('a')}</w:p><w:p>${properties}${run('b')}</w:p>`);
    expect(remarkCodes(deliverable)).toEqual(['style-missing', 'numbering-missing']);
  });

  it('end sections with paragraphs, and the last with the body', () => {
    const size = (width: number): string => `<w:sectPr><w:pgSz w:w="${width}" w:h="100"/></w:sectPr>`;
    const deliverable = read(`<w:p><w:pPr>${size(1)}</w:pPr></w:p>${p(run('a'))}${size(2)}`);
    expect(deliverable.sections.map(({ width }) => width)).toEqual([1, 2]);
    expect(firstParagraph(deliverable).section?.width).toBe(1);
  });
});

describe('notes, comments and margins', () => {
  const reference = (kind: string, id: number): string => r(`<w:${kind}Reference w:id="${id}"/>`);

  it('find notes and comments by their references', () => {
    const deliverable = read({
      body: p(
        run('a'),
        reference('footnote', 1),
        reference('endnote', 1),
        '<w:commentRangeStart w:id="7"/>',
        run('b'),
        '<w:commentRangeEnd w:id="7"/>',
        reference('comment', 7),
      ),
      parts: {
        'word/footnotes.xml': `<w:footnotes><w:footnote w:id="1">${p(r('<w:footnoteRef/>'), run('foot'))}</w:footnote></w:footnotes>`,
        'word/endnotes.xml': `<w:endnotes><w:endnote w:id="1">${p(run('end'))}</w:endnote></w:endnotes>`,
        'word/comments.xml': `<w:comments><w:comment w:id="7" w:author="Ann" w:date="2025-01-01T00:00:00Z">${p(run('why?'))}</w:comment></w:comments>`,
      },
    });
    expect(firstParagraph(deliverable).children.map(({ type }) => type)).toEqual([
      'text',
      'footnoteReference',
      'footnoteReference',
      'commentMark',
      'text',
      'commentMark',
      'commentMark',
    ]);
    expect(deliverable.footnotes[0]?.children.map(plainText)).toEqual(['foot']);
    expect(deliverable.endnotes[0]?.children.map(plainText)).toEqual(['end']);
    expect(deliverable.comments).toMatchObject([{ id: '7', author: 'Ann', date: '2025-01-01T00:00:00Z' }]);
    expect(remarkCodes(deliverable)).toEqual([]);
  });

  it('come in the order of their references, whatever the order of the part', () => {
    const note = (id: number): string => `<w:footnote w:id="${id}">${p(run(`${id}`))}</w:footnote>`;
    const { footnotes } = read({
      body: p(reference('footnote', 5), reference('footnote', 2)),
      parts: { 'word/footnotes.xml': `<w:footnotes>${note(2)}${note(5)}</w:footnotes>` },
    });
    expect(footnotes.map(({ id }) => id)).toEqual(['5', '2']);
  });

  it('remark a reference without note and a note without reference', () => {
    const deliverable = read({
      body: p(reference('footnote', 4)),
      parts: {
        'word/footnotes.xml': `<w:footnotes><w:footnote w:id="5">${p(run('x'))}</w:footnote></w:footnotes>`,
      },
    });
    expect(remarkCodes(deliverable)).toEqual(['note-missing', 'note-missing']);
    expect(deliverable.footnotes).toEqual([]);
  });

  it('read headers and footers as parts of their own', () => {
    const deliverable = read({
      body: p(run('a')),
      parts: {
        'word/header1.xml': `<w:hdr>${p(run('top'))}</w:hdr>`,
        'word/footer1.xml': `<w:ftr>${p(run('bottom'))}</w:ftr>`,
      },
    });
    expect(deliverable.headers.map(({ part, children }) => [part, children.map(plainText)])).toEqual([
      ['word/header1.xml', ['top']],
    ]);
    expect(deliverable.footers.map(({ children }) => children.map(plainText))).toEqual([['bottom']]);
  });
});

describe('a package that is no Word document', () => {
  it('is refused by name', () => {
    const opc = wordPackage({ body: '' });
    const none = opc.with(new Map([['_rels/.rels', undefined]]));
    expect(() => readPackage(none, { sha256: '' })).toThrow(
      expect.objectContaining({ code: 'not-a-word-document' }),
    );
    const sheet = opc.with(new Map([['word/document.xml', '<workbook/>']]));
    expect(() => readPackage(sheet, { sha256: '' })).toThrow(
      expect.objectContaining({ code: 'not-a-word-document' }),
    );
  });
});
