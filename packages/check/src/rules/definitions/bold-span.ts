import { as, bold, phrase, textRuns } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { skeleton } from '../../support/citations.ts';
import { clause, term } from '../../support/examples.ts';

const parents = [...clause('3', 'Definitions'), ...clause('3.2', 'Terms defined in this Recommendation')];

/** DEF-04: bold ends with the term. */
export const boldSpan: Rule = {
  meta: {
    id: 'definitions/bold-span',
    catalogue: ['DEF-04'],
    title: 'Bold ends with the term; tag, colon and definition are upright',
    why: 'In the template number and term are bold and nothing else, so that readers and databases see where the term ends.',
    citation: skeleton('3.2.1'),
    severity: 'info',
    severityByKind: { handbook: 'off', other: 'off' },
    languages: 'all',
    fix: 'none',
    messages: {
      bold: {
        message: 'In the entry "{term}" the bold goes on into the {what}.',
        advice: 'Set number and term in bold, and all that follows upright.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A definition in bold',
          document: [...parents, as('term', [bold('3.2.1'), '\t', bold('sensor: A device that senses.')])],
        },
      ],
      good: [
        {
          title: 'The form of the template',
          document: [...parents, term('3.2.1', 'sensor', ': A device that senses.')],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const entry of facts.terms) {
      const { paragraph, definition } = entry;
      const start = definition === '' ? -1 : textOf(paragraph).indexOf(definition.slice(0, 20));
      const reaching = textRuns(paragraph).find(
        ({ text, offset }) =>
          start > 0 && text.format.bold === true && offset <= start && offset + text.value.length > start + 3,
      );
      if (reaching !== undefined && paragraph.role === 'term') {
        report({ message: 'bold', data: { term: entry.term, what: phrase('definition') }, paragraph });
      }
    }
  },
};

function textOf(paragraph: Parameters<typeof textRuns>[0]): string {
  return textRuns(paragraph).reduce(
    (text, { text: run, offset }) => text.padEnd(offset, ' ') + run.value,
    '',
  );
}
