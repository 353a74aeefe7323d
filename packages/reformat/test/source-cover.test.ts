import { as, type Block, heading, paragraph, table } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import type { PrintedCover } from '../src/index.ts';
import { coverWords, sameWords, standsIn } from '../src/printed-cover.ts';
import { footnote, picture } from './support/inlines.ts';
import { insertedLines, type Planned, plan, textAfter, textsOf } from './support/plan.ts';

const lines = (...texts: string[]): Block[] => texts.map((line) => as('cover', line));

const printed: PrintedCover = {
  fields: {
    studyGroup: 'STUDY GROUP 5',
    studyPeriod: 'STUDY PERIOD 2025-2028',
    questions: '6/5',
    meeting: 'Geneva, 6-15 July 2026',
    source: 'Editors, WG2',
    title: 'Requirements of access networks',
    original: 'Original: English',
  },
  contacts: ['Litia Waqa\nResearch Centre\nFiji\n+679 555 0142\nlitia@pnrc.example'],
  fixed: ['INTERNATIONAL TELECOMMUNICATION UNION', 'TELECOMMUNICATION\nSTANDARDIZATION SECTOR', 'TD'],
};

type Rows = Parameters<typeof table>[0];

/** A deliverable with a cover table, the lines of its front page, and one clause. */
function withCover(
  rows: Rows,
  front: Block[] = [],
  cover: { cover?: PrintedCover } = { cover: printed },
): Planned {
  const blocks = [
    table(rows, { purpose: 'cover' }),
    ...front,
    heading('1', 'Scope'),
    paragraph('This text says something.'),
  ];
  return plan(blocks, { kind: 'fg-specification', ...cover });
}

const head: Rows = [
  [lines('INTERNATIONAL TELECOMMUNICATION UNION', 'STANDARDIZATION SECTOR'), lines('FGRIN-O-031')],
  [lines('Question(s):'), lines('6/5'), lines('Suva, 9-12 March 2026')],
  [lines('Source:'), lines('Editors, WG2')],
];

