import { describe, expect, it } from 'vitest';
import { convert, p, r } from './support/word-file.ts';

describe('tables of data in a draft', () => {
  const cell = (text: string, fill = ''): string =>
    `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${fill === '' ? '' : `<w:shd w:val="clear" w:color="auto" w:themeFill="accent1" w:fill="${fill}"/>`}</w:tcPr>${p(r(text))}</w:tc>`;
  const rows =
    `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('State', 'BFBFBF')}${cell('Meaning', 'BFBFBF')}</w:tr>` +
    `<w:tr>${cell('a', '00FF00')}${cell('b', '1F3864')}</w:tr>`;
  const grid = '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>';
  const body = `${p(r('1. Scope'))}<w:tbl><w:tblPr/>${grid}${rows}</w:tbl>${p(r('end'))}`;

  it('get lines where they have none, and lose the shading of their heads', () => {
    const { body: written } = convert(body, { kind: 'recommendation' });
    expect(written).toContain('<w:insideV w:val="single" w:sz="4"');
    expect(written).not.toContain('BFBFBF');
    expect(written).toContain('w:fill="00FF00"');
  });

  it('lose dark shading, whose white text turns black, and colours of a theme that goes', () => {
    const { body: written } = convert(body);
    expect(written).not.toMatch(/1F3864|themeFill/);
    expect(written).toContain('BFBFBF');
    expect(written).not.toContain('insideV');
  });
});

describe('page breaks', () => {
  const heading = (text: string): string =>
    p(`<w:r><w:br w:type="page"/></w:r>${r(text)}`, '<w:pStyle w:val="H1"/>');
  const styles =
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
  const page = p('<w:r><w:br w:type="page"/></w:r>');
  const text =
    p(r('Some text.')) +
    heading('1 Scope') +
    page +
    heading('2 Use') +
    p(r('More text.')) +
    page +
    p(r('The end.'));

  it('go before clauses of a draft, and stay between its paragraphs', () => {
    const { body } = convert({ body: text, styles }, { kind: 'a-series' });
    expect(body.match(/w:type="page"/g)).toHaveLength(1);
    expect(body.indexOf('w:type="page"')).toBeGreaterThan(body.indexOf('More text.'));
  });

  it('stay where they are in a letter', () => {
    // Two breaks in a row are one.
    expect(convert({ body: text, styles }).body.match(/w:type="page"/g)).toHaveLength(3);
  });
});

describe('a page break at the end of a paragraph', () => {
  const br = '<w:r><w:br w:type="page"/></w:r>';
  const styles =
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
  const heading = (text: string): string => p(r(text), '<w:pStyle w:val="H1"/>');
  const breaksIn = (...rest: string[]): number => {
    const body = `${heading('1 Scope')}${p(r('Before.') + br)}${rest.join('')}`;
    return convert({ body, styles }, { kind: 'a-series' }).body.match(/w:type="page"/g)?.length ?? 0;
  };

  it('goes before a clause, which runs on, and before an annex, which starts a page itself', () => {
    expect(breaksIn(heading('2 Use'), p(r('Text.')))).toBe(0);
    expect(breaksIn(heading('Annex A'), p(r('Text.')))).toBe(0);
  });

  it('stays before text, once', () => {
    expect(breaksIn(p(r('After.')))).toBe(1);
    expect(breaksIn(p(br), p(r('After.')))).toBe(1);
    expect(breaksIn(p(br + r('After.')))).toBe(1);
  });
});

describe('a draft behind its contents', () => {
  it('begins a page, though the contents stand in their place already', () => {
    const styles = ['toc 0', 'toc 1', 'Rec_No', 'Rec_title', 'heading 1']
      .map(
        (name) =>
          `<w:style w:type="paragraph" w:styleId="${name.replace(/\W/g, '')}"><w:name w:val="${name}"/></w:style>`,
      )
      .join('');
    const as = (style: string, text: string): string => p(r(text), `<w:pStyle w:val="${style}"/>`);
    const { body } = convert(
      {
        body: `${as('toc0', 'Table of contents')}${as('toc1', '1 Scope')}${as('Rec_No', 'Recommendation ITU-T X.1')}${as('Rec_title', 'Sensors')}${as('heading1', '1 Scope')}`,
        styles,
      },
      { kind: 'recommendation' },
    );
    const number = body.split('</w:p>').find((each) => each.includes('Recommendation ITU-T X.1'));
    expect(number).toContain('<w:pageBreakBefore/>');
  });
});

describe('labels of notes', () => {
  it('are not bold, whatever their author made them', () => {
    const note = p(r('NOTE', '<w:b/>') + r(' – This is ') + r('so', '<w:b/>') + r('.'));
    const { body } = convert(`${p(r('1. Scope'))}${note}`, { kind: 'recommendation' });
    expect(body).toMatch(/<w:r><w:t[^>]*>NOTE<\/w:t>/);
    expect(body).toMatch(/<w:b\/><w:bCs\/><\/w:rPr><w:t[^>]*>so</);
  });
});

describe('a cover with artwork', () => {
  const floating = (width: number, height: number): string =>
    '<w:r><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">' +
    `<wp:extent cx="${width}" cy="${height}"/><wp:docPr id="1" name="Art"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
  const pagesOf = (width: number, height: number): number[] => {
    const front = p(r('FG-XYZ Deliverable')) + p(floating(width, height)) + p(r('Version 1.0'));
    const { body } = convert(
      `${front}${p(r('Change log'), '<w:outlineLvl w:val="0"/>')}${p(r('1. Scope'))}`,
      {
        kind: 'fg-specification',
      },
    );
    const note = body.slice(0, body.indexOf('Recommendation ITU-T'));
    return [...note.matchAll(/<w:p>.*?<\/w:p>/g)].flatMap(([paragraph], index) =>
      paragraph.includes('pageBreakBefore') ? [index] : [],
    );
  };

  it('has a page of its own in the transfer note', () => {
    const [first = 0, second] = pagesOf(7_500_000, 9_500_000).slice(-2);
    expect(second).toBe(first + 1);
  });

  it('is no logo beside the text', () => {
    expect(pagesOf(900_000, 900_000).length).toBeLessThan(2);
  });
});
