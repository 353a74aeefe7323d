import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allParagraphs } from '../../support/divisions.ts';
import { clause } from '../../support/examples.ts';

const attachment =
  /electronic attachments?|pièces? jointes? électroniques?|adjuntos? electrónicos?|электронн\p{L}+ приложени/iu;

/** STR-17: an electronic attachment needs its status said and TSB's forms. */
export const electronicAttachment: Rule = {
  meta: {
    id: 'structure/electronic-attachment',
    catalogue: ['STR-17'],
    title: 'An electronic attachment is normative or informative, and cleared',
    why: 'Software, data or models may go with a text as an electronic attachment. The text says whether it is normative, and copyright or patents on it need the forms of TSB, which no program can see.',
    citation: authorsGuide('8.9'),
    severity: 'info',
    languages: ['en', 'fr', 'es', 'ru'],
    fix: 'none',
    messages: {
      mentioned: {
        message: 'The text mentions an electronic attachment.',
        advice:
          'Say whether it is normative or informative, send it with the text, and complete the TSB forms on software copyright and patents.',
      },
    },
    examples: {
      bad: [
        {
          title: 'An attachment is mentioned',
          document: clause('6', 'Model', 'The model is an electronic attachment to this Recommendation.'),
        },
      ],
      good: [{ title: 'None is mentioned', document: clause('6', 'Model', 'The model is simple.') }],
    },
  },
  check({ facts, report }) {
    const paragraph = allParagraphs(facts).find((candidate) => attachment.test(plainText(candidate)));
    if (paragraph !== undefined) {
      report({ message: 'mentioned', paragraph });
    }
  },
};
