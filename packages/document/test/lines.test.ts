import { describe, expect, it } from 'vitest';
import {
  abbreviationLine,
  annexLine,
  asciiDigits,
  captionLine,
  headingLine,
  isSupplementNumber,
  linePatterns,
  noteLine,
  recommendationLine,
  referenceLine,
  termLine,
} from '../src/index.ts';
import { vocabulary } from './support.ts';

const patterns = linePatterns(vocabulary);

describe('headingLine', () => {
  it.each([
    ['7\tFunctional architecture', '7', 'Functional architecture'],
    ['7.2.1 Title', '7.2.1', 'Title'],
    ['6.\tOverview', '6', 'Overview'],
    ['A.1  Encoding', 'A.1', 'Encoding'],
    ['II.3\tStreams', 'II.3', 'Streams'],
    ['3.a Description', '3.a', 'Description'],
    ['Section 4: Use cases', '4', 'Use cases'],
    ['6.1概述', '6.1', '概述'],
    ['第一章 总则', '第一章', '总则'],
    ['\u200e10.4.1 Marked', '10.4.1', 'Marked'],
    ['٣.١ المتطلبات', '3.1', 'المتطلبات'],
  ])('%j', (line, number, title) => {
    expect(headingLine(line)).toMatchObject({ number, title });
  });
  it.each(['7) an item', '2017 was a good year', 'e.g. this', 'A system of systems', 'Overview', '7'])(
    '%j has none',
    (line) => {
      expect(headingLine(line)).toBeUndefined();
    },
  );
  it('reads a bracketed number where it is told that the line is a heading', () => {
    expect(headingLine('1.1) Clause 8', true)).toMatchObject({ number: '1.1', title: 'Clause 8' });
  });
  it('says where the title begins', () => {
    const line = '7.2.\tTitle';
    expect(line.slice(headingLine(line)?.titleStart)).toBe('Title');
  });
});

describe('asciiDigits', () => {
  it('keeps the length', () => {
    expect(asciiDigits('１２ ٣٤ ۵۶ x')).toBe('12 34 56 x');
  });
});

describe('captionLine', () => {
  it.each([
    ['Figure 3 – Title', 'figure', 'Figure', '3', ' – ', 'Title'],
    ['Fig. 3: Title', 'figure', 'Fig.', '3', ': ', 'Title'],
    ['Table 2. Title', 'table', 'Table', '2', '. ', 'Title'],
    ['TABLE 1: Source', 'table', 'TABLE', '1', ': ', 'Source'],
    ['Figure 3-1\tTitle', 'figure', 'Figure', '3-1', '\t', 'Title'],
    ['Figure 6-a – Title', 'figure', 'Figure', '6-a', ' – ', 'Title'],
    ['Figure I.1 – Title', 'figure', 'Figure', 'I.1', ' – ', 'Title'],
    ['Table 7-1/G.709 – Overhead', 'table', 'Table', '7-1/G.709', ' – ', 'Overhead'],
    ['Tableau 1: Langues', 'table', 'Tableau', '1', ': ', 'Langues'],
    ['Рисунок 2 – Схема', 'figure', 'Рисунок', '2', ' – ', 'Схема'],
    ['الشكل 1: المعمارية', 'figure', 'الشكل', '1', ': ', 'المعمارية'],
    ['图1：功能架构', 'figure', '图', '1', '：', '功能架构'],
    ['表A.1　例子', 'table', '表', 'A.1', '　', '例子'],
  ])('%j', (line, kind, label, number, separator, title) => {
    expect(captionLine(line, patterns)).toEqual({ kind, label, number, separator, title, strong: true });
  });
  it('takes a single space for weak: it may be a sentence', () => {
    expect(captionLine('Figure 3 shows the model.', patterns)?.strong).toBe(false);
    expect(captionLine('图1给出功能架构。', patterns)?.strong).toBe(false);
  });
  it.each(['Tables 1 and 2 show', 'Figures are', 'A figure'])('%j is none', (line) => {
    expect(captionLine(line, patterns)).toBeUndefined();
  });
});

describe('noteLine', () => {
  it.each([
    ['NOTE – Text', 'NOTE', undefined, ' – '],
    ['NOTE 2 – Text', 'NOTE', 2, ' – '],
    ['Note: Text', 'Note', undefined, ': '],
    ['NOTE- Text', 'NOTE', undefined, '- '],
    ['ПРИМЕЧАНИЕ 1. – Text', 'ПРИМЕЧАНИЕ', 1, '. – '],
    ['注1：Text', '注', 1, '：'],
    ['ملاحظة - Text', 'ملاحظة', undefined, ' - '],
    ['NOTA – Text', 'NOTA', undefined, ' – '],
  ])('%j', (line, label, number, separator) => {
    expect(noteLine(line, patterns)).toEqual({
      label,
      separator,
      text: 'Text',
      ...(number === undefined ? {} : { number }),
    });
  });
  it.each(['Note that this is a sentence.', 'Notes are short', '注意安全'])('%j is none', (line) => {
    expect(noteLine(line, patterns)).toBeUndefined();
  });
});

