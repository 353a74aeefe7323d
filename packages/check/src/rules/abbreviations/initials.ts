import type { Abbreviation, Edit } from '@fg2rec/document';
import { as, phrase, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
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
    fix: 'suggestion',
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
    // Entries whose words begin with the letters in order need capitals alone; the others need a look at the words.
    const plain = wrong.filter((entry) => withInitials(entry).length > 0);
    for (const [subject, entries] of [
      ['capitals', plain],
      ['words', wrong.filter((entry) => !plain.includes(entry))],
    ] as const) {
      const [first] = entries;
      if (first !== undefined) {
        const count =
          entries.length === 1
            ? phrase('There is one entry')
            : phrase('There are {count} entries', { count: entries.length });
        const data = { count, short: first.short, expansion: first.expansion.slice(0, 60) };
        const edits = entries.flatMap(withInitials);
        report({ message: 'capitals', data, paragraph: first.paragraph, edits, subject });
      }
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

/** A capital on the first letter of each word, if these are the letters of the abbreviation in order. */
function withInitials({ paragraph, short, expansion }: Abbreviation): Edit[] {
  const start = plainText(paragraph).lastIndexOf(expansion);
  const words = [...expansion.matchAll(/[\p{L}\d]+/gu)].filter(({ 0: word }) => !small.test(word));
  const initials = words.map(({ 0: word }) => word.charAt(0).toUpperCase()).join('');
  return start < 0 || initials !== short
    ? []
    : words
        .filter(({ 0: word }) => /^\p{Ll}/u.test(word))
        .map(({ 0: word, index }) =>
          replaceRange(paragraph, start + index, start + index + 1, word.charAt(0).toUpperCase()),
        );
}

const small = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|via|per)$/;
