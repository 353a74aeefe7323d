import type { Inline, Paragraph } from '@fg2rec/document';
import { as, counted, flatInlines, nowhere, phrase } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, figureCaption } from '../../support/examples.ts';

const raster = /\.(?:png|jpe?g|gif|bmp|tiff?)$/i;

function picture(part: string): Paragraph {
  return as('figure', {
    type: 'picture',
    anchor: nowhere,
    part,
    width: 914_400,
    height: 914_400,
    placement: 'inline',
  });
}

/** FIG-05: the source of figures is handed in too. */
export const editable: Rule = {
  meta: {
    id: 'figures/editable',
    catalogue: ['FIG-05'],
    title: 'Figures are handed in as something that can be edited',
    why: 'TSB redraws and translates figures. A photograph of a drawing can be neither edited nor translated, and is not legible when made smaller.',
    citation: authorsGuide('9.5.1'),
    severity: 'info',
    stages: ['draft'],
    languages: 'all',
    fix: 'none',
    messages: {
      raster: {
        message: '{count} raster pictures ({names}).',
        advice:
          'Hand in the source of the drawings, or draw them anew; for photographs nothing is to be done.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A raster picture',
          document: [
            ...clause('6', 'Sensors', 'See Figure 1.'),
            picture('word/media/image1.png'),
            figureCaption('Figure 1 – Sensor'),
          ],
        },
      ],
      good: [
        {
          title: 'A drawing',
          document: [
            ...clause('6', 'Sensors', 'See Figure 1.'),
            picture('word/media/image1.emf'),
            figureCaption('Figure 1 – Sensor'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const rasters = facts.figures.filter(({ paragraph }) => flatInlines(paragraph.children).some(isRaster));
    if (rasters.length > 0) {
      const names = rasters.map(({ caption }) =>
        caption === undefined ? '' : `${caption.label} ${caption.number}`,
      );
      const shown = [...new Set(names)].map((name) => (name === '' ? phrase('without caption') : name));
      report({
        message: 'raster',
        data: {
          count: counted(rasters.length, 'figure is one of the', 'figures are'),
          names: shown.length > 6 ? [...shown.slice(0, 6), '…'] : shown,
        },
        paragraph: rasters[0]?.paragraph,
        subject: 'raster',
      });
    }
  },
};

function isRaster(inline: Inline): boolean {
  return inline.type === 'picture' && raster.test(inline.part ?? '');
}
