import type { Division, Facts, Phrase } from '@fg2rec/document';
import { phrase } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { annex, appendix, clause } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';
import { divisionName } from '../../support/place.ts';
import { renamedAnnexes } from '../../support/renamed-annexes.ts';

const romans: readonly [string, number][] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** 1 → I, 4 → IV, 12 → XII */
function roman(value: number): string {
  const [numeral, worth] = romans.find(([, amount]) => amount <= value) ?? ['', value];
  return value <= 0 ? '' : numeral + roman(value - worth);
}

/** The letters of annexes in order; A to Z, then AA, BB as in print. */
function letter(value: number): string {
  const one = String.fromCharCode('A'.charCodeAt(0) + ((value - 1) % 26));
  return one.repeat(Math.ceil(value / 26));
}

/** ANX-01: Annex A, B, C; Appendix I, II, III. */
export const numbering: Rule = {
  meta: {
    id: 'annexes/numbering',
    catalogue: ['ANX-01', 'ANX-03'],
    title: 'Annexes are lettered A, B, C and appendices numbered I, II, III',
    why: 'The letter or Roman numeral tells a reader at once whether a text binds. A single annex is "Annex A" and a single appendix "Appendix I", so that each can be cited.',
    citation: authorsGuide('8.7, 8.8'),
    severity: 'error',
    severityByKind: { ...goodDrafting, supplement: 'warning', 'a-series': 'warning' },
    languages: ['en', 'fr', 'es', 'ru', 'zh'],
    fix: 'suggestion',
    messages: {
      wrong: {
        message: 'The {ordinal} {kind} is called "{found}" instead of "{expected}".',
        advice:
          'Letter annexes A, B, C and number appendices I, II, III, in the order in which they stand, even a single one.',
      },
    },
    examples: {
      bad: [
        {
          title: 'An appendix with an Arabic number',
          document: [...clause('6', 'Sensors', 'Small.'), ...appendix('1', 'History', 'Long.')],
        },
        {
          title: 'Annex A is missing',
          document: [...clause('6', 'Sensors', 'Small.'), ...annex('B', 'Tests', 'Many.')],
        },
      ],
      good: [
        {
          title: 'In sequence',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            ...annex('A', 'Tests', 'Many.'),
            ...annex('B', 'Values', 'Few.'),
            ...appendix('I', 'History', 'Long.'),
            ...appendix('II', 'Future', 'Longer.'),
          ],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    for (const kind of ['annex', 'appendix'] as const) {
      let place = 0;
      const wrong: { readonly division: Division; readonly place: number; readonly expected: string }[] = [];
      for (const division of topLevel(facts, kind)) {
        place += 1;
        // Some texts skip Annex I, which could be taken for Appendix I; the letters then run on from J.
        if (kind === 'annex' && letter(place) === 'I' && division.number === 'J') {
          place += 1;
        }
        const [expected = '', ...others] = expectedNumbers(kind, place, facts);
        if (![expected, ...others].includes(division.number)) {
          wrong.push({ division, place, expected });
        }
      }
      // The names change places, so that all of them are put right at once.
      const edits = renamedAnnexes(wrong, facts);
      for (const { division, place: at, expected } of wrong) {
        const label = vocabulary.wording(kind, facts.language).text;
        const found = divisionName(division, facts, vocabulary) ?? label;
        const data = {
          ordinal: ordinal(at),
          kind: kind === 'annex' ? phrase('annex') : phrase('appendix'),
          place: at,
          found,
          expected: `${label} ${expected}`,
        };
        const subject = `wrong|${kind}|${at}`;
        report({ message: 'wrong', data, paragraph: division.heading, edits, subject });
      }
    }
  },
};

function topLevel(facts: Facts, kind: Division['kind']): Division[] {
  return facts.divisions.filter((division) => division.kind === kind);
}

/** Russian annexes take Latin or Cyrillic letters in print. */
function expectedNumbers(kind: 'annex' | 'appendix', place: number, facts: Facts): string[] {
  if (kind === 'appendix') {
    return [roman(place)];
  }
  const expected = [letter(place)];
  const cyrillic = 'АБВГДЕЖЗИК'[place - 1];
  return facts.language === 'ru' && cyrillic !== undefined ? [...expected, cyrillic] : expected;
}

function ordinal(place: number): Phrase {
  return ordinals[place - 1] ?? phrase('{place}th', { place });
}

const ordinals: readonly Phrase[] = [
  phrase('first'),
  phrase('second'),
  phrase('third'),
  phrase('fourth'),
  phrase('fifth'),
  phrase('sixth'),
  phrase('seventh'),
  phrase('eighth'),
  phrase('ninth'),
  phrase('tenth'),
];
