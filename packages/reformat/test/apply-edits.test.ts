import { type Edit, type Paragraph, paragraphsOf, plainText } from '@fg2rec/document';
import { readPackage } from '@fg2rec/ingest';
import { describe, expect, it } from 'vitest';
import { type AppliedEdits, applyEdits, type EditGroup } from '../src/index.ts';
import { decided } from './support/revisions.ts';
import { p, r, type WordFile, wordFile } from './support/word-file.ts';

const date = '2026-03-09T00:00:00Z';

interface Tried {
  readonly tracked: string;
  readonly clean: string;
  readonly outcomes: AppliedEdits['outcomes'];
}

/** Applies edits to a body in both modes; what every result must fulfil is asserted here. */
function apply(
  file: WordFile | string,
  edits: (paragraphs: readonly Paragraph[]) => readonly Edit[],
  author = 'fg2rec TST-01',
): Tried {
  const source = wordFile(typeof file === 'string' ? { body: file } : file);
  const deliverable = readPackage(source, { sha256: '', language: 'en' });
  const paragraphs = paragraphsOf(deliverable.root.children, { textBoxes: true });
  const group: EditGroup = { author, edits: edits(paragraphs) };
  const tracked = applyEdits(deliverable, [group], { mode: 'tracked', date });
  const clean = applyEdits(deliverable, [group], { mode: 'clean', date });
  const part = 'word/document.xml';
  expect(clean.outcomes).toEqual(tracked.outcomes);
  expect(decided(tracked.package.text(part), 'accept')).toEqual(decided(clean.package.text(part), 'leave'));
  expect(decided(tracked.package.text(part), 'reject')).toEqual(decided(source.text(part), 'leave'));
  return {
    tracked: bodyOf(tracked.package.text(part)),
    clean: bodyOf(clean.package.text(part)),
    outcomes: tracked.outcomes,
  };
}

function bodyOf(text: string): string {
  const body = /<w:body>(.*)<\/w:body>/s.exec(text)?.[1] ?? '';
  return body
    .replace(/ w:id="\d+" w:author="fg2rec TST-01" w:date="[^"]*"/g, ' ours')
    .replaceAll(' xml:space="preserve"', '');
}

function replace(words: string, by: string): (paragraphs: readonly Paragraph[]) => Edit[] {
  return (paragraphs) => {
    for (const paragraph of paragraphs) {
      const from = plainText(paragraph).indexOf(words);
      if (from >= 0) {
        return [
          { kind: 'replace-text', paragraph: paragraph.anchor, from, to: from + words.length, text: by },
        ];
      }
    }
    throw new Error(`No paragraph says ${words}.`);
  };
}

function reasonOf({ outcomes }: Tried): string {
  const [outcome] = outcomes;
  return outcome?.status === 'refused' ? outcome.refusal.reason : 'applied';
}

