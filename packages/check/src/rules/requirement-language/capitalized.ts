import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { matchesIn, placeKey, runningText } from '../../support/prose.ts';

/** CON-07: requirement words are in small letters. */
export const capitalized: Rule = {
  meta: {
    id: 'requirement-language/capitalized',
    catalogue: ['CON-07'],
    title: 'Requirement words are in small letters',
    why: 'MUST, SHALL and SHOULD in capitals are a custom of the IETF. The guide asks for no unnecessary capitals; ITU texts have "shall" in small letters, with the same force.',
    citation: authorsGuide('8.5', 'memory'),
    severity: 'info',
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      capitals: {
        message: 'The text says "{found}" in capitals.',
        advice: 'Write "{expected}".',
      },
    },
    examples: {
      bad: [{ title: 'Capitals', document: clause('6', 'Sensors', 'A sensor MUST be dry.') }],
      good: [
        { title: 'Small letters', document: clause('6', 'Sensors', 'A sensor must be dry.') },
        { title: 'A line in capitals', document: clause('6', 'Sensors', 'SENSORS MUST BE DRY') },
      ],
    },
  },
  check({ facts, report }) {
    const pattern =
      /(?<![\p{L}\p{N}_-])(?:MUST|SHALL|SHOULD|MAY|REQUIRED|RECOMMENDED|OPTIONAL)(?: NOT)?(?![\p{L}\p{N}_-])/gu;
    for (const match of matchesIn(
      runningText(facts, ['introductory', 'scope', 'definitions', 'normative', 'informative', 'note']),
      pattern,
    )) {
      const { line, found, from, to } = match;
      const letters = line.text.replace(/[^\p{L}]/gu, '');
      const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
      if (capitals < letters.length / 2) {
        const expected = found.toLowerCase();
        const edits = [replaceRange(line.paragraph, from, to, expected)];
        report({
          message: 'capitals',
          data: { found, expected },
          paragraph: line.paragraph,
          from,
          to,
          edits,
          subject: `${placeKey(match)}|${from}`,
        });
      }
    }
  },
};
