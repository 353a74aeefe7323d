import { languages } from '@fg2rec/document';
import { parseXml, textOf } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { printedCover, tdCover } from '../src/index.ts';
import { coverXml } from '../src/word/cover-tables.ts';
import { declare } from '../src/word/wordml.ts';
import { coverOf, fullCover } from './word-support.ts';

const parts = { emblem: '<w:r/>', linkTo: () => 'rId9' };
const lines = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([paragraph]) => textOf(parseXml(`<x${declare('w', 'r')}>${paragraph}</x>`, 'paragraph')))
    .filter((text) => text !== '');

describe('what a cover prints', () => {
  it('is its lines as they are printed, the fixed ones and those of the contacts', () => {
    expect(
      printedCover(coverOf({ studyGroup: '5', title: 'A text', documentNumber: 'SG5-TD1' }), 'en'),
    ).toEqual({
      fields: {
        documentNumber: 'SG5-TD1',
        studyGroup: 'STUDY GROUP 5',
        title: 'A text',
        original: 'Original: English',
      },
      contacts: [''],
      fixed: ['INTERNATIONAL TELECOMMUNICATION UNION', 'TELECOMMUNICATION\nSTANDARDIZATION SECTOR', 'TD'],
    });
  });

  it('has one text for a contact', () => {
    const contact = { name: 'Ann Lee', country: 'Norway', email: 'ann@x.example' };
    expect(printedCover({ ...coverOf({}), contacts: [contact] }, 'fr').contacts).toEqual([
      'Ann Lee\nNorway\nann@x.example',
    ]);
  });
});

describe('the values of a cover', () => {
  it.each([
    ['17', 'STUDY GROUP 17'],
    ['SG17', 'STUDY GROUP 17'],
    ['SG 5', 'STUDY GROUP 5'],
    ['ITU-T Study Group 20', 'STUDY GROUP 20'],
    ['TSAG', 'TSAG'],
  ])('print the group %s as %s', (studyGroup, printed) => {
    expect(tdCover(coverOf({ studyGroup }), 'en').group).toEqual({ text: printed, placeholder: false });
  });

  it.each([
    ['SG17-TD2484', true],
    ['TSAG-TD011R1', true],
    ['SG16-TD252/Plen', true],
    ['FG-AN-I-139', false],
    ['F.921', false],
    ['draft_v3.docx', false],
  ])('take %s from the deliverable for the number of the TD: %s', (value, taken) => {
    const cover = { fields: { documentNumber: { value, from: 'cover' as const } }, contacts: [], blocks: [] };
    expect(tdCover(cover, 'en').documentNumber.placeholder).toBe(!taken);
    expect(tdCover(coverOf({ documentNumber: value }), 'en').documentNumber.text).toBe(value);
  });

  it('are still missing where an earlier conversion left its placeholder', () => {
    const source = { value: '[Origine]', from: 'cover' as const };
    const cover = tdCover(
      { fields: { source }, contacts: [{ name: '[Name]\n[Organization]\n[Country]' }], blocks: [] },
      'en',
    );
    expect(cover.source).toEqual({ text: '[Source]', placeholder: true });
    expect(cover.contacts[0]?.who.placeholder).toBe(true);
  });

  it('print the study period in any way it is given, and leave a placeholder for its years', () => {
    expect(tdCover(coverOf({ studyPeriod: 'Study period 2025–2028' }), 'en').studyPeriod.text).toBe(
      'STUDY PERIOD 2025-2028',
    );
    expect(tdCover(coverOf({}), 'fr').studyPeriod).toEqual({
      text: 'Période d’études [années]',
      placeholder: true,
    });
  });

  it('name the language of the original in the language of the cover', () => {
    expect(tdCover(coverOf({}), 'en').original).toBe('Original: English');
    expect(tdCover(coverOf({ original: 'English' }), 'zh').original).toBe('原文：英文');
    expect(tdCover(coverOf({ original: 'Original: French' }), 'es').original).toBe('Original: francés');
    expect(tdCover(coverOf({ original: 'Korean' }), 'en').original).toBe('Original: Korean');
  });

  it('ask for telephone and e-mail only where a contact has neither', () => {
    const contacts = [{ name: 'A', email: 'a@example.org' }, { name: 'B' }];
    const [first, second] = tdCover(coverOf({}, contacts), 'en').contacts;
    expect(first?.telephone).toBeUndefined();
    expect(second?.telephone?.placeholder).toBe(true);
    expect(second?.email?.placeholder).toBe(true);
  });
});

describe('the cover as printed', () => {
  it('has the rows of a TD in order', () => {
    expect(lines(coverXml(tdCover(fullCover, 'en'), parts))).toEqual([
      'INTERNATIONAL TELECOMMUNICATION UNION',
      'TELECOMMUNICATIONSTANDARDIZATION SECTOR',
      'STUDY PERIOD 2025-2028',
      'SG17-TD2484',
      'STUDY GROUP 17',
      'Original: English',
      'Question(s):',
      '4/17',
      'Geneva, 1-5 September 2025',
      'TD',
      'Source:',
      'Focus Group on Sensors',
      'Title:',
      'Draft new Recommendation ITU-T X.1234: Sensors & actuators',
      'Contact:',
      'Jane RoeExampleKenya',
      'Tel:+254 1E-mail:jane@example.org',
      'Abstract:',
      'What it is about.',
      'And what it asks for.',
    ]);
  });

  it('leaves a highlighted placeholder for each missing value, in every language', () => {
    for (const language of languages) {
      const xml = coverXml(tdCover(coverOf({}), language), parts);
      expect(xml.match(/<w:highlight w:val="yellow"\/>/g)).toHaveLength(11);
      expect(lines(xml).filter((text) => /[[\]]/.test(text)).length).toBeGreaterThanOrEqual(10);
    }
    expect(coverXml(tdCover(fullCover, 'en'), parts)).not.toContain('w:highlight');
  });

  it('is turned round for Arabic', () => {
    const xml = coverXml(tdCover(coverOf({}), 'ar'), parts);
    expect(xml.match(/<w:bidiVisual\/>/g)).toHaveLength(2);
    expect(xml).toContain('<w:rtl/>');
    expect(coverXml(tdCover(coverOf({}), 'ru'), parts)).not.toMatch(/bidiVisual|w:rtl/);
  });

  it('keeps the order of digits in a telephone number among Arabic words', () => {
    expect(coverXml(tdCover(fullCover, 'ar'), parts)).toContain('\u200e+254 1');
    expect(coverXml(tdCover(fullCover, 'en'), parts)).not.toContain('\u200e');
  });

  it('links an e-mail address, and nothing that only looks like one', () => {
    expect(coverXml(tdCover(fullCover, 'en'), parts)).toContain('<w:hyperlink r:id="rId9"');
    const odd = coverOf({}, [{ name: 'A', email: 'a at example.org' }]);
    expect(coverXml(tdCover(odd, 'en'), parts)).not.toContain('w:hyperlink');
  });

  it('escapes what it is given', () => {
    const xml = coverXml(tdCover(coverOf({ title: '<b> & "c"' }), 'en'), parts);
    expect(xml).toContain('&lt;b&gt; &amp; "c"');
  });
});
