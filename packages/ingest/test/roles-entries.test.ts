import {
  bold,
  type Formula,
  nowhere,
  type Picture,
  paragraph as p,
  type TextBox,
  table,
  text,
} from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { bullet, rolesOf, shown, styled } from './roles-support.ts';

const scope = p('1\tScope', styled('heading 1'));
const picture: Picture = { type: 'picture', anchor: nowhere, width: 1, height: 1, placement: 'inline' };
const formula: Formula = {
  type: 'formula',
  anchor: nowhere,
  display: false,
  maths: { type: 'run', text: 'E=mc' },
};

describe('entries of fixed lists', () => {
  it('are references under clause 2 and the Bibliography', () => {
    expect(
      rolesOf([
        p('2\tReferences', styled('heading 1')),
        p('The following Recommendations contain provisions:'),
        p('[ITU-T X.1]\tRecommendation ITU-T X.1 (2020), Title.'),
        p('A book', shown('[2]')),
        p('NOTE – A note.'),
        p([bold('Bibliography')]),
        p('ISO/IEC 7498 (1994), Reference model.', bullet()),
      ]),
    ).toEqual([
      'clause-heading 1: 2 References',
      'body: The following Recommendations contain provisions:',
      'reference: [ITU-T X.1] Recommendation ITU-T X.1 (2020), Title.',
      'reference: A book',
      'note: NOTE – A note.',
      'bibliography-heading: Bibliography',
      'reference: ISO/IEC 7498 (1994), Reference model.',
    ]);
  });
  it('are terms under clause 3', () => {
    expect(
      rolesOf([
        p('3\tDefinitions', styled('heading 1')),
        p('3.1\tTerms defined elsewhere', styled('heading 2')),
        p('This Recommendation uses the following terms defined elsewhere:'),
        p([bold('3.1.1\tprofile'), ' [ITU-T H.702]: A set.']),
        p('3.2\tTerms defined in this Recommendation', styled('heading 2')),
        p([bold('gap'), ': Time missed.'], shown('3.2.1')),
        p('None.'),
      ]).slice(2),
    ).toEqual([
      'body: This Recommendation uses the following terms defined elsewhere:',
      'term: 3.1.1 profile [ITU-T H.702]: A set.',
      'clause-heading 2: 3.2 Terms defined in this Recommendation',
      'term: gap: Time missed.',
      'body: None.',
    ]);
  });
  it('are abbreviations under clause 4', () => {
    expect(
      rolesOf([
        p('4\tAbbreviations and acronyms', styled('heading 1')),
        p('This Recommendation uses:'),
        p('\tGW\tGateway', styled('enumlev1')),
        p('AN: Access Network'),
        p('5\tConventions', styled('heading 1')),
        p('AN: Access Network'),
      ]),
    ).toEqual([
      'clause-heading 1: 4 Abbreviations and acronyms',
      'body: This Recommendation uses:',
      'abbreviation: GW Gateway',
      'abbreviation: AN: Access Network',
      'clause-heading 1: 5 Conventions',
      'body: AN: Access Network',
    ]);
  });
});

describe('captions', () => {
  it('are label, number and title; a sentence that begins so is not', () => {
    expect(
      rolesOf([
        scope,
        p('Figure 1 shows the model.'),
        p([picture]),
        p('Figure 1 – Model'),
        p('Table 1: Values'),
        table([['a', 'b']]),
        p('Рисунок 2 – Схема'),
        p('图1 给出功能架构。'),
      ]).filter((line) => !line.startsWith('table-t') && !line.startsWith('table-h')),
    ).toEqual([
      'clause-heading 1: 1 Scope',
      'body: Figure 1 shows the model.',
      'figure: ',
      'figure-caption: Figure 1 – Model',
      'table-caption: Table 1: Values',
      'figure-caption: Рисунок 2 – Схема',
      'body: 图1 给出功能架构。',
    ]);
  });
  it('may have one space where they stand beside their table in bold', () => {
    expect(rolesOf([scope, p([bold('表1 数据')]), table([['a', 'b']])])[1]).toBe('table-caption: 表1 数据');
  });
  it('count before their style: a table caption in a figure style is one', () => {
    expect(rolesOf([scope, p('Table 2 – Sizes', styled('Figure'))])[1]).toBe(
      'table-caption: Table 2 – Sizes',
    );
  });
});

