import {
  as,
  type Block,
  computeFacts,
  heading,
  languages,
  paragraph,
  type Role,
  root,
  table,
} from '@fg2rec/document';
import { vocabulary } from '@fg2rec/rulebook';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../src/index.ts';

const roles: readonly Role[] = [
  'recommendation-number',
  'recommendation-title',
  'unnumbered-heading',
  'clause-heading',
  'annex-heading',
  'appendix-heading',
  'bibliography-heading',
  'integral-part-sentence',
  'body',
  'list-item',
  'note',
  'term',
  'abbreviation',
  'reference',
  'figure-caption',
  'table-caption',
  'code',
  'empty',
];

const words = fc.constantFrom(
  ...[
    'Scope',
    'References',
    'None',
    'NOTE',
    '–',
    ':',
    '[1]',
    '[1, 4]',
    '[ITU-T A.5]',
    '[b-x',
    '3.2.1',
    '7.',
    'A.1',
  ],
  ...[
    'Annex A',
    'Appendix',
    'Figure 1',
    'Table B-2',
    'section 5',
    'see page 3',
    'IoT',
    'shall',
    '<No.>',
    '(2006/11)',
  ],
  ...[
    'ITU-T Recommendation X.1',
    'Summary',
    'Keywords',
    'a; b',
    '\t',
    '\n',
    '',
    '附件',
    'التعاريف',
    '\u0000',
    '(',
  ],
);
const line = fc.array(words, { maxLength: 6 }).map((parts) => parts.join(' '));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.tuple(fc.constantFrom(...roles), line).map(([role, text]) => as(role, text)),
  fc.tuple(fc.constantFrom('1', '2.', '3.1', 'x', ''), line).map(([number, title]) => heading(number, title)),
  line.map((text) => paragraph(text)),
  fc.tuple(line, line).map(([one, other]) => table([[one, other], [other]])),
);
const kinds = fc.constantFrom(
  'recommendation',
  'supplement',
  'fg-specification',
  'fg-report',
  'amendment',
  'other',
);
const stages = fc.constantFrom('draft', 'prepublished', 'published');

test('no rule fails on any document, and every finding can be shown', () => {
  fc.assert(
    fc.property(
      fc.array(block, { maxLength: 25 }),
      fc.constantFrom(...languages),
      kinds,
      stages,
      (blocks, language, kind, stage) => {
        const source = {
          name: 'a.docx',
          sha256: '',
          format: 'docx' as const,
          language,
          languageConfidence: 1,
          view: 'final' as const,
        };
        const options = { kind, stage, language } as const;
        const facts = computeFacts(
          { root: root(...blocks), source, properties: { custom: {} } },
          vocabulary,
          options,
        );
        for (const finding of check(facts, { today: '2026-01-01', meetingDate: '2026-05-05' })) {
          expect(finding.subject, finding.message).not.toBe('internal');
          expect(finding.message).not.toMatch(/\{\w+\}/);
          expect((finding.place.quote ?? '').length).toBeLessThanOrEqual(120);
        }
      },
    ),
    { numRuns: 200, seed: 7 },
  );
});
