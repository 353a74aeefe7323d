import { describe, expect, it } from 'vitest';
import { as, bold, heading, paragraph, table, text } from '../src/index.ts';
import { factsOf } from './support.ts';

const number = { level: 0, numberId: '1', abstractId: '1', format: 'decimal', suffix: 'tab' } as const;

describe('terms', () => {
  it('come from entries, with source, definition and whether the term is bold', () => {
    const { terms } = factsOf([
      heading('3', 'Definitions'),
      heading('3.1', 'Terms defined elsewhere'),
      as('term', [bold('3.1.1'), '\t', bold('profile'), ' [ITU-T H.702]: A set.']),
      heading('3.2', 'Terms defined in this Recommendation'),
      as('term', '3.2.1\tlag: Time lost.'),
      as('term', [bold('gap'), ': Time missed.'], { number: { ...number, text: '3.2.2' } }),
    ]);
    expect(
      terms.map(({ number: at, term, tag, definition, boldTerm }) => [at, term, tag, definition, boldTerm]),
    ).toEqual([
      ['3.1.1', 'profile', 'ITU-T H.702', 'A set.', true],
      ['3.2.1', 'lag', undefined, 'Time lost.', false],
      ['3.2.2', 'gap', undefined, 'Time missed.', true],
    ]);
    expect(terms.map((term) => term.division.kind)).toEqual(['terms-elsewhere', 'terms-here', 'terms-here']);
  });
  it('come from sub-clauses headed by a term', () => {
    const { terms } = factsOf([
      heading('3', 'Definitions'),
      heading('3.2', 'Terms defined in this Recommendation'),
      heading('3.2.1', 'lag'),
      paragraph('Time lost.'),
    ]);
    expect(terms.map(({ number: at, term, definition }) => [at, term, definition])).toEqual([
      ['3.2.1', 'lag', 'Time lost.'],
    ]);
  });
  it('do not come from a bold whole paragraph as bold terms', () => {
    const { terms } = factsOf([heading('3', 'Definitions'), as('term', [bold('3.1\tlag: Time lost.')])]);
    expect(terms[0]?.boldTerm).toBe(true);
    expect(
      factsOf([heading('3', 'Definitions'), as('term', [text('3.1\tlag'), bold(': Time.')])]).terms[0]
        ?.boldTerm,
    ).toBe(false);
  });
});

describe('abbreviations', () => {
  it('come from entries and from the tables of their clause', () => {
    const { abbreviations } = factsOf([
      heading('4', 'Abbreviations'),
      as('abbreviation', 'GW\tGateway'),
      table([
        ['Short', 'Meaning'],
        ['AN', 'Access Network'],
      ]),
      heading('5', 'Conventions'),
      table([
        ['a', 'b'],
        ['NO', 'Not one'],
      ]),
    ]);
    expect(abbreviations.map(({ short, expansion, separator }) => [short, expansion, separator])).toEqual([
      ['GW', 'Gateway', 'tab'],
      ['AN', 'Access Network', 'cell'],
    ]);
  });
});

describe('references and citations', () => {
  const entry = (line: string) => as('reference', line);
  it('know their list, and take a number shown by Word for a tag', () => {
    const { references } = factsOf([
      heading('2', 'References'),
      entry('[ITU-T X.1]\tRecommendation ITU-T X.1 (2020), Title.'),
      as('reference', 'A book', { number: { ...number, text: '[7]' } }),
      as('bibliography-heading', 'Bibliography'),
      entry('ISO 7498 without tag'),
    ]);
    expect(references.map(({ list, tag, separator }) => [list, tag, separator])).toEqual([
      ['references', 'ITU-T X.1', 'tab'],
      ['references', '7', 'tab'],
      ['bibliography', undefined, 'none'],
    ]);
  });
  it('find tags in running text and say where', () => {
    const line =
      'As in [ITU-T X.1], [b-Chen, 2015] and [Strange One] (see [ITU-T Y.2, clause 3; b-ISO 7498]).';
    const { citations } = factsOf([
      heading('2', 'References'),
      entry('[ITU-T X.1]\tA'),
      entry('[b-Chen, 2015]\tB'),
      entry('[Strange One]\tC, see [ITU-T Z.1]'),
      heading('6', 'Text'),
      paragraph(line),
    ]);
    const own = citations.filter((citation) => citation.paragraph.role === 'body');
    expect(own.map((citation) => citation.tag)).toEqual([
      'ITU-T X.1',
      'b-Chen, 2015',
      'Strange One',
      'ITU-T Y.2',
      'b-ISO 7498',
    ]);
    expect(own.map(({ from, to }) => line.slice(from, to))).toEqual(own.map((citation) => citation.tag));
    expect(citations.map((citation) => citation.tag)).toContain('ITU-T Z.1');
  });
  it('leave out intervals, labels, placeholders and code', () => {
    const { citations } = factsOf([
      heading('6', 'Text'),
      paragraph('In [1..5], x[2], [e.g. this], [TBD], [optional] and [had/had not].'),
      paragraph('[REQ-01] The node shall work.'),
      as('code', 'a = [ITU-T X.1]'),
    ]);
    expect(citations).toEqual([]);
  });
  it('count numbers only where the lists have numbers, or there is no list', () => {
    const cite = paragraph('As in [3] and [1, 4].');
    expect(factsOf([cite]).citations.map(({ tag, numeric }) => [tag, numeric])).toEqual([
      ['3', true],
      ['1, 4', true],
    ]);
    expect(factsOf([heading('2', 'References'), entry('[ITU-T X.1]\tA'), cite]).citations).toEqual([]);
  });
});

