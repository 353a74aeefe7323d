import { describe, expect, it } from 'vitest';
import { as, type Block, heading, paragraph, table } from '../src/index.ts';
import { factsOf } from './support.ts';

const lines = (...texts: string[]): Block[] => texts.map((line) => as('cover', line));

const cover = table(
  [
    [lines('INTERNATIONAL TELECOMMUNICATION UNION', 'STUDY PERIOD 2025-2028'), lines('SG17-TD2484')],
    [lines('STUDY GROUP 17'), lines('Original: English')],
    [lines('Question(s):'), lines('4/17'), lines('Geneva, 27 August - 5 September 2026')],
    [lines('Source:'), lines('Rapporteur Q4/17')],
    [lines('Title:'), lines('A text')],
    [
      lines('Contact:'),
      lines('Ann Lee', 'Institute', 'Norway'),
      lines('Tel:\t+47 555 01 77', 'E-mail: ann@x.example'),
    ],
    [lines('Contact:'), lines('<Name>'), lines('Tel: +xx', 'E-mail: a@b.com')],
    [lines('Abstract:'), lines('In short.', 'And more.')],
  ],
  { purpose: 'cover' },
);

describe('cover', () => {
  it('is read from the table, by label or by what needs none', () => {
    const { fields, contacts, blocks } = factsOf([cover, as('empty', ''), heading('1', 'Scope')]).cover;
    const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value]));
    expect(values).toEqual({
      studyPeriod: '2025-2028',
      documentNumber: 'SG17-TD2484',
      studyGroup: 'STUDY GROUP 17',
      original: 'English',
      questions: '4/17',
      meeting: 'Geneva, 27 August - 5 September 2026',
      source: 'Rapporteur Q4/17',
      title: 'A text',
      abstract: 'In short.\nAnd more.',
    });
    expect(contacts).toEqual([
      {
        name: 'Ann Lee',
        organization: 'Institute',
        country: 'Norway',
        telephone: '+47 555 01 77',
        email: 'ann@x.example',
      },
    ]);
    expect(blocks.map((block) => block.type)).toEqual(['table']);
  });
  it('reads other languages and contacts on one line', () => {
    const { fields, contacts } = factsOf([
      table(
        [
          [lines('课题：'), lines('5/20')],
          [lines('来源：'), lines('焦点组编辑')],
          [lines('联系人：'), lines('陈晓岚', '研究所', '中国 电话：+86 20 5550 0199')],
        ],
        { purpose: 'cover' },
      ),
    ]).cover;
    expect(fields.questions?.value).toBe('5/20');
    expect(fields.source?.value).toBe('焦点组编辑');
    expect(contacts).toEqual([
      { name: '陈晓岚', organization: '研究所', country: '中国', telephone: '+86 20 5550 0199' },
    ]);
  });
  it('reads nested tables and labels with their value in one cell', () => {
    const inner = table([[lines('Source:'), lines('Us')], [lines('Title: One line')]], { purpose: 'cover' });
    const { fields } = factsOf([table([[[inner]]], { purpose: 'cover' })]).cover;
    expect(fields.source?.value).toBe('Us');
    expect(fields.title?.value).toBe('One line');
  });
  it('reads a telephone number behind a mark of direction', () => {
    const contact = [lines('Contact:'), lines('Ann Lee', 'Institute'), lines('Tel:\t\u200e+47 555 01 77')];
    const { contacts } = factsOf([table([contact], { purpose: 'cover' })]).cover;
    expect(contacts.map(({ telephone }) => telephone)).toEqual(['+47 555 01 77']);
  });
  it('finds the title of a front page, and editors under their heading', () => {
    const { fields, contacts } = factsOf([
      as('cover', 'ITU-T'),
      as('cover', 'ITU-T Focus Group on Learning Networks'),
      as('cover', 'Technical Report'),
      as('cover', '12 May 2026'),
      as('cover', 'FG-LAN DEL04\nFault prediction in networks'),
      as('unnumbered-heading', 'Editors'),
      table([
        ['Name', 'Mail'],
        [lines('Kaja Tamm', 'Laboratory', 'Estonia'), lines('E-mail: kaja@x.example')],
      ]),
    ]).cover;
    expect(fields.title?.value).toBe('Fault prediction in networks');
    expect(fields.documentNumber?.value).toBe('FG-LAN DEL04');
    expect(contacts).toEqual([
      { name: 'Kaja Tamm', organization: 'Laboratory', country: 'Estonia', email: 'kaja@x.example' },
    ]);
  });
  it('falls back on the front page, then on properties', () => {
    const { fields } = factsOf(
      [
        as('cover', 'ITU-T Focus Group on Learning Networks'),
        as('cover', 'FG-LAN-O-012'),
        heading('1', 'Scope'),
      ],
      { properties: { title: 'From the properties', custom: { Docauthor: 'Editors', Docnum: 'SG1-TD1' } } },
    ).cover;
    expect(fields.group).toMatchObject({ value: 'ITU-T Focus Group on Learning Networks', from: 'cover' });
    expect(fields.documentNumber).toMatchObject({ value: 'FG-LAN-O-012', from: 'cover' });
    expect(fields.title).toMatchObject({ value: 'From the properties', from: 'properties' });
    expect(fields.source).toMatchObject({ value: 'Editors', from: 'properties' });
  });
});

