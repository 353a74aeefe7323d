import { counted, paragraph } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { focusGroups } from '../../support/citations.ts';

/** Comments are dealt with before a text is sent. */
export const comments: Rule = {
  meta: {
    id: 'completion/comments',
    catalogue: ['A7-I2-7'],
    title: 'No comment is left open',
    why: 'Comments are talk between editors. Sent along, they show that a text is not finished, and to readers who were not meant.',
    citation: focusGroups('Appendix I, I.2 7)'),
    severity: 'warning',
    languages: 'all',
    fix: 'none',
    messages: {
      open: {
        message: 'The document has {comments}.',
        advice: 'Settle what they ask and delete them in Word.',
      },
    },
    examples: {
      bad: [{ title: 'Two comments', document: [paragraph('Sensors are small.')], options: { comments: 2 } }],
      good: [{ title: 'None', document: [paragraph('Sensors are small.')], options: { comments: 0 } }],
    },
  },
  check({ options, report }) {
    const count = options.comments ?? 0;
    if (count > 0) {
      report({ message: 'open', data: { comments: counted(count, 'comment') }, subject: 'open' });
    }
  },
};
