import type { Abbreviation, Edit } from '@fg2rec/document';
import { as, type Phrase, phrase, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { countedInPrint } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';

const head = clause(
  '4',
  'Abbreviations and acronyms',
  'This Recommendation uses the following abbreviations and acronyms:',
);
const separators: Readonly<Record<string, Phrase>> = {
  colon: phrase('a colon'),
  dash: phrase('a dash'),
  spaces: phrase('spaces'),
};

/** ABB-06: abbreviation, tab, expansion. */
export const layout: Rule = {
  meta: {
    id: 'abbreviations/layout',
    catalogue: ['ABB-06'],
    title: 'An entry of clause 4 is the abbreviation, a tab and its full form',
    why: 'The template sets abbreviation and full form in two columns with a tab; colons, dashes and bullets are forms of other lists.',
    citation: countedInPrint('Clause 4'),
    severity: 'info',
    languages: 'all',
    fix: 'safe',
    messages: {
      separator: {
        message:
          'The abbreviation {acronym} is set apart from its full form by {separator} instead of a tab.',
        advice: 'Put a tab between them, without other signs.',
      },
      several: {
        message: '{count} abbreviations are set apart from their full form by {separator} instead of a tab.',
        advice: 'Put a tab between abbreviation and full form, without other signs.',
      },
    },
    examples: {
      bad: [{ title: 'A colon', document: [...head, as('abbreviation', 'IoT: Internet of Things')] }],
      good: [{ title: 'A tab', document: [...head, as('abbreviation', 'IoT\tInternet of Things')] }],
    },
  },
  check({ facts, report }) {
    const wrong = facts.abbreviations.filter(({ separator }) => separators[separator] !== undefined);
    const first = wrong[0];
    if (first !== undefined) {
      const separator = separators[first.separator] ?? first.separator;
      const data = { acronym: first.short, count: wrong.length, separator };
      const message = wrong.length === 1 ? 'separator' : 'several';
      const edits = wrong.flatMap(withTab);
      report({ message, data, paragraph: first.paragraph, edits, subject: 'separator' });
    }
  },
};

function withTab({ paragraph, short, expansion }: Abbreviation): Edit[] {
  const text = plainText(paragraph);
  const from = text.indexOf(short) + short.length;
  const to = text.indexOf(expansion, from);
  return from < short.length || to < from ? [] : [replaceRange(paragraph, from, to, '\t')];
}
