import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allDivisions, annexOf } from '../../support/divisions.ts';
import { appendix, clause } from '../../support/examples.ts';
import { formOfRecommendation, whileDrafting } from '../../support/kinds.ts';

/** CON-11: case studies stand in appendices. */
export const useCases: Rule = {
  meta: {
    id: 'structure/use-cases',
    catalogue: ['CON-11'],
    title: 'Case studies and use cases stand in an appendix',
    why: 'The normative part holds what one complies with, and only short examples. A case study tells what someone did; it belongs into an appendix (Author’s guide, checklist of Annex D).',
    citation: authorsGuide('Annex D'),
    severity: 'warning',
    severityByKind: { ...formOfRecommendation, supplement: 'off', 'fg-report': 'off' },
    severityByStage: whileDrafting,
    languages: ['en', 'fr', 'es'],
    fix: 'none',
    messages: {
      cases: {
        message: 'The normative part has the clause "{title}".',
        advice: 'Move it to an appendix, or call it what it is if it lays down requirements.',
      },
    },
    examples: {
      bad: [
        {
          title: 'In a clause',
          document: [...clause('6', 'Sensors', 'Small.'), ...clause('7', 'Use cases of sensors', 'Many.')],
        },
      ],
      good: [
        {
          title: 'In an appendix',
          document: [...clause('6', 'Sensors', 'Small.'), ...appendix('I', 'Use cases of sensors', 'Many.')],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const division of allDivisions(facts)) {
      const { kind, heading, title } = division;
      const isNormative = (kind === 'clause' || kind === 'annex') && annexOf(division)?.kind !== 'appendix';
      if (
        isNormative &&
        heading !== undefined &&
        /\b(?:use[- ]?cases?|case stud(?:y|ies)|cas d'utilisation|études? de cas|casos? de uso|estudios? de casos?)\b/i.test(
          title,
        )
      ) {
        report({ message: 'cases', data: { title }, paragraph: heading });
      }
    }
  },
};
