import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { referring } from '../../support/entry-example.ts';
import { isOfItuIsoIec } from '../../support/publishers.ts';

/** REF-15: normative references to others need a justification. */
export const qualifiedOrganization: Rule = {
  meta: {
    id: 'references/qualified-organization',
    catalogue: ['REF-15'],
    title: 'Normative references to other organizations have a justification under A.5',
    why: 'Only documents of ITU, ISO and IEC may be normative references as they are. For any other, Recommendation ITU-T A.5 asks for a form with its status, its patents and the qualification of its publisher.',
    citation: authorsGuide('8.2'),
    severity: 'off',
    severityByKind: { recommendation: 'info', 'fg-specification': 'info', 'a-series': 'info' },
    stages: ['draft'],
    languages: 'all',
    fix: 'none',
    messages: {
      form: {
        message: '[{tag}] of clause 2 is not published by ITU, ISO or IEC.',
        advice:
          'Add the justification that Recommendation ITU-T A.5 asks for, or move the entry to the Bibliography.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A document of ETSI',
          document: referring('ETSI TS 103 100', 'ETSI TS 103 100 V1.1.1 (2012), ', 'Sensors'),
        },
      ],
      good: [
        {
          title: 'A Recommendation',
          document: referring('ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Procedures'),
        },
        {
          title: 'An International Standard',
          document: referring('ISO 23599:2012', 'ISO 23599:2012, ', 'Aids'),
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const entry of facts.references) {
      if (entry.list === 'references' && entry.tag !== undefined && !isOfItuIsoIec(entry)) {
        report({ message: 'form', data: { tag: entry.tag }, paragraph: entry.paragraph });
      }
    }
  },
};
