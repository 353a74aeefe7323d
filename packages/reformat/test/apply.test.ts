import { describe, expect, it } from 'vitest';
import { finishPart } from '../src/apply/finish-part.ts';
import { convert, p, r } from './support/word-file.ts';

const numbering =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
  '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>';
const listed = (id: number): string => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;

describe('edited text', () => {
  it('takes the place of a no-break space in a run of its own', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Note"/></w:style>';
    const note = (text: string): string =>
      p(
        `<w:r><w:t>NOTE</w:t></w:r><w:r><w:t>\u00a0</w:t></w:r>${r(`− ${text}`)}`,
        '<w:pStyle w:val="Note"/>',
      );
    const { body } = convert(
      { body: `${p(r('1 Scope', '<w:b/>'))}${note('One.')}${note('Two.')}`, styles },
      { kind: 'recommendation' },
    );
    const lines = body.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
    expect(lines).toContain('NOTE 1 – One.');
    expect(lines).toContain('NOTE 2 – Two.');
  });
});

describe('paragraphs', () => {
  it('lose fonts, sizes, colours and revision ids, and keep emphasis', () => {
    const { body } = convert(
      p(r('before')) +
        '<w:p w:rsidR="00AA"><w:r w:rsidRPr="00BB"><w:rPr><w:rFonts w:ascii="Arial"/><w:i/><w:color w:val="FF0000"/><w:sz w:val="18"/></w:rPr><w:t>text</w:t></w:r></w:p>',
    );
    expect(body.endsWith('<w:p><w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t>text</w:t></w:r></w:p>')).toBe(true);
  });

  it('keep one line through the text, or two', () => {
    const { body } = convert(p(r('one', '<w:strike/>') + r('two', '<w:dstrike/>')));
    expect(body.match(/<w:d?strike\/>/g)).toEqual(['<w:strike/>', '<w:dstrike/>']);
  });

  it('keep the bold of a style that the output has not', () => {
    const styles =
      '<w:style w:type="character" w:styleId="Key"><w:name w:val="Keyword"/><w:rPr><w:b/></w:rPr></w:style>';
    const { body } = convert({ body: p(r('term', '<w:rStyle w:val="Key"/>') + r(' means')), styles });
    expect(body).toContain('<w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">term');
    expect(body).not.toContain('Key"');
  });

  it('write their properties in the order of the schema', () => {
    const { body } = convert(p(r('عنوان', '<w:rtl/>'), '<w:jc w:val="center"/><w:bidi/>'));
    expect(body.indexOf('<w:bidi/>')).toBeLessThan(body.indexOf('<w:jc'));
  });

  it('have their computed numbers typed, once', () => {
    const { body } = convert({ body: p(r('one'), listed(1)) + p(r('two'), listed(1)), numbering });
    expect(body).not.toContain('w:numPr');
    expect(body.match(/\d\.<\/w:t><w:tab\/>/g)).toEqual(['1.</w:t><w:tab/>', '2.</w:t><w:tab/>']);
  });

  it('have an en dash for a bullet', () => {
    const { body } = convert({ body: p(r('one'), listed(2)), numbering });
    expect(body).toContain('<w:t xml:space="preserve">–</w:t><w:tab/>');
  });

  it('that are empty go, except between two tables', () => {
    const cell =
      '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="500"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>';
    expect(convert(p(r('a')) + p('') + p(r('b'))).body).not.toContain('<w:p></w:p>');
    expect(convert(`${cell}${p('')}${cell}${p(r('b'))}`).body).toContain('</w:tbl><w:p></w:p><w:tbl>');
  });
});

describe('tables', () => {
  it('have their switches written bare, whatever word the source has for on', () => {
    const row = `<w:tr><w:trPr><w:cantSplit w:val="true"/></w:trPr><w:tc>${p(r('a'))}</w:tc></w:tr>`;
    const { body } = convert(`<w:tbl><w:tblPr><w:bidiVisual w:val="1"/></w:tblPr>${row}${row}</w:tbl>`);
    expect(body).toContain('<w:bidiVisual/>');
    expect(body).toContain('<w:cantSplit/>');
  });
});