describe('a cover table', () => {
  it('goes but for what the cover of the TD does not say', () => {
    const planned = withCover(head);
    expect(textsOf(planned, 'remove-blocks')).toEqual([
      'INTERNATIONAL TELECOMMUNICATION UNION',
      'STANDARDIZATION SECTOR',
      'Question(s):',
      '6/5',
      'Source:',
      'Editors, WG2',
    ]);
    expect(textsOf(planned, 'move-blocks')).toEqual(['FGRIN-O-031', 'Suva, 9-12 March 2026']);
    expect(planned.changes.map(({ what }) => what)).toContain(
      'The source’s own cover has become the cover of the TD.',
    );
  });

  it('leaves a value that the TD has not, with its label in front', () => {
    const planned = withCover([...head, [lines('Purpose:'), lines('Approval')], [lines('WG'), lines('WG2')]]);
    expect(textAfter(planned, 'Approval')).toBe('Purpose: Approval');
    expect(textsOf(planned, 'move-blocks')).toEqual([
      'FGRIN-O-031',
      'Suva, 9-12 March 2026',
      'Approval',
      'WG2',
    ]);
  });

  it('leaves a value that stands elsewhere on the cover of the TD', () => {
    const planned = withCover([...head, [lines('Title:'), lines('Editors, WG2')]]);
    expect(textAfter(planned, 'WG2')).toBe('Editors, WG2');
    expect(textsOf(planned, 'move-blocks')).toHaveLength(3);
  });

  it('has each line of a contact compared by its words', () => {
    const planned = withCover([
      ...head,
      [lines('Contact:'), lines('Litia Waqa', 'Research Centre, Fiji'), lines('Tel: +679 555 0142')],
      [lines('Contact:'), lines('Ann Lee', 'Fiji'), lines('E-mail: ann@x.example')],
    ]);
    expect(textsOf(planned, 'move-blocks').slice(2)).toEqual(['Ann Lee', 'E-mail: ann@x.example']);
    expect(textAfter(planned, 'Ann Lee')).toBe('Contact: Ann Lee');
  });

  it('has labels with their value in one cell', () => {
    const planned = withCover([...head, [lines('Title: Requirements of access networks')]]);
    expect(textsOf(planned, 'remove-blocks')).toContain('Title: Requirements of access networks');
  });

  it('keeps an empty label that the cover of the TD has not, and drops the emblem', () => {
    const emblem = [as('cover', [picture])];
    const planned = withCover([[emblem, lines('TD')], ...head, [lines('Working Party:'), lines('')]]);
    expect(textsOf(planned, 'remove-blocks').slice(0, 2)).toEqual(['', 'TD']);
    expect(textsOf(planned, 'move-blocks')).toContain('Working Party:');
  });

  it('does not say the keywords that the draft has in a clause', () => {
    const planned = withCover([...head, [lines('Keywords:'), lines('microgrid; Access network;')]]);
    expect(insertedLines(planned.edits)).toContain('Access network, microgrid.');
    expect(textsOf(planned, 'move-blocks')).toEqual(['FGRIN-O-031', 'Suva, 9-12 March 2026']);
    const clause = [as('unnumbered-heading', 'Keywords'), paragraph('Access network, island.')];
    const other = withCover([...head, [lines('Keywords:'), lines('microgrid; access network')]], clause);
    expect(textAfter(other, 'microgrid')).toBe('Keywords: microgrid; access network');
  });

  it.each<[string, Rows]>([
    ['has no labels', [[lines('ITU-T', 'F.921')], [lines('SERIES F')]]],
    ['has a table inside', [...head, [[table([['a', 'b']])]]]],
    ['has a note', [...head, [lines('Title:'), [as('cover', ['Networks', footnote])]]]],
    ['has many columns', [...head, ['a', 'b', 'c', 'd', 'e'].map((cell) => lines(cell))]],
    ['is mostly text', [...head, [lines(...'abcdefghi'.split('').map((letter) => `Line ${letter}.`))]]],
  ])('stays whole where it %s', (_, rows) => {
    const planned = withCover(rows);
    expect(textsOf(planned, 'remove-blocks')).toEqual([]);
    const moved = planned.edits.flatMap((edit) => (edit.kind === 'move-blocks' ? edit.blocks : []));
    expect(moved).toContainEqual(planned.deliverable.root.children[0]?.anchor);
  });

  it('stays whole where nobody says what the TD prints', () => {
    const planned = withCover(head, [], {});
    expect(textsOf(planned, 'remove-blocks')).toEqual([]);
    expect(planned.changes.map(({ what }) => what)).toContain(
      "The source's own cover is in the transfer note.",
    );
  });
});

describe('a line of the front page', () => {
  it('goes only where a whole line of the TD cover says the same', () => {
    const front = [as('cover', 'Editors, WG2'), as('cover', 'Version 1.0'), as('cover', 'Geneva')];
    const planned = withCover(head, front);
    expect(textsOf(planned, 'remove-blocks').at(-1)).toBe('Editors, WG2');
    expect(textsOf(planned, 'move-blocks').slice(-2)).toEqual(['Version 1.0', 'Geneva']);
  });
});

describe('words of covers', () => {
  it('are compared without case and punctuation', () => {
    expect(coverWords('E-mail: ann.lee@x.example')).toEqual(['e', 'mail', 'ann', 'lee', 'x', 'example']);
    expect(sameWords('Study Period 2025–2028', 'STUDY PERIOD 2025-2028')).toBe(true);
    expect(sameWords('Fiji', 'Research Centre, Fiji')).toBe(false);
  });

  it('stand in others one after the other, whole', () => {
    expect(standsIn('WG2', 'Editors, WG2')).toBe(true);
    expect(standsIn('WG', 'Editors, WG2')).toBe(false);
    expect(standsIn('Editors WG2', 'Editors of WG2')).toBe(false);
    expect(standsIn(' – ', 'Editors – WG2')).toBe(false);
  });
});
