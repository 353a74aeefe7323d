import { plainText } from '@fg2rec/document';
import { inSelfNameOf } from '@fg2rec/rulebook';
import type { Rule } from '../../rule.ts';
import { countedInPrint } from '../../support/citations.ts';
import { deepContentOf, divisionOfKind } from '../../support/divisions.ts';
import { replaceAll } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { requirementKeywords } from '../../support/keywords-of-requirement.ts';
import { whileDrafting } from '../../support/kinds.ts';
import { similarity } from '../../support/wording.ts';

/** From here on a sentence is the known declaration, slips of the pen aside. */
const same = 0.93;

/** CON-04: declarations of keywords have a fixed wording. */
export const declarationWording: Rule = {
  meta: {
    id: 'requirement-language/declaration-wording',
    catalogue: ['CON-04'],
    title: 'Declarations of keywords have the wording that ITU prints',
    why: 'What "is required to" and "can optionally" mean is said in the same sentences in all Recommendations that use them. Another wording would be another meaning.',
    citation: countedInPrint('Y.3507 and J.1108, clause 5'),
    severity: 'warning',
    severityByKind: {
      'technical-report': 'info',
      'technical-paper': 'info',
      handbook: 'off',
      other: 'off',
      'fg-report': 'info',
    },
    severityByStage: whileDrafting,
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      differs: {
        message: 'The declaration of "{keyword}" is worded otherwise than in print.',
        advice: 'The known wording is: {expected}',
      },
    },
    examples: {
      bad: [
        {
          title: 'Own words',
          document: clause(
            '5',
            'Conventions',
            'The keywords "is recommended" mean that one had better do it, all in all, if one can.',
          ),
        },
      ],
      good: [
        {
          title: 'The wording of print',
          document: clause(
            '5',
            'Conventions',
            'The keywords "is recommended" indicate a requirement which is recommended but which is not absolutely required. Thus, this requirement need not be present to claim conformance.',
          ),
        },
      ],
    },
  },
  check({ facts, report }) {
    const conventions = divisionOfKind(facts, 'conventions');
    for (const paragraph of conventions === undefined ? [] : deepContentOf(conventions)) {
      const text = plainText(paragraph);
      const quoted = /^\W{0,3}The (?:key)?(?:words?|phrases?|terms?)\s+["“]([^"”]+)["”]/i
        .exec(text)?.[1]
        ?.toLowerCase();
      const known = requirementKeywords.find(({ keyword }) => keyword === quoted);
      if (known === undefined) {
        continue;
      }
      const forms = known.declarations.flatMap((form) => [
        form,
        inSelfNameOf(form, facts.kind, 'en'),
        form.replace('this document', 'this Recommendation'),
        form.replace('this specification', 'this document'),
      ]);
      if (!forms.some((form) => similarity(form, text) >= same)) {
        const data = { keyword: known.keyword, expected: known.declarations[0] ?? '' };
        const edits = [replaceAll(paragraph, data.expected)];
        report({ message: 'differs', data, paragraph, edits, subject: known.keyword });
      }
    }
  },
};