describe('tracked changes', () => {
  const changed = p(
    `${r('kept ')}<w:ins w:id="1" w:author="A">${r('new ')}</w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>old</w:delText></w:r></w:del>`,
  );

  it('are accepted in the final view', () => {
    const { body, applied } = convert(changed);
    expect(body).toContain('new');
    expect(body).not.toMatch(/old|w:ins|w:del/);
    expect(applied.ledger).toContainEqual(expect.objectContaining({ what: 'revision', quote: 'old' }));
  });

  it('are rejected in the original view', () => {
    const { body } = convert(changed, { view: 'original' });
    expect(body).toContain('<w:t xml:space="preserve">old</w:t>');
    expect(body).not.toContain('new');
  });

  it('join paragraphs whose mark was deleted', () => {
    const gone = p(r('first '), '<w:rPr><w:del w:id="3" w:author="A"/></w:rPr>');
    expect(convert(gone + p(r('second'))).body.match(/<w:p>/g)).toHaveLength(1);
  });

  it('stay where they are wanted', () => {
    const { body } = convert(changed, { keepRevisions: true });
    expect(body).toContain('<w:delText>old</w:delText>');
    expect(body).toMatch(/<w:ins w:id="1" w:author="A"><w:r>.*?new /);
  });

  it('of paragraph marks stay: the paragraphs are still two', () => {
    const gone = p(r('first '), '<w:rPr><w:del w:id="3" w:author="A"/></w:rPr>');
    const { body } = convert(gone + p(r('second')), { keepRevisions: true });
    expect(body.match(/<w:p>/g)).toHaveLength(2);
    expect(body).toMatch(
      /^<w:p><w:pPr><w:pageBreakBefore\/><w:rPr><w:del w:id="3" w:author="A"\/><\/w:rPr><\/w:pPr>.*first /,
    );
  });

  it('of rows and cells stay, and ranges of moves that lost their other end go', () => {
    const row =
      '<w:tr><w:trPr><w:ins w:id="4" w:author="A"/></w:trPr><w:tc><w:tcPr><w:cellIns w:id="5" w:author="A"/></w:tcPr><w:p/></w:tc></w:tr>';
    const half = '<w:moveFromRangeStart w:id="6" w:author="A" w:name="m"/>';
    const whole = '<w:moveToRangeStart w:id="7" w:author="A" w:name="m"/><w:moveToRangeEnd w:id="7"/>';
    const { body } = convert(`<w:tbl><w:tblPr/><w:tblGrid/>${row}</w:tbl>${p(half + whole + r('x'))}`, {
      keepRevisions: true,
    });
    expect(body).toContain('<w:trPr><w:ins w:id="4" w:author="A"/></w:trPr>');
    expect(body).toContain('<w:tcPr><w:cellIns w:id="5" w:author="A"/></w:tcPr>');
    expect(body).not.toContain('moveFromRange');
    expect(body).toContain(whole);
  });
});

