import type { Edit, Paragraph } from '@fg2rec/document';
import { as, numberedText, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allParagraphs } from '../../support/divisions.ts';
import { replaceRange } from '../../support/edits.ts';
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
    fix: 'suggestion',
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
    const paragraphs = allParagraphs(facts);
    for (const [index, paragraph] of paragraphs.entries()) {
      const found = paragraph.role === 'list-item' ? marker.exec(numberedText(paragraph))?.[1] : undefined;
      if (found !== undefined && !inList && !accepted.test(found)) {
        const better = `${found.replace(/[().]/g, '')})`;
        const subject = `marker|${numberedText(paragraph)}`;
        const edits = listAt(paragraphs, index).flatMap(withParenthesis);
        report({ message: 'marker', data: { marker: found, better }, paragraph, edits, subject });
      }
      inList = paragraph.role === 'list-item';
    }
  },
};

/** The items of the list that begins at an index. */
function listAt(paragraphs: readonly Paragraph[], start: number): Paragraph[] {
  const items: Paragraph[] = [];
  for (let index = start; paragraphs[index]?.role === 'list-item'; index += 1) {
    items.push(...paragraphs.slice(index, index + 1));
  }
  return items;
}

function withParenthesis(paragraph: Paragraph): Edit[] {
  const found = marker.exec(numberedText(paragraph))?.[1];
  if (found === undefined || accepted.test(found)) {
    return [];
  }
  const better = `${found.replace(/[().]/g, '')})`;
  if (paragraph.number !== undefined) {
    return [{ kind: 'set-number', paragraph: paragraph.anchor, number: better, replaces: 0 }];
  }
  const at = plainText(paragraph).indexOf(found);
  return [replaceRange(paragraph, at, at + found.length, better)];
}
