import { as, type Block, heading, paragraph } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { orderAfter } from './support/order-after.ts';
import { type Planned, plan } from './support/plan.ts';

const lead = 'This Recommendation uses the following abbreviations and acronyms:';

function draft(entries: readonly Block[], ...body: string[]): Planned {
  return plan([
    heading('1', 'Scope'),
    paragraph('This Recommendation describes access networks.'),
    heading('4', 'Abbreviations and acronyms'),
    ...entries,
    heading('6', 'Networks'),
    ...body.map((text) => paragraph(text)),
  ]);
}

/** The lines of clause 4 below its heading. */
function clause4(planned: Planned): string[] {
  const lines = orderAfter(planned);
  return lines.slice(lines.indexOf('4\tAbbreviations and acronyms') + 1, lines.indexOf('5\tConventions'));
}

function entry(text: string): Block {
  return as('abbreviation', text);
}

describe('clause 4', () => {
  it('is sorted, and moves no more than it must', () => {
    const planned = draft(
      [
        paragraph(lead),
        entry('AN\tAccess Network'),
        entry('PON\tPassive Optical Network'),
        entry('EB\tEnergy Budget'),
      ],
      'The AN, the PON and the EB.',
    );
    expect(clause4(planned)).toEqual([
      lead,
      'AN\tAccess Network',
      'EB\tEnergy Budget',
      'PON\tPassive Optical Network',
    ]);
    const moved = planned.edits.flatMap((edit) => (edit.kind === 'move-blocks' ? edit.blocks : []));
    expect(moved).toHaveLength(1);
  });

  it('gets what the text explains at its first use, in its place and to be confirmed', () => {
    const planned = draft(
      [paragraph(lead), entry('AN\tAccess Network'), entry('PON\tPassive Optical Network')],
      'An AN with a PON and an optical line terminal (OLT). The OLT is far.',
    );
    expect(clause4(planned)).toEqual([
      lead,
      'AN\tAccess Network',
      'OLT\tOptical Line Terminal [to be confirmed]',
      'PON\tPassive Optical Network',
    ]);
    expect(planned.changes.map(({ rule }) => rule)).toContain('abbreviations/unlisted');
  });

  it('says what it holds instead of "None."', () => {
    const planned = draft(
      [paragraph('None.')],
      'Uses IABNNS (inclusive audio-based network navigation system).',
    );
    expect(clause4(planned)).toEqual([
      lead,
      'IABNNS\tInclusive Audio-Based Network Navigation System [to be confirmed]',
    ]);
  });

  it('is made with its entries where it is missing', () => {
    const planned = plan([
      heading('1', 'Scope'),
      paragraph('The state of charge (SoC) matters; the SoC falls.'),
      heading('2', 'Networks'),
      paragraph('Text.'),
    ]);
    expect(clause4(planned)).toEqual([lead, 'SoC\tState of Charge [to be confirmed]']);
  });

  it.each([
    ['initials that do not fit', 'The terminal of the operator (OLT) is far. The OLT is near.'],
    ['a bracket that says something else', 'The power meter (OLT port) is far. The OLT is near.'],
    ['no explanation', 'The OLT is far. The OLT is near.'],
  ])('proposes nothing for %s', (_case, text) => {
    expect(clause4(draft([paragraph('None.')], text))).toEqual(['None.']);
  });
});