describe('comments', () => {
  const commented = p(
    `<w:commentRangeStart w:id="0"/>${r('text')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
  );
  const comments = '<w:comment w:id="0" w:author="A"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>';

  it('are left out, and counted', () => {
    const { body, applied } = convert({ body: commented, comments });
    expect(body).not.toContain('comment');
    expect([...applied.otherParts]).toEqual([['word/comments.xml', undefined]]);
    expect(applied.ledger.filter(({ what }) => what === 'comment')).toHaveLength(1);
  });

  it('that stay keep the ids that answers hang on, and lose styles that the template has not', () => {
    const own =
      '<w:comment w:id="0" w:author="A"><w:p w14:paraId="0A"><w:pPr><w:pStyle w:val="CommentText"/><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>';
    const stray = '<w:comment w:id="8" w:author="B"><w:p><w:r><w:t>Nowhere</w:t></w:r></w:p></w:comment>';
    const { applied } = convert({ body: commented, comments: own + stray }, { keepComments: true });
    const part = applied.otherParts.get('word/comments.xml') ?? '';
    expect(part).toContain('<w:p w14:paraId="0A"><w:pPr></w:pPr>');
    expect(part).not.toMatch(/CommentText|numPr|Nowhere/);
  });

  it('that are not there leave no mark in the text', () => {
    const { body } = convert({ body: commented, comments: '' }, { keepComments: true });
    expect(body).not.toContain('comment');
  });

  it('stay where they are wanted', () => {
    const { body, applied } = convert({ body: commented, comments }, { keepComments: true });
    expect(body).toContain('<w:commentReference w:id="0"/>');
    expect(applied.otherParts.get('word/comments.xml')).toContain('Why?');
  });
});

describe('what the reformatter leaves alone', () => {
  it('keeps objects and formulas byte for byte', () => {
    const object =
      '<w:object w:dxaOrig="1" w:dyaOrig="2"><v:shape id="_x1" style="width:1pt"><v:imagedata r:id="r9"/></v:shape><o:OLEObject Type="Embed" ProgID="Equation.3" ShapeID="_x1" DrawAspect="Content" ObjectID="_1" r:id="r8"/></w:object>';
    const formula = '<m:oMath><m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>E=m</m:t></m:r></m:oMath>';
    const { body } = convert(p(`<w:r><w:rPr><w:position w:val="-10"/></w:rPr>${object}</w:r>${formula}`));
    expect(body).toContain(object);
    expect(body).toContain(formula);
    expect(body).toContain('<w:position w:val="-10"/>');
  });

  it('keeps links, and content without its control', () => {
    const link = `<w:hyperlink r:id="r5" w:history="1">${r('site')}</w:hyperlink>`;
    const { body } = convert(
      p(`${link}<w:sdt><w:sdtPr/><w:sdtContent>${r('filled')}</w:sdtContent></w:sdt>`),
    );
    expect(body).toContain('<w:hyperlink r:id="r5" w:history="1">');
    expect(body).toContain('filled');
    expect(body).not.toContain('w:sdt');
  });

  it('keeps the look of text boxes, but no style that the output lacks', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Box"><w:name w:val="Box text"/><w:rPr><w:sz w:val="14"/></w:rPr></w:style>';
    const box = p(r('label'), '<w:pStyle w:val="Box"/><w:jc w:val="center"/>');
    const { body } = convert({
      body: p(
        `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${box}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      ),
      styles,
    });
    expect(body).toContain('<w:jc w:val="center"/>');
    expect(body).toContain('<w:sz w:val="14"/>');
    expect(body).not.toContain('"Box"');
  });
});

describe('fields', () => {
  const target = p(
    `<w:bookmarkStart w:id="5" w:name="_Ref1"/>${r('step')}<w:bookmarkEnd w:id="5"/>`,
    listed(1),
  );
  const reference = p(
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref1 \\r \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      `${r('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  );

  it('that ask for the number of a list item are pointed at the typed number', () => {
    const { body } = convert({ body: target + reference, numbering });
    expect(body).toMatch(/w:name="_No_Ref1"\/><w:r><w:t xml:space="preserve">1<\/w:t><\/w:r><w:bookmarkEnd/);
    expect(body).toContain('<w:instrText xml:space="preserve"> REF _No_Ref1 \\h </w:instrText>');
  });

  it('without an end become text', () => {
    const { body } = convert(
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('3')}`,
      ),
    );
    expect(body).not.toMatch(/fldChar|instrText/);
    expect(body).toContain('3');
  });
});

