import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { referencesAndTags } from '../../support/kinds.ts';
import { runningText } from '../../support/prose.ts';

const pattern =
  /\[((?:b-)?[A-Z][^\]\n]{2,60})\],?\s*(\()?(clauses?|sections?|§+|Figure|Table|Annex|Appendix)\s+((?:[A-Z]|[IVX]+|\d+)(?:[.-]\d+)*)(?!\s+(?:of|in)\b)/;

/** CIT-01: "clause 2.2.10 of [ITU-T A.5]". */
export const citationOrder: Rule = {
  meta: {
    id: 'references/citation-order',
    catalogue: ['CIT-01'],
    title: 'Parts of other documents are cited as "clause 2 of [ITU-T A.5]"',
    why: 'The guide names the part first, then the document. In the other order a reader may take the clause for one of this text.',
    citation: authorsGuide('9.7.2'),
    severity: 'info',
    severityByKind: referencesAndTags,
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      order: {
        message: 'The text cites "{found}".',
        advice: 'Write "{expected}".',
      },
    },
    examples: {
      bad: [
        {
          title: 'Document first',
          document: clause('6', 'Sensors', 'Sensors follow [ITU-T A.5], clause 2.'),
        },
      ],
      good: [
        { title: 'Part first', document: clause('6', 'Sensors', 'Sensors follow clause 2 of [ITU-T A.5].') },
      ],
    },
  },
  check({ facts, report }) {
    for (const { paragraph, text } of runningText(facts, [
      'scope',
      'definitions',
      'conventions',
      'normative',
      'informative',
      'note',
    ])) {
      const match = pattern.exec(text);
      if (match !== null) {
        const [found, tag = '', opened, word = '', number = ''] = match;
        const to = match.index + found.length;
        // What was set in parentheses behind the tag loses both.
        const closed = opened !== undefined && text.charAt(to) === ')' ? 1 : 0;
        const data = { found, expected: `${word} ${number} of [${tag}]` };
        const subject = `order|${plainText(paragraph).slice(0, 60)}`;
        report({
          message: 'order',
          data,
          paragraph,
          from: match.index,
          to,
          edits:
            opened === undefined || closed === 1
              ? [replaceRange(paragraph, match.index, to + closed, data.expected)]
              : [],
          subject,
        });
      }
    }
  },
};
