import type { Facts } from '@fg2rec/document';
import { as, counted, phrase, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import type { AcronymUse } from '../../support/acronyms.ts';
import { acronymsUsed } from '../../support/acronyms.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allParagraphs } from '../../support/divisions.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { isName } from '../../support/sentence-case.ts';

/** ABB-03: spelt out at first use. */
export const firstUse: Rule = {
  meta: {
    id: 'abbreviations/first-use',
    catalogue: ['ABB-03'],
    title: 'An abbreviation is spelt out where it is first used',
    why: 'At its first use the guide has the words in small letters with the abbreviation in parentheses: "asynchronous transfer mode (ATM)". A reader need not leaf back to clause 4.',
    citation: authorsGuide('8.4'),
    severity: 'info',
    severityByKind: { other: 'off' },
    languages: ['en', 'fr', 'es'],
    fix: 'suggestion',
    messages: {
      unexplained: {
        message: '{count} nowhere spelt out in the text, the first being {short}.',
        advice: 'Write the words at first use, with the abbreviation in parentheses.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Never spelt out',
          document: [
            ...clause('4', 'Abbreviations and acronyms'),
            as('abbreviation', 'ADC\tAnalogue-to-Digital Converter'),
            ...clause('6', 'Sensors', 'Sensors have an ADC.'),
          ],
        },
      ],
      good: [
        {
          title: 'Spelt out',
          document: [
            ...clause('4', 'Abbreviations and acronyms'),
            as('abbreviation', 'ADC\tAnalogue-to-Digital Converter'),
            ...clause(
              '6',
              'Sensors',
              'Sensors have an analogue-to-digital converter (ADC). The ADC is small.',
            ),
          ],
        },
      ],
    },
  },
  check({ facts, once, report }) {
    const listed = new Map(facts.abbreviations.map(({ short, expansion }) => [short, expansion]));
    const entries = new Set(facts.abbreviations.map(({ paragraph }) => paragraph));
    const text = allParagraphs(facts)
      .filter((paragraph) => !entries.has(paragraph))
      .map(plainText)
      .join('\n')
      // As normalised() has it, as far as abbreviations and parentheses go: it would take the whole text apart.
      .replace(/\u00a0/g, ' ')
      .replace(/[\u2010\u2011]/g, '-');
    const unexplained = [...once(acronymsUsed)].filter(
      ([acronym]) => listed.has(acronym) && !text.includes(`(${acronym}`) && !text.includes(`${acronym} (`),
    );
    const words = (use: AcronymUse) => spelledOut(use, listed.get(use.acronym) ?? '', facts);
    const firsts = unexplained.flatMap(([, uses]) => uses.slice(0, 1));
    // Those first used in a heading, caption or cell have to be spelt out elsewhere, where a person knows.
    const inSentences = firsts.filter((use) => words(use) !== undefined);
    for (const [subject, uses] of [
      ['unexplained', inSentences],
      ['elsewhere', firsts.filter((use) => !inSentences.includes(use))],
    ] as const) {
      const [use] = uses;
      if (use !== undefined) {
        const { acronym: short, paragraph, from } = use;
        const count =
          uses.length === 1
            ? phrase('One abbreviation is')
            : counted(uses.length, 'abbreviation is', 'abbreviations are');
        const edits = uses.flatMap((one) => {
          const better = words(one);
          const to = one.from + one.acronym.length;
          return better === undefined ? [] : [replaceRange(one.paragraph, one.from, to, better)];
        });
        const to = from + short.length;
        report({ message: 'unexplained', data: { count, short }, paragraph, from, to, edits, subject });
      }
    }
  },
};

/** "analogue-to-digital converter (ADC)", in small letters but for names; undefined where no sentence has the use. */
function spelledOut({ acronym, paragraph }: AcronymUse, expansion: string, facts: Facts): string | undefined {
  const isSentence =
    ['body', 'list-item', 'note'].includes(paragraph.role) && facts.zoneOf(paragraph) !== 'table';
  // Words that bring along another abbreviation explain nothing.
  if (!isSentence || /\p{Lu}{2}/u.test(expansion) || !/^\p{L}[\p{L}\p{N} /'’‑-]+$/u.test(expansion)) {
    return undefined;
  }
  const words = expansion.replace(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu, (word) =>
    isName(word, facts) ? word : word.toLowerCase(),
  );
  return `${words} (${acronym})`;
}
