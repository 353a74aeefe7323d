import type { CrossReference, Facts } from '@fg2rec/document';
import { normalised, phrase, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allDivisions } from '../../support/divisions.ts';
import { clause } from '../../support/examples.ts';
import { goodDrafting, whileDrafting } from '../../support/kinds.ts';

/** CIT-02: the clause that is referred to is there. */
export const clauseExists: Rule = {
  meta: {
    id: 'references/clause-exists',
    catalogue: ['CIT-02'],
    title: 'The clause that the text refers to is there',
    why: 'References to clauses go stale when clauses are moved. A reader sent to a clause that is not there cannot know what was meant.',
    citation: authorsGuide('9.7.1'),
    severity: 'warning',
    severityByKind: { ...goodDrafting, amendment: 'off', other: 'info' },
    severityByStage: whileDrafting,
    languages: 'all',
    fix: 'none',
    messages: {
      missing: {
        message: 'The text refers to {word} {number}, which is not there.',
        advice: 'Correct the number, or name the document whose clause is meant: "clause 7 of [ITU-T A.5]".',
      },
    },
    examples: {
      bad: [
        {
          title: 'A clause that is gone',
          document: clause('6', 'Sensors', 'Sensors are described in clause 9.4.'),
        },
      ],
      good: [
        {
          title: 'A clause that is there',
          document: [...clause('6', 'Sensors', 'See clause 6.1.'), ...clause('6.1', 'Small', 'Small.')],
        },
        { title: 'Of another document', document: clause('6', 'Sensors', 'See clause 9.4 of [ITU-T A.5].') },
      ],
    },
  },
  check({ facts, report }) {
    const numbers = knownNumbers(facts);
    if (numbers.size === 0) {
      return;
    }
    const entries = new Set(facts.references.map(({ paragraph }) => paragraph));
    for (const reference of facts.crossReferences) {
      const { paragraph, target, foreign, word, number, from, to } = reference;
      const wanted = normalised(number)
        .replace(/[.)]+$/, '')
        .toUpperCase();
      const isNumber = /^(?:\d{1,3}|[A-Z]|[IVX]+)(?:\.\d{1,3})+$|^\d{1,2}$/.test(wanted);
      if (target !== 'clause' || foreign || entries.has(paragraph) || !isNumber || numbers.has(wanted)) {
        continue;
      }
      if (!isOfOther(reference)) {
        const subject = `missing|${number}|${plainText(paragraph).slice(0, 60)}`;
        report({
          message: 'missing',
          data: { word: word === '' ? phrase('clause') : word, number },
          paragraph,
          from,
          to,
          subject,
        });
      }
    }
  },
};

/** Numbers of divisions, and those at the head of paragraphs, which some texts have instead of headings. */
function knownNumbers(facts: Facts): Set<string> {
  const headed = allDivisions(facts).map(({ number }) => number);
  const typed = facts.prose.map(
    ({ text }) => /^\s*((?:[A-Z]|[IVX]+|\d{1,3})(?:\.\d{1,3})*)[.)]?\s/.exec(text)?.[1] ?? '',
  );
  const computed = facts.prose.map(({ paragraph }) => paragraph.number?.text ?? '');
  const all = [...headed, ...typed, ...computed, ...facts.terms.map(({ number }) => number)];
  return new Set(
    all
      .map((number) =>
        normalised(number)
          .replace(/[.)]+$/, '')
          .toUpperCase(),
      )
      .filter((number) => number !== ''),
  );
}

/** A document named in the same sentence may be the one that is meant. */
function isOfOther({ paragraph, from, to }: CrossReference): boolean {
  const text = plainText(paragraph);
  const begin = Math.max(text.lastIndexOf('. ', from), 0);
  const end = text.indexOf('. ', to);
  const sentence = text.slice(begin, end < 0 ? text.length : end);
  return /\[[A-Z]|\[b-|\bITU-[TR] [A-Z]|\b(?:RFC|ISO|IEC|IEEE|3GPP|ETSI|Resolution|Rec\.|Recommendation [A-Z]\.)|\b(?:UIT|МСЭ)-/.test(
    sentence,
  );
}
