import type { Section } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { skeleton } from '../../support/citations.ts';
import { clause } from '../../support/examples.ts';

const a4 = { width: 11_907, height: 16_840 };
/** Templates differ by a few twips (1/20 pt). */
const tolerance = 60;

function section(width: number, height: number): Section {
  return {
    anchor: { part: 'word/document.xml', start: 0, end: 0 },
    width,
    height,
    orientation: 'portrait',
    margins: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
    columns: 1,
    start: 'nextPage',
    titlePage: false,
    headers: {},
    footers: {},
  };
}

/** STY-01: pages are A4. */
export const pageSize: Rule = {
  meta: {
    id: 'typography/page-size',
    catalogue: ['STY-01'],
    title: 'Pages are A4',
    why: 'The template is set for A4 pages, 21 by 29.7 cm. On another size, figures and tables that were made to fit do not.',
    citation: skeleton('section'),
    severity: 'info',
    stages: ['draft'],
    languages: 'all',
    fix: 'none',
    messages: {
      size: {
        message: 'The pages are {width} by {height} mm, not A4.',
        advice: 'Set the page to A4; a conversion does.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Letter size',
          document: clause('6', 'Sensors', 'Small.'),
          sections: [section(12_240, 15_840)],
        },
      ],
      good: [
        { title: 'A4', document: clause('6', 'Sensors', 'Small.'), sections: [section(11_907, 16_840)] },
        {
          title: 'A4 on its side',
          document: clause('6', 'Sensors', 'Small.'),
          sections: [section(16_838, 11_906)],
        },
      ],
    },
  },
  check({ facts, report }) {
    const other = facts.sections.find(({ width, height }) => {
      const [short, long] = width < height ? [width, height] : [height, width];
      return width > 0 && (Math.abs(short - a4.width) > tolerance || Math.abs(long - a4.height) > tolerance);
    });
    if (other !== undefined) {
      const millimetres = (twips: number) => Math.round((twips / 1440) * 25.4);
      const data = { width: millimetres(other.width), height: millimetres(other.height) };
      report({ message: 'size', data, subject: 'size' });
    }
  },
};
