import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { clause, unnumbered } from '../../support/examples.ts';
import { frontMatter } from '../../support/front-matter.ts';
import { completedInPrint } from '../../support/kinds.ts';
import { patentChoice } from '../../support/patent-choice.ts';

/** BP-IPR+: the Foreword says whether notice of patents was received. */
export const patentNotice: Rule = {
  meta: {
    id: 'boilerplate/patent-notice',
    catalogue: ['BP-IPR+'],
    title: 'The Foreword says whether notice of patents was received',
    why: 'The template offers "ITU [had/had not] received notice of intellectual property". Left open, the text says nothing about a point of law that implementers rely on.',
    citation: { document: 'R1', edition: '2016', clause: '9.6.4', confidence: 'seen' },
    severity: 'error',
    severityByStage: completedInPrint,
    languages: 'all',
    fix: 'none',
    waivable: false,
    messages: {
      open: {
        message: 'The Foreword leaves open whether ITU received notice of patents: "{choice}".',
        advice: 'Look up the patent statements for this text and keep the wording that is true.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Both wordings left',
          document: [
            ...unnumbered(
              'INTELLECTUAL PROPERTY RIGHTS',
              'As of the date of approval of this Recommendation, ITU [had/had not] received notice of intellectual property.',
            ),
            ...clause('1', 'Scope', 'Sensors.'),
          ],
        },
      ],
      good: [
        {
          title: 'A choice made',
          document: [
            ...unnumbered(
              'INTELLECTUAL PROPERTY RIGHTS',
              'As of the date of approval of this Recommendation, ITU had not received notice of intellectual property.',
            ),
            ...clause('1', 'Scope', 'Sensors.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const paragraph of frontMatter(facts)) {
      const match = patentChoice.exec(plainText(paragraph));
      if (match !== null) {
        const [from, to] = [match.index, match.index + match[0].length];
        report({ message: 'open', data: { choice: match[0] }, paragraph, from, to, subject: 'open' });
      }
    }
  },
};
