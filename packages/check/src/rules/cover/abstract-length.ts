import { as, table } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { clause } from '../../support/examples.ts';

const most = 200;
const cover = (abstract: string) => [
  table(
    [
      [[as('cover', 'Source:')], [as('cover', 'Editor')]],
      [[as('cover', 'Abstract:')], [as('cover', abstract)]],
    ],
    { purpose: 'cover' },
  ),
  ...clause('1', 'Scope', 'Sensors.'),
];

/** TD-01: the abstract has under 200 words. */
export const abstractLength: Rule = {
  meta: {
    id: 'cover/abstract-length',
    catalogue: ['TD-01'],
    title: 'The abstract of the cover has under 200 words',
    why: 'The template for contributions asks for an abstract under 200 words: delegates read hundreds of them before a meeting.',
    citation: { document: 'CT25', edition: '2025', clause: 'Abstract', confidence: 'seen' },
    severity: 'info',
    stages: ['draft'],
    languages: ['en', 'fr', 'es', 'ru'],
    fix: 'none',
    messages: {
      long: {
        message: 'The abstract has {words} words.',
        advice: 'Shorten it to less than 200.',
      },
    },
    examples: {
      bad: [{ title: 'Too long', document: cover('sensor '.repeat(220)) }],
      good: [{ title: 'Short', document: cover('This document specifies sensors.') }],
    },
  },
  check({ facts, report }) {
    const field = facts.cover.fields.abstract;
    const words = field?.value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (field !== undefined && field.from === 'cover' && words >= most) {
      report({
        message: 'long',
        data: { words },
        ...(field.anchor === undefined ? {} : { anchor: field.anchor }),
        subject: 'long',
      });
    }
  },
};
