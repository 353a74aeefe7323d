import { describe, expect, it } from 'vitest';
import { numbers, pPr, rPr, style, stylesWith } from './styles-support.ts';

const level = (ilvl: number, content: string) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>${content}</w:lvl>`;
const list = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const instance = (id: number) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;

describe('paragraphs', () => {
  const styles = `<w:docDefaults><w:pPrDefault><w:pPr><w:keepNext/><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>
    ${style('Normal', { pPr: '<w:ind w:left="100" w:firstLine="50"/>' })}
    ${style('Base', { basedOn: 'Normal', pPr: '<w:ind w:left="200"/><w:outlineLvl w:val="3"/><w:pageBreakBefore/>' })}
    ${style('Derived', { basedOn: 'Base', pPr: '<w:ind w:hanging="20"/><w:keepNext w:val="0"/>' })}`;
  const sheet = stylesWith({ styles });

  it('take each property from the nearest layer that states it', () => {
    expect(sheet.resolveParagraph(pPr('<w:pageBreakBefore w:val="off"/>', 'Derived'))).toMatchObject({
      style: { id: 'Derived', name: 'Derived', basedOn: ['Base', 'Normal'] },
      indent: { start: 200, firstLine: -20 },
      outlineLevel: 3,
      pageBreakBefore: false,
      keepNext: false,
      alignment: 'both',
    });
  });

  it('without a style have the default one, and so have those with a style that is not there', () => {
    for (const properties of [undefined, pPr(''), pPr('', 'Lost')]) {
      expect(sheet.resolveParagraph(properties)).toMatchObject({
        style: { id: 'Normal' },
        indent: { start: 100, firstLine: 50 },
        keepNext: true,
      });
    }
    expect(sheet.has('Lost', 'paragraph')).toBe(false);
    expect(sheet.has('Base', 'paragraph')).toBe(true);
    expect(sheet.has('Base', 'character')).toBe(false);
  });

  it('find a style whose id is written in other case', () => {
    expect(sheet.resolveParagraph(pPr('', 'DERIVED')).style.id).toBe('Derived');
  });

  it('of a document without styles are plain', () => {
    expect(stylesWith({}).resolveParagraph(pPr('', 'Heading1'))).toEqual({
      style: { id: 'Normal', name: 'Normal', basedOn: [] },
      outlineLevel: undefined,
      alignment: undefined,
      indent: { start: 0, firstLine: 0 },
      pageBreakBefore: false,
      keepNext: false,
      direction: 'ltr',
      numbering: undefined,
      framed: false,
      tabs: undefined,
    });
  });

  it('end the inheritance where styles are based on one another', () => {
    const cyclic = stylesWith({
      styles:
        style('A', { basedOn: 'B', pPr: '<w:keepNext/>' }) +
        style('B', { basedOn: 'A' }) +
        style('C', { basedOn: 'C' }),
    });
    expect(cyclic.resolveParagraph(pPr('', 'B'))).toMatchObject({
      style: { id: 'B', basedOn: ['A'] },
      keepNext: true,
    });
    expect(cyclic.resolveParagraph(pPr('', 'C')).style.basedOn).toEqual([]);
  });

  it('in a table have its style under their own', () => {
    const tabled = stylesWith({
      styles:
        style('Normal', { pPr: '<w:ind w:left="7"/>' }) +
        style('Grid', { type: 'table', pPr: '<w:keepNext/><w:ind w:left="9"/>' }),
    });
    expect(tabled.resolveParagraph(undefined, 'Grid')).toMatchObject({
      keepNext: true,
      indent: { start: 7 },
    });
    expect(tabled.resolveParagraph(undefined)).toMatchObject({ keepNext: false });
  });

  it.each([
    ['left', 'ltr', 'left'],
    ['start', 'ltr', 'left'],
    ['left', 'rtl', 'right'],
    ['start', 'rtl', 'right'],
    ['end', 'rtl', 'left'],
    ['right', 'rtl', 'left'],
    ['center', 'rtl', 'center'],
    ['mediumKashida', 'rtl', 'both'],
    ['thaiDistribute', 'ltr', 'distribute'],
    ['numTab', 'ltr', undefined],
  ])('aligned %s in %s text stand %s', (jc, direction, seen) => {
    const bidi = direction === 'rtl' ? '<w:bidi/>' : '';
    expect(sheet.resolveParagraph(pPr(`${bidi}<w:jc w:val="${jc}"/>`))).toMatchObject({
      direction,
      alignment: seen,
    });
  });

  it('may be indented in units and in characters', () => {
    expect(sheet.resolveParagraph(pPr('<w:ind w:start="1in" w:hanging="1cm"/>')).indent).toEqual({
      start: 1440,
      firstLine: -567,
    });
    expect(sheet.resolveParagraph(pPr('<w:ind w:leftChars="200" w:firstLineChars="100"/>')).indent).toEqual({
      start: 400,
      firstLine: 200,
    });
    expect(sheet.resolveParagraph(pPr('<w:ind w:leftChars="200" w:left="420"/>')).indent.start).toBe(420);
    expect(sheet.resolveParagraph(pPr('<w:ind w:leftChars="0"/>')).indent.start).toBe(100);
  });

  it('gather tab stops over the layers, and lose the cleared ones', () => {
    const tabbed = stylesWith({
      styles: style('Normal', {
        pPr: '<w:tabs><w:tab w:val="left" w:pos="800"/><w:tab w:val="right" w:leader="dot" w:pos="9000"/></w:tabs>',
      }),
    });
    const direct = '<w:tabs><w:tab w:val="clear" w:pos="800"/><w:tab w:val="center" w:pos="400"/></w:tabs>';
    expect(tabbed.resolveParagraph(pPr(direct)).tabs).toEqual([
      { position: 400, kind: 'center', leader: undefined },
      { position: 9000, kind: 'right', leader: 'dot' },
    ]);
  });

  it('are framed by a frame of their own or of their style', () => {
    const framed = stylesWith({ styles: style('Box', { pPr: '<w:framePr w:wrap="around"/>' }) });
    expect(framed.resolveParagraph(pPr('', 'Box')).framed).toBe(true);
    expect(framed.resolveParagraph(pPr('<w:framePr w:dropCap="drop"/>')).framed).toBe(true);
    expect(framed.resolveParagraph(pPr('')).framed).toBe(false);
  });
});

describe('outline levels', () => {
  const sheet = stylesWith({
    styles:
      style('berschrift2', { name: 'heading 2' }) +
      style('Plain', { basedOn: 'berschrift2', pPr: '<w:outlineLvl w:val="9"/>' }),
  });

  it('come with the built-in headings even where they are not written', () => {
    expect(sheet.resolveParagraph(pPr('', 'berschrift2')).outlineLevel).toBe(1);
  });

  it('of 9 are body text', () => {
    expect(sheet.resolveParagraph(pPr('', 'Plain')).outlineLevel).toBeUndefined();
    expect(
      sheet.resolveParagraph(pPr('<w:outlineLvl w:val="9"/>', 'berschrift2')).outlineLevel,
    ).toBeUndefined();
  });
});

describe('numbering of paragraphs', () => {
  const sheet = stylesWith({
    numbering:
      list(
        1,
        level(0, '<w:pStyle w:val="Heading1"/><w:pPr><w:ind w:left="432" w:hanging="432"/></w:pPr>'),
        level(1, '<w:pStyle w:val="Heading2"/><w:pPr><w:ind w:left="576" w:hanging="576"/></w:pPr>'),
      ) +
      list(2, level(0, '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>')) +
      instance(1) +
      instance(2),
    styles:
      style('Heading1', { pPr: numbers(1) }) +
      style('Heading2', { pPr: numbers(1) }) +
      style('Level', { basedOn: 'Heading1', pPr: '<w:numPr><w:ilvl w:val="1"/></w:numPr>' }) +
      style('Indented', { pPr: `${numbers(2, 0)}<w:ind w:left="5"/>` }) +
      style('Off', { basedOn: 'Heading1', pPr: numbers(0) }) +
      style('Quiet', { basedOn: 'Heading1' }),
  });
  const numbering = (properties: Parameters<typeof sheet.resolveParagraph>[0]) =>
    sheet.resolveParagraph(properties).numbering;

  it('comes from the style, at the level that names the style', () => {
    expect(numbering(pPr('', 'Heading1'))).toEqual({ numId: '1', level: 0 });
    expect(numbering(pPr('', 'Heading2'))).toEqual({ numId: '1', level: 1 });
    expect(numbering(pPr('', 'Quiet'))).toEqual({ numId: '1', level: 0 });
  });

  it('takes list and level from where each is stated', () => {
    expect(numbering(pPr('', 'Level'))).toEqual({ numId: '1', level: 1 });
    expect(numbering(pPr('<w:numPr><w:ilvl w:val="1"/></w:numPr>', 'Heading1'))).toEqual({
      numId: '1',
      level: 1,
    });
    expect(numbering(pPr(numbers(2), 'Heading2'))).toEqual({ numId: '2', level: 1 });
  });

  it('is switched off by 0, in a style or on the spot', () => {
    expect(numbering(pPr('', 'Off'))).toBeUndefined();
    expect(numbering(pPr(numbers(0), 'Heading1'))).toBeUndefined();
  });

  it('indents as its level says, unless the layer that chose it or a later one says otherwise', () => {
    const indent = (properties: Parameters<typeof sheet.resolveParagraph>[0]) =>
      sheet.resolveParagraph(properties).indent;
    expect(indent(pPr('', 'Heading2'))).toEqual({ start: 576, firstLine: -576 });
    expect(indent(pPr('', 'Indented'))).toEqual({ start: 5, firstLine: -360 });
    expect(indent(pPr(numbers(2, 0), 'Heading2'))).toEqual({ start: 720, firstLine: -360 });
    expect(indent(pPr(`${numbers(2, 0)}<w:ind w:left="1"/>`))).toEqual({ start: 1, firstLine: -360 });
  });
});

describe('names of styles', () => {
  const nameOf = (written: string, other = '') =>
    stylesWith({ styles: style('a1', { name: written, other }) }).resolveParagraph(pPr('', 'a1')).style.name;

  it.each([
    ['heading 1', 'heading 1'],
    ['Heading 1', 'heading 1'],
    ['HEADING  1', 'heading 1'],
    ['Titre 1', 'heading 1'],
    ['Título 3', 'heading 3'],
    ['Заголовок 2', 'heading 2'],
    ['标题 1', 'heading 1'],
    ['标题1', 'heading 1'],
    ['العنوان 4', 'heading 4'],
    ['heading 1,H1,h1', 'heading 1'],
    ['Paragraphe de liste', 'List Paragraph'],
    ['列出段落', 'List Paragraph'],
    ['normal', 'Normal'],
    ['正文', 'Normal'],
    ['Caption', 'caption'],
    ['TOC 2', 'toc 2'],
    ['Annex_No & title'.replace('&', '&amp;'), 'Annex_No & title'],
    ['Rec_title', 'Rec_title'],
    ['Heading 1 Centered', 'Heading 1 Centered'],
  ])('%s is %s', (written, name) => {
    expect(nameOf(written)).toBe(name);
  });

  it('without a name are their id', () => {
    const sheet = stylesWith({ styles: '<w:style w:type="paragraph" w:styleId="Solo"/>' });
    expect(sheet.resolveParagraph(pPr('', 'Solo')).style.name).toBe('Solo');
  });
});

describe('runs', () => {
  const bold = '<w:b/>';
  const sheet = stylesWith({
    styles:
      style('Normal') +
      style('Head', { rPr: '<w:b/><w:sz w:val="28"/><w:color w:val="ff0000"/>' }) +
      style('Sub', { basedOn: 'Head', rPr: '<w:b w:val="0"/>' }) +
      style('Strong', { type: 'character', rPr: bold }) +
      style('Quiet', { type: 'character', basedOn: 'Strong', rPr: '<w:b w:val="false"/>' }),
  });

  it('take toggle properties from an odd number of styles', () => {
    expect(sheet.resolveRun('Head', undefined).bold).toBe(true);
    expect(sheet.resolveRun('Normal', rPr('', 'Strong')).bold).toBe(true);
    expect(sheet.resolveRun('Head', rPr('', 'Strong')).bold).toBeUndefined();
    expect(sheet.resolveRun('Sub', rPr('', 'Strong')).bold).toBe(true);
    expect(sheet.resolveRun('Head', rPr('', 'Quiet')).bold).toBe(true);
  });

  it('take direct toggles as they are', () => {
    expect(sheet.resolveRun('Head', rPr(bold)).bold).toBe(true);
    expect(sheet.resolveRun('Head', rPr(bold, 'Strong')).bold).toBe(true);
    expect(sheet.resolveRun('Head', rPr('<w:b w:val="0"/>')).bold).toBeUndefined();
  });

  it('keep a toggle that the defaults turn on', () => {
    const defaults = stylesWith({
      styles: `<w:docDefaults><w:rPrDefault><w:rPr>${bold}</w:rPr></w:rPrDefault></w:docDefaults>${style('Head', { rPr: bold })}`,
    });
    expect(defaults.resolveRun('Head', undefined).bold).toBe(true);
    expect(defaults.resolveRun('Head', rPr('<w:b w:val="0"/>')).bold).toBeUndefined();
  });

  it('say only what is there', () => {
    expect(sheet.resolveRun('Normal', undefined)).toEqual({});
    expect(
      sheet.resolveRun('Lost', rPr('<w:highlight w:val="none"/><w:u w:val="none"/><w:color w:val="auto"/>')),
    ).toEqual({});
    expect(sheet.resolveRun('Head', rPr('', 'Strong'))).toEqual({
      size: 28,
      color: 'FF0000',
      styleName: 'Strong',
    });
  });

  it.each([
    ['<w:i/>', { italic: true }],
    ['<w:u w:val="wave"/>', { underline: true }],
    ['<w:strike/>', { strike: true }],
    ['<w:dstrike/>', { strike: true }],
    ['<w:vertAlign w:val="superscript"/>', { superscript: true }],
    ['<w:vertAlign w:val="subscript"/>', { subscript: true }],
    ['<w:smallCaps/>', { smallCaps: true }],
    ['<w:caps/>', { allCaps: true }],
    ['<w:vanish/>', { hidden: true }],
    ['<w:highlight w:val="yellow"/>', { highlight: 'yellow' }],
    ['<w:rFonts w:ascii="Arial" w:cs="Amiri"/>', { font: 'Arial' }],
    ['<w:rFonts w:ascii="Arial" w:eastAsia="SimSun" w:hint="eastAsia"/>', { font: 'SimSun' }],
    ['<w:lang w:val="fr-FR" w:bidi="ar-SA"/>', { language: 'fr-FR' }],
  ])('%s is %o', (xml, format) => {
    expect(sheet.resolveRun('Normal', rPr(xml))).toEqual(format);
  });

  it('of complex script have their own weight, font, size and language', () => {
    const complex =
      '<w:b/><w:iCs/><w:sz w:val="20"/><w:szCs w:val="24"/><w:rFonts w:ascii="Arial" w:cs="Amiri"/><w:lang w:val="en-US" w:bidi="ar-SA"/>';
    expect(sheet.resolveRun('Normal', rPr(`${complex}<w:rtl/>`))).toEqual({
      italic: true,
      font: 'Amiri',
      size: 24,
      language: 'ar-SA',
      rightToLeft: true,
    });
    expect(sheet.resolveRun('Normal', rPr(`${complex}<w:cs/>`)).rightToLeft).toBeUndefined();
  });

  it('have the theme font over the plain one of the same layer, and the nearer layer over both', () => {
    const themed = stylesWith({
      theme:
        '<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Hans" typeface="宋体"/></a:majorFont>' +
        '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Arab" typeface="Arial"/></a:minorFont></a:fontScheme></a:themeElements>',
      settings: '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>',
      styles: style('Head', { rPr: '<w:rFonts w:asciiTheme="majorHAnsi" w:ascii="Times"/>' }),
    });
    const font = (content: string) => themed.resolveRun('Head', rPr(content)).font;
    expect(font('<w:i/>')).toBe('Cambria');
    expect(font('<w:rFonts w:ascii="Arial"/>')).toBe('Arial');
    expect(font('<w:rFonts w:eastAsiaTheme="majorEastAsia" w:hint="eastAsia"/>')).toBe('宋体');
    expect(font('<w:rFonts w:cstheme="minorBidi"/><w:rtl/>')).toBe('Arial');
    expect(font('<w:rFonts w:asciiTheme="minorAscii"/>')).toBe('Calibri');
  });

  it('name no default character style', () => {
    const plain = stylesWith({
      styles:
        '<w:style w:type="character" w:default="1" w:styleId="a0"><w:name w:val="Default Paragraph Font"/></w:style>',
    });
    expect(plain.resolveRun(undefined, rPr('<w:i/>', 'a0'))).toEqual({ italic: true });
  });
});

describe('tables', () => {
  const sheet = stylesWith({
    styles:
      style('TableNormal', { name: 'Normal Table', type: 'table' }) +
      style('Grid', {
        name: 'Table Grid',
        type: 'table',
        basedOn: 'TableNormal',
        other: '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>',
      }) +
      style('Mine', { type: 'table', basedOn: 'Grid' }) +
      style('Bare', {
        type: 'table',
        basedOn: 'Grid',
        other: '<w:tblPr><w:tblBorders><w:top w:val="nil"/></w:tblBorders></w:tblPr>',
      }),
  });

  it('have borders where their style or what it is based on draws them', () => {
    expect(
      ['Grid', 'Mine', 'Bare', 'TableNormal', 'Lost'].map((id) => sheet.tableStyle(id).bordered),
    ).toEqual([true, true, false, false, false]);
    expect(sheet.tableStyle('Mine').reference).toEqual({
      id: 'Mine',
      name: 'Mine',
      basedOn: ['Table Grid', 'Normal Table'],
    });
    expect(sheet.tableStyle(undefined).reference.name).toBe('Normal Table');
  });
});
