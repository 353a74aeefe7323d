import { describe, expect, it } from 'vitest';
import { convert, field, p, r } from './support/word-file.ts';

const styles =
  '<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
const heading = (text: string): string => p(r(text), '<w:pStyle w:val="Heading1"/>');
const caption = (...content: string[]): string => p(content.join(''), '<w:pStyle w:val="Caption"/>');
const picture = p('<w:r><w:pict><v:shape style="width:90pt;height:90pt"/></w:pict></w:r>');

/** Captions of the output with their instructions: `Figure A.{SEQ Figure \r 1}1 – Title`. */
function captions(...body: string[]): string[] {
  const converted = convert(
    { body: [heading('1 Scope'), ...body].join(''), styles },
    { kind: 'recommendation' },
  );
  return converted.body
    .split('</w:p>')
    .filter((each) => /instrText/.test(each) && /Figure|Table/.test(each.replace(/<[^>]+>/g, '')))
    .map((each) =>
      each.replace(/<w:instrText[^>]*>\s*(.*?)\s*<\/w:instrText>/g, '{$1}').replace(/<[^>]+>/g, ''),
    );
}

const figure = (number: string, title: string): string =>
  picture + caption(r('Figure '), field('SEQ Figure \\* ARABIC', r(number)), r(` – ${title}`));

describe('a sequence of captions', () => {
  it('begins anew in an annex, and goes on there by itself', () => {
    expect(
      captions(
        figure('1', 'Body'),
        heading('Annex A'),
        figure('2', 'First of A'),
        figure('3', 'Second of A'),
        heading('Annex B'),
        figure('4', 'First of B'),
      ),
    ).toEqual([
      'Figure {SEQ Figure \\* ARABIC}1 – Body',
      'Figure A.{SEQ Figure \\* ARABIC \\r 1}1 – First of A',
      'Figure A.{SEQ Figure \\* ARABIC}2 – Second of A',
      'Figure B.{SEQ Figure \\* ARABIC \\r 1}1 – First of B',
    ]);
  });

  it('that headings reset is reset by them, and says so where they do not', () => {
    const numbered = (clause: string, number: string): string =>
      picture +
      caption(r(`Figure ${clause}-`), field('SEQ Figure \\* ARABIC \\s 1', r(number)), r(' – Title'));
    expect(
      captions(
        heading('6 Sensors'),
        numbered('6', '1'),
        numbered('6', '2'),
        heading('7 Actuators'),
        numbered('7', '1'),
        heading('Annex A'),
        numbered('A', '1'),
      ),
    ).toEqual([
      'Figure 6-{SEQ Figure \\* ARABIC \\s 1}1 – Title',
      'Figure 6-{SEQ Figure \\* ARABIC \\s 1}2 – Title',
      'Figure 7-{SEQ Figure \\* ARABIC \\s 1}1 – Title',
      'Figure A.{SEQ Figure \\* ARABIC \\r 1}1 – Title',
    ]);
  });

  it('that is as Word would count it stays as it is', () => {
    expect(captions(figure('1', 'One'), figure('2', 'Two'))).toEqual([
      'Figure {SEQ Figure \\* ARABIC}1 – One',
      'Figure {SEQ Figure \\* ARABIC}2 – Two',
    ]);
  });

  it('of which two show one number is left to Word', () => {
    expect(captions(figure('1', 'One'), figure('1', 'Two')).join(' ')).not.toContain('\\r');
  });

  it('loses the field for the number of the clause, which Word would not find', () => {
    const made = captions(
      heading('6 Sensors'),
      picture +
        caption(
          r('Figure '),
          field('STYLEREF 1 \\s', r('6')),
          r('-'),
          field('SEQ Figure \\s 1', r('1')),
          r(' – Title'),
        ),
    );
    expect(made).toEqual(['Figure 6-{SEQ Figure \\s 1}1 – Title']);
  });
});
