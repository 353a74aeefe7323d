import type { Citation } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause, reference } from '../../support/examples.ts';
import { referencesAndTags } from '../../support/kinds.ts';
import {
  designationKey,
  isNumericTag,
  looseTagKey,
  numbersIn,
  tagKey,
  tagsCited,
} from '../../support/tags.ts';

const list = [
  ...clause('2', 'References'),
  reference('ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Procedures'),
];

/** REF-04: every tag in the text is in a list. */
export const citationsResolve: Rule = {
  meta: {
    id: 'references/citations-resolve',
    catalogue: ['REF-04'],
    title: 'Every tag that the text cites is in clause 2 or the Bibliography',
    why: 'A tag such as [ITU-T A.5] stands for an entry of a list. A tag that is in no list leaves the reader without the document, and a normative one leaves a requirement without content.',
    citation: authorsGuide('Annex D, 8.2'),
    severity: 'error',
    severityByKind: { ...referencesAndTags, 'common-text': 'off', other: 'off' },
    languages: 'all',
    fix: 'suggestion',
    messages: {
      unknown: {
        message: 'The text cites [{tag}], which is in no list of references.',
        advice:
          'Add the entry to clause 2 (normative) or the Bibliography (informative), or correct the tag.',
      },
      spelling: {
        message: 'The text cites [{tag}], but the list has [{listed}].',
        advice: 'Write the tag in the same way in the list and in the text.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A tag in no list',
          document: [...list, ...clause('6', 'Sensors', 'Sensors are defined in [ITU-T Y.4000].')],
        },
        {
          title: 'Another spelling',
          document: [...list, ...clause('6', 'Sensors', 'The procedures of [ITU-T A5] apply.')],
        },
      ],
      good: [
        {
          title: 'A tag of the list',
          document: [...list, ...clause('6', 'Sensors', 'The procedures of [ITU-T A.5] apply.')],
        },
      ],
    },
  },
  check({ facts, report }) {
    const tags = facts.references.flatMap(({ tag }) => (tag === undefined ? [] : [tag]));
    const known = new Set(tags.map(tagKey));
    const numbered = tags.some(isNumericTag);
    const entries = new Set(facts.references.map(({ paragraph }) => paragraph));
    const reported = new Set<string>();
    for (const citation of facts.citations) {
      const { paragraph, tag, from, to, numeric } = citation;
      // Without a numbered list, [1] is more likely an index or a quantity than a citation.
      const ignored =
        entries.has(paragraph) ||
        beginsEntry(citation) ||
        (numeric && !numbered) ||
        reported.has(tagKey(tag));
      if (ignored || isKnown(citation, known)) {
        continue;
      }
      reported.add(tagKey(tag));
      const listed = numeric ? undefined : nearestTag(tag, tags);
      if (listed === undefined) {
        report({ message: 'unknown', data: { tag }, paragraph, from, to });
      } else {
        const edits = respelt(facts.citations, tag, listed);
        report({ message: 'spelling', data: { tag, listed }, paragraph, from, to, edits, atMost: 'warning' });
      }
    }
  },
};

/** `[tag]`, tab, text: an entry of a list that stands elsewhere, such as an example. */
function beginsEntry({ paragraph, from, to }: Citation): boolean {
  const text = plainText(paragraph);
  return /^\s*\[$/.test(text.slice(0, from)) && /^\]\s*\t/.test(text.slice(to));
}

function isKnown(citation: Citation, known: ReadonlySet<string>): boolean {
  return citation.numeric
    ? numbersIn(citation.tag).every((number) => known.has(tagKey(number)))
    : tagsCited(citation).some((tag) => known.has(tagKey(tag)));
}

/** The entry that the citation most likely means: the same tag misspelt or misnamed, or one of the series it names. */
function nearestTag(tag: string, tags: readonly string[]): string | undefined {
  const series = /^(.*?\d)(?:\.?x)?-series$/i.exec(tag)?.[1];
  return (
    tags.find((listed) => looseTagKey(listed) === looseTagKey(tag)) ??
    tags.find((listed) => designationKey(listed) === designationKey(tag)) ??
    (series === undefined ? undefined : tags.find((listed) => listed.startsWith(`${series}.`)))
  );
}

function respelt(citations: readonly Citation[], tag: string, listed: string) {
  return citations.flatMap((citation) => {
    const words = plainText(citation.paragraph).slice(citation.from, citation.to);
    const offset = tagKey(citation.tag) === tagKey(tag) ? words.indexOf(citation.tag) : -1;
    const from = citation.from + offset;
    return offset < 0 ? [] : [replaceRange(citation.paragraph, from, from + citation.tag.length, listed)];
  });
}
