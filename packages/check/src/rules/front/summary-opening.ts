import { normalised, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { countedInPrint } from '../../support/citations.ts';
import { contentOf, divisionOfKind } from '../../support/divisions.ts';
import { replaceRange } from '../../support/edits.ts';
import { unnumbered } from '../../support/examples.ts';

const opening = /^(?:this|the present|draft|revised)?\s*(?:(?:new|revised)\s+)?(?:ITU-T )?Recommendation\b/i;

/** SUM-02: a Summary opens with the name of the Recommendation. */
export const summaryOpening: Rule = {
  meta: {
    id: 'front/summary-opening',
    catalogue: ['SUM-02'],
    title: 'A Summary opens with the name of the Recommendation',
    why: 'Summaries are published without their text, in lists and on web pages, so print opens them with "Recommendation ITU-T X.1234 specifies…". No rule demands it.',
    citation: countedInPrint('Summaries'),
    severity: 'off',
    severityByKind: { recommendation: 'info', 'fg-specification': 'info' },
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      opening: {
        message: 'The Summary does not open with the name of the Recommendation.',
        advice:
          'Begin with "Recommendation ITU-T X.1234 specifies" (or describes, provides), with its number.',
      },
    },
    examples: {
      bad: [
        {
          title: 'An opening without name',
          kind: 'recommendation',
          document: unnumbered('Summary', 'Sensors are everywhere in cities.'),
        },
        {
          title: 'Another name',
          kind: 'recommendation',
          document: unnumbered('Summary', 'This document specifies sensors.'),
        },
      ],
      good: [
        {
          title: 'The usual opening',
          kind: 'recommendation',
          document: unnumbered('Summary', 'Recommendation ITU-T X.1234 specifies sensors.'),
        },
      ],
    },
  },
  check({ facts, report }) {
    const division = divisionOfKind(facts, 'summary');
    const first = division === undefined ? undefined : contentOf(division)[0];
    if (first !== undefined && !opening.test(normalised(plainText(first)))) {
      const text = plainText(first);
      const other =
        /^\s*(?:This|The present) (?:document|specification|deliverable|text|Technical Specification)(?= )/i.exec(
          text,
        );
      const { number } = facts.titleBlock;
      const name = number === undefined ? 'This Recommendation' : `Recommendation ITU-T ${number}`;
      const edits = other === null ? [] : [replaceRange(first, 0, other[0].length, name)];
      report({ message: 'opening', paragraph: first, edits, subject: 'opening' });
    }
  },
};
