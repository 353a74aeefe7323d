import type { Division, DivisionKind } from '@fg2rec/document';
import { normalised, paragraphsOf, plainText, table } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { chainOf } from '../../support/divisions.ts';
import { clause, figure, figureCaption } from '../../support/examples.ts';

import { shortened } from '../../support/place.ts';

/** The list of series on the last page of a published text. */
const backCover =
  /^(?:SERIES OF ITU-T|SÉRIES? DES RECOMMANDATIONS UIT-T|SERIES DE RECOMENDACIONES DEL UIT-T|СЕРИИ РЕКОМЕНДАЦИЙ МСЭ|سلاسل)/iu;

/** FIG-03: each figure and each table has a caption. */
export const captioned: Rule = {
  meta: {
    id: 'figures/captioned',
    catalogue: ['FIG-03', 'FIG-01'],
    title: 'Each figure and each table has a number and a title',
    why: 'A figure or table without number cannot be referred to. Small tables that carry a sentence on, and symbols in a line, need none, so this is a hint only.',
    citation: authorsGuide('9.5'),
    severity: 'info',
    severityByKind: { amendment: 'off', handbook: 'off', 'implementers-guide': 'off', other: 'off' },
    languages: 'all',
    fix: 'none',
    messages: {
      figure: {
        message: 'A figure has no caption.',
        advice: 'Number it and give it a title below: "Figure n – Title".',
      },
      table: {
        message: 'The table that begins "{words}" has no caption.',
        advice: 'Number it and give it a title above: "Table n – Title".',
      },
    },
    examples: {
      bad: [
        { title: 'A figure without caption', document: [...clause('6', 'Sensors', 'As shown:'), figure()] },
      ],
      good: [
        {
          title: 'A figure with caption',
          document: [
            ...clause('6', 'Sensors', 'See Figure 1.'),
            figure(),
            figureCaption('Figure 1 – A sensor'),
          ],
        },
        {
          title: 'A layout table needs none',
          document: [...clause('6', 'Sensors', 'As follows:'), table([['a', 'b']], { purpose: 'layout' })],
        },
      ],
    },
  },
  check({ facts, report }) {
    const alone = facts.figures.filter(
      ({ caption, paragraph }) =>
        caption === undefined && paragraph.role === 'figure' && isInText(facts.divisionOf(paragraph)),
    );
    alone.forEach(({ paragraph }, index) => {
      report({ message: 'figure', paragraph, subject: `figure|${index}` });
    });
    for (const { table: node, caption, division } of facts.tables) {
      const isData =
        node.purpose === 'data' &&
        node.bordered &&
        node.children.length > 1 &&
        !backCover.test(plainText(node).trim());
      if (caption === undefined && isData && isInText(division)) {
        const quote = shortened(normalised(plainText(node)), 40);
        const paragraph = paragraphsOf([node])[0];
        report({ message: 'table', data: { words: quote }, paragraph, anchor: node.anchor, quote });
      }
    }
  },
};

/** In a clause, annex or appendix: front matter, lists of terms and change logs have tables of their own kind. */
function isInText(division: Division | undefined): boolean {
  const kinds: readonly DivisionKind[] = ['scope', 'conventions', 'clause', 'annex', 'appendix'];
  return division !== undefined && chainOf(division).some(({ kind }) => kinds.includes(kind));
}
