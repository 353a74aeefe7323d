import { plainText, type Text } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { firstParagraph, inlinesOf, lines, p, r, read, remarkCodes, run, source, t } from './body-support.ts';

describe('characters of a run', () => {
  it('reads tabs, breaks and special characters in order', () => {
    const content = r(
      t('a'),
      '<w:tab/>',
      t('b'),
      '<w:br/>',
      t('c'),
      '<w:noBreakHyphen/><w:softHyphen/>',
      '<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/><w:cr/>',
      t('d'),
    );
    expect(lines(p(content))).toEqual(['a\tb\nc\u2011\u00ad\t\nd']);
  });

  it('tells page and column breaks from line breaks, and leaves out the breaks of the last rendering', () => {
    const breaks = inlinesOf(
      p(
        r(
          '<w:lastRenderedPageBreak/><w:br w:type="page"/><w:br w:type="column"/><w:br w:type="textWrapping"/>',
        ),
      ),
      'break',
    );
    expect(breaks.map(({ kind }) => kind)).toEqual(['page', 'column', 'line']);
  });

  it('shows symbols by what their font draws, coded bare or in the Private Use Area', () => {
    const sym = (font: string, char: string): string => `<w:sym w:font="${font}" w:char="${char}"/>`;
    const symbols =
      sym('Symbol', 'F061') + sym('Symbol', '00B3') + sym('Wingdings', 'F0FC') + sym('Arial', '2013');
    expect(lines(p(r(symbols)))).toEqual(['α≥✓–']);
  });

  it('shows Private Use characters of text in a symbol font', () => {
    const inSymbol = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>';
    expect(lines(p(r(inSymbol, t('\uf06d')), run('\uf06d')))).toEqual(['μ\uf06d']);
  });

  it('resolves entities, and drops white space that is not preserved, also from the anchor', () => {
    const deliverable = read(p('<w:r><w:t>\n  a &amp; b\u00a0 </w:t></w:r>'));
    const [text] = firstParagraph(deliverable).children as [Text];
    expect(text.value).toBe('a & b\u00a0');
    expect(source(deliverable, text.anchor)).toBe('a &amp; b\u00a0');
  });

  it('anchors text at its raw characters and at its run, and special characters at their element', () => {
    const deliverable = read(p(r(t('x &lt; y'), '<w:noBreakHyphen/>')));
    const [text, hyphen] = firstParagraph(deliverable).children as [Text, Text];
    expect(source(deliverable, text.anchor)).toBe('x &lt; y');
    expect(source(deliverable, text.run)).toBe(
      '<w:r><w:t xml:space="preserve">x &lt; y</w:t><w:noBreakHyphen/></w:r>',
    );
    expect(source(deliverable, hyphen.anchor)).toBe('<w:noBreakHyphen/>');
  });

  it('keeps the base text of ruby, which carries its reading', () => {
    const [base] = inlinesOf(
      p(
        r(`<w:ruby><w:rubyPr/><w:rt>${run('かんじ')}</w:rt><w:rubyBase>${run('漢字')}</w:rubyBase></w:ruby>`),
      ),
      'text',
    );
    expect(base).toMatchObject({ value: '漢字', format: { ruby: 'かんじ' } });
  });

  it('has the reading of ruby once, however many runs the base text has', () => {
    const [first, second] = inlinesOf(
      p(
        r(
          `<w:ruby><w:rubyPr/><w:rt>${run('かん')}${run('じ')}</w:rt><w:rubyBase>${run('漢')}${run('字')}</w:rubyBase></w:ruby>`,
        ),
      ),
      'text',
    );
    expect(first).toMatchObject({ value: '漢', format: { ruby: 'かんじ' } });
    expect(second?.type === 'text' ? second.format.ruby : '').toBeUndefined();
  });
});

describe('wrappers around runs', () => {
  it('reads through smart tags, custom XML and directional wrappers', () => {
    const wrapped = ['w:smartTag', 'w:customXml', 'w:dir', 'w:bdo'].map(
      (name) => `<${name}>${run(name)}</${name}>`,
    );
    expect(lines(p(...wrapped))).toEqual(['w:smartTagw:customXmlw:dirw:bdo']);
  });

  it('keeps the text of an element that it does not know, and says so', () => {
    const deliverable = read(p(run('a'), `<w:newer>${run('b')}</w:newer>`, r('<w:newest>c</w:newest>')));
    expect(plainText(firstParagraph(deliverable))).toBe('abc');
    expect(remarkCodes(deliverable)).toEqual(['content-unread', 'content-unread']);
  });

  it('says nothing of permissions, proofing and move ranges', () => {
    const silent = '<w:permStart w:id="1"/><w:proofErr w:type="spellStart"/><w:moveFromRangeStart w:id="2"/>';
    expect(remarkCodes(read(p(silent, run('a'))))).toEqual([]);
  });

  it('reads content controls inside a paragraph with their names', () => {
    const properties = '<w:sdtPr><w:alias w:val="Date"/><w:tag w:val="d"/><w:showingPlcHdr/></w:sdtPr>';
    const [control] = inlinesOf(
      p(`<w:sdt>${properties}<w:sdtContent>${run('Pick one')}</w:sdtContent></w:sdt>`),
      'inlineContentControl',
    );
    expect(control).toMatchObject({ title: 'Date', tag: 'd', showingPlaceholder: true });
    expect(control?.children.map(plainText)).toEqual(['Pick one']);
  });

  it('reads a document in parts as far as it goes, and says which part it left', () => {
    expect(remarkCodes(read(p('<w:subDoc r:id="x"/>')))).toEqual(['content-unread']);
  });
});

describe('one branch of alternatives', () => {
  const alternatives = (requires: string): string =>
    p(
      r(
        `<mc:AlternateContent><mc:Choice Requires="${requires}">${t('new')}</mc:Choice>` +
          `<mc:Fallback>${t('old')}</mc:Fallback></mc:AlternateContent>`,
      ),
    );

  it('takes the choice whose namespaces it knows', () => {
    expect(lines(alternatives('wps wpg'))).toEqual(['new']);
  });

  it('takes the fallback where one of them is unknown', () => {
    expect(lines(alternatives('wps am3d'))).toEqual(['old']);
  });

  it('takes an unknown choice rather than lose its text', () => {
    const alone = `<mc:AlternateContent><mc:Choice Requires="am3d">${t('only')}</mc:Choice></mc:AlternateContent>`;
    expect(lines(p(r(alone)))).toEqual(['only']);
  });
});
