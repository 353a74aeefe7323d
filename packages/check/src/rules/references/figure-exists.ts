import { normalised, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, figure, figureCaption } from '../../support/examples.ts';
import { goodDrafting, whileDrafting } from '../../support/kinds.ts';

/** FIG-01: the figure or table that is referred to is there. */
export const figureExists: Rule = {
  meta: {
    id: 'references/figure-exists',
    catalogue: ['FIG-01'],
    title: 'The figure or table that the text refers to is there',
    why: 'Figures and tables are tied to the text by their numbers. A number that no caption has means a figure lost, or renumbered.',
    citation: authorsGuide('9.5, 9.7.1'),
    severity: 'warning',
    severityByKind: { ...goodDrafting, amendment: 'off', other: 'info' },
    severityByStage: whileDrafting,
    languages: 'all',
    fix: 'none',
    messages: {
      missing: {
        message: 'The text refers to {word} {number}, which is not there.',
        advice: 'Correct the number, or add what is missing.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A figure that is gone',
          document: [
            ...clause('6', 'Sensors', 'See Figure 1 and Figure 3.'),
            figure(),
            figureCaption('Figure 1 – Sensor'),
          ],
        },
      ],
      good: [
        {
          title: 'A figure that is there',
          document: [
            ...clause('6', 'Sensors', 'See Figure 1.'),
            figure(),
            figureCaption('Figure 1 – Sensor'),
          ],
        },
        {
          title: 'Of another document',
          document: [
            ...clause('6', 'Sensors', 'See Figure 1 and Figure 3 of [ITU-T A.5].'),
            figure(),
            figureCaption('Figure 1 – Sensor'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const key = (number: string) => normalised(number).replace(/[–—]/g, '-').replace(/\.$/, '').toLowerCase();
    const known = { figure: new Set<string>(), table: new Set<string>() };
    for (const { kind, number } of facts.captions) {
      known[kind].add(key(number));
    }
    const entries = new Set(facts.references.map(({ paragraph }) => paragraph));
    for (const { paragraph, target, foreign, word, number, from, to } of facts.crossReferences) {
      if ((target !== 'figure' && target !== 'table') || foreign || entries.has(paragraph)) {
        continue;
      }
      // Where nothing is captioned at all, that is the finding, not each reference.
      const numbers = known[target];
      const whole = key(number).replace(/(\d)-?[a-z]$/, '$1');
      const hasParts = [...numbers].some((other) => other.replace(/(\d)-?[a-z]$/, '$1') === whole);
      if (
        numbers.size === 0 ||
        numbers.has(whole) ||
        hasParts ||
        numbers.has(key(number)) ||
        namesOther(plainText(paragraph))
      ) {
        continue;
      }
      const subject = `missing|${target}|${number}|${plainText(paragraph).slice(0, 60)}`;
      report({ message: 'missing', data: { word, number }, paragraph, from, to, subject });
    }
  },
};

function namesOther(text: string): boolean {
  return /\[[A-Z]|\[b-|\bITU-[TR] [A-Z]|\b(?:RFC|ISO|IEC|IEEE|3GPP|ETSI) ?\d|\bRec\. /.test(text);
}