describe('bookmarks', () => {
  it('come in pairs with ids of their own', () => {
    const { body } = convert(
      p(
        `<w:bookmarkStart w:id="1" w:name="a"/>${r('x')}<w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="1" w:name="b"/>${r('y')}<w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="7" w:name="open"/>`,
      ),
    );
    expect(body.match(/<w:bookmark(?:Start|End) w:id="\d+"/g)).toEqual([
      '<w:bookmarkStart w:id="0"',
      '<w:bookmarkEnd w:id="0"',
      '<w:bookmarkStart w:id="1"',
      '<w:bookmarkEnd w:id="1"',
      '<w:bookmarkStart w:id="2"',
      '<w:bookmarkEnd w:id="2"',
    ]);
  });

  it('give a name to the first of them that ends, as in what LibreOffice writes', () => {
    const twins = '<w:bookmarkStart w:id="4" w:name="a"/><w:bookmarkStart w:id="5" w:name="a"/>';
    expect(finishPart(`<w:p>${twins}<w:r/><w:bookmarkEnd w:id="5"/></w:p>`, 'test')).toBe(
      '<w:p><w:bookmarkStart w:id="0" w:name="a"/><w:r/><w:bookmarkEnd w:id="0"/></w:p>',
    );
  });
});

describe('a bookmark whose end has come before its start', () => {
  it('stays where it starts, for what points at it', () => {
    const backwards = '<w:bookmarkEnd w:id="4"/><w:p/><w:bookmarkStart w:id="4" w:name="a"/><w:p/>';
    expect(finishPart(`<w:body>${backwards}</w:body>`, 'test')).toBe(
      '<w:body><w:p/><w:bookmarkStart w:id="0" w:name="a"/><w:bookmarkEnd w:id="0"/><w:p/></w:body>',
    );
  });
});

describe('a damaged source', () => {
  const finished = (body: string): string =>
    finishPart(`<w:body>${body}</w:body>`, 'test').replace(/<\/?w:body>/g, '');
  const text = '<w:r><w:t>a</w:t></w:r>';

  it.each([
    ['a run among paragraphs gets a paragraph', text, `<w:p>${text}</w:p>`],
    ['text among paragraphs gets a run too', '<w:t>a</w:t>', `<w:p>${text}</w:p>`],
    [
      'a paragraph in a paragraph gives up its frame',
      `<w:p><w:p><w:pPr/>${text}</w:p></w:p>`,
      `<w:p>${text}</w:p>`,
    ],
    [
      'a paragraph in a run gives its text to the run',
      `<w:p><w:r><w:p>${text}</w:p></w:r></w:p>`,
      `<w:p>${text}</w:p>`,
    ],
    [
      'a row in a formula gives up its frame',
      '<w:p><m:oMath><w:tr><m:r><m:t>x</m:t></m:r></w:tr></m:oMath></w:p>',
      '<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>',
    ],
    ['properties of nothing go', '<w:rPr><w:b/></w:rPr><w:p/>', '<w:p/>'],
    [
      'a cell ends in a paragraph',
      '<w:tbl><w:tr><w:tc><w:rtl/></w:tc></w:tr></w:tbl>',
      '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
    ],
  ])('%s', (_, broken, whole) => {
    expect(finished(broken)).toBe(whole);
    expect(finished(whole)).toBe(whole);
  });

  it('loses rows without cells, and keeps what stood in their marks', () => {
    const mark = '<w:bookmarkStart w:id="0" w:name="a"/><w:bookmarkEnd w:id="0"/>';
    const full = `<w:tr><w:tc>${p(r('a'))}</w:tc></w:tr>`;
    const { body } = convert(`<w:tbl><w:tblPr/>${full}<w:tr>${mark}</w:tr></w:tbl><w:tbl><w:tr/></w:tbl>`);
    expect(body.match(/<w:tr>/g)).toHaveLength(1);
    expect(body.match(/<w:tbl>/g)).toHaveLength(1);
    expect(body).toContain('w:name="a"');
  });

  it('loses field characters that have no place in a field', () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = mark('begin') + mark('separate') + mark('end');
    const odd = mark('begin') + mark('separate') + mark('separate') + mark('4711') + mark('end');
    expect(finished(`<w:p>${odd}</w:p>`).replaceAll('<w:r></w:r>', '')).toBe(`<w:p>${field}</w:p>`);
  });

  it('loses references that lead to nothing, and keeps links and pictures without them', () => {
    const link = `<w:hyperlink r:id="rId77">${r('site')}</w:hyperlink>`;
    const { body } = convert(p(`${link}<w:r><w:footnoteReference w:id="9"/></w:r>`));
    expect(body).toContain('<w:hyperlink>');
    expect(body).toContain('site');
    expect(body).not.toContain('footnoteReference');
  });
});