describe('replaced characters', () => {
  it('are deleted and inserted in the look of the first, the rest of the run as it was', () => {
    const { tracked, clean } = apply(p(r('See section 7 above.', '<w:i/>')), replace('section', 'clause'));
    expect(tracked).toBe(
      '<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>See </w:t></w:r>' +
        '<w:del ours><w:r><w:rPr><w:i/></w:rPr><w:delText>section</w:delText></w:r></w:del>' +
        '<w:ins ours><w:r><w:rPr><w:i/></w:rPr><w:t>clause</w:t></w:r></w:ins>' +
        '<w:r><w:rPr><w:i/></w:rPr><w:t> 7 above.</w:t></w:r></w:p>',
    );
    expect(clean).toBe('<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>See clause 7 above.</w:t></w:r></w:p>');
  });

  it('change no more than differs', () => {
    const { tracked } = apply(p(r('NOTE: one')), replace('NOTE: one', 'NOTE – one'));
    expect(tracked).toContain('<w:delText>:</w:delText>');
    expect(tracked).toContain('<w:t> –</w:t>');
  });

  it('may run over several runs, with entities, tabs and page breaks Word once saw', () => {
    const body = p(
      `${r('A &amp; B')}<w:r><w:tab/><w:lastRenderedPageBreak/><w:t>next</w:t></w:r>${r(' end', '<w:b/>')}`,
    );
    const { clean } = apply(body, replace('& B\tnext e', 'x'));
    expect(clean).toBe('<w:p><w:r><w:t>A x</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>nd</w:t></w:r></w:p>');
  });

  it('stay in their link', () => {
    const link = `<w:hyperlink w:anchor="a">${r('section 7')}</w:hyperlink>`;
    const { tracked } = apply(p(r('see ') + link), replace('section', 'clause'));
    expect(tracked).toMatch(/<w:hyperlink w:anchor="a"><w:del ours>.*<w:ins ours>.*<\/w:hyperlink>/);
  });

  it('inside an insertion of somebody else are deleted within it, and the new text stands beside it', () => {
    const theirs = `<w:ins w:id="5" w:author="Ada">${r('see section 7')}</w:ins>`;
    const { tracked, clean } = apply(p(theirs), replace('section', 'clause'));
    expect(tracked).toMatch(
      /<w:ins w:id="\d+" w:author="Ada">.*<w:del ours>.*<\/w:del><\/w:ins><w:ins ours>/,
    );
    expect(clean).toMatch(/<\/w:ins><w:r><w:t>clause<\/w:t><\/w:r><w:ins w:id="\d+" w:author="Ada">/);
  });

  it('leave out what somebody else has deleted between them', () => {
    const theirs = '<w:del w:id="5" w:author="Ada"><w:r><w:delText>old </w:delText></w:r></w:del>';
    const { tracked } = apply(p(r('the sec') + theirs + r('tion 7')), replace('section', 'clause'));
    expect(tracked).toContain(
      '<w:del w:id="5" w:author="Ada"><w:r><w:delText>old </w:delText></w:r></w:del>',
    );
  });

  it('go into an empty paragraph, be it an empty tag', () => {
    for (const body of ['<w:p/>', '<w:p w:rsidR="1"></w:p>', p('', '<w:jc w:val="center"/>')]) {
      const { clean } = apply(body, ([paragraph]) => [
        { kind: 'replace-text', paragraph: paragraph?.anchor ?? never(), from: 0, to: 0, text: 'new' },
      ]);
      expect(clean).toContain('<w:r><w:t>new</w:t></w:r></w:p>');
    }
  });

  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>section 7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const control = (properties: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${r('section 7')}</w:sdtContent></w:sdt>`;
  it.each([
    ['field', p(field)],
    ['field', p(`<w:fldSimple w:instr=" REF a ">${r('section 7')}</w:fldSimple>`)],
    ['content-control', p(control('<w:lock w:val="contentLocked"/>'))],
    ['content-control', p(control('<w:dataBinding w:xpath="/a" w:storeItemID="{1}"/>'))],
    ['applied', p(control('<w:tag w:val="free"/>'))],
    ['applied', p(`<w:fldSimple w:instr=" HYPERLINK x ">${r('the section 7')}</w:fldSimple>`)],
    ['link-border', p(`${r('sec')}<w:hyperlink w:anchor="a">${r('tion 7')}</w:hyperlink>`)],
    ['object-inside', p(`${r('sec')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('tion')}`)],
    ['formula', p(`${r('sect')}<m:oMath><m:r><m:t>i</m:t></m:r></m:oMath>${r('on')}`)],
    ['applied', p(boxTwice(p(r('section')), ''))],
    ['alternate-content', p(boxTwice(p(r('section')), '<w:pict><v:shape/></w:pict>'))],
    ['alternate-content', p(boxTwice(p(r('section')), oldBox(p(r('Section')))))],
  ])('%s: %s', (reason, body) => {
    expect(reasonOf(apply(body, replace('section', 'clause')))).toBe(reason);
  });

  it('in a text box of older documents are edited there', () => {
    const box = `<w:r>${oldBox(p(r('section 7')))}</w:r>`;
    expect(apply(p(box), replace('section', 'clause')).clean).toContain('clause 7');
  });

  it('in a text box that is there twice, for newer and older versions of Word, change in both', () => {
    const content = (id: string): string => `<w:p w14:paraId="${id}">${r('section 7')}</w:p>${p(r('next'))}`;
    const body = p(boxTwice(content('0000000A'), oldBox(content('0000000B'))));
    const { tracked, clean } = apply(body, replace('section', 'clause'));
    expect(clean.match(/clause 7/g)).toHaveLength(2);
    expect(tracked.match(/<w:del ours>/g)).toHaveLength(2);
    const removed = apply(body, (paragraphs) => [
      { kind: 'remove-blocks', blocks: [paragraphs[1]?.anchor ?? never()], because: 'test' },
    ]);
    expect(removed.clean).not.toContain('section');
    expect(removed.clean.match(/next/g)).toHaveLength(2);
  });
});

/** A text box as Word 2010 and later write it: once as DrawingML, once for their predecessors. */
function boxTwice(content: string, fallback: string): string {
  const names =
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  const shape = `<wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp>`;
  return `<w:r><mc:AlternateContent ${names}><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${shape}</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;
}

function oldBox(content: string): string {
  return `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
}

describe('blocks', () => {
  const inserting =
    (index: number, where: 'before' | 'after', text = 'new') =>
    (paragraphs: readonly Paragraph[]): Edit[] => [
      {
        kind: 'insert-blocks',
        at: paragraphs[index]?.anchor ?? never(),
        where,
        blocks: [{ role: 'note', runs: [{ text, bold: true }] }],
      },
    ];

  it('that are new carry an end of their own, so that rejecting leaves nothing behind', () => {
    const { tracked } = apply(p(r('one')) + p(r('two')), inserting(0, 'after'));
    expect(tracked).toContain('<w:p><w:pPr><w:rPr><w:ins ours/></w:rPr></w:pPr><w:ins ours><w:r>');
  });

  it('behind the last paragraph make its end the new one', () => {
    const { tracked, clean } = apply(p(r('one'), '<w:jc w:val="center"/>'), inserting(0, 'after'));
    expect(tracked).toContain('<w:jc w:val="center"/><w:rPr><w:ins ours/></w:rPr></w:pPr><w:r><w:t>one');
    expect(tracked).toContain('<w:pPrChange ours><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrChange>');
    expect(clean).toContain('<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>new</w:t></w:r></w:p>');
  });

  it('look like their neighbour where the role is the same', () => {
    const look = '<w:rFonts w:ascii="Arial"/><w:sz w:val="20"/>';
    const body = p(r('NOTE – one', `<w:b/>${look}`), '<w:pStyle w:val="Note"/><w:keepNext/>') + p(r('x'));
    const styles = '<w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Note"/></w:style>';
    const { clean } = apply({ body, styles }, inserting(0, 'after', 'NOTE – two'));
    expect(clean).toContain(
      '<w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Arial"/><w:b/>',
    );
  });

  const removing =
    (...indices: number[]) =>
    (paragraphs: readonly Paragraph[]): Edit[] => [
      {
        kind: 'remove-blocks',
        blocks: indices.map((index) => paragraphs[index]?.anchor ?? never()),
        because: 'test',
      },
    ];

  it('that go take their end along; bookmarks stay at the place', () => {
    const bookmark = '<w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>';
    const { tracked, clean } = apply(p(bookmark + r('one')) + p(r('two')), removing(0));
    expect(tracked).toContain('<w:pPr><w:rPr><w:del ours/></w:rPr></w:pPr>');
    expect(tracked).toContain('<w:del ours><w:r><w:delText>one</w:delText></w:r></w:del>');
    expect(clean).toBe(`${bookmark}${p(r('two')).replace(' xml:space="preserve"', '')}`);
  });

  it('that are the last of a body or cell give their end to the one before', () => {
    const { tracked, clean } = apply(
      p(r('one'), '<w:jc w:val="center"/>') + p(r('two')) + p(r('three'), '<w:keepNext/>'),
      removing(1, 2),
    );
    expect(tracked).toContain('<w:jc w:val="center"/><w:rPr><w:del ours/></w:rPr></w:pPr><w:r><w:t>one');
    expect(tracked).toContain('<w:pPrChange ours><w:pPr><w:keepNext/></w:pPr></w:pPrChange>');
    expect(clean).toBe('<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>one</w:t></w:r></w:p>');
    const cell = `<w:tc><w:tcPr/>${p(r('one'))}${p(r('two'))}</w:tc>`;
    const inCell = apply(`<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell}</w:tr></w:tbl>${p('')}`, removing(1));
    expect(inCell.clean).toContain('one</w:t></w:r></w:p></w:tc>');
  });

  it.each([
    ['no-paragraph-follows', p(r('one'))],
    ['section-break', p(r('one'), '<w:sectPr/>') + p(r('two'))],
    ['object-inside', p(`${r('one')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + p(r('two'))],
    [
      'mark-inside',
      p(`<w:bookmarkStart w:id="1" w:name="b"/>${r('one')}<w:bookmarkEnd w:id="1"/>`) +
        p(`<w:fldSimple w:instr=" REF b ">${r('1')}</w:fldSimple>`),
    ],
    ['content-control', p(`<w:sdt><w:sdtContent>${r('one')}</w:sdtContent></w:sdt>`) + p(r('two'))],
    [
      'under-revision',
      p(r('one'), '<w:rPr><w:del w:id="1" w:author="Ada"/></w:rPr>') + p(r('two')) + p(r('three')),
    ],
  ])('are kept for a reason: %s', (reason, body) => {
    expect(reasonOf(apply(body, removing(0)))).toBe(reason);
  });

  const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>${p(r('cell'))}</w:tc></w:tr><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr/><w:p/></w:tc></w:tr></w:tbl>`;
  const blocksOf = (
    body: string,
    edit: (anchor: Paragraph['anchor'], all: readonly Paragraph[]) => Edit,
  ): Tried => {
    const deliverable = readPackage(wordFile({ body }), { sha256: '', language: 'en' });
    const found = deliverable.root.children.find(({ type }) => type === 'table');
    return apply(body, (paragraphs) => [edit(found?.anchor ?? never(), paragraphs)]);
  };

  it('that are tables go row by row', () => {
    const { tracked, clean } = blocksOf(p(r('one')) + table + p(r('two')), (anchor) => ({
      kind: 'remove-blocks',
      blocks: [anchor],
      because: 'test',
    }));
    expect(tracked.match(/<w:trPr>(<w:tblHeader\/>)?<w:del ours\/><\/w:trPr>/g)).toHaveLength(2);
    expect(clean).not.toContain('w:tbl');
  });

  it('move with both places marked', () => {
    const { tracked, clean } = apply(p(r('one')) + p(r('two')) + p(r('three')), ([one, , three]) => [
      {
        kind: 'move-blocks',
        blocks: [one?.anchor ?? never()],
        to: { at: three?.anchor ?? never(), where: 'before' },
      },
    ]);
    expect(tracked).toMatch(/<w:moveFromRangeStart ours w:name="move\d+"\/><w:p>.*<w:moveFromRangeEnd/);
    expect(tracked).toMatch(/<w:moveTo ours><w:r><w:t>one<\/w:t><\/w:r><\/w:moveTo>/);
    expect(
      clean
        .replace(/<[^>]*>/g, ' ')
        .split(/\s+/)
        .join(' ')
        .trim(),
    ).toBe('two one three');
  });

  it('that are tables move as rows deleted and inserted', () => {
    const { tracked } = blocksOf(table + p(r('one')) + p(r('two')), (anchor, paragraphs) => ({
      kind: 'move-blocks',
      blocks: [anchor],
      to: { at: paragraphs.at(-1)?.anchor ?? never(), where: 'before' },
    }));
    expect(tracked.match(/<w:ins ours\/><\/w:trPr>/g)).toHaveLength(2);
  });
});

describe('properties', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>';
  const heading = ([paragraph]: readonly Paragraph[]): Edit[] => [
    { kind: 'set-role', paragraph: paragraph?.anchor ?? never(), role: 'clause-heading', headingLevel: 1 },
  ];

  it('of a role are those of the style that the document has; faked looks go', () => {
    const body = p(r('1 Scope', '<w:b/><w:i/><w:sz w:val="28"/>'), '<w:jc w:val="left"/>');
    const { tracked, clean } = apply({ body, styles }, heading);
    expect(tracked).toContain('<w:pStyle w:val="H1"/><w:jc w:val="left"/><w:pPrChange ours>');
    expect(tracked).toContain(
      '<w:rPr><w:i/><w:rPrChange ours><w:rPr><w:b/><w:i/><w:sz w:val="28"/></w:rPr></w:rPrChange></w:rPr>',
    );
    expect(clean).toContain('<w:r><w:rPr><w:i/></w:rPr><w:t>1 Scope');
  });

  it('of a style that is not there bring it along, under an id that is free', () => {
    const own =
      '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="My heading"/></w:style>';
    const body = p(r('1 Scope'));
    expect(apply({ body, styles: own }, heading).clean).toContain('<w:pStyle w:val="Heading12"/>');
    const source = readPackage(wordFile({ body, styles: own }), { sha256: '', language: 'en' });
    const group = { author: 'fg2rec', edits: heading(paragraphsOf(source.root.children)) };
    const styles = applyEdits(source, [group], { mode: 'tracked' }).package.text('word/styles.xml');
    expect(styles).toContain(`${own}<w:style w:type="paragraph" w:styleId="Heading12"`);
    expect(styles).toContain('<w:name w:val="heading 1"/><w:basedOn w:val="N"/>');
  });

  it('are refused where the document has no styles', () => {
    expect(reasonOf(apply(p(r('1 Scope')), heading))).toBe('style-missing');
  });

  it('under revision are left alone', () => {
    const change = '<w:pPrChange w:id="1" w:author="Ada"><w:pPr/></w:pPrChange>';
    expect(reasonOf(apply({ body: p(r('1 Scope'), change), styles }, heading))).toBe('formatting-revised');
  });

  it('a number is typed, and the computed one turned off', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body = p(r('Scope'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    const { clean } = apply({ body, numbering }, ([paragraph]) => [
      { kind: 'set-number', paragraph: paragraph?.anchor ?? never(), number: '3', replaces: 0 },
    ]);
    expect(clean).toContain('<w:numId w:val="0"/>');
    expect(clean).toContain('<w:t>3</w:t><w:tab/><w:t>Scope</w:t>');
  });
});

describe('a field', () => {
  it('comes whole, and its words go', () => {
    const { tracked, clean } = apply(p(r('see clause 7.2 above')), ([paragraph]) => [
      {
        kind: 'wrap-in-field',
        paragraph: paragraph?.anchor ?? never(),
        from: 11,
        to: 14,
        instruction: 'REF x',
      },
    ]);
    expect(tracked).toMatch(
      /<w:del ours><w:r><w:delText>7.2.*<w:ins ours>.*begin.*REF x.*7\.2.*end.*<\/w:ins>/,
    );
    expect(clean).toMatch(/see clause .*begin.*REF x.*separate.*7\.2.*end.* above/);
  });
});

describe('groups of edits', () => {
  const deliverable = readPackage(wordFile({ body: p(r('one two three')) + p(r('four')) }), {
    sha256: '',
    language: 'en',
  });
  const [one, two] = paragraphsOf(deliverable.root.children);
  const text = (from: number, to: number, by: string): Edit => ({
    kind: 'replace-text',
    paragraph: one?.anchor ?? never(),
    from,
    to,
    text: by,
  });
  const outcomesOf = (...groups: Edit[][]): string[] =>
    applyEdits(
      deliverable,
      groups.map((edits) => ({ author: 'fg2rec', edits })),
      { mode: 'tracked' },
    ).outcomes.map((outcome) => (outcome.status === 'refused' ? outcome.refusal.reason : outcome.status));

  it('are refused by name where another has their place', () => {
    expect(outcomesOf([text(0, 3, 'eins')], [text(2, 5, 'x')], [text(4, 7, 'zwei')])).toEqual([
      'applied',
      'characters-taken',
      'applied',
    ]);
    const removal: Edit = { kind: 'remove-blocks', blocks: [one?.anchor ?? never()], because: 'test' };
    expect(outcomesOf([text(0, 3, 'eins')], [removal])).toEqual(['applied', 'block-taken']);
    expect(outcomesOf([removal], [text(0, 3, 'eins')])).toEqual(['applied', 'block-taken']);
  });

  it('are written whole or not at all', () => {
    const { package: made, outcomes } = applyEdits(
      deliverable,
      [{ author: 'fg2rec', edits: [text(0, 3, 'eins'), text(40, 41, 'x')] }],
      { mode: 'tracked' },
    );
    expect(outcomes[0]).toMatchObject({ status: 'refused', refusal: { reason: 'outside-text' } });
    expect(made).toBe(deliverable.package);
  });

  it('give one result in any order', () => {
    const groups: EditGroup[] = [
      { author: 'fg2rec B', edits: [text(8, 13, 'drei')] },
      { author: 'fg2rec A', edits: [text(0, 3, 'eins')] },
      {
        author: 'fg2rec C',
        edits: [{ kind: 'comment', paragraph: two?.anchor ?? never(), from: 0, to: 4, text: 'a' }],
      },
      {
        author: 'fg2rec C',
        edits: [{ kind: 'comment', paragraph: one?.anchor ?? never(), from: 0, to: 3, text: 'b' }],
      },
    ];
    const bytes = (list: readonly EditGroup[]): Uint8Array =>
      applyEdits(deliverable, list, { mode: 'tracked', date }).package.save();
    expect(bytes([...groups].reverse())).toEqual(bytes(groups));
  });
});

function never(): never {
  throw new Error('The test names what is not there.');
}
