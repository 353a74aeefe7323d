import { describe, expect, it } from 'vitest';
import { as, type Division, heading, paragraph, plainText, table } from '../src/index.ts';
import { factsOf } from './support.ts';

/** `kind number title` of each division, indented by level. */
function outline(divisions: readonly Division[]): string[] {
  return divisions.flatMap((division) => [
    `${division.kind} ${division.number} ${division.title}`.replace(/\s+/g, ' ').trim(),
    ...outline(division.children).map((line) => `  ${line}`),
  ]);
}

const number = { level: 0, numberId: '1', abstractId: '1', format: 'decimal', suffix: 'tab' } as const;

describe('divisions', () => {
  it('are cut at headings, with what comes first as front matter', () => {
    const { divisions } = factsOf([
      as('cover', 'ITU-T Focus Group'),
      as('recommendation-number', 'Recommendation ITU-T F.1'),
      as('recommendation-title', 'A title'),
      as('unnumbered-heading', 'Summary'),
      paragraph('In short.'),
      heading('1', 'Scope'),
      heading('3', 'Definitions'),
      heading('3.1', 'Terms defined elsewhere'),
      heading('3.2', 'Terms defined in this Technical Report'),
      heading('6', 'Text'),
      heading('6.1', 'Scope'),
      heading('6.1.1', 'Deep'),
      as('annex-heading', 'Annex A\nMessages'),
      heading('A.1', 'Introduction'),
      as('bibliography-heading', 'Bibliography'),
    ]);
    expect(outline(divisions)).toEqual([
      'front-matter',
      'title-block A title',
      'summary Summary',
      'scope 1 Scope',
      'definitions 3 Definitions',
      '  terms-elsewhere 3.1 Terms defined elsewhere',
      '  terms-here 3.2 Terms defined in this Technical Report',
      'clause 6 Text',
      '  clause 6.1 Scope',
      '    clause 6.1.1 Deep',
      'annex A Messages',
      '  clause A.1 Introduction',
      'bibliography Bibliography',
    ]);
  });
  it('hold their blocks up to the next heading of any level, without the heading', () => {
    const { divisions } = factsOf([
      heading('6', 'Text'),
      paragraph('a'),
      heading('6.1', 'Sub'),
      paragraph('b'),
    ]);
    expect(divisions[0]?.blocks.map(plainText)).toEqual(['a']);
    expect(divisions[0]?.children[0]?.blocks.map(plainText)).toEqual(['b']);
    expect(divisions[0]?.children[0]?.parent).toBe(divisions[0]);
  });
  it('say whether the number is typed or computed, and show the computed one', () => {
    const { divisions } = factsOf([
      heading('1', 'Typed'),
      as('clause-heading', 'Computed', { headingLevel: 1, number: { ...number, text: '2.' } }),
      as('clause-heading', 'Bare', { headingLevel: 1 }),
    ]);
    expect(divisions.map((division) => [division.number, division.numberSource])).toEqual([
      ['1', 'typed'],
      ['2', 'computed'],
      ['', 'none'],
    ]);
  });
  it('take a second annex heading without the word for its title', () => {
    const { divisions } = factsOf([
      as('annex-heading', 'Annex A'),
      as('annex-heading', 'Messages'),
      paragraph('x'),
    ]);
    expect(outline(divisions)).toEqual(['annex A Messages']);
    expect(divisions[0]?.blocks.map(plainText)).toEqual(['Messages', 'x']);
  });
  it('open tables that only place headings', () => {
    const { divisions } = factsOf([
      table([[[as('unnumbered-heading', 'Summary'), paragraph('In short.')]]], { purpose: 'layout' }),
      table([['a', 'b']], { purpose: 'data' }),
    ]);
    expect(outline(divisions)).toEqual(['summary Summary']);
    expect(divisions[0]?.blocks.map((block) => block.type)).toEqual(['paragraph', 'table']);
  });
  it('keep two title blocks of a published text apart', () => {
    const pair = [
      as('recommendation-number', 'Recommendation ITU-T F.1'),
      as('recommendation-title', 'A title'),
    ];
    const { divisions, titleBlock } = factsOf([
      ...pair,
      as('unnumbered-heading', 'Foreword'),
      ...pair,
      heading('1', 'Scope'),
    ]);
    expect(outline(divisions)).toEqual([
      'title-block A title',
      'foreword Foreword',
      'title-block A title',
      'scope 1 Scope',
    ]);
    expect(titleBlock).toMatchObject({ number: 'F.1', title: 'A title' });
    expect(titleBlock.all).toHaveLength(4);
  });
  it('put run-in headings below the clause they stand in, and fixed front headings at the top', () => {
    const { divisions } = factsOf([
      as('unnumbered-heading', 'Keywords'),
      heading('7', 'Text'),
      heading('7.1', 'Sub'),
      as('unnumbered-heading', 'Example'),
      as('unnumbered-heading', 'Another'),
      heading('7.2', 'Next'),
    ]);
    expect(outline(divisions)).toEqual([
      'keywords Keywords',
      'clause 7 Text',
      '  clause 7.1 Sub',
      '    unnumbered Example',
      '    unnumbered Another',
      '  clause 7.2 Next',
    ]);
  });
  it('read clauses 3 and 4 in one as definitions', () => {
    const { divisions } = factsOf([
      heading('3', 'Definitions, symbols and abbreviations'),
      heading('3.3', 'Abbreviations'),
    ]);
    expect(outline(divisions)).toEqual([
      'definitions 3 Definitions, symbols and abbreviations',
      '  abbreviations 3.3 Abbreviations',
    ]);
  });
  it('begin a division of contents where entries have no heading', () => {
    const { divisions } = factsOf([
      as('recommendation-title', 'T'),
      as('toc-entry', '1\tScope\t1'),
      heading('1', 'Scope'),
    ]);
    expect(outline(divisions)).toEqual(['title-block T', 'contents', 'scope 1 Scope']);
  });
});

describe('places', () => {
  const inside = as('table-text', 'cell');
  const note = as('note', 'NOTE – x');
  const body = paragraph('text');
  const lead = paragraph('lead');
  const { divisionOf, zoneOf, divisions } = factsOf([
    heading('2', 'References'),
    lead,
    heading('6', 'Text'),
    heading('6.1', 'Sub'),
    body,
    note,
    table([[[inside]]]),
  ]);
  it('are known by identity, as the given tree has them', () => {
    const facts = factsOf([]);
    expect(facts.divisionOf(paragraph('elsewhere'))).toBeUndefined();
    expect(facts.zoneOf(paragraph('elsewhere'))).toBe('front-matter');
  });
  it('follow the main clause, the table and the role', () => {
    const all = divisions.flatMap((division) => [division, ...division.children]);
    const find = (title: string) => all.find((division) => division.title === title);
    const [first] = find('References')?.blocks ?? [];
    const [text, remark, cells] = find('Sub')?.blocks ?? [];
    const cell = cells?.type === 'table' ? cells.children[0]?.children[0]?.children[0] : undefined;
    for (const [block, zone] of [
      [first, 'references'],
      [text, 'normative'],
      [remark, 'note'],
      [cell, 'table'],
    ] as const) {
      expect(block?.type === 'paragraph' ? zoneOf(block) : block?.type).toBe(zone);
    }
    expect(text?.type === 'paragraph' ? divisionOf(text)?.number : '').toBe('6.1');
  });
});
