import { as, type Phrase, phrase, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allParagraphs } from '../../support/divisions.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { whileDrafting } from '../../support/kinds.ts';

const names: Readonly<Record<string, Phrase>> = {
  '“': phrase('a curly quotation mark'),
  '”': phrase('a curly quotation mark'),
  '‘': phrase('a curly quotation mark'),
  '’': phrase('a curly quotation mark'),
  '\u00a0': phrase('a no-break space'),
  '\u202f': phrase('a narrow no-break space'),
  '\u00ad': phrase('a soft hyphen'),
  '\u2011': phrase('a no-break hyphen'),
  '–': phrase('an en dash'),
  '…': phrase('an ellipsis sign'),
  '\u200b': phrase('a zero-width space'),
  '\ufeff': phrase('a byte order mark'),
};
const plain: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u00ad': '',
  '\u2011': '-',
  '–': '-',
  '…': '...',
  '\u200b': '',
  '\ufeff': '',
};

/** STR-18: modules of formal languages can be compiled as they are. */
export const formalLanguage: Rule = {
  meta: {
    id: 'structure/formal-language',
    catalogue: ['STR-18'],
    title: 'Code has only characters that a compiler takes',
    why: 'Modules of ASN.1, XML or any other formal language are copied from the Recommendation into compilers. Word puts in curly quotation marks and no-break spaces, which no compiler reads.',
    citation: authorsGuide('9.8'),
    severity: 'warning',
    severityByKind: { handbook: 'info', other: 'info' },
    severityByStage: whileDrafting,
    languages: 'all',
    fix: 'suggestion',
    messages: {
      character: {
        message: 'A line of code has {what}.',
        advice: 'Use the plain characters of the keyboard in code.',
      },
    },
    examples: {
      bad: [
        { title: 'Curly quotation marks', document: [...clause('6', 'Code'), as('code', 'name = “sensor”')] },
      ],
      good: [{ title: 'Straight ones', document: [...clause('6', 'Code'), as('code', 'name = "sensor"')] }],
    },
  },
  check({ facts, report }) {
    for (const paragraph of allParagraphs(facts)) {
      if (paragraph.role !== 'code') {
        continue;
      }
      const text = plainText(paragraph);
      const matches = [...text.matchAll(/[“”‘’\u00a0\u202f\u00ad\u2011–…\u200b\ufeff]/g)];
      const [first] = matches;
      if (first !== undefined) {
        const edits = matches.map(({ 0: sign, index }) =>
          replaceRange(paragraph, index, index + 1, plain[sign] ?? ''),
        );
        report({
          message: 'character',
          data: { what: names[first[0]] ?? phrase('a character of another kind') },
          paragraph,
          edits,
          subject: text.slice(0, 60),
        });
      }
    }
  },
};
