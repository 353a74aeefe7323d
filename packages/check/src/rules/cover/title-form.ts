import { as, normalised, table } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { workingMethods } from '../../support/citations.ts';
import { clause } from '../../support/examples.ts';

const form =
  /^Draft (?:new|revised|Amendment \d+ to|Corrigendum \d+ to|new Amendment \d+ to)(?: ITU-T)? (?:Recommendation|Supplement)/i;

/** TD-03: the TD of a draft Recommendation is titled so. */
export const titleForm: Rule = {
  meta: {
    id: 'cover/title-form',
    catalogue: ['TD-03'],
    title: 'The TD of a draft Recommendation is titled "Draft new Recommendation ITU-T X.x: title"',
    why: 'Each draft Recommendation is a TD of its own, and delegates find it by its title: draft new or draft revised Recommendation, its number, its title.',
    citation: workingMethods('Appendix I'),
    severity: 'off',
    severityByKind: { recommendation: 'info', 'a-series': 'info' },
    stages: ['draft'],
    languages: ['en'],
    fix: 'none',
    messages: {
      form: {
        message:
          'The title of the TD, "{title}", does not begin "Draft new Recommendation" or "Draft revised Recommendation".',
        advice: 'Title it "Draft new Recommendation ITU-T X.x: title".',
      },
    },
    examples: {
      bad: [
        {
          title: 'The bare title',
          document: [
            table(
              [
                [[as('cover', 'Source:')], [as('cover', 'Editor')]],
                [[as('cover', 'Title:')], [as('cover', 'Sensors for cities')]],
              ],
              { purpose: 'cover' },
            ),
            ...clause('1', 'Scope', 'Sensors.'),
          ],
        },
      ],
      good: [
        {
          title: 'The form of A.1',
          document: [
            table(
              [
                [[as('cover', 'Source:')], [as('cover', 'Editor')]],
                [
                  [as('cover', 'Title:')],
                  [as('cover', 'Draft new Recommendation ITU-T Y.sens: Sensors for cities')],
                ],
              ],
              { purpose: 'cover' },
            ),
            ...clause('1', 'Scope', 'Sensors.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const field = facts.cover.fields.title;
    const title = normalised(field?.value ?? '');
    if (field?.from === 'cover' && facts.cover.blocks.length > 0 && title !== '' && !form.test(title)) {
      const anchor = field.anchor === undefined ? {} : { anchor: field.anchor };
      report({ message: 'form', data: { title: title.slice(0, 100) }, ...anchor, subject: 'form' });
    }
  },
};
