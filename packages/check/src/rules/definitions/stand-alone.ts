import { normalised } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, term } from '../../support/examples.ts';

const parents = [...clause('3', 'Definitions'), ...clause('3.2', 'Terms defined in this Recommendation')];
const pointer =
  /\b(?:see (?:also )?)?(?:clause|section|figure|table|annex|appendix) (?:\d|[A-Z]\b|[IVX]+\b)[\d.]*|\bthis (?:clause|Recommendation|document)\b|\b(?:see|described|defined|shown) (?:above|below)\b/i;

/** DEF-06: a definition is understood alone. */
export const standAlone: Rule = {
  meta: {
    id: 'definitions/stand-alone',
    catalogue: ['DEF-06'],
    title: 'A definition is understood without the rest of the text',
    why: 'Definitions are copied into the ITU database of terms. There "see clause 7.2" and "this Recommendation" lead nowhere.',
    citation: authorsGuide('Annex B, B.3.2 to B.3.6'),
    severity: 'info',
    severityByKind: { handbook: 'off', other: 'off' },
    languages: ['en'],
    fix: 'none',
    messages: {
      pointer: {
        message: 'The definition of "{term}" points to other text ("{found}").',
        advice: 'Say in the definition what is needed, and move the rest to a NOTE below it.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A clause',
          document: [...parents, term('3.2.1', 'sensor', ': A device as described in clause 7.2.')],
        },
      ],
      good: [
        {
          title: 'Complete',
          document: [...parents, term('3.2.1', 'sensor', ': A device that senses. NOTE – See clause 7.2.')],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const entry of facts.terms) {
      const own = normalised(entry.definition).split(/\bNOTE\b/)[0] ?? '';
      // "Figure 1 of [b-ISO 1]" names its document.
      const found = pointer.exec(own);
      const foreign =
        found !== null &&
        /^\s*(?:of|in) (?:\[|ITU|Rec|RFC|ISO|IEC)/.test(own.slice(found.index + found[0].length));
      if (found !== null && !foreign && entry.tag === undefined) {
        report({
          message: 'pointer',
          data: { term: entry.term, found: found[0] },
          paragraph: entry.paragraph,
        });
      }
    }
  },
};
