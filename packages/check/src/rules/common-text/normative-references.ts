import { normalised, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { commonTextRules } from '../../support/citations.ts';
import { divisionOfKind } from '../../support/divisions.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { whileDrafting } from '../../support/kinds.ts';

/** CT14: clause 2 is "Normative references". */
export const normativeReferences: Rule = {
  meta: {
    id: 'common-text/normative-references',
    catalogue: ['CT14'],
    title: 'Clause 2 of common text is headed "Normative references"',
    why: 'Common text with ISO/IEC follows the rules for its presentation, not the Author’s guide: clause 2 has the title that International Standards have. The rules were read in digests, so this does not accuse.',
    citation: commonTextRules('clause 2'),
    severity: 'off',
    severityByKind: { 'common-text': 'warning' },
    severityByStage: whileDrafting,
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      title: {
        message: 'Clause {number} is headed "{title}".',
        advice: 'Head it "Normative references".',
      },
    },
    examples: {
      bad: [{ title: 'References', kind: 'common-text', document: clause('2', 'References', 'None.') }],
      good: [
        {
          title: 'Normative references',
          kind: 'common-text',
          document: clause('2', 'Normative references', 'None.'),
        },
      ],
    },
  },
  check({ facts, report }) {
    const division = divisionOfKind(facts, 'references');
    if (
      division?.heading !== undefined &&
      normalised(division.title).toLowerCase() !== 'normative references'
    ) {
      const at = plainText(division.heading).lastIndexOf(division.title);
      report({
        message: 'title',
        data: { number: division.number, title: division.title },
        paragraph: division.heading,
        edits:
          at < 0
            ? []
            : [replaceRange(division.heading, at, at + division.title.length, 'Normative references')],
      });
    }
  },
};
