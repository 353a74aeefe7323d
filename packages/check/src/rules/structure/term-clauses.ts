import type { DivisionKind, WordingKey } from '@fg2rec/document';
import { normalised, phrase, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { contentOf, divisionOfKind } from '../../support/divisions.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { formOfRecommendation } from '../../support/kinds.ts';
import { capOf, expectedWording, isWordedAs, saysNone } from '../../support/wording.ts';

const parts: readonly { number: string; kind: DivisionKind; key: WordingKey }[] = [
  { number: '3.1', kind: 'terms-elsewhere', key: 'termsDefinedElsewhere' },
  { number: '3.2', kind: 'terms-here', key: 'termsDefinedHere' },
];

/** STR-06: clause 3 has 3.1 and 3.2, with fixed titles. */
export const termClauses: Rule = {
  meta: {
    id: 'structure/term-clauses',
    catalogue: ['STR-06'],
    title: 'Clause 3 consists of 3.1 and 3.2, with fixed titles',
    why: 'Borrowed and own terms are kept apart, so that it is clear which text governs a definition. Both sub-clauses are always there; an empty one says "None."',
    citation: authorsGuide('8.3'),
    severity: 'error',
    severityByKind: { ...formOfRecommendation, 'a-series': 'info' },
    languages: 'all',
    fix: 'safe',
    messages: {
      missing: {
        message: 'Clause 3 has no clause {number} "{title}".',
        advice:
          'Terms defined elsewhere and terms defined here stand in 3.1 and 3.2. Add it, with "None." if empty.',
      },
      title: {
        message: 'Clause {number} is titled "{found}" instead of "{title}".',
        advice: 'The titles of 3.1 and 3.2 are fixed. Use the fixed title.',
      },
      number: {
        message: 'The clause "{title}" has the number {found} instead of {number}.',
        advice: 'Terms defined elsewhere are 3.1 and terms defined here 3.2. Renumber it.',
      },
    },
    examples: {
      bad: [
        { title: 'Clause 3 without parts', document: clause('3', 'Definitions', 'A sensor is small.') },
        {
          title: 'A title in other words',
          document: [
            ...clause('3', 'Definitions'),
            ...clause('3.1', 'Terms defined elsewhere', 'None.'),
            ...clause('3.2', 'Terms defined in this document', 'None.'),
          ],
        },
      ],
      good: [
        {
          title: 'Both parts',
          document: [
            ...clause('3', 'Definitions'),
            ...clause('3.1', 'Terms defined elsewhere', 'None.'),
            ...clause('3.2', 'Terms defined in this Recommendation', 'None.'),
          ],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const definitions = divisionOfKind(facts, 'definitions');
    if (definitions === undefined) {
      return;
    }
    const [only, ...more] = contentOf(definitions);
    const none = only !== undefined && more.length === 0 && saysNone(plainText(only), facts, vocabulary);
    for (const { number, kind, key } of parts) {
      const expected = expectedWording(key, facts, vocabulary);
      const division = divisionOfKind(facts, kind);
      const title = expected.text;
      if (division?.heading === undefined) {
        // A clause 3 that only says "None." is complete in substance.
        const atMost = capOf(expected) ?? (none ? 'info' : undefined);
        const subject = `missing|${number}`;
        report({
          message: 'missing',
          data: { number, title },
          paragraph: definitions.heading,
          atMost,
          subject,
        });
        continue;
      }
      const { heading } = division;
      if (division.number !== number) {
        const data = { number, title, found: division.number === '' ? phrase('(none)') : division.number };
        report({ message: 'number', data, paragraph: heading, subject: `number|${number}` });
      }
      if (!isWordedAs(expected, division.title)) {
        const from = plainText(heading).lastIndexOf(division.title);
        const edits = from < 0 ? [] : [replaceRange(heading, from, from + division.title.length, title)];
        const data = { number, title, found: normalised(division.title) };
        const atMost = capOf(expected);
        const fix = atMost === 'info' ? 'suggestion' : undefined;
        const subject = `title|${number}`;
        report({ message: 'title', data, paragraph: heading, edits, fix, atMost, subject });
      }
    }
  },
};
