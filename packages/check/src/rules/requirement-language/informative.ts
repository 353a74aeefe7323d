import type { Facts, Paragraph, Zone } from '@fg2rec/document';
import { as, type Phrase, phrase, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allParagraphs } from '../../support/divisions.ts';
import { annex, appendix, clause } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';
import { requirementIn } from '../../support/requirement.ts';

const places: Readonly<Partial<Record<Zone, Phrase>>> = {
  informative: phrase('An appendix or the Bibliography'),
  note: phrase('A note'),
  scope: phrase('The Scope'),
};

/** CON-09: what does not bind lays down nothing. */
export const informative: Rule = {
  meta: {
    id: 'requirement-language/informative',
    catalogue: ['CON-09', 'ANX-07'],
    title: 'Notes, Scope, appendices and the Bibliography contain no requirement',
    why: '"Shall" and "must" lay down what one complies with. In a note or appendix, which bind nobody, a reader cannot tell whether to obey. Notes to tables and figures may be binding.',
    citation: authorsGuide('8.5, 9.6.1'),
    severity: 'warning',
    severityByKind: { ...goodDrafting, 'common-text': 'info', supplement: 'info' },
    languages: ['en'],
    fix: 'none',
    messages: {
      requirement: {
        message: '{place} contains the requirement word "{word}".',
        advice: 'Move the requirement to a clause or annex, or say it as a fact or possibility.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A requirement in a note',
          document: [...clause('6', 'Sensors', 'Small.'), as('note', 'NOTE – Sensors shall be cheap.')],
        },
        {
          title: 'A requirement in an appendix',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            ...appendix('I', 'Use', 'Sensors must be kept dry.'),
          ],
        },
      ],
      good: [
        {
          title: 'A requirement in an annex',
          document: [...clause('6', 'Sensors', 'Small.'), ...annex('A', 'Use', 'Sensors shall be kept dry.')],
        },
      ],
    },
  },
  check({ facts, report }) {
    const entries = new Set<Paragraph>(facts.references.map(({ paragraph }) => paragraph));
    for (const paragraph of allParagraphs(facts)) {
      const zone = facts.zoneOf(paragraph);
      const place = places[zone];
      const found = place === undefined ? undefined : requirementIn(plainText(paragraph));
      if (
        place !== undefined &&
        found !== undefined &&
        !entries.has(paragraph) &&
        !isExempt(paragraph, facts)
      ) {
        const { word, from, to } = found;
        // Only common text forbids requirements in the Scope in so many words.
        const atMost = zone === 'scope' || facts.stage !== 'draft' ? 'info' : undefined;
        const subject = `requirement|${plainText(paragraph).slice(0, 60)}`;
        report({ message: 'requirement', data: { place, word }, paragraph, from, to, atMost, subject });
      }
    }
  },
};

/** Notes to tables and figures may hold requirements. */
function isExempt(paragraph: Paragraph, facts: Facts): boolean {
  return facts.notes.some((note) => note.paragraph === paragraph && note.place !== 'text');
}
