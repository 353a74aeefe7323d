import { as } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { workingMethods } from '../../support/citations.ts';
import { allDivisions } from '../../support/divisions.ts';
import { clause } from '../../support/examples.ts';

/** PRF-01: an implementers' guide says how to report errors. */
export const implementersGuide: Rule = {
  meta: {
    id: 'kinds/implementers-guide',
    catalogue: ['PRF-01'],
    title: "An implementers' guide says how errors are reported",
    why: "An implementers' guide is a log of defects and their resolution. Those that ITU issues have a clause on reporting errors and a form for it in an annex.",
    citation: workingMethods('1.8.2.6'),
    severity: 'off',
    severityByKind: { 'implementers-guide': 'info' },
    languages: ['en'],
    fix: 'none',
    messages: {
      procedure: {
        message: 'No heading speaks of reporting errors or defects.',
        advice: 'Add a clause on how defects are reported and resolved, and the form for it.',
      },
    },
    examples: {
      bad: [
        {
          title: 'No procedure',
          kind: 'implementers-guide',
          document: clause('1', 'Introduction', 'Errors.'),
        },
      ],
      good: [
        {
          title: 'A procedure',
          kind: 'implementers-guide',
          document: [
            ...clause('1', 'Introduction', 'Errors.'),
            ...clause('2', 'Error reporting procedure', 'Write.'),
            as('annex-heading', 'Annex A\nChange request form'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const titles = allDivisions(facts).map(({ title }) => title);
    if (!titles.some((title) => /\b(?:errors?|defects?|change requests?)\b/i.test(title))) {
      report({ message: 'procedure', subject: 'procedure' });
    }
  },
};
