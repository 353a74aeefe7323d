import type { Language } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';
import { capOf } from '../../support/wording.ts';

/** In other languages than English the right word is known by recollection alone, so that there the rule only informs. */
const otherWords: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^(sections?|sub-?clauses?|sub-?sections?|chapters?|paragraphs?|§+|paras?\.?|sec\.|sect\.)$/i,
  fr: /^(sections?|sous-sections?|chapitres?)$/i,
  es: /^(secci(?:ón|ones)|subsecci(?:ón|ones)|capítulos?)$/i,
};

/** CIT-02: the parts of a Recommendation are clauses. */
export const clauseWord: Rule = {
  meta: {
    id: 'references/clause-word',
    catalogue: ['CIT-02'],
    title: 'Parts of the text are called clauses',
    why: 'The parts of a Recommendation are clauses at every level, so that "clause 5.4.7" is all one has to say. "Section", "sub-clause" and "chapter" are words of other texts.',
    citation: authorsGuide('3.1.4, 9.7.1'),
    severity: 'warning',
    severityByKind: { ...goodDrafting, handbook: 'off', other: 'off' },
    languages: ['en', 'fr', 'es'],
    fix: 'safe',
    messages: {
      word: {
        message: 'The text says "{found}" instead of "{expected}".',
        advice: 'Call the parts of this text clauses.',
      },
    },
    examples: {
      bad: [
        { title: 'A section', document: clause('6', 'Sensors', 'Sensors are described in section 6.') },
        {
          title: 'A chapter, in French',
          language: 'fr',
          document: clause('6', 'Capteurs', 'Les capteurs sont décrits au chapitre 6.'),
        },
      ],
      good: [
        { title: 'A clause', document: clause('6', 'Sensors', 'Sensors are described in clause 6.') },
        {
          title: 'A paragraph, in French',
          language: 'fr',
          document: clause('6', 'Capteurs', 'Les capteurs sont décrits au § 6 et au paragraphe 6.'),
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const known = vocabulary.wording('clause', facts.language);
    for (const { paragraph, word, target, foreign, number, from, to } of facts.crossReferences) {
      if (
        target !== 'clause' ||
        foreign ||
        otherWords[facts.language]?.test(word.trim()) !== true ||
        number === ''
      ) {
        continue;
      }
      const text = plainText(paragraph);
      const at = text.indexOf(word, from);
      if (at < 0 || at >= to) {
        continue;
      }
      if (facts.language !== 'en') {
        // The articles around it would have to change with the word.
        const data = { found: `${word} ${number}`, expected: `${known.text} ${number}` };
        const subject = `word|${text.slice(0, 60)}|${number}`;
        report({ message: 'word', data, paragraph, from, to, atMost: capOf(known), subject });
        continue;
      }
      const plural = /s$|§§/i.test(word.trim()) ? 'clauses' : 'clause';
      const better = /^\p{Lu}/u.test(word) ? `C${plural.slice(1)}` : plural;
      const spaced = /^§/.test(word) && text[at + word.length] !== ' ' ? `${better} ` : better;
      const data = { found: `${word} ${number}`, expected: `${better} ${number}` };
      const edits = [replaceRange(paragraph, at, at + word.length, spaced)];
      report({
        message: 'word',
        data,
        paragraph,
        from,
        to,
        edits,
        subject: `word|${text.slice(0, 60)}|${number}`,
      });
    }
  },
};
