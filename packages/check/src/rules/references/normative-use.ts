import type { Citation, Facts, PhraseValue } from '@fg2rec/document';
import { phrase } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { annexOf, chainOf } from '../../support/divisions.ts';
import { appendix, clause, reference } from '../../support/examples.ts';
import { graveInDrafts, referencesAndTags } from '../../support/kinds.ts';
import { looseTagKey, tagsCited } from '../../support/tags.ts';

const placeWords = {
  appendix: phrase('appendices'),
  bibliography: phrase('the Bibliography'),
  summary: phrase('the Summary'),
} as const;

type Place = keyof typeof placeWords;

/** REF-01: what only appendices cite is not normative. */
export const normativeUse: Rule = {
  meta: {
    id: 'references/normative-use',
    catalogue: ['REF-01'],
    title: 'Clause 2 lists only what clauses and annexes cite',
    why: 'Clause 2 makes the provisions of other documents those of the Recommendation. A document that only an appendix or the Summary cites binds nobody, and belongs into the Bibliography.',
    citation: authorsGuide('3.2.1, 8.2'),
    severity: 'error',
    severityByKind: { ...referencesAndTags, supplement: 'info' },
    severityByStage: graveInDrafts,
    languages: 'all',
    fix: 'none',
    messages: {
      informative: {
        message: '[{tag}] of clause 2 is cited only in {where}.',
        advice:
          'Move the entry to the Bibliography with the tag [b-{tag}], or cite it where its provisions apply.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Cited in an appendix only',
          document: [
            ...clause('2', 'References'),
            reference('ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Procedures'),
            ...clause('6', 'Sensors', 'Small.'),
            ...appendix('I', 'Use', 'See [ITU-T A.5].'),
          ],
        },
      ],
      good: [
        {
          title: 'Cited in a clause too',
          document: [
            ...clause('2', 'References'),
            reference('ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Procedures'),
            ...clause('6', 'Sensors', 'Small, by [ITU-T A.5].'),
            ...appendix('I', 'Use', 'See [ITU-T A.5].'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const entries = new Set(facts.references.map(({ paragraph }) => paragraph));
    const places = new Map<string, (Place | undefined)[]>();
    for (const citation of facts.citations) {
      if (!entries.has(citation.paragraph)) {
        for (const tag of tagsCited(citation)) {
          const key = looseTagKey(tag);
          places.set(key, [...(places.get(key) ?? []), informativePlace(citation, facts)]);
        }
      }
    }
    for (const { tag, list, paragraph } of facts.references) {
      const cited = tag === undefined ? undefined : places.get(looseTagKey(tag));
      if (list !== 'references' || tag === undefined || cited === undefined || cited.includes(undefined)) {
        continue;
      }
      // A citation in a note or table of the body may or may not bind; that is for a person to see.
      const where = joined([...new Set(cited)].flatMap((place) => place ?? []).sort());
      report({ message: 'informative', data: { tag, where }, paragraph });
    }
  },
};

/** At most three places, as a reader lists them. */
function joined([first, second, ...more]: readonly Place[]): PhraseValue {
  const one = first === undefined ? '' : placeWords[first];
  return second === undefined
    ? one
    : phrase('{one} and {others}', { one, others: joined([second, ...more]) });
}

/** The place of a citation, if it binds nobody. */
function informativePlace({ paragraph }: Citation, facts: Facts): Place | undefined {
  const division = facts.divisionOf(paragraph);
  if (annexOf(division)?.kind === 'appendix') {
    return 'appendix';
  }
  const kinds = division === undefined ? [] : chainOf(division).map(({ kind }) => kind);
  return (['bibliography', 'summary'] as const).find((kind) => kinds.includes(kind));
}
