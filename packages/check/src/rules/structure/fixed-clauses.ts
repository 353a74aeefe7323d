import type { Division, DivisionKind, WordingKey } from '@fg2rec/document';
import { normalised, plainText } from '@fg2rec/document';
import type { Report, Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { mainClauses } from '../../support/divisions.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause, fixedClausesOf } from '../../support/examples.ts';
import { formOfRecommendation } from '../../support/kinds.ts';
import { capOf, expectedWording, isWordedAs } from '../../support/wording.ts';

const fixed: readonly { number: string; kind: DivisionKind; key: WordingKey }[] = [
  { number: '1', kind: 'scope', key: 'scope' },
  { number: '2', kind: 'references', key: 'references' },
  { number: '3', kind: 'definitions', key: 'definitions' },
  { number: '4', kind: 'abbreviations', key: 'abbreviations' },
  { number: '5', kind: 'conventions', key: 'conventions' },
];

/** STR-04: clauses 1 to 5 are always there, with their number and title. */
export const fixedClauses: Rule = {
  meta: {
    id: 'structure/fixed-clauses',
    catalogue: ['STR-04'],
    title: 'Clauses 1 to 5 are always present, with fixed number and title',
    why: 'Readers of any Recommendation find its scope, references, definitions, abbreviations and conventions in clauses 1 to 5. The numbers and titles are the same in every Recommendation; a clause with nothing to say is kept and says "None."',
    citation: authorsGuide('Table 1, 8.1 to 8.5'),
    severity: 'error',
    severityByKind: formOfRecommendation,
    languages: 'all',
    fix: 'safe',
    messages: {
      missing: {
        message: 'Clause {number} "{title}" is missing.',
        advice:
          'A Recommendation always has clauses 1 to 5. Add the clause; if it has no content, let it say "None."',
      },
      number: {
        message: 'The clause "{title}" has the number {found} instead of {number}.',
        advice: 'The first five clauses have fixed numbers. Renumber the clauses, and what refers to them.',
      },
      unnumbered: {
        message: 'The clause "{title}" has no number; it is clause {number}.',
        advice: 'The first five clauses have fixed numbers. Number it, and those that follow.',
      },
      title: {
        message: 'Clause {number} is titled "{found}" instead of "{title}".',
        advice: 'The titles of clauses 1 to 5 are fixed word for word. Use the fixed title.',
      },
    },
    examples: {
      bad: [
        {
          title: 'No clause on conventions',
          document: [...fixedClausesOf().slice(0, -2), ...clause('6', 'Sensors', 'Sensors are small.')],
        },
        {
          title: 'A title in other words',
          document: [...clause('1', 'Scope of this document', 'Sensors.'), ...fixedClausesOf().slice(2)],
        },
        {
          title: 'Scope as clause 2, after a numbered introduction',
          document: [
            ...clause('1', 'Introduction', 'Sensors are everywhere.'),
            ...clause('2', 'Scope', 'This Recommendation specifies sensors.'),
          ],
        },
      ],
      good: [{ title: 'The five clauses', document: fixedClausesOf() }],
    },
  },
  check({ facts, vocabulary, report }) {
    for (const { number, kind, key } of fixed) {
      const expected = expectedWording(key, facts, vocabulary);
      const atMost = capOf(expected);
      const division = mainClauses(facts).find((candidate) => candidate.kind === kind);
      if (division === undefined) {
        const data = { number, title: expected.text };
        report({ message: 'missing', data, atMost, subject: `missing|${number}` });
        continue;
      }
      const found = division.number.replace(/\.$/, '');
      if (found !== number) {
        const message = found === '' ? 'unnumbered' : 'number';
        const data = { number, found, title: expected.text };
        report({ message, data, paragraph: division.heading, subject: `number|${number}` });
      }
      if (!isWordedAs(expected, division.title)) {
        const data = { number, found: normalised(division.title), title: expected.text };
        // A wording that is not certain is offered, not imposed.
        const fix = atMost === 'info' ? 'suggestion' : undefined;
        report({ ...wrongTitle(division, expected.text), data, fix, atMost });
      }
    }
  },
};

/** The title alone is replaced, so that a typed number stays. */
function wrongTitle(division: Division, title: string): Omit<Report, 'data'> {
  const { heading } = division;
  const text = heading === undefined ? '' : plainText(heading);
  const from = text.lastIndexOf(division.title);
  return {
    message: 'title',
    paragraph: heading,
    subject: `title|${division.kind}`,
    edits:
      heading === undefined || from < 0
        ? []
        : [replaceRange(heading, from, from + division.title.length, title)],
  };
}
