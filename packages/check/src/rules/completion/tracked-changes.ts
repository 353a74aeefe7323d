import { counted, paragraph, phrase } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { focusGroups } from '../../support/citations.ts';

const none = { insertions: 0, deletions: 0, moves: 0, formatting: 0, authors: [] };

/** Tracked changes are accepted or rejected before a text is sent. */
export const trackedChanges: Rule = {
  meta: {
    id: 'completion/tracked-changes',
    catalogue: ['A7-I2-7'],
    title: 'No tracked change is left open',
    why: "With tracked changes open, nobody can say which text the focus group approved. Amendments and implementers' guides show changes on purpose.",
    citation: focusGroups('Appendix I, I.2 7)'),
    severity: 'warning',
    severityByKind: { amendment: 'off', 'implementers-guide': 'off' },
    languages: 'all',
    fix: 'none',
    messages: {
      open: {
        message: 'The document has {changes} by {authors}.',
        advice:
          'Accept or reject each in Word. This report reads them as accepted unless you asked for the original text.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Open changes',
          document: [paragraph('Sensors are small.')],
          options: { revisions: { ...none, insertions: 2, deletions: 1, authors: ['A. Editor'] } },
        },
      ],
      good: [
        {
          title: 'No change open',
          document: [paragraph('Sensors are small.')],
          options: { revisions: none },
        },
      ],
    },
  },
  check({ options, report }) {
    const {
      insertions = 0,
      deletions = 0,
      moves = 0,
      formatting = 0,
      authors = [],
    } = options.revisions ?? {};
    const count = insertions + deletions + moves + formatting;
    if (count > 0) {
      const named = authors.length === 0 ? phrase('an unknown author') : authors.slice(0, 3);
      report({
        message: 'open',
        data: {
          changes: counted(count, 'open tracked change'),
          authors:
            authors.length > 3
              ? phrase('{named} and {count} others', { named, count: authors.length - 3 })
              : named,
        },
        subject: 'open',
      });
    }
  },
};
