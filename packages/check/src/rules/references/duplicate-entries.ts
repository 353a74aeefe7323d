import type { Paragraph } from '@fg2rec/document';
import { normalised } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { removeBlocks } from '../../support/edits.ts';
import { clause, reference } from '../../support/examples.ts';
import { referencesAndTags } from '../../support/kinds.ts';
import { looseTagKey } from '../../support/tags.ts';

const entry = reference('ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Procedures');

/** REF-04: a tag names one document. */
export const duplicateEntries: Rule = {
  meta: {
    id: 'references/duplicate-entries',
    catalogue: ['REF-04'],
    title: 'A tag names one entry, and a document is listed once',
    why: 'A citation must lead to one entry. The same tag twice leaves open which is meant; the same document in clause 2 and in the Bibliography leaves open whether it binds.',
    citation: authorsGuide('8.2, Annex D'),
    severity: 'warning',
    severityByKind: referencesAndTags,
    languages: 'all',
    fix: 'suggestion',
    messages: {
      tag: {
        message: 'The tag [{tag}] stands before two entries.',
        advice: 'Give each entry its own tag, or remove the one that is double.',
      },
      lists: {
        message: '[{tag}] is listed in clause 2 and in the Bibliography.',
        advice: 'Keep it in clause 2 if its provisions apply, else in the Bibliography.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Twice in clause 2',
          document: [
            ...clause('2', 'References'),
            entry,
            reference('ITU-T A.5', 'Recommendation ITU-T A.5 (2016), ', 'Procedures'),
          ],
        },
        { title: 'The same entry twice', document: [...clause('2', 'References'), entry, entry] },
      ],
      good: [{ title: 'Once', document: [...clause('2', 'References'), entry] }],
    },
  },
  check({ facts, report }) {
    const seen = new Map<
      string,
      { readonly list: string; readonly paragraph: Paragraph; readonly text: string }
    >();
    for (const { tag, list, paragraph, text } of facts.references) {
      if (tag === undefined || /^\d+$/.test(tag)) {
        continue;
      }
      const key = looseTagKey(tag);
      const before = seen.get(key);
      if (before === undefined) {
        seen.set(key, { list, paragraph, text });
      } else {
        const message = before.list === list ? 'tag' : 'lists';
        // Other editions of a document may stand in the other list.
        const atMost =
          message === 'lists' && normalised(before.text) !== normalised(text)
            ? 'info'
            : facts.stage === 'draft'
              ? undefined
              : 'info';
        const isSame = message === 'tag' && normalised(before.text) === normalised(text);
        const edits = isSame ? [removeBlocks([{ paragraph }], 'The entry is listed already.')] : [];
        report({ message, data: { tag }, paragraph, edits, atMost });
      }
    }
  },
};
