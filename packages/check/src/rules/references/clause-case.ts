import type { Rule } from '../../rule.ts';
import { countedInPrint } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { matchesIn, placeKey, runningText } from '../../support/prose.ts';

/** CIT-03: "clause" has a small letter within a sentence. */
export const clauseCase: Rule = {
  meta: {
    id: 'references/clause-case',
    catalogue: ['CIT-03'],
    title: '"clause" has a small letter within a sentence',
    why: 'In what ITU prints "clause 7.2" is written small, thirty times to one; Figure, Table, Annex and Appendix have a capital.',
    citation: countedInPrint('1257 uses of "clause"'),
    severity: 'info',
    languages: ['en'],
    fix: 'safe',
    messages: {
      capital: {
        message: 'The text says "{found}" within a sentence.',
        advice: 'Write "clause" with a small letter.',
      },
    },
    examples: {
      bad: [{ title: 'A capital', document: clause('6', 'Sensors', 'Sensors are described in Clause 6.2.') }],
      good: [
        { title: 'A small letter', document: clause('6', 'Sensors', 'Sensors are described in clause 6.2.') },
        {
          title: 'At the beginning',
          document: clause('6', 'Sensors', 'Small. Clause 6.2 describes sensors.'),
        },
      ],
    },
  },
  check({ facts, report }) {
    const lines = runningText(facts, [
      'introductory',
      'scope',
      'definitions',
      'conventions',
      'normative',
      'informative',
      'note',
    ]);
    for (const match of matchesIn(lines, /(?<=\p{Ll}[,;]? |\()Clauses?(?=[ \u00a0][\dA-Z])/gu)) {
      const { line, found, from, to } = match;
      const edits = [replaceRange(line.paragraph, from, from + 1, 'c')];
      report({
        message: 'capital',
        data: { found },
        paragraph: line.paragraph,
        from,
        to,
        edits,
        subject: `${placeKey(match)}|${from}`,
      });
    }
  },
};
