import { as } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause } from '../../support/examples.ts';

/** ABB-02: the letters of the acronym are capitals in its words. */
export const initials: Rule = {
  meta: {
    id: 'abbreviations/initials',
    catalogue: ['ABB-02'],
    title: 'In clause 4 the letters that form the abbreviation are capitals',
    why: 'In the list of clause 4 "DWDM – Dense Wavelength Division Multiplexing" shows by its capitals how the abbreviation is formed.',
    citation: authorsGuide('8.4'),
    severity: 'info',
    severityByKind: { other: 'off' },
    languages: ['en'],
    fix: 'none',
    messages: {
      capitals: {
        message:
          '{count} whose capitals do not spell the abbreviation, the first being {short} ("{expansion}").',
        advice: 'Capitalize the letters that form the abbreviation, or correct the words.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Small letters',
          document: [
            ...clause('4', 'Abbreviations and acronyms'),
            as('abbreviation', 'ADC\tanalogue-to-digital converter'),
          ],
        },
      ],
      good: [
        {
          title: 'Capitals',
          document: [
            ...clause('4', 'Abbreviations and acronyms'),
            as('abbreviation', 'ADC\tAnalogue-to-Digital Converter'),
            as('abbreviation', 'XML\teXtensible Markup Language'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const wrong = facts.abbreviations.filter(
      ({ short, expansion }) => /^[A-Z]{2,8}$/.test(short) && !spells(expansion, short),
    );
    const [first] = wrong;
    if (first !== undefined) {
      const count = wrong.length === 1 ? 'There is one entry' : `There are ${wrong.length} entries`;
      const data = { count, short: first.short, expansion: first.expansion.slice(0, 60) };
      report({ message: 'capitals', data, paragraph: first.paragraph, subject: 'capitals' });
    }
  },
};

/** The capitals, among others that names bring along, give the letters in order. */
function spells(expansion: string, short: string): boolean {
  let at = 0;
  for (const letter of expansion.replace(/[^\p{Lu}\d]/gu, '')) {
    at += letter === short.charAt(at) ? 1 : 0;
  }
  return at === short.length;
}
