import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause } from '../../support/examples.ts';
import { runningText } from '../../support/prose.ts';

/** An address that a reader is to visit, not an identifier of a namespace or an example. */
const address =
  /\bhttps?:\/\/(?![^\s/]*example\.|www\.w3\.org\/(?:\d{4}|ns)|schemas\.|[^\s/]*\/(?:schema|ns)\b)[^\s<>"\])]+/i;

/** REF-17: sources are cited by tag, not by address. */
export const webAddressInText: Rule = {
  meta: {
    id: 'references/web-address-in-text',
    catalogue: ['REF-17'],
    title: 'The text cites sources by tag, not by web address',
    why: 'Addresses in running text die and cannot be kept up to date in one place. The Bibliography holds them, under a tag.',
    citation: authorsGuide('8.10, 9.7.2'),
    severity: 'info',
    severityByKind: { other: 'off' },
    languages: 'all',
    fix: 'none',
    messages: {
      address: {
        message: 'The text gives the web address "{found}".',
        advice: 'List the source in the Bibliography and cite its tag.',
      },
    },
    examples: {
      bad: [
        {
          title: 'In the text',
          document: clause('6', 'Sensors', 'Sensors are sold at https://sensors.org/shop.'),
        },
      ],
      good: [
        { title: 'A tag', document: clause('6', 'Sensors', 'Sensors are listed in [b-Smith].') },
        {
          title: 'A namespace',
          document: clause('6', 'Sensors', 'The namespace is http://www.w3.org/2001/XMLSchema.'),
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const { paragraph } of runningText(facts, ['scope', 'normative', 'informative', 'note'])) {
      const text = plainText(paragraph);
      const match = address.exec(text);
      if (match !== null && paragraph.role !== 'code') {
        const data = { found: match[0].replace(/[.,;:]$/, '') };
        report({ message: 'address', data, paragraph, from: match.index, to: match.index + match[0].length });
      }
    }
  },
};
