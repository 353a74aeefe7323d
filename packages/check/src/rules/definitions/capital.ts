import type { Edit, Term } from '@fg2rec/document';
import { counted, phrase, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { countedInPrint } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause, term } from '../../support/examples.ts';

const parents = [...clause('3', 'Definitions'), ...clause('3.2', 'Terms defined in this Recommendation')];

/** DEF-03: the definition begins with a capital. */
export const capital: Rule = {
  meta: {
    id: 'definitions/capital',
    catalogue: ['DEF-03'],
    title: 'The definition begins with a capital after the colon',
    why: 'In what ITU prints a definition begins with a capital. An example of the guide has a small letter, so this is a matter of uniformity, not of right and wrong.',
    citation: countedInPrint('definitions'),
    severity: 'info',
    severityByKind: { handbook: 'off', other: 'off' },
    languages: ['en', 'fr', 'es', 'ru'],
    fix: 'safe',
    messages: {
      small: {
        message: '{count} with a small letter, the first being that of "{term}".',
        advice: 'Begin definitions with a capital.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A small letter',
          document: [...parents, term('3.2.1', 'sensor', ': a device that senses.')],
        },
      ],
      good: [
        { title: 'A capital', document: [...parents, term('3.2.1', 'sensor', ': A device that senses.')] },
      ],
    },
  },
  check({ facts, report }) {
    const small = facts.terms.filter(({ definition }) => /^\p{Ll}[\p{Ll} ]/u.test(definition.trim()));
    const [first] = small;
    if (first !== undefined) {
      const count =
        small.length === 1
          ? phrase('One definition begins')
          : counted(small.length, 'definition begins', 'definitions begin');
      report({
        message: 'small',
        data: { count, term: first.term },
        paragraph: first.paragraph,
        edits: small.flatMap(withCapital),
        subject: 'small',
      });
    }
  },
};

function withCapital({ paragraph, definition }: Term): Edit[] {
  const text = definition.trim();
  const at = plainText(paragraph).lastIndexOf(text);
  return at < 0 ? [] : [replaceRange(paragraph, at, at + 1, text.charAt(0).toUpperCase())];
}
