import type { Facts } from '@fg2rec/document';
import { as, counted, paragraph } from '@fg2rec/document';
import { isTemplateStyle } from '@fg2rec/rulebook';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause } from '../../support/examples.ts';
import { shortened } from '../../support/place.ts';

/** STY-01: styles of the template only. */
export const styles: Rule = {
  meta: {
    id: 'typography/styles',
    catalogue: ['STY-01'],
    title: 'Paragraphs have the styles of the template',
    why: 'TSB edits and publishes by style: what stands in a style of its own has to be styled again by hand. The guide asks to use the styles of the template and to tell TSB of others. A conversion sets them.',
    citation: authorsGuide('9.1'),
    severity: 'info',
    stages: ['draft'],
    languages: 'all',
    fix: 'none',
    messages: {
      styles: {
        message: '{count} not in a style of the template: {names}.',
        advice: 'Use the styles of the ITU-T template, or convert the document, which sets them.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A style of Word',
          document: [
            ...clause('6', 'Sensors'),
            paragraph('Small.', {
              style: { id: 'ListParagraph', name: 'List Paragraph', basedOn: ['Normal'] },
            }),
          ],
        },
      ],
      good: [
        {
          title: 'A style of the template',
          document: [
            ...clause('6', 'Sensors'),
            as('list-item', 'a)\tsmall;', {
              style: { id: 'enumlev1', name: 'enumlev1', basedOn: ['Normal'] },
            }),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const foreign = foreignStyles(facts);
    const count = foreign.reduce((sum, [, times]) => sum + times, 0);
    if (count > 0) {
      const names = shortened(foreign.map(([name, times]) => `${name} (${times})`).join(', '), 160);
      const data = { count: counted(count, 'paragraph is', 'paragraphs are'), names };
      report({ message: 'styles', data, subject: 'styles' });
    }
  },
};

/** Style names that are not of the template, the most frequent first. */
function foreignStyles(facts: Facts): [name: string, times: number][] {
  const times = new Map<string, number>();
  for (const { paragraph: line, zone } of facts.prose) {
    const { name } = line.style;
    if (zone !== 'front-matter' && !isTemplateStyle(name)) {
      times.set(name, (times.get(name) ?? 0) + 1);
    }
  }
  return [...times].sort(([, one], [, other]) => other - one);
}
