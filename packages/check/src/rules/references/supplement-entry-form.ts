import type { Edit, Reference } from '@fg2rec/document';
import { normalised, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { informing, referring } from '../../support/entry-example.ts';
import { referencesAndTags, whileDrafting } from '../../support/kinds.ts';
import { bareTag } from '../../support/publishers.ts';

/** REF-11: Supplements are informative, and have a form of their own. */
export const supplementEntryForm: Rule = {
  meta: {
    id: 'references/supplement-entry-form',
    catalogue: ['REF-11'],
    title:
      'A Supplement is listed in the Bibliography, as "ITU-T G-series Recommendations – Supplement 41 (2010), Title."',
    why: 'Supplements are not integral to Recommendations and bind nobody, so they are cited bibliographically, in a form that names the series.',
    citation: authorsGuide('8.10, Figure 2'),
    severity: 'warning',
    severityByKind: { ...referencesAndTags, supplement: 'info' },
    severityByStage: whileDrafting,
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      normative: {
        message: 'Clause 2 lists the Supplement [{tag}].',
        advice: 'Move it to the Bibliography: a Supplement is informative.',
      },
      form: {
        message:
          'The Supplement [{tag}] is listed otherwise than "ITU-T X-series Recommendations – Supplement n (year)".',
        advice: 'Write it in that form.',
      },
    },
    examples: {
      bad: [
        {
          title: 'In clause 2',
          document: referring(
            'ITU-T G-Sup.41',
            'ITU-T G-series Recommendations – Supplement 41 (2010), ',
            'Design',
          ),
        },
        {
          title: 'Another form',
          document: informing('b-ITU-T G-Sup.41', 'ITU-T Sup. 41 to the G series (2010), ', 'Design'),
        },
      ],
      good: [
        {
          title: 'The form of the guide',
          document: informing(
            'b-ITU-T G-Sup.41',
            'ITU-T G-series Recommendations – Supplement 41 (2010), ',
            'Design',
          ),
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const entry of facts.references) {
      const { tag = '', text, list, paragraph } = entry;
      const words = normalised(text);
      const isSupplement =
        /\bSup(?:p|pl|plement)?\.?\s?\d/i.test(bareTag(entry)) || /^ITU-T .{0,40}\bSupplement \d/.test(words);
      if (!isSupplement) {
        continue;
      }
      if (list === 'references') {
        report({ message: 'normative', data: { tag }, paragraph });
      } else if (
        !/^(?:ITU-T )?[A-Z](?:\.\d+)?[- ]series Recommendations\s*[–-]\s*Supplement \d+/.test(words)
      ) {
        report({ message: 'form', data: { tag }, paragraph, atMost: 'info', edits: inPrintedForm(entry) });
      }
    }
  },
};

/** Series and number from the tag, if what the entry says before its year is no more than these. */
function inPrintedForm({ tag = '', text, paragraph }: Reference): Edit[] {
  const [, series, number] =
    /^(?:ITU-T )?([A-Z])(?:-|\.| )?Sup(?:p|pl|plement)?\.?\s?(\d+)$/i.exec(bareTag({ tag })) ?? [];
  const head = /^[^(,]{1,70}(?= \(\d{4}\))/.exec(text)?.[0];
  const at = plainText(paragraph).lastIndexOf(text);
  return series === undefined ||
    number === undefined ||
    head === undefined ||
    at < 0 ||
    !head.includes(number)
    ? []
    : [
        replaceRange(
          paragraph,
          at,
          at + head.length,
          `ITU-T ${series.toUpperCase()}-series Recommendations – Supplement ${number}`,
        ),
      ];
}
