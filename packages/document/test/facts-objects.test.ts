import { describe, expect, it } from 'vitest';
import { as, heading, nowhere, type Picture, paragraph, table } from '../src/index.ts';
import { factsOf } from './support.ts';

const picture = (description?: string): Picture => ({
  type: 'picture',
  anchor: nowhere,
  width: 1,
  height: 1,
  placement: 'inline',
  ...(description === undefined ? {} : { description }),
});

describe('captions', () => {
  it('belong to the figure above and the table below', () => {
    const figure = as('figure', [picture()]);
    const { captions, figures, tables } = factsOf([
      heading('6', 'Text'),
      figure,
      as('empty', ''),
      as('figure-caption', 'Figure 1 – Model'),
      as('table-caption', 'Table 1: Values'),
      table([['a'], ['b']]),
    ]);
    expect(
      captions.map(({ kind, label, number, separator, title, position }) => [
        kind,
        label,
        number,
        separator,
        title,
        position,
      ]),
    ).toEqual([
      ['figure', 'Figure', '1', ' – ', 'Model', 'below'],
      ['table', 'Table', '1', ': ', 'Values', 'above'],
    ]);
    expect(figures.map((found) => found.caption?.number)).toEqual(['1']);
    expect(tables.map((found) => [found.caption?.number, found.division?.number])).toEqual([['1', '6']]);
  });
  it('may stand on the wrong side, or alone', () => {
    const { captions } = factsOf([
      table([['a'], ['b']]),
      as('table-caption', 'Table 1 – Values'),
      paragraph('text'),
      as('figure-caption', 'Figure 1 – Lost'),
    ]);
    expect(captions.map((caption) => caption.position)).toEqual(['below', 'alone']);
  });
  it('may share their paragraph with the picture', () => {
    const { captions, figures } = factsOf([as('figure-caption', [picture(), 'Figure 3 – Both'])]);
    expect(captions[0]?.of).toBe(captions[0]?.paragraph);
    expect(figures).toHaveLength(1);
  });
});

describe('figures', () => {
  it('say whether every picture is described', () => {
    const { figures } = factsOf([
      as('figure', [picture('A model')]),
      as('figure', [picture('A'), picture()]),
      as('figure', [picture(' ')]),
    ]);
    expect(figures.map((figure) => figure.hasDescription)).toEqual([true, false, false]);
  });
  it('are not the pictures of a cover or in a sentence', () => {
    expect(factsOf([as('cover', [picture()]), paragraph(['press ', picture(), ' now'])]).figures).toEqual([]);
  });
});

describe('tables', () => {
  it('are those with data, nested ones included', () => {
    const inner = table([['x']]);
    const { tables } = factsOf([
      table([[[inner]]], { purpose: 'layout' }),
      table([['Source:', 'Us']], { purpose: 'cover' }),
    ]);
    expect(tables).toHaveLength(1);
  });
});

describe('notes', () => {
  it('know label, number, place and clause', () => {
    const { notes } = factsOf([
      heading('6', 'Text'),
      as('unnumbered-heading', 'Example'),
      as('note', 'NOTE 2 – Two'),
      table([[[as('note', 'Note: in a table')]]]),
    ]);
    expect(
      notes.map(({ label, number, separator, text, place, division }) => [
        label,
        number,
        separator,
        text,
        place,
        division?.number,
      ]),
    ).toEqual([
      ['NOTE', 2, ' – ', 'Two', 'text', '6'],
      ['Note', undefined, ': ', 'in a table', 'table', '6'],
    ]);
  });
});
