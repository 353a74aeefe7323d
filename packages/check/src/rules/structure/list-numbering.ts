import type { Paragraph } from '@fg2rec/document';
import { as, numberedText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allParagraphs } from '../../support/divisions.ts';
import { clause } from '../../support/examples.ts';

const marker = /^\s*(\(?(?:[a-z]{1,2}|[A-Z]|\d{1,2}|[ivx]+|[IVX]+)[.)])[\t ]/;
const accepted = /^(?:[a-z]{1,2}|[A-Z]|\d{1,2}|[ivx]+|[IVX]+)\)$/;

function item(text: string): Paragraph {
  return as('list-item', text, { listLevel: 1 });
}

/** STR-16: items are marked a), 1), i). */
export const listNumbering: Rule = {
  meta: {
    id: 'structure/list-numbering',
    catalogue: ['STR-16'],
    title: 'Numbered list items are marked a), 1) or i)',
    why: 'The guide shows list items marked with a letter or number and one closing parenthesis. A stop would make "1." look like a clause number.',
    citation: authorsGuide('9.3.3', 'secondary'),
    severity: 'info',
    languages: ['en', 'fr', 'es'],
    fix: 'none',
    messages: {
      marker: {
        message: 'The list that begins here is marked "{marker}" instead of "{better}".',
        advice: 'Mark the items of a numbered list with a letter or number and a closing parenthesis.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Numbers with stops',
          document: [...clause('6', 'Sensors', 'They are:'), item('1.\tsmall;'), item('2.\tcheap.')],
        },
      ],
      good: [
        {
          title: 'Letters with a parenthesis',
          document: [...clause('6', 'Sensors', 'They are:'), item('a)\tsmall;'), item('b)\tcheap.')],
        },
      ],
    },
  },
  check({ facts, report }) {
    let inList = false;
    for (const paragraph of allParagraphs(facts)) {
      const found = paragraph.role === 'list-item' ? marker.exec(numberedText(paragraph))?.[1] : undefined;
      if (found !== undefined && !inList && !accepted.test(found)) {
        const better = `${found.replace(/[().]/g, '')})`;
        const subject = `marker|${numberedText(paragraph)}`;
        report({ message: 'marker', data: { marker: found, better }, paragraph, subject });
      }
      inList = paragraph.role === 'list-item';
    }
  },
};
