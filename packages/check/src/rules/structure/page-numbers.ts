import type { Facts, Section } from '@fg2rec/document';
import { as, flatBlocks, paragraph } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allDivisions, divisionOfKind } from '../../support/divisions.ts';
import { clause, unnumbered } from '../../support/examples.ts';

function sectionWith(fields: Partial<Section>): Section {
  return {
    anchor: { part: '', start: 0, end: 0 },
    width: 11_907,
    height: 16_840,
    orientation: 'portrait',
    margins: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
    columns: 1,
    start: 'nextPage',
    titlePage: false,
    headers: {},
    footers: {},
    ...fields,
  };
}

/** STR-12: introductory pages have Roman numbers, and the text begins on page 1. */
export const pageNumbers: Rule = {
  meta: {
    id: 'structure/page-numbers',
    catalogue: ['STR-12'],
    title: 'Introductory pages are numbered i, ii, iii; the text begins on page 1',
    why: 'The guide numbers introductory matter in small Roman numerals, so that the text proper always begins on page 1, on a right-hand page.',
    citation: authorsGuide('7, 8'),
    severity: 'off',
    severityByKind: { recommendation: 'info', 'a-series': 'info', supplement: 'info' },
    stages: ['published'],
    languages: 'all',
    fix: 'none',
    messages: {
      roman: {
        message: 'The pages of the Summary are not numbered in small Roman numerals.',
        advice: 'Set the page number format of the introductory section to i, ii, iii.',
      },
      one: {
        message: 'The section of clause 1 does not begin at page 1.',
        advice: 'Begin a section on a right-hand page before the title above clause 1 and number it from 1.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Arabic numbers from the first page on',
          kind: 'recommendation',
          stage: 'published',
          document: [
            ...unnumbered('Summary', 'This Recommendation specifies sensors.'),
            paragraph('', { section: sectionWith({}) }),
            ...clause('1', 'Scope', 'Sensors.'),
          ],
        },
      ],
      good: [
        {
          title: 'Roman, then from 1',
          kind: 'recommendation',
          stage: 'published',
          document: [
            ...unnumbered('Summary', 'This Recommendation specifies sensors.'),
            as('empty', '', { section: sectionWith({ pageNumberFormat: 'lowerRoman' }) }),
            ...clause('1', 'Scope', 'Sensors.'),
            as('empty', '', { section: sectionWith({ start: 'oddPage', pageNumberStart: 1 }) }),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const summary = divisionOfKind(facts, 'summary')?.heading;
    const scope = divisionOfKind(facts, 'scope')?.heading;
    const front = summary === undefined ? undefined : sectionAt(facts, summary.anchor.start);
    const body = scope === undefined ? undefined : sectionAt(facts, scope.anchor.start);
    if (front !== undefined && front.pageNumberFormat !== 'lowerRoman') {
      report({ message: 'roman', paragraph: summary });
    }
    if (body !== undefined && body !== front && body.pageNumberStart !== 1) {
      report({ message: 'one', paragraph: scope });
    }
  },
};

/** The section that ends first after a position; undefined for the last one, which no paragraph ends. */
function sectionAt(facts: Facts, start: number): Section | undefined {
  const blocks = allDivisions(facts).flatMap((division) => flatBlocks(division.blocks));
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.section !== undefined && block.anchor.start >= start) {
      return block.section;
    }
  }
  return undefined;
}
