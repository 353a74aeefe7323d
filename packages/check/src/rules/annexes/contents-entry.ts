import { as, normalised, paragraphsOf, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { countedInPrint } from '../../support/citations.ts';
import { allDivisions } from '../../support/divisions.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';

/** `Annex A`, and the sign that stands for the en dash. */
const labelAndSign =
  /^(\s*(?:Annex|Annexe|Anexo|Appendix|Appendice|Apéndice)[ \u00a0](?:[A-Z]|[IVX]+))(\s*[:.\u2010\u2011—-]\s*)/;

/** ANX-06: annexes in the table of contents. */
export const contentsEntry: Rule = {
  meta: {
    id: 'annexes/contents-entry',
    catalogue: ['ANX-06'],
    title: 'The table of contents has annexes as "Annex A – Title"',
    why: 'In the heading number and title of an annex stand on two lines; in the table of contents an en dash stands between them. Drafts need no table of contents at all: TSB adds it.',
    citation: countedInPrint('tables of contents'),
    severity: 'info',
    severityByKind: { other: 'off' },
    languages: ['en', 'fr', 'es'],
    fix: 'safe',
    messages: {
      dash: {
        message: 'The table of contents has "{found}".',
        advice: 'Put an en dash between number and title.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A colon',
          document: [
            as('toc-heading', 'Table of Contents'),
            as('toc-entry', 'Annex A: Tests\t7'),
            ...clause('1', 'Scope', 'Sensors.'),
          ],
        },
      ],
      good: [
        {
          title: 'An en dash',
          document: [
            as('toc-heading', 'Table of Contents'),
            as('toc-entry', 'Annex A – Tests\t7'),
            ...clause('1', 'Scope', 'Sensors.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const entries = allDivisions(facts)
      .flatMap(({ blocks }) => paragraphsOf(blocks))
      .filter(({ role }) => role === 'toc-entry');
    for (const paragraph of entries) {
      const entry = plainText(paragraph);
      const [, label = '', sign] = labelAndSign.exec(entry) ?? [];
      if (sign !== undefined) {
        const edits = [replaceRange(paragraph, label.length, label.length + sign.length, ' – ')];
        report({ message: 'dash', data: { found: normalised(entry).slice(0, 60) }, paragraph, edits });
      }
    }
  },
};
