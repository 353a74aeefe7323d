import type { Rule } from '../../rule.ts';
import { draftChecklist } from '../../support/citations.ts';
import { annexOf, chainOf } from '../../support/divisions.ts';
import { clause, reference, term } from '../../support/examples.ts';
import { looseTagKey, tagsCited } from '../../support/tags.ts';

/** REF-02: a source of definitions alone is not normative, says the draft checklist. */
export const citedBeforeClauseSix: Rule = {
  meta: {
    id: 'references/cited-before-clause-six',
    catalogue: ['REF-02'],
    title: 'Sources of definitions alone go to the Bibliography (draft TSAG checklist R1, D1)',
    why: 'A draft checklist of TSAG holds that a document cited before clause 6 only, such as the source of a definition, is not normative. The Author’s guide does not go so far, so this is a hint.',
    citation: draftChecklist('R1, D1'),
    severity: 'off',
    severityByKind: { recommendation: 'info', 'fg-specification': 'info' },
    stages: ['draft'],
    languages: 'all',
    fix: 'none',
    messages: {
      early: {
        message: '[{tag}] of clause 2 is cited only before clause 6.',
        advice: 'Consider moving the entry to the Bibliography: the draft checklist of TSAG asks for it.',
      },
    },
    examples: {
      bad: [
        {
          title: 'The source of a definition',
          document: [
            ...clause('2', 'References'),
            reference('ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Procedures'),
            ...clause('3', 'Definitions'),
            ...clause('3.1', 'Terms defined elsewhere'),
            term('3.1.1', 'sensor', ' [ITU-T A.5]: A device.'),
            ...clause('6', 'Sensors', 'Small.'),
          ],
        },
      ],
      good: [
        {
          title: 'Cited in clause 6',
          document: [
            ...clause('2', 'References'),
            reference('ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Procedures'),
            ...clause('6', 'Sensors', 'Small, by [ITU-T A.5].'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const entries = new Set(facts.references.map(({ paragraph }) => paragraph));
    const early = new Map<string, boolean>();
    for (const citation of facts.citations) {
      if (entries.has(citation.paragraph)) {
        continue;
      }
      const division = facts.divisionOf(citation.paragraph);
      const main = division === undefined ? undefined : chainOf(division).at(-1);
      const isLate =
        annexOf(division) !== undefined || main?.kind === 'clause' || main?.kind === 'unnumbered';
      for (const tag of tagsCited(citation)) {
        const key = looseTagKey(tag);
        early.set(key, (early.get(key) ?? true) && !isLate);
      }
    }
    for (const { tag, list, paragraph } of facts.references) {
      if (list === 'references' && tag !== undefined && early.get(looseTagKey(tag)) === true) {
        report({ message: 'early', data: { tag }, paragraph });
      }
    }
  },
};
