import type { Edit, Reference } from '@fg2rec/document';
import { normalised, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { referring } from '../../support/entry-example.ts';
import { referencesAndTags } from '../../support/kinds.ts';
import { bareTag, publisherOf } from '../../support/publishers.ts';

const others = /^(?:ETSI|3GPP2?|IEEE|W3C|OASIS|ATIS|ANSI|ECMA|oneM2M|OMA|SCTE|SMPTE|MEF|BBF|NIST)$/i;

/** REF-10: publisher, number, year, title. */
export const organizationEntryForm: Rule = {
  meta: {
    id: 'references/organization-entry-form',
    catalogue: ['REF-10'],
    title: 'Documents of other organizations begin with publisher and number, and give the year',
    why: 'The guide lists them as "ETSI ETS 300 724 ed. 1 (1997), Title.": who published it, its number, its year. So one can find the very text that is meant.',
    citation: authorsGuide('8.2, Figures 1 and 2'),
    severity: 'info',
    severityByKind: { ...referencesAndTags, supplement: 'info' },
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      form: {
        message: 'The entry [{tag}] does not begin with its publisher, {publisher}.',
        advice: 'Write publisher, number, year in parentheses, a comma and the title.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Title first',
          document: referring('ETSI TS 103 100', 'Sensors of small size, ', 'TS 103 100, 2012'),
        },
        {
          title: 'The number alone',
          document: referring('ETSI TS 103 100', 'TS 103 100 V1.1.1 (2012), ', 'Sensors'),
        },
      ],
      good: [
        {
          title: 'The form of the guide',
          document: referring('ETSI TS 103 100', 'ETSI TS 103 100 V1.1.1 (2012), ', 'Sensors'),
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const entry of facts.references) {
      const publisher = publisherOf(entry) ?? '';
      if (
        others.test(publisher) &&
        !normalised(entry.text).toLowerCase().startsWith(publisher.toLowerCase())
      ) {
        const edits = withPublisher(entry, publisher);
        report({
          message: 'form',
          data: { tag: entry.tag ?? '', publisher },
          paragraph: entry.paragraph,
          edits,
        });
      }
    }
  },
};

/** The publisher before an entry that begins with the number that its tag has behind the publisher. */
function withPublisher(entry: Reference, publisher: string): Edit[] {
  const number = bareTag(entry).slice(publisher.length).trim();
  const at = plainText(entry.paragraph).lastIndexOf(entry.text);
  return number === '' || at < 0 || !normalised(entry.text).startsWith(number)
    ? []
    : [replaceRange(entry.paragraph, at, at, `${publisher} `)];
}
