import { normalised, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { contentOf, divisionsOfKind } from '../../support/divisions.ts';
import { replaceAll } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { formOfRecommendation } from '../../support/kinds.ts';
import { headingName } from '../../support/place.ts';
import { capOf } from '../../support/wording.ts';

/** How authors say that there is nothing, in the six languages. */
const nothing =
  /^[([–—-]?\s*(?:none|nil|n\/?a|not applicable|void|empty|(?:this clause is )?(?:intentionally )?(?:left )?(?:blank|empty)|no (?:specific |special )?(?:terms|references|abbreviations|conventions|definitions)(?: (?:is|are) (?:defined|used|given|listed|needed))?|there (?:is|are) no(?:ne)?(?: \p{L}+){0,3}|néant|aucune?|sans objet|ningun[oa]|no aplicable|отсутству[ею]т|нет|не применимо|لا توجد|لا يوجد|无|無|没有|不适用|暂无|tbd)\s*[)\]–—-]?\s*[.。!]?$/iu;

/** Words that promise something, where "None." would deny it. */
const toCome = /tbd|暂无/iu;

/** BP-NONE: an empty clause says "None.", with its stop. */
export const none: Rule = {
  meta: {
    id: 'boilerplate/none',
    catalogue: ['BP-NONE', 'STR-05'],
    title: 'A clause without content says "None."',
    why: 'An empty clause 2 to 5 is kept so that later clauses keep their numbers, and says so in one of two fixed ways: "None." or "This clause is intentionally left blank."',
    citation: authorsGuide('Table 1, note c'),
    severity: 'warning',
    severityByKind: formOfRecommendation,
    languages: 'all',
    fix: 'safe',
    messages: {
      form: {
        message: '{name} says "{found}" instead of "{expected}".',
        advice: 'Use the fixed word, with its stop.',
      },
    },
    examples: {
      bad: [
        { title: 'No stop', document: clause('2', 'References', 'None') },
        { title: 'Other words', document: clause('4', 'Abbreviations and acronyms', 'Not applicable.') },
      ],
      good: [
        { title: 'The fixed word', document: clause('2', 'References', 'None.') },
        {
          title: 'The fixed sentence',
          document: clause('5', 'Conventions', 'This clause is intentionally left blank.'),
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const expected = vocabulary.wording('none', facts.language);
    const accepted = ['none', 'blankClause'].flatMap((key) => vocabulary.forms(key, facts.language));
    const clauses = divisionsOfKind(
      facts,
      'references',
      'definitions',
      'terms-elsewhere',
      'terms-here',
      'abbreviations',
      'conventions',
    );
    for (const division of clauses) {
      const last = contentOf(division).at(-1);
      const found = last === undefined ? '' : normalised(plainText(last));
      const isAccepted = accepted.some((form) => normalised(form).toLowerCase() === found.toLowerCase());
      if (last !== undefined && nothing.test(found) && !isAccepted) {
        const data = { name: headingName(division, facts, vocabulary), found, expected: expected.text };
        const edits = [replaceAll(last, expected.text)];
        const subject = `form|${division.kind}`;
        const atMost = capOf(expected);
        const fix = toCome.test(found) || atMost === 'info' ? 'suggestion' : undefined;
        report({ message: 'form', data, paragraph: last, edits, fix, atMost, subject });
      }
    }
  },
};
