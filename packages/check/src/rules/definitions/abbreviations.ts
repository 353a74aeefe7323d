import { wellKnownAbbreviations } from '@fg2rec/rulebook';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, term } from '../../support/examples.ts';

const parents = [...clause('3', 'Definitions'), ...clause('3.2', 'Terms defined in this Recommendation')];

/** DEF-07: abbreviations are expanded in the definition. */
export const abbreviations: Rule = {
  meta: {
    id: 'definitions/abbreviations',
    catalogue: ['DEF-07'],
    title: 'Abbreviations in a definition are expanded there',
    why: 'A definition stands alone in the ITU database of terms, where clause 4 is not at hand.',
    citation: authorsGuide('Annex B, B.3.8'),
    severity: 'info',
    severityByKind: { handbook: 'off', other: 'off' },
    languages: ['en'],
    fix: 'none',
    messages: {
      unexpanded: {
        message: 'The definition of "{term}" uses the abbreviation {acronym} without its words.',
        advice: 'Write the words, with the abbreviation in parentheses.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Only letters',
          document: [
            ...parents,
            term('3.2.1', 'sensor', ': A device with an ADC.'),
            ...clause('4', 'Abbreviations and acronyms', 'ADC\tAnalogue-to-Digital Converter'),
          ],
        },
      ],
      good: [
        {
          title: 'The words',
          document: [
            ...parents,
            term('3.2.1', 'sensor', ': A device with an analogue-to-digital converter (ADC).'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const entry of facts.terms) {
      const text = entry.definition.replace(/\[[^\]]*\]|"[^"]*"|“[^”]*”/g, ' ').split(/\bNOTE\b/)[0] ?? '';
      if (entry.tag !== undefined || entry.division.kind === 'terms-elsewhere') {
        continue;
      }
      for (const [acronym] of text.matchAll(/(?<![\p{L}\p{N}./-])[A-Z]{2,6}(?=s?(?![\p{L}\p{N}/-]))/gu)) {
        const isExplained =
          text.includes(`(${acronym}`) || entry.term.includes(acronym) || text.includes(`${acronym} (`);
        if (
          !isExplained &&
          !wellKnownAbbreviations.has(acronym) &&
          !/^[IVXLC]+$|^(?:NOTE|AND|OR|NOT)$/.test(acronym)
        ) {
          report({ message: 'unexpanded', data: { term: entry.term, acronym }, paragraph: entry.paragraph });
          break;
        }
      }
    }
  },
};
