import type { Edit, Paragraph } from '@fg2rec/document';
import { as, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { commonTextRules } from '../../support/citations.ts';
import { contentOf, divisionsOfKind } from '../../support/divisions.ts';
import { replaceRange } from '../../support/edits.ts';
import { annex, clause } from '../../support/examples.ts';
import { whileDrafting } from '../../support/kinds.ts';
import { comparable } from '../../support/wording.ts';

const sentences = [
  '(This annex forms an integral part of this Recommendation | International Standard.)',
  '(This annex does not form an integral part of this Recommendation | International Standard.)',
].map(comparable);

/** CT14: the sentence under the title of an annex. */
export const annexSentence: Rule = {
  meta: {
    id: 'common-text/annex-sentence',
    catalogue: ['CT14'],
    title: 'Annexes of common text say "this Recommendation | International Standard"',
    why: 'The sentence tells whether the annex binds, in the name that both organizations give the text. It was counted thirty times in H.222.0, X.500, T.88 and T.832.',
    citation: commonTextRules('annexes'),
    severity: 'off',
    severityByKind: { 'common-text': 'warning' },
    severityByStage: whileDrafting,
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      missing: {
        message:
          'Annex {number} does not say whether it forms an integral part of the Recommendation | International Standard.',
        advice: 'Put the sentence in parentheses under its title.',
      },
    },
    examples: {
      bad: [
        {
          title: 'No sentence',
          kind: 'common-text',
          document: [
            ...clause('6', 'Codes', 'Many.'),
            as('annex-heading', 'Annex A\nUse'),
            as('body', 'Much.'),
          ],
        },
        {
          title: 'The sentence of a Recommendation',
          kind: 'common-text',
          document: [...clause('6', 'Codes', 'Many.'), ...annex('A', 'Use', 'Much.')],
        },
      ],
      good: [
        {
          title: 'The sentence',
          kind: 'common-text',
          document: [
            ...clause('6', 'Codes', 'Many.'),
            as('annex-heading', 'Annex A\nUse'),
            as(
              'integral-part-sentence',
              '(This annex forms an integral part of this Recommendation | International Standard.)',
            ),
            as('body', 'Much.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const division of divisionsOfKind(facts, 'annex')) {
      const { heading, number } = division;
      const lines = [...(heading === undefined ? [] : [heading]), ...contentOf(division).slice(0, 3)];
      const texts = lines.flatMap((line) => plainText(line).split('\n'));
      if (!texts.some((text) => sentences.includes(comparable(text)))) {
        report({
          message: 'missing',
          data: { number },
          paragraph: heading,
          edits: withBothNames(lines),
        });
      }
    }
  },
};

/** The sentence of a Recommendation, with the other name of the text added. */
function withBothNames(lines: readonly Paragraph[]): Edit[] {
  return lines.flatMap((line) => {
    const found = /integral part of this (?:ITU-T )?Recommendation(?=\.\))/.exec(plainText(line));
    const end = found === null ? 0 : found.index + found[0].length;
    return found === null ? [] : [replaceRange(line, end, end, ' | International Standard')];
  });
}
