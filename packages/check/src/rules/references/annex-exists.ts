import { normalised, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { divisionsOfKind } from '../../support/divisions.ts';
import { annex, clause } from '../../support/examples.ts';
import { goodDrafting, whileDrafting } from '../../support/kinds.ts';

/** CIT-02: the annex or appendix that is referred to is there. */
export const annexExists: Rule = {
  meta: {
    id: 'references/annex-exists',
    catalogue: ['CIT-02'],
    title: 'The annex or appendix that the text refers to is there',
    why: 'A reader who is sent to Annex C must find it. A letter that no annex has is a trace of an annex that was moved or dropped.',
    citation: authorsGuide('9.7.1'),
    severity: 'warning',
    severityByKind: { ...goodDrafting, amendment: 'off', other: 'info' },
    severityByStage: whileDrafting,
    languages: 'all',
    fix: 'none',
    messages: {
      missing: {
        message: 'The text refers to {word} {number}, which is not there.',
        advice: 'Correct the letter, or name the document whose annex is meant.',
      },
    },
    examples: {
      bad: [
        {
          title: 'An annex that is gone',
          document: [...clause('6', 'Sensors', 'See Annex A and Annex C.'), ...annex('A', 'Tests', 'Many.')],
        },
      ],
      good: [
        {
          title: 'An annex that is there',
          document: [...clause('6', 'Sensors', 'See Annex A.'), ...annex('A', 'Tests', 'Many.')],
        },
      ],
    },
  },
  check({ facts, report }) {
    const numbers = new Set(
      divisionsOfKind(facts, 'annex', 'appendix').map(({ number }) => number.toUpperCase()),
    );
    const entries = new Set(facts.references.map(({ paragraph }) => paragraph));
    for (const { paragraph, target, foreign, word, number, from, to } of facts.crossReferences) {
      if (
        (target !== 'annex' && target !== 'appendix') ||
        foreign ||
        entries.has(paragraph) ||
        numbers.size === 0
      ) {
        continue;
      }
      const wanted = normalised(number).toUpperCase();
      const text = plainText(paragraph);
      if (
        !numbers.has(wanted) &&
        /^(?:[A-Z]|[IVX]+)$/.test(wanted) &&
        !/\[[A-Z]|\[b-|\b(?:ITU|UIT)-[TR] [A-Z]|МСЭ-|Rec\. |Recommendation [A-Z]|Resolution/.test(text)
      ) {
        const subject = `missing|${target}|${number}|${text.slice(0, 60)}`;
        report({ message: 'missing', data: { word, number }, paragraph, from, to, subject });
      }
    }
  },
};
