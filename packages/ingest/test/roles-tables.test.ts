import {
  type Block,
  bold,
  nowhere,
  type Picture,
  paragraph as p,
  root,
  type Table,
  table,
} from '@fg2rec/document';
import { vocabulary } from '@fg2rec/rulebook';
import { describe, expect, it } from 'vitest';
import { assignRoles } from '../src/roles/assign.ts';
import { rolesOf, styled } from './roles-support.ts';

const picture: Picture = { type: 'picture', anchor: nowhere, width: 1, height: 1, placement: 'inline' };
const plain = (rows: (string | Block[])[][], fields: Partial<Table> = {}): Table => {
  const made = table(rows, fields);
  return { ...made, children: made.children.map((row) => ({ ...row, isHeader: false })) };
};

function purposes(...blocks: Block[]): string[] {
  return assignRoles(root(...blocks), { language: 'en', vocabulary }).children.flatMap((block) =>
    block.type === 'table' ? [block.purpose] : [],
  );
}

const scope = p('1\tScope', styled('heading 1'));

describe('purpose of tables', () => {
  it('is cover for the tables of a TD, in any language, in front of the text', () => {
    const cover = plain([
      ['Question(s):', '4/17'],
      ['Source:', 'Us'],
      ['Title:', 'A text'],
    ]);
    const abstract = plain([['Abstract:', 'In short.']]);
    const chinese = plain([
      ['来源：', '编辑'],
      ['标题：', '要求'],
    ]);
    expect(purposes(cover, abstract, scope, cover)).toEqual(['cover', 'cover', 'data']);
    expect(purposes(chinese, scope)).toEqual(['cover']);
  });
  it('is cover for the first page of a published text', () => {
    expect(
      purposes(
        plain([
          ['International Telecommunication Union', ''],
          ['ITU-T', 'F.921'],
        ]),
        scope,
      ),
    ).toEqual(['cover']);
  });
  it('is layout for one cell and for tables around headings and contents', () => {
    expect(
      purposes(
        plain([['A box']]),
        plain([[[p('Summary', styled('Heading_b'))], 'x']]),
        plain([[[p('1\tScope\t1', styled('toc 1'))], '']]),
      ),
    ).toEqual(['layout', 'layout', 'layout']);
  });
  it('is history below its heading', () => {
    const rows = [
      ['Edition', 'Recommendation', 'Approval'],
      ['1.0', 'ITU-T F.1', '2017-03-01'],
    ];
    expect(purposes(p('History', styled('Heading_b')), plain(rows), scope, plain(rows))).toEqual([
      'history',
      'data',
    ]);
  });
  it('is figure where cells hold pictures, and data otherwise', () => {
    expect(
      purposes(
        scope,
        plain([
          [[p([picture])], [p([picture])]],
          ['(a)', '(b)'],
        ]),
        plain([
          ['a', 'b'],
          ['1', '2'],
        ]),
      ),
    ).toEqual(['figure', 'data']);
  });
  it('is formula where a formula stands beside its number', () => {
    const formula = p([
      { type: 'formula', anchor: nowhere, display: true, maths: { type: 'run', text: 'x' } },
    ]);
    expect(purposes(scope, plain([[[formula], '(6-1)']]))).toEqual(['formula']);
  });
});

describe('roles in tables', () => {
  it('tell heads by mark, style, bold or shading of the first row', () => {
    const head = (content: Block): string[] =>
      rolesOf([
        scope,
        plain([
          [[content], [content]],
          ['x', 'y'],
        ]),
      ]).slice(1, 3);
    expect(head(p([bold('Head')]))).toEqual(['table-head: Head', 'table-head: Head']);
    expect(head(p('Head', styled('Table_head')))).toEqual(['table-head: Head', 'table-head: Head']);
    expect(head(p('Head'))).toEqual(['table-text: Head', 'table-text: Head']);
  });
  it('are cover in a cover table, and as in the text in a layout table', () => {
    const cover = plain([
      ['Source:', 'Us'],
      ['Title:', 'A text'],
    ]);
    const layout = plain([[[p('Summary', styled('Heading_b')), p('In short.')]]]);
    expect(rolesOf([cover, layout])).toEqual([
      'cover: Source:',
      'cover: Us',
      'cover: Title:',
      'cover: A text',
      'unnumbered-heading: Summary',
      'body: In short.',
    ]);
  });
  it('keep notes and lists', () => {
    expect(
      rolesOf([
        scope,
        plain([
          ['a', 'b'],
          [[p('NOTE 1 – x'), p('–\titem')], 'y'],
        ]),
      ]),
    ).toEqual(expect.arrayContaining(['note: NOTE 1 – x', 'list-item 1: – item']));
  });
});
