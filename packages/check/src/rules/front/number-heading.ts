import type { Stage } from '@fg2rec/document';
import { normalised, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceAll } from '../../support/edits.ts';
import { fixedClausesOf, titleBlock } from '../../support/examples.ts';
import { formOfRecommendation } from '../../support/kinds.ts';
import { capOf, comparable } from '../../support/wording.ts';

/** TTL-02: `Recommendation ITU-T X.1234`, and nothing else. */
export const numberHeading: Rule = {
  meta: {
    id: 'front/number-heading',
    catalogue: ['TTL-02'],
    title: 'The number line reads "Recommendation ITU-T X.1234"',
    why: 'The number is written in one way, by which texts, databases and search engines find it. "ITU-T Recommendation X.1234" is an older form.',
    citation: authorsGuide('6.1'),
    severity: 'error',
    severityByKind: { ...formOfRecommendation, supplement: 'off', 'fg-report': 'off' },
    languages: 'all',
    fix: 'suggestion',
    messages: {
      form: {
        message: 'The number line reads "{found}" instead of "{expected}".',
        advice: 'Write the number in the fixed form, with nothing before or after it.',
      },
    },
    examples: {
      bad: [
        {
          title: 'The older form',
          document: [...titleBlock('ITU-T Recommendation X.1234', 'Sensors'), ...fixedClausesOf()],
        },
        {
          title: 'A remark left from drafting',
          document: [
            ...titleBlock('Draft [New] Recommendation ITU-T X.1234', 'Sensors'),
            ...fixedClausesOf(),
          ],
        },
      ],
      good: [
        {
          title: 'The fixed form',
          document: [...titleBlock('Recommendation ITU-T X.1234', 'Sensors'), ...fixedClausesOf()],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const pattern = vocabulary.wording('recommendationNoPattern', facts.language);
    const { number } = facts.titleBlock;
    if (number === undefined) {
      return;
    }
    const expected = pattern.text.replace('{no}', number);
    const accepted = [pattern.text, ...pattern.alternates].map((form) => form.replace('{no}', number));
    const wrong = facts.titleBlock.all.filter(
      (paragraph) =>
        paragraph.role === 'recommendation-number' &&
        !accepted.some((form) => isNumberLine(plainText(paragraph), form, facts.stage)),
    );
    const first = wrong[0];
    if (first !== undefined) {
      const found = normalised(plainText(first));
      const edits = wrong.map((paragraph) => replaceAll(paragraph, expected));
      const atMost = capOf(pattern);
      report({
        message: 'form',
        data: { found, expected },
        paragraph: first,
        edits,
        atMost,
        subject: 'form',
      });
    }
  },
};

/** A draft may say so before its number, in words: "Draft new Recommendation ITU-T X.1234" (A.1 Appendix I). */
function isNumberLine(text: string, form: string, stage: Stage): boolean {
  const [found, wanted] = [comparable(spaced(text)), comparable(spaced(form))];
  const lead = found.slice(0, Math.max(0, found.length - wanted.length));
  return found === wanted || (stage === 'draft' && found.endsWith(wanted) && /^[\p{L} ]{1,40}$/u.test(lead));
}

/** Some editions print spaces around the slash of a dual number. */
function spaced(text: string): string {
  return text.replace(/\s*\/\s*/g, '/').replace(/\s*([\u4e00-\u9fff])\s*/g, '$1');
}
