import { plainText } from '@fg2rec/document';
import { informativeNoteText } from '@fg2rec/rulebook';
import type { Rule } from '../../rule.ts';
import { informativeTexts } from '../../support/citations.ts';
import { allParagraphs, divisionOfKind } from '../../support/divisions.ts';
import { insertNear, replaceAll } from '../../support/edits.ts';
import { clause, unnumbered } from '../../support/examples.ts';
import { sameWords, similarity } from '../../support/wording.ts';

const likeness = 0.6;

/** BP-INF: a report or paper says that it is informative. */
export const informativeNote: Rule = {
  meta: {
    id: 'boilerplate/informative-note',
    catalogue: ['BP-INF'],
    title: 'A Technical Report or Paper says that it is informative',
    why: 'Technical Reports and Papers bind nobody. The Note after the Summary says so in fixed words, so that no Recommendation refers to them as if they did.',
    citation: informativeTexts('Note'),
    severity: 'off',
    severityByKind: {
      'technical-report': 'warning',
      'technical-paper': 'warning',
      'fg-report': 'info',
    },
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      missing: {
        message: 'The text does not say that it is informative.',
        advice: 'Add a Note after the Summary: "{expected}"',
      },
      differs: {
        message: 'The Note that says that the text is informative differs from the fixed wording.',
        advice: 'Use the fixed wording: "{expected}"',
      },
    },
    examples: {
      bad: [
        {
          title: 'No Note',
          kind: 'technical-report',
          document: [...unnumbered('Summary', 'Sensors.'), ...clause('1', 'Scope', 'Sensors.')],
        },
      ],
      good: [
        {
          title: 'The Note',
          kind: 'technical-report',
          document: [
            ...unnumbered('Summary', 'Sensors.'),
            ...unnumbered('Note', informativeNoteText),
            ...clause('1', 'Scope', 'Sensors.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const data = { expected: informativeNoteText };
    const paragraphs = allParagraphs(facts);
    if (paragraphs.some((paragraph) => sameWords(plainText(paragraph), informativeNoteText))) {
      return;
    }
    const alike = paragraphs.find(
      (paragraph) => similarity(plainText(paragraph), informativeNoteText) >= likeness,
    );
    if (alike !== undefined) {
      const edits = [replaceAll(alike, informativeNoteText)];
      report({ message: 'differs', data, paragraph: alike, edits, subject: 'differs' });
      return;
    }
    const summary = divisionOfKind(facts, 'summary');
    const last = summary?.blocks.findLast((block) => block.type === 'paragraph');
    const edits = last?.type === 'paragraph' ? [insertNear(last, 'after', 'body', informativeNoteText)] : [];
    report({ message: 'missing', data, paragraph: summary?.heading, edits, subject: 'missing' });
  },
};
