import type { Citation, Edit, Facts, Reference } from '@fg2rec/document';
import { as, counted, phrase, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { informativeTexts } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause, reference } from '../../support/examples.ts';
import { mnemonicTag } from '../../support/mnemonic-tag.ts';
import { isNumericTag, numbersIn } from '../../support/tags.ts';

/** CIT-04: tags name the document; [1] does not. */
export const numericTags: Rule = {
  meta: {
    id: 'references/numeric-tags',
    catalogue: ['CIT-04'],
    title: 'Tags name the document cited, not a number in a list',
    why: 'ITU-T texts cite [ITU-T A.5], not [3]: the reader sees what is cited, and the list can change without renumbering the text. Focus group texts often number their references.',
    citation: informativeTexts("References, against the Author's guide 8.2"),
    severity: 'error',
    severityByKind: {
      'technical-report': 'info',
      'technical-paper': 'info',
      'fg-report': 'warning',
      handbook: 'off',
      'implementers-guide': 'off',
      'common-text': 'off',
      amendment: 'off',
      other: 'info',
    },
    languages: 'all',
    fix: 'suggestion',
    messages: {
      list: {
        message: 'The {list} tags its entries with numbers ({count}).',
        advice:
          'Give each a tag that names the document, such as [ITU-T A.5]; a proposal stands at each entry.',
      },
      entry: {
        message: 'The reference [{tag}] is known by a number.',
        advice: 'Call it [{better}], here and wherever it is cited ({times}).',
      },
      several: {
        message: 'The citation [{tag}] names several references by number.',
        advice: 'Cite each by its tag: {better}.',
      },
      unlisted: {
        message: 'The text cites [{tag}] by number, and no list has such an entry.',
        advice: 'Add the entry to clause 2 or the Bibliography, and cite it by a tag that names it.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A numbered list',
          document: [
            ...clause('2', 'References'),
            as('reference', '[1]\tIETF RFC 791 (1981), Internet Protocol.'),
            ...clause('6', 'Sensors', 'Sensors use the protocol of [1].'),
          ],
        },
      ],
      good: [
        {
          title: 'A tag that names the document',
          document: [
            ...clause('2', 'References'),
            reference('IETF RFC 791', 'IETF RFC 791 (1981), ', 'Internet Protocol'),
            ...clause('6', 'Sensors', 'Sensors use the protocol of [IETF RFC 791].'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const numbered = facts.references.filter(({ tag }) => tag !== undefined && isNumericTag(tag));
    for (const list of ['references', 'bibliography'] as const) {
      const entries = numbered.filter((entry) => entry.list === list);
      const data = {
        count: counted(entries.length, 'entry', 'entries'),
        list: list === 'references' ? phrase('list of references') : phrase('Bibliography'),
      };
      if (entries[0] !== undefined) {
        report({ message: 'list', data, paragraph: entries[0].paragraph, subject: `list|${list}` });
      }
    }
    const names = namesFor(numbered);
    for (const entry of numbered) {
      const tag = entry.tag ?? '';
      const better = names.get(tag) ?? tag;
      const citations = facts.citations.filter(
        (citation) => citation.numeric && numbersIn(citation.tag).includes(tag),
      );
      const data = { tag, better, times: counted(citations.length, 'time') };
      const edits = renaming(entry, better, citations);
      report({
        message: 'entry',
        data,
        paragraph: entry.paragraph,
        edits,
        atMost: 'info',
        subject: `entry|${tag}`,
      });
    }
    for (const { tag, paragraph, from, to, numeric } of numbered.length === 0 ? [] : facts.citations) {
      const numbers = numbersIn(tag);
      if (numeric && numbers.length > 1) {
        const tags = numbers.map((number) => names.get(number) ?? number);
        const data = { tag, better: tags.map((name) => `[${name}]`).join(', ') };
        const edits = [replaceRange(paragraph, from, to, tags.join('], ['))];
        report({ message: 'several', data, paragraph, from: from - 1, to: to + 1, edits, atMost: 'info' });
      }
    }
    if (numbered.length === 0) {
      reportFirstUnlisted(facts, (citation) =>
        report({
          message: 'unlisted',
          data: { tag: citation.tag },
          paragraph: citation.paragraph,
          from: citation.from,
          to: citation.to,
          atMost: 'info',
          subject: 'unlisted',
        }),
      );
    }
  },
};

/** A tag of its own for each numbered entry: a second text by Smith becomes `Smithb`. */
function namesFor(entries: readonly Reference[]): ReadonlyMap<string, string> {
  const letters = ['', ...'bcdefghijklmnopqrstuvwxyz'];
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const entry of entries) {
    const tag = mnemonicTag(entry);
    const free = letters.map((letter) => `${tag}${letter}`).find((name) => !taken.has(name)) ?? tag;
    taken.add(free);
    names.set(entry.tag ?? '', free);
  }
  return names;
}

/** Citations of this entry alone; those of several are rewritten as a whole. */
function renaming(
  { paragraph, tag = '' }: Reference,
  better: string,
  citations: readonly Citation[],
): Edit[] {
  const at = plainText(paragraph).indexOf(`[${tag}]`);
  const own = at < 0 ? [] : [replaceRange(paragraph, at + 1, at + 1 + tag.length, better)];
  const cited = citations
    .filter((citation) => plainText(citation.paragraph).slice(citation.from, citation.to).trim() === tag)
    .map((citation) => replaceRange(citation.paragraph, citation.from, citation.to, better));
  return [...own, ...cited];
}

/** One sign that there are numeric citations without a list is enough. */
function reportFirstUnlisted(facts: Facts, found: (citation: Citation) => void): void {
  const several = new Set(facts.citations.filter(({ numeric }) => numeric).map(({ tag }) => tag));
  const first = facts.citations.find(({ numeric }) => numeric);
  if (first !== undefined && several.size > 2) {
    found(first);
  }
}
