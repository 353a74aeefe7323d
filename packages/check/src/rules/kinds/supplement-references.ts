import { paragraph, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { supplements } from '../../support/citations.ts';
import { contentOf, deepContentOf, divisionOfKind } from '../../support/divisions.ts';
import { removeBlocks, replaceAll } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { whileDrafting } from '../../support/kinds.ts';
import { similarity } from '../../support/wording.ts';

/** PRF-01: clause 2 of a Supplement has no formula on provisions. */
export const supplementReferences: Rule = {
  meta: {
    id: 'kinds/supplement-references',
    catalogue: ['PRF-01', 'BP-REF'],
    title: 'Informative texts do not say that references "constitute provisions"',
    why: 'The sentence on references makes the provisions of other texts those of the Recommendation. A Supplement or report has no provisions, and those that ITU prints leave the sentence out.',
    citation: supplements('2'),
    severity: 'off',
    severityByKind: { supplement: 'warning', 'technical-report': 'warning', 'technical-paper': 'warning' },
    severityByStage: whileDrafting,
    languages: 'all',
    fix: 'suggestion',
    messages: {
      formula: {
        message: 'Clause 2 of an informative text has the sentence on provisions.',
        advice: 'Remove the sentence.',
      },
    },
    examples: {
      bad: [
        {
          title: 'The sentence of a Recommendation',
          kind: 'supplement',
          document: [
            ...clause('2', 'References'),
            paragraph(
              'The following ITU-T Recommendations and other references contain provisions which, through reference in this text, constitute provisions of this Recommendation. At the time of publication, the editions indicated were valid. All Recommendations and other references are subject to revision; users of this Recommendation are therefore encouraged to investigate the possibility of applying the most recent edition of the Recommendations and other references listed below. A list of the currently valid ITU-T Recommendations is regularly published. The reference to a document within this Recommendation does not give it, as a stand-alone document, the status of a Recommendation.',
            ),
          ],
        },
      ],
      good: [{ title: 'Entries alone', kind: 'supplement', document: clause('2', 'References', 'None.') }],
    },
  },
  check({ facts, vocabulary, report }) {
    const division = divisionOfKind(facts, 'references');
    const expected = vocabulary.wording('referencesLead', facts.language).text;
    for (const line of division === undefined ? [] : contentOf(division).slice(0, 3)) {
      if (similarity(plainText(line), expected) > 0.7) {
        const isAlone = division !== undefined && deepContentOf(division).length === 1;
        const none = vocabulary.wording('none', facts.language).text;
        const edits = isAlone
          ? [replaceAll(line, none)]
          : [removeBlocks([{ paragraph: line }], 'An informative text has no provisions.')];
        report({ message: 'formula', paragraph: line, edits });
      }
    }
  },
};
