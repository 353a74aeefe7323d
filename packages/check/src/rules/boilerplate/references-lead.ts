import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { divisionOfKind } from '../../support/divisions.ts';
import { clause, reference } from '../../support/examples.ts';
import { formOfRecommendation } from '../../support/kinds.ts';
import { checkLead } from '../../support/lead.ts';

const lead =
  'The following ITU-T Recommendations and other references contain provisions which, through reference in this text, constitute provisions of this Recommendation. At the time of publication, the editions indicated were valid. All Recommendations and other references are subject to revision; users of this Recommendation are therefore encouraged to investigate the possibility of applying the most recent edition of the Recommendations and other references listed below. A list of the currently valid ITU-T Recommendations is regularly published. The reference to a document within this Recommendation does not give it, as a stand-alone document, the status of a Recommendation.';
const entry = reference('ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Generic procedures');

/** BP-REF: the legal formula before the list of references. */
export const referencesLead: Rule = {
  meta: {
    id: 'boilerplate/references-lead',
    catalogue: ['BP-REF'],
    title: 'Clause 2 opens with the fixed paragraph on references',
    why: 'This paragraph makes the documents listed part of the Recommendation and says what their status is. It is a legal formula, the same in every Recommendation, and is not reworded.',
    citation: authorsGuide('8.2'),
    severity: 'error',
    severityByKind: { ...formOfRecommendation, supplement: 'off', 'a-series': 'warning' },
    languages: 'all',
    fix: 'safe',
    messages: {
      missing: {
        message: 'The fixed paragraph that opens the references is missing.',
        advice: 'Put this paragraph before the list: "{expected}"',
      },
      differs: {
        message: 'The paragraph that opens the references differs from the fixed text.',
        advice: 'It is a legal formula. Use the fixed text: "{expected}"',
      },
    },
    examples: {
      bad: [
        { title: 'Only the list', document: [...clause('2', 'References'), entry] },
        {
          title: 'Reworded',
          document: [...clause('2', 'References', lead.replace('constitute', 'are')), entry],
        },
      ],
      good: [
        { title: 'The formula', document: [...clause('2', 'References', lead), entry] },
        { title: 'No references', document: clause('2', 'References', 'None.') },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const division = divisionOfKind(facts, 'references');
    if (division !== undefined) {
      const entries = new Set(facts.references.map(({ paragraph }) => paragraph));
      checkLead(
        { division, key: 'referencesLead', isEntry: (paragraph) => entries.has(paragraph) },
        facts,
        vocabulary,
        // Print has a few older forms of this text: only its absence is an error.
        (found) =>
          report(found.message === 'differs' ? { ...found, atMost: found.atMost ?? 'warning' } : found),
      );
    }
  },
};
