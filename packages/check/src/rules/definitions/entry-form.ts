import type { Term } from '@fg2rec/document';
import { as, type Phrase, paragraph, phrase, plainText } from '@fg2rec/document';
import type { Report, Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause, term } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';

const parents = [
  ...clause('3', 'Definitions'),
  ...clause(
    '3.2',
    'Terms defined in this Recommendation',
    'This Recommendation defines the following terms:',
  ),
];

/** DEF-01: `3.2.1`, tab, **term**, colon, definition, stop. */
export const entryForm: Rule = {
  meta: {
    id: 'definitions/entry-form',
    catalogue: ['DEF-01'],
    title: 'A definition is a number, the term in bold and lower case, a colon and a sentence with its stop',
    why: 'Definitions are copied into the ITU database of terms, which reads them by their form: number and term in bold, a colon, the definition, a stop. A capital would make a proper noun of a common term.',
    citation: authorsGuide('Annex B, B.4'),
    severity: 'warning',
    severityByKind: goodDrafting,
    languages: ['en', 'fr', 'es', 'ru'],
    fix: 'suggestion',
    messages: {
      faults: {
        message: 'The definition of "{term}" {faults}.',
        advice: 'Write it as: number, tab, term in bold and lower case, colon, definition, stop.',
      },
    },
    examples: {
      bad: [
        {
          title: 'No number, no stop',
          document: [...parents, as('term', 'Small Sensor: A device that senses')],
        },
        { title: 'A capital', document: [...parents, term('3.2.1', 'Sensor', ': A device that senses.')] },
        {
          title: 'No stop',
          document: [...parents, term('3.2.1', 'small sensor', ': A device that senses')],
        },
      ],
      good: [
        {
          title: 'The form of the guide',
          document: [...parents, term('3.2.1', 'small sensor', ': A device that senses.')],
        },
        {
          title: 'A definition of several paragraphs',
          document: [...parents, term('3.2.1', 'small sensor', ': A device that:'), paragraph('–\tsenses.')],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const entry of facts.terms) {
      const faults = faultsOf(entry);
      if (faults.length > 0) {
        const data = { term: entry.term, faults };
        const graver = entry.number === '' && facts.stage === 'draft';
        const atMost = graver ? undefined : 'info';
        report({
          message: 'faults',
          data,
          paragraph: entry.paragraph,
          atMost,
          ...mended(entry, faults),
          subject: `faults|${entry.term}`,
        });
      }
    }
  },
};

const capitalFault = phrase('has a capital on a common term');
const stopFault = phrase('does not end with a stop');

/** Where nothing but a capital or the stop is at fault; whether a capital belongs to a name, a person has to say. */
function mended({ paragraph, term }: Term, faults: readonly Phrase[]): Pick<Report, 'edits' | 'fix'> {
  const text = plainText(paragraph);
  const at = text.indexOf(term);
  if (at < 0 || faults.some((fault) => fault !== capitalFault && fault !== stopFault)) {
    return {};
  }
  const end = text.trimEnd().length;
  const small = faults.includes(capitalFault);
  const edits = [
    ...(small ? [replaceRange(paragraph, at, at + 1, term.charAt(0).toLowerCase())] : []),
    ...(faults.includes(stopFault) ? [replaceRange(paragraph, end, end, '.')] : []),
  ];
  return { edits, fix: small ? 'suggestion' : 'safe' };
}

function faultsOf({ number, term, tag, definition, boldTerm }: Term): Phrase[] {
  const text = definition.trim();
  return [
    ...(number === '' ? [phrase('has no number')] : []),
    ...(boldTerm ? [] : [phrase('does not have number and term alone in bold')]),
    ...(isCapitalized(term) ? [capitalFault] : []),
    ...(text === '' && tag === undefined ? [phrase('is empty')] : []),
    // A definition that goes on in a list ends with a colon, semicolon or comma; a tag may stand for all of it.
    ...(text === '' || /[.。:;,\])"”»]$/.test(text) ? [] : [stopFault]),
  ];
}

/** A first capital on a word that is not an acronym or name; two capitalized words in a row may be a name. */
function isCapitalized(term: string): boolean {
  const [first = '', second] = term.split(/\s+/);
  return /^\p{Lu}\p{Ll}{2,}$/u.test(first) && (second === undefined || /^\p{Ll}/u.test(second));
}
