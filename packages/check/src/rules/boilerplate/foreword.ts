import {
  type Facts,
  type Phrase,
  paragraph,
  phrase,
  plainText,
  type Vocabulary,
  type Wording,
  type WordingKey,
} from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { countedInPrint } from '../../support/citations.ts';
import { divisionOfKind } from '../../support/divisions.ts';
import { clause, unnumbered } from '../../support/examples.ts';
import { frontMatter } from '../../support/front-matter.ts';
import { capOf, comparable, similarity } from '../../support/wording.ts';

const texts: readonly { key: WordingKey; name: Phrase }[] = [
  { key: 'forewordPara1', name: phrase('on ITU and ITU-T') },
  { key: 'forewordPara2', name: phrase('on WTSA') },
  { key: 'forewordPara3', name: phrase('on approval') },
  { key: 'forewordPara4', name: phrase('on ISO and IEC') },
  { key: 'forewordNoteAdministration', name: phrase('on the word "Administration"') },
  { key: 'forewordNoteVoluntary', name: phrase('on voluntary compliance') },
  { key: 'iprPara1', name: phrase('on intellectual property') },
  { key: 'iprPara2NotReceived', name: phrase('on notices received') },
];
const likeness = 0.6;

const paragraphs = [
  'The International Telecommunication Union (ITU) is the United Nations specialized agency in the field of telecommunications, information and communication technologies (ICTs).',
  'The approval of ITU-T Recommendations is covered by the procedure laid down in WTSA Resolution 1.',
];

/** BP-FWD: the Foreword that TSB prints. */
export const foreword: Rule = {
  meta: {
    id: 'boilerplate/foreword',
    catalogue: ['BP-FWD'],
    title: 'The Foreword of a published text has the paragraphs that TSB prints',
    why: 'The Foreword, the NOTE and the paragraphs on intellectual property are legal texts that TSB adds when it publishes. Their wording changed over the years, so a difference is only worth a look; drafts have none of it.',
    citation: countedInPrint('Foreword'),
    severity: 'off',
    severityByKind: { recommendation: 'warning', 'a-series': 'warning', supplement: 'warning' },
    stages: ['published'],
    languages: 'all',
    fix: 'none',
    messages: {
      missing: {
        message: 'There is no Foreword.',
        advice: 'A published text carries the Foreword; TSB adds it.',
      },
      paragraph: {
        message: 'The Foreword lacks the paragraph {name}, or words it differently.',
        advice: 'Compare with the current text of TSB: "{expected}"',
      },
    },
    examples: {
      bad: [
        {
          title: 'No Foreword',
          kind: 'recommendation',
          stage: 'published',
          document: [...unnumbered('Summary', 'Sensors.'), ...clause('1', 'Scope', 'Sensors.')],
        },
        {
          title: 'Paragraphs are missing',
          kind: 'recommendation',
          stage: 'published',
          document: [...unnumbered('FOREWORD', ...paragraphs.slice(1)), ...clause('1', 'Scope', 'Sensors.')],
        },
      ],
      good: [
        {
          title: 'A draft has no Foreword',
          kind: 'recommendation',
          stage: 'draft',
          document: [paragraph('Sensors.'), ...clause('1', 'Scope', 'Sensors.')],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const division = divisionOfKind(facts, 'foreword');
    if (division === undefined) {
      report({ message: 'missing' });
      return;
    }
    const lines = frontMatter(facts).map(plainText);
    const known = new Set(lines.map(comparable));
    for (const { key, name } of texts) {
      const expected = wordingOf(key, facts, vocabulary);
      if (![expected.text, ...expected.alternates].some((form) => known.has(comparable(form)))) {
        // A text that is nearly the same is that of another year.
        const near = lines.some((line) => similarity(line, expected.text) >= likeness);
        const atMost = near || facts.kind === 'supplement' ? 'info' : capOf(expected);
        const data = { name, expected: expected.text };
        report({
          message: 'paragraph',
          data,
          paragraph: division.heading,
          atMost,
          subject: `paragraph|${key}`,
        });
      }
    }
  },
};

/** The Foreword of a Supplement has "publication" for "Recommendation" where it speaks of itself (BP-FWD-SUP). */
function wordingOf(key: WordingKey, facts: Facts, vocabulary: Vocabulary): Wording {
  const wording = vocabulary.wording(key, facts.language);
  if (facts.kind !== 'supplement' || facts.language !== 'en') {
    return wording;
  }
  const own = (text: string) =>
    text.replace(/\b(this|the) Recommendation\b(?! development)/gi, '$1 publication');
  return {
    ...wording,
    alternates: [own(wording.text), wording.text.replace(/\bRecommendation\b/g, 'publication')],
  };
}
