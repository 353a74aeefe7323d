import { paragraph, paragraphsOf, text } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { focusGroups } from '../../support/citations.ts';
import { clause } from '../../support/examples.ts';
import { patentChoice } from '../../support/patent-choice.ts';
import { shortened } from '../../support/place.ts';

/** A text that goes to the parent group has no gaps left for its editor. */
export const placeholders: Rule = {
  meta: {
    id: 'completion/placeholders',
    catalogue: ['A7-I2-7'],
    title: 'No placeholder is left',
    why: 'A deliverable is sent to the parent group once it is mature. Highlighted words, "<…>", "[TBD]" and "xxx" are gaps that its editor meant to fill.',
    citation: focusGroups('Appendix I, I.2 7)'),
    severity: 'warning',
    languages: 'all',
    fix: 'none',
    messages: {
      left: {
        message: 'A placeholder is left: "{words}".',
        advice: 'Replace it by the text that belongs there, or remove it.',
      },
    },
    examples: {
      bad: [
        { title: 'To be done', document: clause('6', 'Sensors', 'The size of sensors is [TBD].') },
        {
          title: 'A highlighted placeholder',
          document: [
            ...clause('6', 'Sensors'),
            paragraph([text('[Describe the sensors.]', { highlight: 'yellow' })]),
          ],
        },
      ],
      good: [{ title: 'Nothing left', document: clause('6', 'Sensors', 'The size of sensors is 1 mm.') }],
    },
  },
  check({ facts, options, report }) {
    // What the cover lacks is reported field by field where the caller says so.
    const cover = new Set(options.missingCoverFields === undefined ? [] : paragraphsOf(facts.cover.blocks));
    for (const { paragraph: place, text: words, from, to } of facts.placeholders) {
      if (patentChoice.test(words) || cover.has(place)) {
        // boilerplate/patent-notice and cover/missing-fields say more about it.
        continue;
      }
      const data = { words: shortened(words.trim(), 60) };
      // In print, "[…]" and "for further study" are what was approved.
      const atMost = facts.stage === 'published' ? 'info' : undefined;
      report({ message: 'left', data, paragraph: place, from, to, atMost });
    }
  },
};
