import { describe, expect, it } from 'vitest';
import { convert, p, r } from './support/word-file.ts';

const level = (at: number, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%${at + 1}${text}"/><w:pPr><w:ind w:left="${720 * (at + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;
const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, '.')}${level(1, '.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
const styles = '<w:style w:type="paragraph" w:styleId="enumlev1"><w:name w:val="enumlev1"/></w:style>';

function item(words: string, at = 0): string {
  return p(r(words), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`);
}

function paragraphOf(body: string, words: string): string {
  return body.split('</w:p>').find((each) => each.includes(words)) ?? '';
}

const scope = p(r('1 Scope', '<w:b/>'));

describe('a further paragraph of a list item', () => {
  const { body } = convert(
    {
      body: `${scope}${item('first')}${p(r('more of first'), '<w:ind w:left="720"/>')}${item('inner', 1)}${p(r('more of inner'), '<w:ind w:left="1440"/>')}${p(r('free'), '<w:ind w:left="2000"/>')}`,
      numbering,
    },
    { kind: 'recommendation' },
  );

  it.each([
    ['more of first', 794],
    ['more of inner', 1191],
    ['free', 2000],
  ])('%s begins at %i twips', (words, indent) => {
    expect(paragraphOf(body, words)).toContain(`<w:ind w:left="${indent}"/>`);
  });

  it('does not hang where only its style makes it an item', () => {
    const listed = convert(
      {
        body: `${scope}${item('first')}${p(r('goes on'), '<w:pStyle w:val="enumlev1"/>')}`,
        numbering,
        styles,
      },
      { kind: 'recommendation' },
    );
    expect(paragraphOf(listed.body, 'goes on')).toContain('<w:ind w:firstLine="0"/>');
    expect(paragraphOf(listed.body, 'first')).not.toContain('<w:ind');
  });
});

describe('a field that shows the number of an item', () => {
  it('shows it without the parenthesis that the item now has', () => {
    const reference = p(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref1 \\r \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        `${r('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    );
    const target = p(
      `<w:bookmarkStart w:id="5" w:name="_Ref1"/>${r('step')}<w:bookmarkEnd w:id="5"/>`,
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    );
    const { body } = convert(
      { body: `${scope}${target}${reference}`, numbering },
      { kind: 'recommendation' },
    );
    expect(body).toMatch(/>1<\/w:t><\/w:r><w:bookmarkEnd[^>]*\/><w:r><w:t xml:space="preserve">\)</);
  });
});

describe('the symbol of an equation', () => {
  const object =
    '<w:r><w:object><v:shape style="width:9pt;height:12pt"/><o:OLEObject Type="Embed" ProgID="Equation.3" ShapeID="s" DrawAspect="Content" ObjectID="o"/></w:object></w:r>';

  it('that is an embedded object has its tab before it', () => {
    const { body } = convert(
      {
        body: `${scope}${p(`${object}${r('   (1)')}`)}${p(r('where'))}${p(`${object}${r(' is the power')}`)}`,
      },
      { kind: 'recommendation' },
    );
    const equation = paragraphOf(body, '(1)');
    expect(equation.indexOf('<w:tab/>')).toBeLessThan(equation.indexOf('<w:object'));
    expect(equation.replace(/<w:tab\/>/g, '→').replace(/<[^>]+>/g, '')).toBe('→→(1)');
    const line = paragraphOf(body, 'is the power');
    expect(line).toContain('Equationlegend');
    expect(line.indexOf('<w:tab/>')).toBeLessThan(line.indexOf('<w:object'));
    expect(line.replace(/<w:tab\/>/g, '→').replace(/<[^>]+>/g, '')).toBe('→→is the power');
  });
});
