import { paragraph, table } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';

const temporaryDocument =
  /^(?:SG\d{1,2}|TSAG|SCV|WTSA\d*)-(?:TD|C|R|LS)\d+(?:-?R\d+)?(?:\/(?:PLEN|Plen|GEN|WP\d(?:\/\d+)?))?$/;
/** `T17-SG16-190319-TD-PLEN-0252`, as in addresses of itu.int. */
const address = /^T\d{2}-[A-Z0-9]+-\d{6}-(?:TD|C)-[A-Z0-9]+-\d{4}(?:-R\d+)?$/;
const focusGroupNumber = /^FG|-(?:I|O|D)-?\d{3}|^DEL/i;

/** TD-01: `SG17-TD2484`, with revision and body. */
export const tdNumber: Rule = {
  meta: {
    id: 'cover/td-number',
    catalogue: ['TD-01'],
    title: 'The document number has the form "SG17-TD2484"',
    why: 'The number is how delegates find the document: group, kind and number, with revision (R1) and body (/PLEN, /GEN, /WP1). TSB assigns it.',
    citation: { document: 'TD19', edition: '04/2017', clause: 'Cover', confidence: 'seen' },
    severity: 'warning',
    stages: ['draft'],
    languages: 'all',
    fix: 'none',
    messages: {
      form: {
        message: 'The document number "{number}" does not have the form of a TD number.',
        advice: 'Use the number that TSB assigned, such as "SG17-TD2484" or "TSAG-TD011R1/GEN".',
      },
    },
    examples: {
      bad: [
        {
          title: 'A number of another form',
          document: [
            table([[[paragraph('Document number:')], [paragraph('Temporary document 12')]]], {
              purpose: 'cover',
            }),
          ],
          options: {},
        },
      ],
      good: [{ title: 'No number yet', document: [paragraph('Sensors are small.')] }],
    },
  },
  check({ facts, report }) {
    const field = facts.cover.fields.documentNumber;
    const number =
      field?.value
        .replace(/[\u2010\u2011]/g, '-')
        .replace(/\s+/g, '')
        .trim() ?? '';
    const isPlaceholder = /^\[.*\]$|^<.*>$/.test(number);
    if (
      number !== '' &&
      !isPlaceholder &&
      !temporaryDocument.test(number) &&
      !address.test(number) &&
      !focusGroupNumber.test(number)
    ) {
      const data = { number: field?.value ?? number };
      const anchor = field?.anchor;
      // The number of the source itself is replaced when a TD is made; one that the user gave is not.
      const atMost = field?.from === 'options' || field?.from === 'config' ? undefined : 'info';
      report({ message: 'form', data, anchor, quote: field?.value, atMost, subject: 'form' });
    }
  },
};
