import type { Edit } from '@fg2rec/document';
import { as, bold } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { divisionsOfKind } from '../../support/divisions.ts';
import { replaceAll } from '../../support/edits.ts';
import { bibliography, clause, reference } from '../../support/examples.ts';
import { formOfRecommendation } from '../../support/kinds.ts';
import { capOf, isWordedAs } from '../../support/wording.ts';

const entry = reference('b-ISO 1', 'ISO 1 (2022), ', 'Temperature');

/** REF-16: "Bibliography", without number. */
export const bibliographyHeading: Rule = {
  meta: {
    id: 'references/bibliography-heading',
    catalogue: ['REF-16'],
    title: 'The Bibliography is headed "Bibliography", without number',
    why: 'The Bibliography closes the text and is treated like an appendix, but has no number: it is neither a clause nor Appendix IV.',
    citation: authorsGuide('8.10'),
    severity: 'warning',
    severityByKind: { ...formOfRecommendation, supplement: 'warning' },
    languages: 'all',
    fix: 'suggestion',
    messages: {
      number: {
        message: 'The Bibliography has the number {number}.',
        advice: 'Remove the number, and put the Bibliography behind the appendices.',
      },
      title: {
        message: 'The Bibliography is headed "{title}" instead of "{expected}".',
        advice: 'Head it "{expected}".',
      },
    },
    examples: {
      bad: [
        {
          title: 'With a number',
          document: [...clause('6', 'Sensors', 'Small.'), ...clause('7', 'Bibliography'), entry],
        },
        {
          title: 'Another word',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            as('bibliography-heading', bold('Informative references')),
            entry,
          ],
        },
      ],
      good: [
        {
          title: 'The word of the guide',
          document: [...clause('6', 'Sensors', 'Small.'), ...bibliography(entry)],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const expected = vocabulary.wording('bibliography', facts.language);
    const atMost = facts.stage === 'draft' ? capOf(expected) : 'info';
    for (const { heading, number, title, numberSource } of divisionsOfKind(facts, 'bibliography')) {
      if (heading === undefined) {
        continue;
      }
      if (number !== '') {
        const edits: Edit[] =
          numberSource === 'typed'
            ? [
                replaceAll(heading, expected.text),
                { kind: 'set-role', paragraph: heading.anchor, role: 'bibliography-heading' },
              ]
            : [];
        report({ message: 'number', data: { number }, paragraph: heading, edits, atMost });
      } else if (!isWordedAs(expected, title)) {
        const edits = [replaceAll(heading, expected.text)];
        report({
          message: 'title',
          data: { title, expected: expected.text },
          paragraph: heading,
          edits,
          atMost,
        });
      }
    }
  },
};
