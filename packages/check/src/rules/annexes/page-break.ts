import { as, counted, phrase } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { skeleton } from '../../support/citations.ts';
import { divisionsOfKind } from '../../support/divisions.ts';
import { clause } from '../../support/examples.ts';
import { annexHeadingStartsPage } from '../../support/page-start.ts';

/** ANX-04: an annex begins on a new page. */
export const pageBreak: Rule = {
  meta: {
    id: 'annexes/page-break',
    catalogue: ['ANX-04'],
    title: 'Annexes and appendices begin on a new page',
    why: 'The template sets a page break before each annex and appendix, so that they can be printed, cited and amended apart.',
    citation: skeleton('Annex_No & title'),
    severity: 'info',
    severityByKind: { other: 'off', handbook: 'off', 'implementers-guide': 'off', amendment: 'off' },
    stages: ['draft'],
    languages: 'all',
    fix: 'none',
    messages: {
      page: {
        message: '{count} on the page of what comes before, the first being "{title}".',
        advice: 'Begin it on a new page; a conversion does.',
      },
    },
    examples: {
      bad: [
        {
          title: 'No page break',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            as('annex-heading', 'Annex A\nTests'),
            as('body', 'Many.'),
          ],
        },
      ],
      good: [
        {
          title: 'A page break',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            as('annex-heading', 'Annex A\nTests', { pageBreakBefore: true }),
            as('body', 'Many.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const run = divisionsOfKind(facts, 'annex', 'appendix').filter(
      (division) => !annexHeadingStartsPage(division, facts),
    );
    const [first] = run;
    if (first?.heading !== undefined) {
      const count =
        run.length === 1
          ? phrase('One annex or appendix begins')
          : counted(run.length, 'annex or appendix begins', 'annexes or appendices begin');
      report({
        message: 'page',
        data: { count, title: first.title },
        paragraph: first.heading,
        subject: 'page',
      });
    }
  },
};
