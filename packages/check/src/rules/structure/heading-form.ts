import type { Division, Edit, Paragraph } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allDivisions } from '../../support/divisions.ts';
import { clause } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';

const clauseNumber = /^((?:[A-Z]\d*|[IVX]+)\.)?\d+[a-z]*(?:\.(?:\d+[a-z]*|[a-z](?![\p{L}\p{N}])))*/u;
/** What may close a number, and the white space after it. */
const closing = /^[.):．）、]?\s*/u;

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
      stops: {
        message: '{count} clause numbers end with a stop, the first being "{number}".',
        advice: 'Clause numbers are written without final stop, such as "8.3.1". Remove the stops.',
      },
      separator: {
        message: 'In the heading of clause {number}, no tab stands between number and title.',
        advice: 'Number and title are set apart by a tab. Put a tab between them.',
      },
      separators: {
        message:
          'In {count} headings, the first being clause {number}, no tab stands between number and title.',
        advice: 'Number and title are set apart by a tab. Put tabs between them.',
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
  check({ facts, report }) {
    const faults = allDivisions(facts).flatMap(faultOf);
    for (const { number, heading } of faults.filter(({ kind }) => kind === 'untitled')) {
      report({ message: 'untitled', data: { number }, paragraph: heading });
    }
    // One list style makes all numbers of a text alike, so that they are one finding.
    for (const kind of ['stop', 'separator'] as const) {
      const alike = faults.filter((fault) => fault.kind === kind);
      const first = alike[0];
      if (first !== undefined) {
        const message = alike.length === 1 ? kind : (`${kind}s` as const);
        const data = { number: kind === 'stop' ? `${first.number}.` : first.number, count: alike.length };
        const edits = alike.flatMap((fault) => fault.edits);
        const atMost = kind === 'stop' ? undefined : 'info';
        report({ message, data, paragraph: first.heading, edits, atMost, subject: kind });
      }
    }
  },
};

interface Fault {
  readonly kind: 'untitled' | 'stop' | 'separator';
  readonly heading: Paragraph;
  readonly number: string;
  readonly edits: readonly Edit[];
}

function faultOf({ heading, numberSource, kind, title }: Division): Fault[] {
  if (heading?.role !== 'clause-heading' || numberSource === 'none' || kind === 'contents') {
    return [];
  }
  const written = heading.number?.text ?? plainText(heading).trimStart();
  const number = clauseNumber.exec(written)?.[0] ?? '';
  const after = written.slice(number.length);
  const gap = closing.exec(after)?.[0] ?? '';
  const edits = setNumber(heading, number, number.length + gap.length);
  if (number === '') {
    return [];
  }
  if (title.trim() === '') {
    return [{ kind: 'untitled', heading, number, edits: [] }];
  }
  if (after.startsWith('.')) {
    return [{ kind: 'stop', heading, number, edits }];
  }
  return heading.number === undefined && !/^\s*\t/.test(after)
    ? [{ kind: 'separator', heading, number, edits }]
    : [];
}

function setNumber(heading: Paragraph, number: string, typedLength: number): Edit[] {
  const text = plainText(heading);
  const leading = text.length - text.trimStart().length;
  const replaces = heading.number === undefined ? leading + typedLength : 0;
  return [{ kind: 'set-number', paragraph: heading.anchor, number, replaces }];
}
