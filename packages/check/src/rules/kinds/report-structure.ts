import type { Rule } from '../../rule.ts';
import { informativeTexts } from '../../support/citations.ts';
import { divisionOfKind } from '../../support/divisions.ts';
import { clause, unnumbered } from '../../support/examples.ts';

/** PRF-01: editors are named in reports. */
export const reportStructure: Rule = {
  meta: {
    id: 'kinds/report-structure',
    catalogue: ['PRF-01'],
    title: 'A Technical Report or Paper names its editors',
    why: 'Reports and papers as ITU-T issues them carry a Summary, Keywords, a note on their status, a change log and the names of their editors, to whom questions go.',
    citation: informativeTexts('front matter'),
    severity: 'off',
    severityByKind: { 'technical-report': 'info', 'technical-paper': 'info' },
    languages: ['en'],
    fix: 'none',
    messages: {
      editors: {
        message: 'The text names no editors.',
        advice: 'Add a heading "Editor(s)" with name, affiliation and e-mail address after the change log.',
      },
    },
    examples: {
      bad: [
        {
          title: 'No editors',
          kind: 'technical-report',
          document: [...unnumbered('Summary', 'Sensors.'), ...clause('1', 'Scope', 'Sensors.')],
        },
      ],
      good: [
        {
          title: 'Editors named',
          kind: 'technical-report',
          document: [
            ...unnumbered('Summary', 'Sensors.'),
            ...unnumbered('Editor(s)', 'A. Example'),
            ...clause('1', 'Scope', 'Sensors.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    if (divisionOfKind(facts, 'editors') === undefined && facts.cover.contacts.length === 0) {
      report({ message: 'editors', subject: 'editors' });
    }
  },
};