describe('lists', () => {
  it('have levels by the list, by indent and by kind of marker', () => {
    expect(
      rolesOf([
        scope,
        p('one', bullet(0)),
        p('deep', bullet(2)),
        p('two', bullet(0)),
        p('Between.'),
        p('a)\tletter'),
        p('i)\troman'),
        p('ii)\troman'),
        p('b)\tletter'),
        p('–\tdash'),
        p('Between.'),
        p('• dot', { indent: { start: 400, firstLine: 0 } }),
        p('• inner', { indent: { start: 800, firstLine: 0 } }),
        p('By style', styled('enumlev2', 'enumlev1')),
        p('By style', styled('List Bullet 3')),
      ]).slice(1),
    ).toEqual([
      'list-item 1: one',
      'list-item 2: deep',
      'list-item 1: two',
      'body: Between.',
      'list-item 1: a) letter',
      'list-item 2: i) roman',
      'list-item 2: ii) roman',
      'list-item 1: b) letter',
      'list-item 2: – dash',
      'body: Between.',
      'list-item 1: • dot',
      'list-item 2: • inner',
      'list-item 2: By style',
      'list-item 3: By style',
    ]);
  });
  it('take i) after h) for a letter', () => {
    const items = ['g)', 'h)', 'i)', 'j)'].map((marker) => p(`${marker}\titem`));
    expect(
      rolesOf([scope, ...items])
        .slice(1)
        .map((line) => line.slice(0, 11)),
    ).toEqual(Array(4).fill('list-item 1'));
  });
});

describe('objects and code', () => {
  it('are known by what the paragraph holds', () => {
    const box: TextBox = {
      type: 'textBox',
      anchor: nowhere,
      children: [p('NOTE – boxed')],
      width: 1,
      height: 1,
      placement: 'floating',
    };
    expect(
      rolesOf([
        scope,
        p(['\t', formula, '\t(6-1)']),
        p(['where ', formula, ' is the energy']),
        p([text('{', { font: 'Courier New' })]),
        p([text('"a": 1', { font: 'Consolas' })]),
        p('BEGIN', styled('ASN.1')),
        p('Quoted.', styled('Quote')),
        p([box]),
      ]).slice(1),
    ).toEqual([
      'equation: E=mc (6-1)',
      'body: where E=mc is the energy',
      'code: {',
      'code: "a": 1',
      'code: BEGIN',
      'quotation: Quoted.',
      'figure: ',
      'note: NOTE – boxed',
    ]);
  });
});

describe('a typed equation', () => {
  it.each([
    ['P = U × I\t(6-2)', 'equation'],
    ['P = U × I      (2)', 'equation'],
    ['The power is P = U × I (see 2)', 'body'],
    ['When the value of x equals one, that is x = 1, then nothing more happens to the whole \t(2)', 'body'],
  ])('%j is %s', (line, role) => {
    expect(rolesOf([scope, p(line)]).at(-1)).toMatch(new RegExp(`^${role}:`));
  });
});

describe('tables of contents', () => {
  it('are known by style, and by a run of lines with page numbers', () => {
    expect(
      rolesOf([
        p([bold('Contents')]),
        p('1 Scope\t1'),
        p('2 References ........ 2'),
        p('2.1 Normative\t2'),
        p([bold('1 Scope')]),
        p('There are 3 kinds and 4'),
      ]),
    ).toEqual([
      'toc-heading: Contents',
      'toc-entry: 1 Scope 1',
      'toc-entry: 2 References ........ 2',
      'toc-entry: 2.1 Normative 2',
      'clause-heading 1: 1 Scope',
      'body: There are 3 kinds and 4',
    ]);
  });
});
