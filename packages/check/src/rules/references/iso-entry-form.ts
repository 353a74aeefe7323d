import { normalised } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { referring } from '../../support/entry-example.ts';
import { referencesAndTags } from '../../support/kinds.ts';
import { bareTag } from '../../support/publishers.ts';
import { yearAfter } from '../../support/year-of-entry.ts';

const tagForm = /^(?:ISO(?:\/IEC)?(?:\/IEEE)?|IEC|CISPR)\b/;
const entryForm =
  /^(?:(?:ISO(?:\/IEC)?(?:\/IEEE)?|IEC|CISPR)[ /](?:TR |TS |Guide |DIS |CD )?[A-Z]?[\d.]+(?:-[\dA-Z]+)*(?:-series)?(?::\d{4}|:\s?\d{4}| \(\d{4}(?:-\d{2})?\))|Recommendation ITU-[TR] )/;

const standard = /^(?:ISO(?:\/IEC)?(?:\/IEEE)?|IEC|CISPR)[ /](?:TR |TS |Guide )?[A-Z]?[\d.]*\d(?:-[\dA-Z]+)*/;

/** REF-08: ISO and IEC documents. */
export const isoEntryForm: Rule = {
  meta: {
    id: 'references/iso-entry-form',
    catalogue: ['REF-08'],
    title: 'ISO and IEC documents are listed as "ISO 23599:2012, Title." or "IEC 61883-4 (2004), Title."',
    why: 'International Standards are found by number and year. Common text names the Recommendation first, then the standard.',
    citation: authorsGuide('8.2, Figure 1'),
    severity: 'warning',
    severityByKind: referencesAndTags,
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      form: {
        message: 'The entry [{tag}] does not begin with publisher, number and year.',
        advice: 'Write it as "ISO/IEC 9834-1:2012, Title." or "IEC 61883-4 (2004), Title."',
      },
    },
    examples: {
      bad: [
        {
          title: 'No year after the number',
          document: referring('ISO 23599', 'ISO 23599, ', 'Sensors, 2012'),
        },
        {
          title: 'Another order',
          document: referring('IEC 61883-4', 'International Standard 61883-4 by IEC, 2004, ', 'Sensors'),
        },
      ],
      good: [
        { title: 'With a colon', document: referring('ISO 23599:2012', 'ISO 23599:2012, ', 'Sensors') },
        { title: 'With parentheses', document: referring('IEC 61883-4', 'IEC 61883-4 (2004), ', 'Sensors') },
        {
          title: 'Common text',
          document: referring(
            'ISO/IEC 13818-1',
            'Recommendation ITU-T H.222.0 (2006) | ISO/IEC 13818-1:2007, ',
            'Systems',
          ),
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const entry of facts.references) {
      if (tagForm.test(bareTag(entry)) && !entryForm.test(normalised(entry.text))) {
        const atMost = entry.list === 'bibliography' || facts.stage !== 'draft' ? 'info' : undefined;
        const { paragraph, text, tag = '' } = entry;
        const edits = yearAfter(paragraph, text, standard, (year, found) => `${found}:${year}`);
        report({ message: 'form', data: { tag }, paragraph, edits, atMost });
      }
    }
  },
};