describe('kind', () => {
  const kindOf = (...blocks: Block[]) => factsOf(blocks).kind;
  const block = (number: string) => [as('recommendation-number', number), as('recommendation-title', 'T')];
  it('is read from the number, the cover and the front lines', () => {
    expect(kindOf(...block('Recommendation ITU-T X.1'))).toBe('recommendation');
    expect(kindOf(...block('Draft new Recommendation ITU-T F.abc'))).toBe('recommendation');
    expect(kindOf(...block('Recommendation ITU-T A.12'))).toBe('a-series');
    // A draft whose number is still to come, behind a transfer note that tells where it comes from.
    const note = [as('unnumbered-heading', 'Transfer note'), paragraph('Technical Report')];
    expect(kindOf(...note, ...block('Recommendation ITU-T [number]'))).toBe('recommendation');
    expect(kindOf(...block('Recommendation ITU-T X.1'), as('recommendation-title', 'Corrigendum 2'))).toBe(
      'amendment',
    );
    expect(kindOf(...block('Supplement 5 to ITU-T A-series Recommendations'))).toBe('supplement');
    expect(kindOf(as('recommendation-title', "Implementers' guide for Recommendation ITU-T G.1"))).toBe(
      'implementers-guide',
    );
    expect(kindOf(as('cover', 'Technical Paper'), heading('1', 'Scope'))).toBe('technical-paper');
    expect(kindOf(as('cover', 'Technical Report'), heading('1', 'Scope'))).toBe('technical-report');
    expect(kindOf(paragraph('A letter.'))).toBe('other');
  });
  it('tells the specifications of focus groups from their reports', () => {
    const group = as('cover', 'ITU-T Focus Group on Learning Networks');
    expect(kindOf(group, as('cover', 'Technical Specification'))).toBe('fg-specification');
    expect(kindOf(group, as('cover', 'Technical Report'))).toBe('fg-report');
    expect(
      kindOf(group, heading('1', 'Scope'), heading('2', 'References'), heading('3', 'Definitions')),
    ).toBe('fg-specification');
    expect(kindOf(group, heading('1', 'Ideas'))).toBe('fg-report');
  });
  it('is what the user says', () => {
    const facts = factsOf(block('Recommendation ITU-T X.1'), { kind: 'handbook' });
    expect([facts.kind, facts.kindReason]).toEqual(['handbook', 'as given']);
  });
});

describe('stage', () => {
  const foreword = [as('unnumbered-heading', 'FOREWORD'), paragraph('The ITU is …')];
  it('is draft without the pieces that TSB adds', () => {
    expect(factsOf([heading('1', 'Scope')]).stage).toBe('draft');
    expect(factsOf(foreword).stage).toBe('draft');
  });
  it('is published with Foreword and History or the copyright line', () => {
    expect(factsOf([...foreword, as('unnumbered-heading', 'History'), paragraph('x')]).stage).toBe(
      'published',
    );
    expect(factsOf([...foreword, paragraph('© ITU 2017'), heading('1', 'Scope')]).stage).toBe('published');
  });
  it('is prepublished with its notice', () => {
    expect(
      factsOf([as('cover', 'PREPUBLISHED RECOMMENDATION'), ...foreword, heading('1', 'Scope')]).stage,
    ).toBe('prepublished');
  });

  it.each([
    ['E.119, E, 119', undefined],
    ['L.314/L.85', 'L.314/L.85'],
    ['5G; network slicing', '5G; network slicing'],
    ['AI', 'AI'],
    [' ', undefined],
  ])('takes the keywords %j of the properties for %j', (keywords, taken) => {
    const { fields } = factsOf([heading('1', 'Scope')], { properties: { keywords } }).cover;
    expect(fields.keywords?.value).toBe(taken);
  });
});
