import { as, type Block, heading, type Inline, nowhere, paragraph } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { picture } from './support/inlines.ts';
import { orderAfter } from './support/order-after.ts';
import { plan, textsOf } from './support/plan.ts';

const chart: Inline = {
  type: 'drawing',
  kind: 'chart',
  anchor: nowhere,
  width: 1,
  height: 1,
  placement: 'inline',
  children: [],
};

function report(...front: Block[]): Block[] {
  return [
    ...front,
    heading('1', 'Scope'),
    paragraph('It covers the air.'),
    heading('2', 'Sensors'),
    paragraph('They sense.'),
  ];
}

describe('before the first heading', () => {
  it('a chart is content, and stands in the first clause', () => {
    const planned = plan(report(paragraph('FG-AIR deliverable'), paragraph(['chart of it', chart])), {
      kind: 'fg-report',
    });
    const lines = orderAfter(planned);
    expect(lines[lines.indexOf('It covers the air.') + 1]).toBe('chart of it');
    expect(textsOf({ ...planned, edits: planned.edits.slice(0, 1) }, 'move-blocks')).toEqual([
      'FG-AIR deliverable',
    ]);
  });

  it('a figure with its caption is content', () => {
    const planned = plan(
      report(
        paragraph('FG-AIR deliverable'),
        as('figure', picture),
        as('figure-caption', 'Figure 1 – The air'),
      ),
      { kind: 'fg-report' },
    );
    const lines = orderAfter(planned);
    expect(lines.slice(lines.indexOf('It covers the air.') + 1).slice(0, 2)).toEqual([
      '',
      'Figure 1 – The air',
    ]);
  });

  it('a picture by itself is part of the cover', () => {
    const planned = plan(report(paragraph('FG-AIR deliverable'), paragraph(['logo', picture])), {
      kind: 'fg-report',
    });
    expect(textsOf(planned, 'move-blocks')).toContain('logo');
  });

  it('a chart stays where nothing has a heading', () => {
    expect(plan([paragraph(['', chart])], { kind: 'other' }).edits).toEqual([]);
  });
});
