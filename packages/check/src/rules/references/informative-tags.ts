import type { Edit, Facts, Reference } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { bibliography, clause, reference } from '../../support/examples.ts';
import { referencesAndTags } from '../../support/kinds.ts';
import { isNumericTag } from '../../support/tags.ts';

/** REF-03: tags of the Bibliography begin with b-, those of clause 2 do not. */
export const informativeTags: Rule = {
  meta: {
    id: 'references/informative-tags',
    catalogue: ['REF-03'],
    title: 'Tags of the Bibliography begin with "b-", those of clause 2 do not',
    why: 'Clause 2 lists what the Recommendation makes part of itself; the Bibliography lists what is only useful to know. The prefix shows a reader of the text which of the two a tag names.',
    citation: authorsGuide('8.10'),
    severity: 'warning',
    severityByKind: referencesAndTags,
    languages: 'all',
    fix: 'suggestion',
    messages: {
      bibliography: {
        message: 'The tag [{tag}] of the Bibliography does not begin with "b-".',
        advice:
          'Call it [b-{tag}], here and where it is cited; or move the entry to clause 2 if it is normative.',
      },
      references: {
        message: 'The tag [{tag}] of clause 2 begins with "b-".',
        advice:
          'Remove the prefix if the reference is normative; otherwise move the entry to the Bibliography.',
      },
    },
    examples: {
      bad: [
        {
          title: 'An entry of the Bibliography without prefix',
          document: [
            ...clause('6', 'Sensors', 'See [ITU-T A.5].'),
            ...bibliography(reference('ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Procedures')),
          ],
        },
        {
          title: 'A prefix in clause 2',
          document: [
            ...clause('2', 'References'),
            reference('b-ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Procedures'),
          ],
        },
      ],
      good: [
        {
          title: 'Tags as they should be',
          document: [
            ...clause('2', 'References'),
            reference('ITU-T A.1', 'Recommendation ITU-T A.1 (2019), ', 'Working methods'),
            ...bibliography(reference('b-ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Procedures')),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const entry of facts.references) {
      const { tag, list, paragraph } = entry;
      if (tag === undefined || isNumericTag(tag)) {
        continue;
      }
      const prefixed = /^b-/i.test(tag);
      if (list === 'bibliography' && !prefixed) {
        report({
          message: 'bibliography',
          data: { tag },
          paragraph,
          edits: renamed(entry, tag, `b-${tag}`, facts),
        });
      } else if (list === 'references' && prefixed) {
        report({ message: 'references', data: { tag }, paragraph });
      }
    }
  },
};

/** The tag anew in its entry and wherever it is cited. */
function renamed({ paragraph }: Reference, tag: string, name: string, facts: Facts): Edit[] {
  const at = plainText(paragraph).indexOf(`[${tag}]`);
  const own = at < 0 ? [] : [replaceRange(paragraph, at + 1, at + 1 + tag.length, name)];
  const cited = facts.citations.flatMap((citation) => {
    const words = plainText(citation.paragraph).slice(citation.from, citation.to);
    const offset = citation.tag === tag ? words.indexOf(tag) : -1;
    const from = citation.from + offset;
    return offset < 0 ? [] : [replaceRange(citation.paragraph, from, from + tag.length, name)];
  });
  return [...own, ...cited];
}
