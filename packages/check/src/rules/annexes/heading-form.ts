import { as, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { skeleton } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { annex, clause } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';
import { divisionName } from '../../support/place.ts';

/** ANX-04: `Annex A`, line break, title, in one paragraph. */
export const headingForm: Rule = {
  meta: {
    id: 'annexes/heading-form',
    catalogue: ['ANX-04'],
    title: 'An annex or appendix has a title, in one paragraph with its number',
    why: 'The template sets "Annex A" and its title as one paragraph with line breaks, from which the table of contents makes "Annex A – Title". An annex without a title cannot be found there.',
    citation: skeleton('Annex A'),
    severity: 'warning',
    severityByKind: { ...goodDrafting, 'fg-specification': 'warning' },
    languages: 'all',
    fix: 'safe',
    messages: {
      untitled: {
        message: '{annex} has no title.',
        advice: 'Give it a title on a new line of the same paragraph.',
      },
      oneLine: {
        message: '{annex} has its number and title on one line.',
        advice: 'Put a line break between number and title, in one paragraph of style "Annex_No & title".',
      },
    },
    examples: {
      bad: [
        {
          title: 'No title',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            as('annex-heading', 'Annex A'),
            as('integral-part-sentence', '(This annex forms an integral part of this Recommendation.)'),
          ],
        },
        {
          title: 'Number and title on one line',
          document: [...clause('6', 'Sensors', 'Small.'), as('annex-heading', 'Annex A – Tests')],
        },
      ],
      good: [
        {
          title: 'Two lines in one paragraph',
          document: [...clause('6', 'Sensors', 'Small.'), ...annex('A', 'Tests', 'Many.')],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const annexes = facts.divisions.filter(({ kind }) => kind === 'annex' || kind === 'appendix');
    for (const division of annexes) {
      const { heading } = division;
      const data = { annex: divisionName(division, facts, vocabulary) ?? division.title };
      if (heading === undefined) {
        continue;
      }
      if (division.title.trim() === '') {
        report({ message: 'untitled', data, paragraph: heading });
      } else if (heading.number === undefined && isOnOneLine(plainText(heading), division.title)) {
        const text = plainText(heading);
        const at = text.indexOf(division.title);
        const from = text.slice(0, at).replace(/[\s\u00a0:.–—-]+$/u, '').length;
        const edits = [replaceRange(heading, from, at, '\n')];
        report({ message: 'oneLine', data, paragraph: heading, edits, atMost: 'info' });
      }
    }
  },
};

/** False also where the title is a paragraph of its own, as in older templates. */
function isOnOneLine(text: string, title: string): boolean {
  const at = text.indexOf(title);
  return at > 0 && !text.slice(0, at).includes('\n');
}
