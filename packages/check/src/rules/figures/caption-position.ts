import type { Edit } from '@fg2rec/document';
import { table } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, figure, figureCaption, tableCaption } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';

const rows = [
  ['Sensor', 'Size'],
  ['Air', '1 mm'],
];

/** FIG-03: the caption of a figure stands below it, that of a table above. */
export const captionPosition: Rule = {
  meta: {
    id: 'figures/caption-position',
    catalogue: ['FIG-03'],
    title: 'The caption of a figure stands below it, that of a table above it',
    why: 'A table is read from its head, a figure is seen before it is read. With captions on the wrong side, a reader takes a caption for that of the neighbour.',
    citation: authorsGuide('9.5.1, 9.5.2'),
    severity: 'warning',
    severityByKind: goodDrafting,
    languages: 'all',
    fix: 'suggestion',
    messages: {
      figure: {
        message: 'The caption of {label} {number} stands above the figure.',
        advice: 'Put it below the figure.',
      },
      table: {
        message: 'The caption of {label} {number} stands below the table.',
        advice: 'Put it above the table.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A figure caption above',
          document: [
            ...clause('6', 'Sensors', 'See Figure 1.'),
            figureCaption('Figure 1 – A sensor'),
            figure(),
          ],
        },
        {
          title: 'A table caption below',
          document: [...clause('6', 'Sensors', 'See Table 1.'), table(rows), tableCaption('Table 1 – Sizes')],
        },
      ],
      good: [
        {
          title: 'Below the figure, above the table',
          document: [
            ...clause('6', 'Sensors', 'See Figure 1 and Table 1.'),
            figure(),
            figureCaption('Figure 1 – A sensor'),
            tableCaption('Table 1 – Sizes'),
            table(rows),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const { kind, position, label, number, paragraph, of: shown } of facts.captions) {
      if ((kind === 'figure' && position === 'above') || (kind === 'table' && position === 'below')) {
        const atMost = facts.stage === 'draft' ? undefined : 'info';
        const where = kind === 'figure' ? 'after' : 'before';
        const edits: Edit[] =
          shown === undefined
            ? []
            : [{ kind: 'move-blocks', blocks: [paragraph.anchor], to: { at: shown.anchor, where } }];
        report({
          message: kind,
          data: { label, number },
          paragraph,
          edits,
          atMost,
          subject: `${kind}|${number}`,
        });
      }
    }
  },
};
