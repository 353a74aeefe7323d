import { normalised, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { informativeTexts } from '../../support/citations.ts';
import { allParagraphs, divisionOfKind } from '../../support/divisions.ts';
import { clause, unnumbered } from '../../support/examples.ts';

const sentence = /This document contains Version \S+ of the .+ approved at the .+ meeting held/i;

/** BP-LOG: a report or deliverable says which version it is and who approved it. */
export const changeLog: Rule = {
  meta: {
    id: 'boilerplate/change-log',
    catalogue: ['BP-LOG'],
    title: 'A Technical Report, Paper or deliverable has a change log',
    why: 'Reports and deliverables have no history table. Their Change Log says which version this is and at which meeting it was approved; without it two versions cannot be told apart.',
    citation: informativeTexts('Change Log'),
    severity: 'off',
    severityByKind: { 'technical-report': 'info', 'technical-paper': 'info', 'fg-report': 'info' },
    languages: ['en'],
    fix: 'none',
    messages: {
      missing: {
        message: 'There is no change log that names version and approval.',
        advice:
          'Add a Change Log: "This document contains Version n of the Technical Report on … approved at the … meeting held in …"',
      },
    },
    examples: {
      bad: [
        {
          title: 'No change log',
          kind: 'fg-report',
          document: [...unnumbered('Summary', 'Sensors.'), ...clause('1', 'Scope', 'Sensors.')],
        },
      ],
      good: [
        {
          title: 'A change log',
          kind: 'fg-report',
          document: [
            ...unnumbered(
              'Change Log',
              'This document contains Version 1 of the Deliverable DEL01 on "Sensors" approved at the Focus Group meeting held in Geneva, 4-8 May 2026.',
            ),
            ...clause('1', 'Scope', 'Sensors.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const found = allParagraphs(facts).some((paragraph) => sentence.test(normalised(plainText(paragraph))));
    if (!found && divisionOfKind(facts, 'change-log') === undefined) {
      report({ message: 'missing' });
    }
  },
};
