import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allParagraphs, annexOf } from '../../support/divisions.ts';
import { annex, clause } from '../../support/examples.ts';
import { divisionName } from '../../support/place.ts';

/** ANX-05: the text leads the reader to each annex and appendix. */
export const referred: Rule = {
  meta: {
    id: 'annexes/referred',
    catalogue: ['ANX-05'],
    title: 'Each annex and appendix is referred to in the text',
    why: 'A reader of the clauses should learn when to turn to an annex or appendix. No rule demands it, so this is a hint only.',
    citation: authorsGuide('8.7, 8.8', 'memory'),
    severity: 'info',
    languages: 'all',
    fix: 'none',
    messages: {
      unmentioned: {
        message: 'The text never refers to {annex}.',
        advice: 'Refer to it where a reader needs it, or consider whether it is needed.',
      },
    },
    examples: {
      bad: [
        {
          title: 'An annex that nobody mentions',
          document: [...clause('6', 'Sensors', 'Small.'), ...annex('A', 'Tests', 'Many.')],
        },
      ],
      good: [
        {
          title: 'The text leads to the annex',
          document: [...clause('6', 'Sensors', 'Tests are in Annex A.'), ...annex('A', 'Tests', 'Many.')],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const paragraphs = allParagraphs(facts).map((paragraph) => ({
      text: plainText(paragraph),
      within: annexOf(facts.divisionOf(paragraph)),
    }));
    for (const division of facts.divisions) {
      if ((division.kind !== 'annex' && division.kind !== 'appendix') || division.number === '') {
        continue;
      }
      const mentions = mentionOf(escapedForPattern(division.number));
      const pointed = facts.crossReferences.some(
        ({ paragraph, target, number, foreign }) =>
          target === division.kind &&
          number === division.number &&
          !foreign &&
          annexOf(facts.divisionOf(paragraph)) !== division,
      );
      if (!pointed && !paragraphs.some(({ text, within }) => within !== division && mentions(text))) {
        const data = { annex: divisionName(division, facts, vocabulary) ?? division.title };
        report({ message: 'unmentioned', data, paragraph: division.heading });
      }
    }
  },
};

/** A test for the letter after the word for annex, as in `Annexes A and B`, or before a clause of it, `A.2`. */
function mentionOf(number: string): (text: string) => boolean {
  const inner = new RegExp(`\\b${number}\\.\\d`);
  const named = new RegExp(
    `(?:annex|append|anex|ap[ée]nd|прилож|дополн|附件|附录|الملحق|التذييل).{0,24}?\\b${number}\\b`,
    'iu',
  );
  return (text) => inner.test(text) || named.test(text);
}

function escapedForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
