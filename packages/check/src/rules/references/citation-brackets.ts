import { normalised } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause, reference } from '../../support/examples.ts';
import { referencesAndTags } from '../../support/kinds.ts';
import type { Match } from '../../support/prose.ts';
import { matchesIn, placeKey, runningText } from '../../support/prose.ts';
import { looseTagKey } from '../../support/tags.ts';

const designation =
  /(?<![\p{L}\p{N}-])(?:(?:Recommendations?|Recs?\.) )?((?:ITU[-‑][TR] [A-Z]{1,3}\.\d(?:[\w.]*\w)?)|(?:(?:IETF )?RFC ?\d{3,5})|(?:(?:ISO\/IEC|ISO|IEC) \d{3,6}(?:-\d+)?))(?![\w/-])/gu;

/** CIT-01: what has a tag is cited by it. */
export const citationBrackets: Rule = {
  meta: {
    id: 'references/citation-brackets',
    catalogue: ['CIT-01'],
    title: 'Listed documents are cited by their tag in brackets',
    why: 'The brackets tell that a document is listed, and in which list. A bare "ITU-T A.5" leaves open which edition is meant and whether it binds.',
    citation: authorsGuide('9.7.2'),
    severity: 'info',
    severityByKind: referencesAndTags,
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      bare: {
        message: 'The text names "{found}" without its tag [{tag}].',
        advice: 'Cite it as [{tag}].',
      },
    },
    examples: {
      bad: [
        {
          title: 'A bare number',
          document: [
            ...clause('2', 'References'),
            reference('ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Procedures'),
            ...clause('6', 'Sensors', 'Sensors follow ITU-T A.5 closely.'),
          ],
        },
      ],
      good: [
        {
          title: 'The tag',
          document: [
            ...clause('2', 'References'),
            reference('ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Procedures'),
            ...clause('6', 'Sensors', 'Sensors follow [ITU-T A.5] and ITU-T A.7.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const tags = new Map(
      facts.references.flatMap(({ tag }) =>
        tag === undefined ? [] : [[looseTagKey(tag.replace(/^b-/, '')), tag] as const],
      ),
    );
    const seen = new Set<string>();
    const tagOf = ({ groups }: Match): string | undefined => {
      const name = normalised(groups[0] ?? '');
      return tags.get(looseTagKey(name)) ?? tags.get(looseTagKey(`IETF ${name}`));
    };
    const matches = matchesIn(runningText(facts, ['scope', 'normative']), designation);
    for (const match of matches) {
      const { line, found, from, to } = match;
      const tag = tagOf(match);
      // Once is enough: an author who writes so does it throughout.
      if (tag !== undefined && !seen.has(tag)) {
        seen.add(tag);
        report({
          message: 'bare',
          data: { found: normalised(found), tag },
          paragraph: line.paragraph,
          from,
          to,
          edits: matches
            .filter((other) => tagOf(other) === tag)
            .map((other) => replaceRange(other.line.paragraph, other.from, other.to, `[${tag}]`)),
          subject: `${tag}|${placeKey(match)}`,
        });
      }
    }
  },
};