describe('annexLine', () => {
  it.each([
    ['Annex A', 'annex', 'A', '', true],
    ['Annex A\n\nTitle of it', 'annex', 'A', 'Title of it', true],
    ['ANNEX B – Title', 'annex', 'B', 'Title', true],
    ['Annex B (informative):\tTitle', 'annex', 'B', 'Title', true],
    ['Annex  1 - References', 'annex', '1', 'References', true],
    ['Appendix II: Title', 'appendix', 'II', 'Title', true],
    ['Annexe A. Titre', 'annex', 'A', 'Titre', true],
    ['附件A 数据模型', 'annex', 'A', '数据模型', false],
    ['附录I', 'appendix', 'I', '', true],
    ['Annex A describes the messages.', 'annex', 'A', 'describes the messages.', false],
  ])('%j', (line, kind, number, title, strong) => {
    expect(annexLine(line, patterns)).toMatchObject({ kind, number, title, strong });
  });
  it('does not take a word for a designation', () => {
    expect(annexLine('Annexes follow', patterns)).toBeUndefined();
    expect(annexLine('Annex title', patterns)?.number).toBe('');
  });
});

describe('recommendationLine', () => {
  it.each([
    ['Recommendation ITU-T X.1234', 'X.1234', '', ''],
    ['Recommendation ITU\u2011T G.709/Y.1331', 'G.709/Y.1331', '', ''],
    ['Draft new Recommendation ITU-T J.1108 (ex J.roip-trans)', 'J.1108', 'Draft new', '(ex J.roip-trans)'],
    ['Draft ITU-T Recommendation X.icd-schemas', 'X.icd-schemas', 'Draft', ''],
    ['Recommandation UIT-T E.119', 'E.119', '', ''],
    ['ITU-T X.1234建议书', 'X.1234', '', ''],
    ['Recommendation ITU-T <No.>', '<No.>', '', ''],
  ])('%j', (line, number, lead, rest) => {
    expect(recommendationLine(line, patterns)).toEqual({ number, lead, rest });
  });
  it('wants a number', () => {
    expect(recommendationLine('Recommendations of the ITU-T', patterns)).toBeUndefined();
  });
});

describe('referenceLine', () => {
  it('cuts tag, separator and text', () => {
    expect(referenceLine('[ITU-T X.1]\tRecommendation')).toEqual({
      tag: 'ITU-T X.1',
      separator: 'tab',
      text: 'Recommendation',
    });
    expect(referenceLine('[1] A book')).toEqual({ tag: '1', separator: 'space', text: 'A book' });
    expect(referenceLine('A book')).toEqual({ separator: 'none', text: 'A book' });
    expect(referenceLine('(2) A book')).toEqual({ tag: '2', separator: 'space', text: 'A book' });
    expect(referenceLine('3.\tA book')).toEqual({ tag: '3', separator: 'tab', text: 'A book' });
    expect(referenceLine('2019 in review')).toEqual({ separator: 'none', text: '2019 in review' });
  });
});

describe('abbreviationLine', () => {
  it.each([
    ['GW\tGateway', 'GW', 'tab', 'Gateway'],
    ['\tE/O\tElectric to Optic', 'E/O', 'tab', 'Electric to Optic'],
    ['AN: Access Network', 'AN', 'colon', 'Access Network'],
    ['AN – Access Network', 'AN', 'dash', 'Access Network'],
    ['GW：网关', 'GW', 'colon', '网关'],
    ['TM Forum   TeleManagement', 'TM Forum', 'spaces', 'TeleManagement'],
  ])('%j', (line, short, separator, expansion) => {
    expect(abbreviationLine(line)).toEqual({ short, separator, expansion });
  });
  it('wants a separator', () => {
    expect(abbreviationLine('This Recommendation uses words')).toBeUndefined();
  });
});

describe('termLine', () => {
  it.each([
    ['3.2.1\tlag: Time lost.', '3.2.1', 'lag', undefined, 'Time lost.', 'colon'],
    ['3.1.1\tprofile [ITU-T H.702]: A set.', '3.1.1', 'profile', 'ITU-T H.702', 'A set.', 'colon'],
    ['3.1.1\tprofile [ITU-T H.702]', '3.1.1', 'profile', 'ITU-T H.702', '', 'none'],
    ['3.1.1\tprofile: [ITU-T H.702] A set.', '3.1.1', 'profile', 'ITU-T H.702', 'A set.', 'colon'],
    ['Microgrid: A small grid.', '', 'Microgrid', undefined, 'A small grid.', 'colon'],
    [
      'grid – A net of wires that carries one thing: power.',
      '',
      'grid',
      undefined,
      'A net of wires that carries one thing: power.',
      'dash',
    ],
    ['grid\tA net of wires.', '', 'grid', undefined, 'A net of wires.', 'tab'],
    ['3.1 网关：把设备连接起来的功能。', '3.1', '网关', undefined, '把设备连接起来的功能。', 'colon'],
  ])('%j', (line, number, term, tag, definition, by) => {
    expect(termLine(line)).toEqual({ number, term, definition, by, ...(tag === undefined ? {} : { tag }) });
  });
  it('is none without number, colon and source', () => {
    expect(termLine('Some text about things')).toBeUndefined();
  });
});

describe('isSupplementNumber', () => {
  it.each([
    'Supplement 6 to ITU-T J-series Recommendations',
    'Supplement [number] to ITU-T [series]-series Recommendations',
    'ITU-T G-series Recommendations – Supplement 41',
    'Supplément 6 aux Recommandations UIT-T de la série J',
    'Suplemento 6 a las Recomendaciones UIT-T de la serie J',
    'Добавление 6 к Рекомендациям МСЭ-Т серии J',
    'الإضافة 6 إلى توصيات السلسلة J لقطاع تقييس الاتصالات',
    'ITU-T J系列建议书 – 增补6',
  ])('%s', (line) => {
    expect(isSupplementNumber(line)).toBe(true);
  });
  it.each(['Supplement of power', 'Supplementary material 6', 'Добавление воды', '建议书 增补'])(
    'is not %s',
    (line) => {
      expect(isSupplementNumber(line)).toBe(false);
    },
  );
});
