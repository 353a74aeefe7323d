import { normalised, phrase } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { referring } from '../../support/entry-example.ts';
import { referencesAndTags } from '../../support/kinds.ts';
import { bareTag } from '../../support/publishers.ts';
import { renamedTag } from '../../support/renamed-tag.ts';
import { yearAfter } from '../../support/year-of-entry.ts';

/** REF-09: `[IETF RFC 1042] IETF RFC 1042 (1988), Title.` */
export const ietfEntryForm: Rule = {
  meta: {
    id: 'references/ietf-entry-form',
    catalogue: ['REF-09'],
    title: 'An RFC is listed as "[IETF RFC 1042] IETF RFC 1042 (1988), Title."',
    why: 'RFCs are cited by their number, with the publisher before it and the year behind it, in tag and entry alike.',
    citation: authorsGuide('8.2, Figure 1'),
    severity: 'warning',
    severityByKind: referencesAndTags,
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      tag: {
        message: 'The tag [{tag}] of an RFC is not of the form [{expected}].',
        advice: 'Name the publisher in the tag: "IETF RFC" and the number.',
      },
      form: {
        message: 'The entry [{tag}] does not begin "{expected}".',
        advice: 'Write "IETF RFC", the number, the year in parentheses, a comma and the title.',
      },
    },
    examples: {
      bad: [
        { title: 'No publisher', document: referring('RFC 1042', 'IETF RFC 1042 (1988), ', 'Transmission') },
        {
          title: 'Author first',
          document: referring('IETF RFC 1042', 'Postel, J., RFC 1042, ', 'Transmission, 1988'),
        },
      ],
      good: [
        {
          title: 'The form of the guide',
          document: referring('IETF RFC 1042', 'IETF RFC 1042 (1988), ', 'Transmission'),
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const { tag = '', text, list, paragraph } of facts.references) {
      const number = /^(?:IETF[ -]?)?RFC[ -]?0*(\d{1,5})\b/i.exec(bareTag({ tag }))?.[1];
      if (number === undefined) {
        continue;
      }
      const prefix = list === 'bibliography' ? 'b-' : '';
      const expected = `${prefix}IETF RFC ${number}`;
      const atMost = list === 'bibliography' || facts.stage !== 'draft' ? 'info' : undefined;
      if (normalised(tag).replace(/^b-\s*/, prefix) !== expected) {
        const edits = renamedTag(tag, expected, facts);
        report({ message: 'tag', data: { tag, expected }, paragraph, edits, atMost });
      }
      if (!new RegExp(`^IETF RFC 0*${number}\\s?\\((?:[A-Z][a-z]+ )?\\d{4}\\)`).test(normalised(text))) {
        const data = { tag, expected: phrase('IETF RFC {number} (year)', { number }) };
        const designation = new RegExp(`^(?:IETF )?(?:RFC|Request for Comments)[: ]?0*${number}`, 'i');
        const edits = yearAfter(paragraph, text, designation, (year) => `IETF RFC ${number} (${year})`);
        report({ message: 'form', data, paragraph, edits, atMost });
      }
    }
  },
};
