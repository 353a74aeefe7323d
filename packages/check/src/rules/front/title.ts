import { normalised } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { fixedClausesOf, titleBlock } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';

const acronym = /(?<![\w-])[A-Z][A-Za-z]*[A-Z][A-Z0-9]*s?(?![\w])/g;
/** Names that stand in titles by nature: bodies and their documents, not concepts. */
const names = /^(?:ITU|ITU-[TRD]|ISO|IEC|IETF|IEEE|ETSI|3GPP|W3C|UN|UIT|RFC|ASN|XML|WTSA|TSAG|TSB)$/;
/** About three lines of a printed title; A.12 would prefer one. */
const longest = 180;

/** TTL-04: a title is there, short, and without acronyms. */
export const title: Rule = {
  meta: {
    id: 'front/title',
    catalogue: ['TTL-04'],
    title: 'The title is concise and free of acronyms',
    why: 'Titles are read in lists, by people outside the field. They are concise (preferably one line), unique, and spell out what an acronym would hide.',
    citation: authorsGuide('6.3'),
    severity: 'warning',
    severityByKind: goodDrafting,
    languages: 'all',
    fix: 'none',
    messages: {
      missing: {
        message: 'The text has no title.',
        advice: 'Put a concise title below the number.',
      },
      acronym: {
        message: 'The title uses the acronym {acronym}.',
        advice: 'Spell it out: titles carry no acronyms.',
      },
      long: {
        message: 'The title has {length} characters.',
        advice: 'Shorten it: a title is concise, preferably one line.',
      },
    },
    examples: {
      bad: [
        { title: 'No title', document: fixedClausesOf() },
        {
          title: 'An acronym',
          document: [
            ...titleBlock('Recommendation ITU-T X.1234', 'Architecture of IoT and QKDN'),
            ...fixedClausesOf(),
          ],
        },
      ],
      good: [
        {
          title: 'A concise title',
          document: [...titleBlock('Recommendation ITU-T X.1234', 'Sensors for cities'), ...fixedClausesOf()],
        },
      ],
    },
  },
  check({ facts, report }) {
    const { titleParagraph } = facts.titleBlock;
    const text = normalised(facts.titleBlock.title ?? '');
    if (text === '') {
      // A deliverable may have its title on the cover alone, from where it is taken.
      const atMost = facts.cover.fields.title === undefined ? undefined : 'info';
      report({ message: 'missing', atMost });
      return;
    }
    // A title set in capitals hides its acronyms.
    const isCapitals = text === text.toUpperCase();
    const found = isCapitals ? [] : (text.match(acronym) ?? []);
    for (const word of new Set(found.filter((candidate) => !names.test(candidate)))) {
      report({ message: 'acronym', data: { acronym: word }, paragraph: titleParagraph });
    }
    if (text.length > longest) {
      report({ message: 'long', data: { length: text.length }, paragraph: titleParagraph, atMost: 'info' });
    }
  },
};
