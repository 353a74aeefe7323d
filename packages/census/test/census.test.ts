import { describe, expect, it } from 'vitest';
import { type Census, takeCensus } from '../src/index.ts';
import { code, mark, p, packageOf, r } from './support.ts';

const texts = ({ paragraphs }: Census): string[] => paragraphs.map(({ text }) => text);
const keys = (items: readonly { readonly key: string }[]): string[] => items.map(({ key }) => key);

describe('takeCensus', () => {
  it('reads what is on the page, in tables, text boxes and notes, and nothing else', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(r('In a box'))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(r('In a box'))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const census = takeCensus(
      packageOf(
        `${p(r('One'), note, box)}<w:tbl><w:tr><w:tc>${p(r('Cell'))}</w:tc></w:tr></w:tbl>`,
        {
          id: 'rId2',
          kind: 'footnotes',
          part: 'word/footnotes.xml',
          content: `<w:footnotes><w:footnote w:type="separator" w:id="0">${p(r('-'))}</w:footnote><w:footnote w:id="2">${p(r('Note'))}</w:footnote><w:footnote w:id="3">${p(r('Nobody refers to it'))}</w:footnote></w:footnotes>`,
        },
        {
          id: 'rId3',
          kind: 'header',
          part: 'word/header1.xml',
          content: `<w:hdr>${p(r('Draft 3'))}</w:hdr>`,
        },
      ),
    );
    expect(texts(census).sort()).toEqual(['Cell', 'In a box', 'Note', 'One']);
    expect(census.footnotes.map(({ key, unseen }) => [key, unseen === true])).toEqual([
      ['Note', false],
      ['Nobody refers to it', true],
    ]);
    expect(census.margins.map(({ quote }) => quote)).toEqual(['Draft 3']);
    expect([census.tables, census.cells].map(({ length }) => length)).toEqual([1, 1]);
  });

  it('reads tracked changes in either view, and counts them in both', () => {
    const body =
      p(
        r('The '),
        '<w:del w:id="1" w:author="Ada"><w:r><w:delText>old </w:delText></w:r></w:del>',
        `<w:ins w:id="2" w:author="Ada">${r('new ')}</w:ins>`,
        // Word leaves wrappers of nothing behind.
        '<w:ins w:id="9" w:author="Ada"><w:r><w:rPr><w:b/></w:rPr></w:r></w:ins>',
        '<w:ins w:id="10" w:author="Ada"/>',
        r('text'),
      ) +
      `<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="Bob"/></w:rPr></w:pPr>${r('joined ')}</w:p>` +
      p(r('to this'));
    const final = takeCensus(packageOf(body));
    expect(texts(final)).toEqual(['The new text', 'joined to this']);
    expect(texts(takeCensus(packageOf(body), 'original'))).toEqual(['The old text', 'joined ', 'to this']);
    expect(final.revisions.map(({ kind, author, quote }) => [kind, author, quote])).toEqual([
      ['deletion', 'Ada', 'old '],
      ['insertion', 'Ada', 'new '],
      ['deletion', 'Bob', 'joined'],
    ]);
  });

  it('does not count a table whose rows are all deleted', () => {
    const row = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p()}</w:tc></w:tr>`;
    expect(takeCensus(packageOf(`<w:tbl>${row}</w:tbl>`)).tables).toEqual([]);
    expect(takeCensus(packageOf(`<w:tbl>${row}</w:tbl>`), 'original').tables).toHaveLength(1);
  });

  it('knows field codes from results, and what is computed', () => {
    const census = takeCensus(
      packageOf(
        p(
          r('See '),
          mark('begin'),
          code('REF _Ref1 \\h'),
          mark('separate'),
          r('7.2'),
          mark('end'),
          '<w:fldSimple w:instr="SEQ Figure"><w:r><w:t>3</w:t></w:r></w:fldSimple>',
        ) +
          p(
            mark('begin'),
            code('HYPERLINK "https://example.org"'),
            mark('separate'),
            r('site'),
            mark('end'),
          ) +
          p(mark('begin'), code('PAGE'), r('never ends')),
      ),
    );
    expect(texts(census)).toEqual(['See 7.23', 'site', 'never ends']);
    expect(census.paragraphs[0]?.computed).toBe('7.23');
    expect(keys(census.fields)).toEqual(['REF _Ref1', 'SEQ Figure']);
    expect(keys(census.hyperlinks)).toEqual(['https://example.org']);
    expect(census.pointedAt.has('_Ref1')).toBe(true);
  });

  it('knows pictures and objects by their bytes', () => {
    const inline = (id: string): string =>
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="P" descr="A mast"/><a:blip r:embed="${id}"/></wp:inline></w:drawing></w:r>`;
    const object =
      '<w:r><w:object><v:shape><v:imagedata r:id="rId3"/></v:shape><o:OLEObject ProgID="Equation.3" r:id="rId4"/></w:object></w:r>';
    const census = takeCensus(
      packageOf(
        p(inline('rId2'), inline('rId3'), object),
        { id: 'rId2', kind: 'image', part: 'word/media/a.png', content: 'same' },
        { id: 'rId3', kind: 'image', part: 'word/media/b.png', content: 'same' },
        { id: 'rId4', kind: 'oleObject', part: 'word/embeddings/a.bin', content: 'ole' },
      ),
    );
    const [first, second, third] = keys(census.images);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect([second, third]).toEqual([first, first]);
    expect(census.figures.map(({ quote }) => quote)).toEqual(['A mast', 'A mast']);
    expect(census.oleObjects.map(({ quote }) => quote)).toEqual(['Equation.3']);
  });

  it('counts formulas once, with all their characters', () => {
    const maths =
      '<m:oMathPara><m:oMath><m:r><m:t>x</m:t></m:r><m:r><m:t>=1</m:t></m:r></m:oMath></m:oMathPara>';
    const census = takeCensus(packageOf(p(maths)));
    expect(keys(census.equations)).toEqual(['x=1']);
    expect(texts(census)).toEqual(['']);
  });

  it('counts list items, numbered by Word, by a style, or typed', () => {
    const styles =
      '<w:styles><w:style w:styleId="L"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style><w:style w:styleId="L2"><w:basedOn w:val="L"/></w:style></w:styles>';
    const list = (id: string): string =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"/></w:abstractNum>`;
    const number = (id: string): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
    const numbering = `<w:numbering>${list('1')}${list('4')}${number('1')}${number('4')}</w:numbering>`;
    const census = takeCensus(
      packageOf(
        `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${r('by Word')}</w:p>` +
          `<w:p><w:pPr><w:pStyle w:val="L2"/></w:pPr>${r('by style')}</w:p>` +
          `<w:p><w:pPr><w:pStyle w:val="L2"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>${r('not')}</w:p>` +
          p(r('a)'), '<w:r><w:tab/></w:r>', r('typed')),
        { id: 'rId2', kind: 'styles', part: 'word/styles.xml', content: styles },
        { id: 'rId3', kind: 'numbering', part: 'word/numbering.xml', content: numbering },
      ),
    );
    expect(keys(census.lists)).toEqual(['by Word', 'by style', 'typed']);
  });

  it('counts no list item where the list is not defined, or leads round in a circle', () => {
    const circle =
      '<w:numbering><w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="S"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>';
    const body = ['1', '2'].map(
      (id) => `<w:p><w:pPr><w:numPr><w:numId w:val="${id}"/></w:numPr></w:pPr>${r('plain')}</w:p>`,
    );
    const part = { id: 'rId2', kind: 'numbering', part: 'word/numbering.xml', content: circle };
    expect(takeCensus(packageOf(body.join(''), part)).lists).toEqual([]);
    expect(takeCensus(packageOf(body.join(''))).lists).toEqual([]);
  });

  it('counts no list item where the numbering shows nothing', () => {
    const level = (name: string, format: string, text: string): string =>
      `<w:lvl w:ilvl="${name}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7">${level('0', 'none', '')}${level('1', 'decimal', '%2.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
    const at = (ilvl: string, text: string): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="1"/></w:numPr></w:pPr>${r(text)}</w:p>`;
    const census = takeCensus(
      packageOf(at('0', 'plain') + at('1', 'numbered'), {
        id: 'rId2',
        kind: 'numbering',
        part: 'word/numbering.xml',
        content: numbering,
      }),
    );
    expect(keys(census.lists)).toEqual(['numbered']);
  });

  it('says what comments say, where they are, and which sections and bookmarks there are', () => {
    const census = takeCensus(
      packageOf(
        `${p(
          '<w:bookmarkStart w:id="0" w:name="_Ref9"/>',
          r('Text'),
          '<w:bookmarkEnd w:id="0"/>',
          '<w:bookmarkStart w:id="1" w:name="_GoBack"/>',
          '<w:r><w:commentReference w:id="5"/></w:r>',
        )}<w:sectPr><w:pgSz w:w="16840" w:h="11907"/><w:cols w:num="2"/></w:sectPr>`,
        {
          id: 'rId2',
          kind: 'comments',
          part: 'word/comments.xml',
          content: `<w:comments><w:comment w:id="5" w:author="Ada">${p(r('Why?'))}</w:comment></w:comments>`,
        },
      ),
    );
    expect(census.comments).toMatchObject([{ quote: 'Ada: Why?', anchor: { part: 'word/document.xml' } }]);
    expect(keys(census.sections)).toEqual(['landscape, 2 columns']);
    expect(keys(census.bookmarks)).toEqual(['_Ref9']);
    expect(texts(census)).toEqual(['Text']);
  });
});
