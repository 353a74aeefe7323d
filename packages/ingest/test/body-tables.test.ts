import { plainText, type Table } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { cell, firstTable, lines, p, read, remarkCodes, row, run, tbl } from './body-support.ts';

const filled = (text: string, properties = ''): string => cell(p(run(text)), properties);

/** `text@column/columns×rows` for each cell. */
function shape(table: Table): string[][] {
  return table.children.map(({ children }) =>
    children.map((each) => `${plainText(each)}@${each.column}/${each.columnSpan}×${each.rowSpan}`),
  );
}

describe('tables', () => {
  it('count the columns that cells span and that rows leave free', () => {
    const table = tbl(
      4,
      row(filled('a', '<w:gridSpan w:val="3"/>'), filled('b')),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="2"/></w:trPr>${filled('c')}</w:tr>`,
    );
    const deliverable = read(table);
    expect(shape(firstTable(deliverable))).toEqual([['a@0/3×1', 'b@3/1×1'], ['c@1/1×1']]);
    expect(remarkCodes(deliverable)).toEqual([]);
  });

  it('merge cells downwards, and begin anew where a merge is restarted', () => {
    const restart = '<w:vMerge w:val="restart"/>';
    const table = tbl(
      2,
      row(filled('a', restart), filled('1')),
      row(cell(p(), '<w:vMerge/>'), filled('2')),
      row(filled('b', restart), filled('3')),
      row(cell(p(), '<w:vMerge w:val="continue"/>'), filled('4')),
      row(filled('c'), filled('5')),
    );
    expect(shape(firstTable(read(table)))).toEqual([
      ['a@0/1×2', '1@1/1×1'],
      ['2@1/1×1'],
      ['b@0/1×2', '3@1/1×1'],
      ['4@1/1×1'],
      ['c@0/1×1', '5@1/1×1'],
    ]);
  });

  it('end a merge at a cell that takes no part in it', () => {
    const table = tbl(
      1,
      row(filled('a', '<w:vMerge w:val="restart"/>')),
      row(filled('b')),
      row(filled('c', '<w:vMerge/>')),
    );
    expect(shape(firstTable(read(table)))).toEqual([['a@0/1×1'], ['b@0/1×1'], ['c@0/1×1']]);
  });

  it('keep a cell that continues a merge nobody began', () => {
    expect(shape(firstTable(read(tbl(1, row(filled('a', '<w:vMerge/>'))))))).toEqual([['a@0/1×1']]);
  });

  it('keep text and bookmarks of a cell behind a merge at the end of the cell above', () => {
    const mark = '<w:bookmarkStart w:id="1" w:name="m"/><w:bookmarkEnd w:id="1"/>';
    const deliverable = read(
      tbl(
        1,
        row(filled('a', '<w:vMerge w:val="restart"/>')),
        row(cell(p(mark), '<w:vMerge/>')),
        row(filled('hidden', '<w:vMerge/>')),
      ),
    );
    expect(
      lines(tbl(1, row(filled('a', '<w:vMerge w:val="restart"/>')), row(filled('hidden', '<w:vMerge/>')))),
    ).toEqual(['a', 'hidden']);
    expect(remarkCodes(deliverable)).toEqual(['content-unread']);
    const [first] = firstTable(deliverable).children[0]?.children[0]?.children ?? [];
    expect(first).toMatchObject({ children: [{ type: 'text' }, { type: 'bookmark' }, { type: 'bookmark' }] });
  });

  it('merge cells across in the old way', () => {
    const table = tbl(2, row(filled('a', '<w:hMerge w:val="restart"/>'), cell(p(), '<w:hMerge/>')));
    expect(shape(firstTable(read(table)))).toEqual([['a@0/2×1']]);
  });

  it('find rows and cells in content controls and custom XML', () => {
    const control = (content: string): string =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const table = tbl(
      2,
      control(row(filled('a'), filled('b'))),
      row(control(filled('c')), `<w:customXml w:element="x">${filled('d')}</w:customXml>`),
    );
    expect(shape(firstTable(read(table)))).toEqual([
      ['a@0/1×1', 'b@1/1×1'],
      ['c@0/1×1', 'd@1/1×1'],
    ]);
  });

  it('hold tables', () => {
    const inner = tbl(1, row(filled('inner')));
    const table = firstTable(read(tbl(1, row(cell(inner + p())))));
    expect(table.children[0]?.children[0]?.children.map(({ type }) => type)).toEqual(['table', 'paragraph']);
  });

  it('are remarked where their rows do not fill the grid', () => {
    expect(remarkCodes(read(tbl(3, row(filled('a'), filled('b')))))).toEqual(['table-ragged']);
  });

  it('know their header rows, shading, alignment, direction and description', () => {
    const table = firstTable(
      read(
        '<w:tbl><w:tblPr><w:bidiVisual/><w:tblBorders><w:top w:val="single"/></w:tblBorders>' +
          '<w:tblCaption w:val="T"/><w:tblDescription w:val="D"/></w:tblPr>' +
          `<w:tr><w:trPr><w:tblHeader/></w:trPr>${filled('a', '<w:shd w:val="clear" w:fill="d9d9d9"/><w:vAlign w:val="center"/>')}</w:tr>` +
          `<w:tr><w:trPr><w:tblHeader w:val="0"/></w:trPr>${filled('b', '<w:shd w:val="clear" w:fill="auto"/>')}</w:tr></w:tbl>`,
      ),
    );
    expect(table).toMatchObject({
      direction: 'rtl',
      bordered: true,
      title: 'T',
      description: 'D',
      grid: [0],
    });
    expect(table.children.map(({ isHeader }) => isHeader)).toEqual([true, false]);
    expect(table.children.map(({ children }) => children[0]?.shading)).toEqual(['D9D9D9', undefined]);
    expect(table.children[0]?.children[0]?.verticalAlignment).toBe('center');
  });

  it('are without borders where nothing draws a line', () => {
    expect(firstTable(read(tbl(1, row(filled('a'))))).bordered).toBe(false);
    const line = '<w:tcBorders><w:bottom w:val="double"/></w:tcBorders>';
    expect(firstTable(read(tbl(1, row(filled('a', line))))).bordered).toBe(true);
  });
});
