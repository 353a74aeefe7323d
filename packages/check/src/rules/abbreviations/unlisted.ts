import { as, counted, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { acronymsUsed, listedForms } from '../../support/acronyms.ts';
import { authorsGuide } from '../../support/citations.ts';
import { divisionOfKind } from '../../support/divisions.ts';
import { clause } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';

const list = [
  ...clause(
    '4',
    'Abbreviations and acronyms',
    'This Recommendation uses the following abbreviations and acronyms:',
  ),
  as('abbreviation', 'MQTT\tMessage Queuing Telemetry Transport'),
];

/** ABB-01: what is used is listed. */
export const unlisted: Rule = {
  meta: {
    id: 'abbreviations/unlisted',
    catalogue: ['ABB-01'],
    title: 'Every abbreviation used is listed in clause 4',
    why: 'Clause 4 spells out all abbreviations of the text, its figures, tables and annexes, so that a reader from another field can follow. SI units and names of standards bodies need no entry.',
    citation: authorsGuide('8.4, Annex D'),
    severity: 'warning',
    severityByKind: goodDrafting,
    languages: ['en', 'fr', 'es'],
    fix: 'none',
    messages: {
      unlisted: {
        message: 'The abbreviation {acronym} is used {times} and is not in clause 4.',
        advice: 'Add it to clause 4 with its full form, or write it out.',
      },
    },
    examples: {
      bad: [
        {
          title: 'An abbreviation that is not listed',
          document: [
            ...list,
            ...clause('6', 'Sensors', 'Sensors use MQTT or COAP. With COAP they use MQTT less often.'),
          ],
        },
      ],
      good: [
        {
          title: 'A listed one',
          document: [...list, ...clause('6', 'Sensors', 'MQTT is old; MQTT is small.')],
        },
      ],
    },
  },
  check({ facts, once, report }) {
    if (divisionOfKind(facts, 'abbreviations') === undefined) {
      return;
    }
    const listed = new Set(facts.abbreviations.flatMap(({ short }) => listedForms(short)));
    for (const [acronym, uses] of once(acronymsUsed)) {
      const first = uses[0];
      if (first === undefined || listed.has(acronym)) {
        continue;
      }
      // Spelt out at its first use, it can at least be understood.
      const before = plainText(first.paragraph).slice(0, first.from);
      const isExplained = /[(（]\s*$/.test(before);
      const printed = facts.stage !== 'draft';
      const data = { acronym, times: counted(uses.length, 'time') };
      const [from, to] = [first.from, first.from + acronym.length];
      const subject = `unlisted|${acronym}`;
      // A single use may be a product name or a label.
      const atMost = isExplained || printed || uses.length === 1 ? 'info' : undefined;
      report({ message: 'unlisted', data, paragraph: first.paragraph, from, to, atMost, subject });
    }
  },
};
