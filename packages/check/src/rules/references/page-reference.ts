import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';

/** CIT-02: the text never refers to pages. */
export const pageReference: Rule = {
  meta: {
    id: 'references/page-reference',
    catalogue: ['CIT-02'],
    title: 'The text refers to clauses, figures and tables, never to pages',
    why: 'Pages change with every edition, language and printer; clause, figure and table numbers do not.',
    citation: authorsGuide('9.7.1'),
    severity: 'error',
    severityByKind: { ...goodDrafting, handbook: 'off', other: 'off' },
    languages: ['en'],
    fix: 'none',
    messages: {
      page: {
        message: 'The text refers to page {number}.',
        advice: 'Refer to the clause, figure or table instead.',
      },
    },
    examples: {
      bad: [{ title: 'A page', document: clause('6', 'Sensors', 'For small sensors, see page 12.') }],
      good: [{ title: 'A clause', document: clause('6', 'Sensors', 'For small sensors, see clause 6.2.') }],
    },
  },
  check({ facts, report }) {
    for (const { paragraph, target, foreign, number, from, to } of facts.crossReferences) {
      const zone = facts.zoneOf(paragraph);
      if (target === 'page' && !foreign && zone !== 'front-matter' && zone !== 'references') {
        const subject = `page|${plainText(paragraph).slice(0, 60)}`;
        // "begins on page 1" speaks of pages; "see page 1" refers to one.
        const leads = /\b(?:see|cf\.?|refer(?:s|red)? to)\W+(?:\w+\W+){0,3}$/i.test(
          plainText(paragraph).slice(0, from),
        );
        const atMost = leads ? undefined : 'info';
        report({ message: 'page', data: { number }, paragraph, from, to, atMost, subject });
      }
    }
  },
};
