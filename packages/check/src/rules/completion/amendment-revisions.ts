import { paragraph } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';

const none = { insertions: 0, deletions: 0, moves: 0, formatting: 0, authors: [] };

/** LNG-07: an amendment shows its changes. */
export const amendmentRevisions: Rule = {
  meta: {
    id: 'completion/amendment-revisions',
    catalogue: ['LNG-07'],
    title: 'An amendment or corrigendum shows its changes in revision marks',
    why: 'An amendment prints only what changes, with revision marks. Without them nobody sees what is new in the clauses that it repeats.',
    citation: authorsGuide('Annex E, E.1'),
    severity: 'off',
    severityByKind: { amendment: 'warning' },
    stages: ['draft'],
    languages: 'all',
    fix: 'none',
    messages: {
      none: {
        message: 'The amendment has no revision marks.',
        advice: 'Show what is new and what goes as tracked changes against the text in force.',
      },
    },
    examples: {
      bad: [
        {
          title: 'No marks',
          kind: 'amendment',
          document: [paragraph('Sensors are small.')],
          options: { revisions: none },
        },
      ],
      good: [
        {
          title: 'Marks',
          kind: 'amendment',
          document: [paragraph('Sensors are small.')],
          options: { revisions: { ...none, insertions: 3 } },
        },
        {
          title: 'A Recommendation',
          document: [paragraph('Sensors are small.')],
          options: { revisions: none },
        },
      ],
    },
  },
  check({ options, report }) {
    const { revisions } = options;
    if (revisions !== undefined && revisions.insertions + revisions.deletions + revisions.moves === 0) {
      report({ message: 'none', subject: 'none' });
    }
  },
};
