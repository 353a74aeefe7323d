import {
  as,
  type Block,
  type Field,
  heading,
  type Paragraph,
  paragraph,
  table,
  text,
} from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { orderAfter } from './support/order-after.ts';
import { plan, textAfter } from './support/plan.ts';

const nowhere = { part: 'word/document.xml', start: 0, end: 0 };

function figure(): Paragraph {
  return as('figure', {
    type: 'picture',
    anchor: nowhere,
    part: 'word/media/image1.png',
    width: 1,
    height: 1,
    placement: 'inline',
  });
}

function sequence(value: string): Field {
  return {
    type: 'field',
    anchor: nowhere,
    kind: 'SEQ',
    instruction: 'SEQ Figure',
    target: 'Figure',
    switches: [],
    terminated: true,
    children: [text(value)],
  };
}

function draft(...body: Block[]): Block[] {
  return [heading('1', 'Scope'), paragraph('This Recommendation describes sensors.'), ...body];
}

describe('figures and tables', () => {
  it('get the letter of their annex, and the references to them follow', () => {
    const planned = plan(
      draft(
        heading('6', 'Sensors'),
        paragraph('The sensor of Figure 1 has the field of Figure 2.'),
        figure(),
        as('figure-caption', 'Figure 1 – Sensor'),
        as('annex-heading', 'Annex A\n\nField'),
        paragraph('See Figure 2.'),
        figure(),
        as('figure-caption', 'Figure 2 – Field'),
      ),
    );
    expect(textAfter(planned, '– Field')).toBe('Figure A.1 – Field');
    expect(textAfter(planned, 'The sensor of')).toBe('The sensor of Figure 1 has the field of Figure A.1.');
    expect(textAfter(planned, 'See Figure')).toBe('See Figure A.1.');
  });

  it('keep their field, with its result', () => {
    const planned = plan(
      draft(
        heading('6', 'Sensors'),
        figure(),
        as('figure-caption', ['Figure ', sequence('1'), ' – Sensor']),
        as('annex-heading', 'Annex A\n\nField'),
        figure(),
        as('figure-caption', ['Figure ', sequence('2'), ' – Field']),
      ),
    );
    expect(textAfter(planned, '– Field')).toBe('Figure A.1 – Field');
    const caption = planned.paragraphs.find(({ children }) => children.some(({ type }) => type === 'field'));
    expect(caption).toBeDefined();
  });

  it('are told apart by where they are referred to, if two have one number', () => {
    const planned = plan(
      draft(
        heading('6', 'Sensors'),
        paragraph('The body has Figure 1.'),
        figure(),
        as('figure-caption', 'Figure 1 – Sensor'),
        as('annex-heading', 'Annex A\n\nField'),
        paragraph('The annex has Figure 1.'),
        figure(),
        as('figure-caption', 'Figure 1 – Field'),
      ),
    );
    expect(textAfter(planned, 'The body')).toBe('The body has Figure 1.');
    expect(textAfter(planned, 'The annex')).toBe('The annex has Figure A.1.');
  });

  it('follow the number of their clause', () => {
    const planned = plan(
      draft(
        heading('2', 'Sensors'),
        paragraph('See Table 2.1 and Figure 2-1.'),
        as('table-caption', 'Table 2.1 – Sensors'),
        table([['Name'], ['air']]),
        figure(),
        as('figure-caption', 'Figure 2-1 – Sensor'),
        as('equation', '\tE = mc\t(2-1)'),
        paragraph('By Equation (2-1) it falls.'),
      ),
    );
    expect(textAfter(planned, '– Sensors')).toBe('Table 6-1 – Sensors');
    expect(textAfter(planned, 'See Table')).toBe('See Table 6-1 and Figure 6-1.');
    expect(textAfter(planned, 'E = mc')).toBe('\tE = mc\t(6-1)');
    expect(textAfter(planned, 'By Equation')).toBe('By Equation 6-1 it falls.');
  });

  it('are numbered without gaps, unless the text refers to one that is not there', () => {
    const body = (reference: string): Block[] =>
      draft(
        heading('6', 'Sensors'),
        paragraph(`See Figure ${reference}.`),
        figure(),
        as('figure-caption', 'Figure 1 – Air'),
        figure(),
        as('figure-caption', 'Figure 3 – Water'),
      );
    expect(textAfter(plan(body('3')), 'See Figure')).toBe('See Figure 2.');
    expect(textAfter(plan(body('3')), 'Water')).toBe('Figure 2 – Water');
    expect(textAfter(plan(body('2')), 'Water')).toBe('Figure 3 – Water');
  });

  it('keep numbers that repeat', () => {
    const planned = plan(
      draft(
        heading('6', 'Sensors'),
        paragraph('See Figure 2.'),
        figure(),
        as('figure-caption', 'Figure 2 – Air'),
        figure(),
        as('figure-caption', 'Figure 2 – Water'),
      ),
    );
    expect(textAfter(planned, 'Water')).toBe('Figure 2 – Water');
    expect(textAfter(planned, 'See Figure')).toBe('See Figure 2.');
  });
});

describe('the place of a title', () => {
  it('is above a table and below a figure', () => {
    const planned = plan(
      draft(
        heading('6', 'Sensors'),
        paragraph('See Table 1 and Figure 1.'),
        table([['Name'], ['air']]),
        as('table-caption', 'Table 1 – Sensors'),
        paragraph('Then a figure.'),
        as('figure-caption', 'Figure 1 – Sensor'),
        figure(),
        paragraph('The end.'),
      ),
    );
    const lines = orderAfter(planned);
    const at = lines.indexOf('Table 1 – Sensors');
    expect(lines.slice(at, at + 6)).toEqual([
      'Table 1 – Sensors',
      'Name',
      'air',
      'Then a figure.',
      '',
      'Figure 1 – Sensor',
    ]);
  });
});
