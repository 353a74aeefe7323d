import type { Edit, Paragraph } from '@fg2rec/document';
import { normalised, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause, term } from '../../support/examples.ts';

const parents = [...clause('3', 'Definitions'), ...clause('3.2', 'Terms defined in this Recommendation')];

/** DEF-09: several explanations are set apart by semicolons. */
export const severalExplanations: Rule = {
  meta: {
    id: 'definitions/several-explanations',
    catalogue: ['DEF-09'],
    title: 'Several explanations of a term are set apart by semicolons',
    why: 'Where a term has more than one explanation, the guide sets them apart by semicolons, so that each can be taken alone.',
    citation: authorsGuide('Annex B, B.4'),
    severity: 'info',
    severityByKind: { handbook: 'off', other: 'off' },
    languages: ['en', 'fr', 'es'],
    fix: 'safe',
    messages: {
      semicolon: {
        message: 'The explanations of "{term}" are numbered in the line but not set apart by semicolons.',
        advice: 'Put a semicolon between them.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A comma',
          document: [
            ...parents,
            term('3.2.1', 'sensor', ': 1) A device that senses, 2) A person that senses.'),
          ],
        },
      ],
      good: [
        {
          title: 'A semicolon',
          document: [
            ...parents,
            term('3.2.1', 'sensor', ': 1) A device that senses; 2) A person that senses.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const { paragraph, term: name, definition } of facts.terms) {
      const second = /\s\(?(?:2|b|ii)\)\s/.exec(normalised(definition));
      const isNumbered = /(?:^|\s)\(?(?:1|a|i)\)\s/.test(normalised(definition));
      if (
        second !== null &&
        isNumbered &&
        !/;(?:\s(?:or|and))?$/.test(normalised(definition).slice(0, second.index))
      ) {
        report({ message: 'semicolon', data: { term: name }, paragraph, edits: withSemicolons(paragraph) });
      }
    }
  },
};

/** A semicolon before each further number, in place of the comma or stop that stands there. */
function withSemicolons(paragraph: Paragraph): Edit[] {
  const text = plainText(paragraph);
  return [...text.matchAll(/([,.]?)(\s(?:and|or))?\s\(?(?:[2-9]|[b-h]|iii?|iv|v)\)\s/g)]
    .filter(({ index }) => !/[;:]$/.test(text.slice(0, index)))
    .map(({ 1: sign = '', index }) => replaceRange(paragraph, index, index + sign.length, ';'));
}
