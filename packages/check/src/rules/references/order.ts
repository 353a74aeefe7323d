import type { Reference } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, reference } from '../../support/examples.ts';
import { misplaced, naturalCompare } from '../../support/order.ts';
import { sortedEdits } from '../../support/sorted-entries.ts';
import { isNumericTag } from '../../support/tags.ts';

/** REF-05: entries stand in alphanumeric order; ITU texts may come first. */
export const order: Rule = {
  meta: {
    id: 'references/order',
    catalogue: ['REF-05'],
    title: 'References stand in alphanumeric order',
    why: 'Readers look up a tag in the list, which is in alphanumeric order; ITU-T and ITU-R texts may come first, then ISO and IEC. A list out of order hides duplicates.',
    citation: authorsGuide('8.2'),
    severity: 'info',
    severityByKind: { handbook: 'off', 'implementers-guide': 'off', amendment: 'off', other: 'off' },
    languages: ['en', 'fr', 'es', 'ru', 'zh'],
    fix: 'suggestion',
    messages: {
      misplaced: {
        message: 'The entry [{tag}] is out of alphanumeric order.',
        advice: 'Put it where its tag belongs in the order.',
      },
      several: {
        message: '{count} entries of the list are out of alphanumeric order, the first being [{tag}].',
        advice: 'Sort the list by tag; ITU texts may come first.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Out of order',
          document: [
            ...clause('2', 'References'),
            reference('ITU-T Y.4000', 'Recommendation ITU-T Y.4000 (2012), ', 'Overview'),
            reference('ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Procedures'),
          ],
        },
      ],
      good: [
        {
          title: 'In order, ITU texts first',
          document: [
            ...clause('2', 'References'),
            reference('ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Procedures'),
            reference('ITU-T A.12', 'Recommendation ITU-T A.12 (2016), ', 'Layout'),
            reference('IETF RFC 791', 'IETF RFC 791 (1981), ', 'Internet Protocol'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const kind of ['references', 'bibliography'] as const) {
      const entries = facts.references.filter(
        ({ list, tag }) => list === kind && tag !== undefined && !isNumericTag(tag),
      );
      const ways = [plain, ituFirst].map((compare) => ({ compare, wrong: misplaced(entries, compare) }));
      const { wrong, compare } = ways.reduce((fewest, other) =>
        other.wrong.length < fewest.wrong.length ? other : fewest,
      );
      const first = entries[wrong[0] ?? -1];
      if (first !== undefined) {
        const edits = sortedEdits(entries, compare, facts);
        const message = wrong.length === 1 ? 'misplaced' : 'several';
        const data = { tag: first.tag ?? '', count: wrong.length };
        report({ message, data, paragraph: first.paragraph, edits, subject: `order|${kind}` });
      }
    }
  },
};

function plain(one: Reference, other: Reference): number {
  return naturalCompare(bare(one), bare(other));
}

function ituFirst(one: Reference, other: Reference): number {
  return organizationRank(one) - organizationRank(other) || plain(one, other);
}

function bare({ tag = '' }: Reference): string {
  return tag.replace(/^b-/i, '');
}

function organizationRank(entry: Reference): number {
  const first = ['ITU', 'UIT', 'МСЭ', 'ISO', 'IEC'].findIndex((name) => bare(entry).startsWith(name));
  return first < 0 ? 3 : first < 3 ? 0 : 1;
}