describe('cross-references', () => {
  const refs = (line: string) =>
    factsOf([heading('6', 'Text'), paragraph(line)]).crossReferences.map(
      ({ target, number: at, foreign }) => `${target} ${at}${foreign ? ' foreign' : ''}`,
    );
  it.each([
    ['see clause 7.2 and Figure 3-1.', ['clause 7.2', 'figure 3-1']],
    ['clauses 7.1, 7.2 and 8', ['clause 7.1', 'clause 7.2', 'clause 8']],
    ['in Table A.1 of Annex A', ['table A.1', 'annex A']],
    ['Appendix II', ['appendix II']],
    ['clause 6 of [ITU-T J.1106]', ['clause 6 foreign']],
    ['according to [ITU-T J.1106] section 6', ['clause 6 foreign']],
    ['clause 5 of Recommendation ITU-T X.1', ['clause 5 foreign']],
    ['clause 5 of this Recommendation', ['clause 5']],
    ['voir le § 7.2 et le Tableau 1', ['clause 7.2', 'table 1']],
    ['véase la cláusula 6.1', ['clause 6.1']],
    ['см. пункт 7.3 и рисунок 2', ['clause 7.3', 'figure 2']],
    ['见表1、图2和第6.3节', ['table 1', 'figure 2', 'clause 6.3']],
    ['انظر الفقرة 7.2 والجدول 1', ['clause 7.2', 'table 1']],
    ['equation (6-3)', ['equation 6-3']],
  ])('%s', (line, expected) => {
    expect(refs(line)).toEqual(expected);
  });
  it.each(['a table of contents', 'annexes and tables', 'the figure is', 'figurant dans', 'une clause'])(
    'finds none in "%s"',
    (line) => {
      expect(refs(line)).toEqual([]);
    },
  );
  it('does not take a caption for a reference to itself', () => {
    const { crossReferences } = factsOf([
      heading('6', 'Text'),
      as('figure-caption', 'Figure 1 – As Table 2'),
    ]);
    expect(crossReferences.map((found) => found.word)).toEqual(['Table']);
  });
});

describe('captions', () => {
  it('do not refer to what follows their own number: this is no range from 1 to A', () => {
    const { crossReferences } = factsOf([
      heading('6', 'Text'),
      as('figure-caption', 'Figure 1 – A sensor as in Table 2'),
    ]);
    expect(crossReferences.map(({ target, number }) => `${target} ${number}`)).toEqual(['table 2']);
  });
});

describe('placeholders', () => {
  it('are angle brackets, [TBD] and the like, in order', () => {
    const line = 'The <Title> has [TBD] parts and xxx pages; see <http://a.b>.';
    const { placeholders } = factsOf([paragraph(line)]);
    expect(placeholders.map((found) => found.text)).toEqual(['<Title>', '[TBD]', 'xxx']);
    expect(placeholders.map(({ from, to }) => line.slice(from, to))).toEqual(['<Title>', '[TBD]', 'xxx']);
  });
  it('are not mark-up', () => {
    expect(factsOf([paragraph('an element <name>value</name>')]).placeholders).toEqual([]);
    expect(factsOf([as('code', '<name>')]).placeholders).toEqual([]);
  });
});
