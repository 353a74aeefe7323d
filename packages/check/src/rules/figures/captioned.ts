import { plainText, table } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, figure, figureCaption } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';

/** FIG-03: each figure and each table has a caption. */
export const captioned: Rule = {
  meta: {
    id: 'figures/captioned',
    catalogue: ['FIG-03', 'FIG-01'],
    title: 'Each figure and each table has a number and a title',
    why: 'A figure or table without number cannot be referred to. Small tables that carry a sentence on, and symbols in a line, need none, so this is a hint only.',
    citation: authorsGuide('9.5'),
    severity: 'info',
    severityByKind: { ...goodDrafting, amendment: 'off' },
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
    const exempt = ['front-matter', 'introductory', 'abbreviations', 'references', 'table', 'formula'];
    const alone = facts.figures.filter(
      ({ caption, paragraph }) =>
        caption === undefined && paragraph.role === 'figure' && !exempt.includes(facts.zoneOf(paragraph)),
    );
    alone.forEach(({ paragraph }, index) => {
      report({ message: 'figure', paragraph, subject: `figure|${index}` });
    });
    for (const { table: node, caption, division } of facts.tables) {
      const kind = division?.kind ?? 'front-matter';
      const isExempt = [
        'front-matter',
        'title-block',
        'history',
        'contents',
        'abbreviations',
        'references',
        'editors',
        'change-log',
      ].includes(kind);
      if (
        caption === undefined &&
        node.purpose === 'data' &&
        node.bordered &&
        node.children.length > 1 &&
        !isExempt
      ) {
        const words = plainText(node).replace(/\s+/g, ' ').trim().slice(0, 40);
        report({ message: 'table', data: { words }, anchor: node.anchor, quote: words });
      }
    }
  },
};
