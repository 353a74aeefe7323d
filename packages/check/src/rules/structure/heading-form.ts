import type { Division } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allDivisions } from '../../support/divisions.ts';
import { clause } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';
import { divisionName } from '../../support/place.ts';

const clauseNumber = /^((?:[A-Z]\d*|[IVX]+)\.)?\d+[a-z]*(?:\.\d+[a-z]*)*/;

/** STR-13: `8.3.1`, tab, title; no stop after the number. */
export const headingForm: Rule = {
  meta: {
    id: 'structure/heading-form',
    catalogue: ['STR-13'],
    title: 'A clause heading is a number without final stop, a tab and a title',
    why: 'Clauses are cited by number, so every clause has number and title on a line of its own: digits with stops between them and none at the end, then the title.',
    citation: authorsGuide('9.3.1, 9.3.2'),
    severity: 'warning',
    severityByKind: goodDrafting,
    languages: 'all',
    fix: 'safe',
    messages: {
      stop: {
        message: 'The clause number "{number}" ends with a stop.',
        advice: 'Clause numbers are written without final stop, such as "8.3.1". Remove it.',
      },
      separator: {
        message: 'In the heading of clause {number}, no tab stands between number and title.',
        advice: 'Number and title are set apart by a tab. Put a tab between them.',
      },
      untitled: {
        message: 'Clause {number} has no title.',
        advice: 'Every clause has a title, by which readers find it. Give it one.',
      },
    },
    examples: {
      bad: [{ title: 'A stop after the number', document: clause('6.', 'Sensors', 'Sensors are small.') }],
      good: [{ title: 'Number, tab, title', document: clause('6', 'Sensors', 'Sensors are small.') }],
    },
  },
  check({ facts, vocabulary, report }) {
    const numbered = allDivisions(facts).filter(
      ({ heading, numberSource, kind }) =>
        heading?.role === 'clause-heading' && numberSource !== 'none' && kind !== 'contents',
    );
    for (const division of numbered) {
      const { heading } = division;
      const number = divisionName(division, facts, vocabulary) ?? division.number;
      const written = heading?.number?.text ?? (heading === undefined ? '' : plainText(heading).trimStart());
      const typed = clauseNumber.exec(written)?.[0] ?? '';
      const after = written.slice(typed.length);
      if (heading === undefined || typed === '') {
        continue;
      }
      if (division.title.trim() === '') {
        report({ message: 'untitled', data: { number }, paragraph: heading });
      } else if (after.startsWith('.')) {
        const edits = setNumber(division, typed, typed.length + (/^\.\s*/.exec(after)?.[0].length ?? 1));
        report({ message: 'stop', data: { number: `${typed}.` }, paragraph: heading, edits });
      } else if (heading.number === undefined && !/^\s*\t/.test(after)) {
        const edits = setNumber(division, typed, typed.length + (/^\s*/.exec(after)?.[0].length ?? 0));
        report({ message: 'separator', data: { number: typed }, paragraph: heading, edits, atMost: 'info' });
      }
    }
  },
};

function setNumber({ heading }: Division, number: string, typedLength: number) {
  if (heading === undefined) {
    return [];
  }
  const leading = plainText(heading).length - plainText(heading).trimStart().length;
  const replaces = heading.number === undefined ? leading + typedLength : 0;
  return [{ kind: 'set-number' as const, paragraph: heading.anchor, number, replaces }];
}