describe('sections', () => {
  const section = (attributes: string, references = ''): string =>
    `<w:sectPr>${references}<w:pgSz ${attributes}/><w:pgMar w:top="1" w:right="1" w:bottom="1" w:left="1" w:header="1" w:footer="1" w:gutter="0"/></w:sectPr>`;

  it('keep their orientation and take the page of the template', () => {
    const wide = section(
      'w:w="15840" w:h="12240" w:orient="landscape"',
      '<w:headerReference w:type="default" r:id="h"/>',
    );
    const { applied } = convert(
      `${p(r('a'))}${p(r('b'), wide)}${p(r('c'))}${section('w:w="12240" w:h="15840"')}`,
    );
    const sizes = [...applied.mainText.matchAll(/<w:pgSz ([^/]*)\/>/g)].map(([, size]) => size);
    expect(sizes).toEqual(['w:w="16840" w:h="11907" w:orient="landscape"', 'w:w="11907" w:h="16840"']);
    expect(applied.mainText).not.toContain('headerReference');
  });

  it('that differ in nothing run together, and the ledger says so', () => {
    const tall = section('w:w="12240" w:h="15840"');
    const { applied } = convert(`${p(r('a'), tall)}${p(r('b'))}${tall}`);
    expect(applied.mainText.match(/<w:sectPr>/g)).toHaveLength(1);
    expect(applied.ledger).toContainEqual(expect.objectContaining({ what: 'section' }));
  });
});

describe('tables', () => {
  const cell = (text: string, width: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${p(r(text))}</w:tc>`;
  const table = (properties: string, width: number): string =>
    `<w:tbl><w:tblPr>${properties}<w:tblW w:w="${2 * width}" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="${width}"/><w:gridCol w:w="${width}"/></w:tblGrid>` +
    `<w:tr>${cell('A', width)}${cell('B', width)}</w:tr><w:tr>${cell('c', width)}${cell('d', width)}</w:tr></w:tbl>`;

  it('that are too wide are narrowed to the text', () => {
    const { body } = convert(table('', 6000) + p(r('end')));
    const columns = [...body.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(columns.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9640);
    expect(body).not.toContain('6000');
  });

  it('keep the borders of a style that goes', () => {
    const borders =
      '<w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders>';
    const styles = `<w:style w:type="table" w:styleId="Grid"><w:name w:val="My grid"/><w:tblPr>${borders}</w:tblPr></w:style>`;
    const { body } = convert({ body: table('<w:tblStyle w:val="Grid"/>', 2000) + p(r('end')), styles });
    expect(body).toContain(borders);
    expect(body).not.toContain('w:tblStyle');
  });
});

describe('notes', () => {
  it('take the style of the template', () => {
    const footnotes =
      '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
      `<w:footnote w:id="1">${p(`<w:r><w:footnoteRef/></w:r>${r('note', '<w:sz w:val="16"/>')}`)}</w:footnote>`;
    const { applied } = convert({
      body: p(`${r('x')}<w:r><w:footnoteReference w:id="1"/></w:r>`),
      footnotes,
    });
    const notes = applied.otherParts.get('word/footnotes.xml') ?? '';
    expect(notes).toContain('<w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:footnoteRef/></w:r>');
    expect(notes).toContain('<w:separator/>');
    expect(notes).not.toContain('w:sz');
  });
});
