import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allParagraphs } from '../../support/divisions.ts';
import { clause } from '../../support/examples.ts';

/** CON-07: no sentence of RFC 2119. */
export const rfc2119: Rule = {
  meta: {
    id: 'requirement-language/rfc',
    catalogue: ['CON-07'],
    title: 'The key words of RFC 2119 are not imported',
    why: 'ITU-T texts have requirement words of their own, which clause 5 explains where need be. The sentence of RFC 2119 brings in the rules of another organization.',
    citation: authorsGuide('8.5', 'memory'),
    severity: 'info',
    severityByKind: { other: 'off' },
    languages: ['en'],
    fix: 'none',
    messages: {
      sentence: {
        message: 'The text takes over the key words of RFC 2119.',
        advice: 'Say in clause 5 what the words of this text mean, in the wording that ITU prints.',
      },
    },
    examples: {
      bad: [
        {
          title: 'The sentence of the IETF',
          document: clause(
            '5',
            'Conventions',
            'The key words "MUST", "MUST NOT" and "SHOULD" are to be interpreted as described in RFC 2119.',
          ),
        },
      ],
      good: [
        {
          title: 'Its own convention',
          document: clause('5', 'Conventions', 'The keywords "is required to" indicate a requirement.'),
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const paragraph of allParagraphs(facts)) {
      const text = plainText(paragraph);
      if (
        /\bkey ?words?\b/i.test(text) &&
        /\bMUST\b/.test(text) &&
        /interpreted|RFC ?2119|RFC ?8174|BCP ?14/i.test(text)
      ) {
        report({ message: 'sentence', paragraph, subject: 'sentence' });
      }
    }
  },
};
