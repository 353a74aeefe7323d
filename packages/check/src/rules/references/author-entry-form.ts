import { normalised } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { informing } from '../../support/entry-example.ts';
import { referencesAndTags } from '../../support/kinds.ts';
import { publisherOf } from '../../support/publishers.ts';
import { yearAfter } from '../../support/year-of-entry.ts';

const authors = /^\p{Lu}[\p{L}'’-]+,\s+(?:\p{Lu}\.[\s-]?)+/u;

/** All authors: `Trischitta, P.R., and Varma, E.L.` */
const names =
  /^\p{Lu}[\p{L}'’-]+,\s+(?:\p{Lu}\.[\s-]?)*\p{Lu}\.(?:(?:,|,? and|;) \p{Lu}[\p{L}'’-]+,\s+(?:\p{Lu}\.[\s-]?)*\p{Lu}\.)*/u;

/** REF-12: authors, then the year in parentheses. */
export const authorEntryForm: Rule = {
  meta: {
    id: 'references/author-entry-form',
    catalogue: ['REF-12'],
    title: 'Books and articles give the year in parentheses after the authors',
    why: 'The guide lists a book as "Trischitta, P.R., and Varma, E.L. (1989), Title, place, publisher." The year behind the authors tells editions apart at a glance.',
    citation: authorsGuide('8.10, Figure 2'),
    severity: 'info',
    severityByKind: { ...referencesAndTags, supplement: 'info' },
    languages: ['en', 'fr', 'es'],
    fix: 'suggestion',
    messages: {
      year: {
        message: 'The entry [{tag}] does not give the year in parentheses after the authors.',
        advice: 'Write the authors, the year in parentheses, a comma and the title.',
      },
    },
    examples: {
      bad: [
        {
          title: 'The year at the end',
          document: informing('b-Varma', 'Varma, E.L., ', 'Jitter, Norwood, MA, Artech House, 1989'),
        },
      ],
      good: [
        {
          title: 'The form of the guide',
          document: informing('b-Varma', 'Varma, E.L. (1989), ', 'Jitter, Norwood, MA, Artech House'),
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const entry of facts.references) {
      const text = normalised(entry.text);
      const title = text.search(/["“]/);
      const head = text.slice(0, title < 0 ? 160 : title);
      if (
        publisherOf(entry) === undefined &&
        authors.test(text) &&
        !/\((?:[\p{L}.]+ )?\d{4}[a-z]?\)/u.test(head)
      ) {
        report({
          message: 'year',
          data: { tag: entry.tag ?? text.slice(0, 30) },
          paragraph: entry.paragraph,
          edits: yearAfter(entry.paragraph, entry.text, names, (year, found) => `${found} (${year})`),
        });
      }
    }
  },
};
