import { as } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { removeEntries } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';

const needless =
  /^(?:ITU|ITU-T|ITU-R|ITU-D|ISO|IEC|IETF|ETSI|IEEE|3GPP|W3C|[kMGT]?Hz|[kMGT]?bit\/s|[kMG]bps|dB|dBm|ms|km|cm|mm|kg|[kM]?W|[km]?V|mA|s|m)$/;

/** ABB-05: units and the great organizations need not be listed. */
export const needlessEntries: Rule = {
  meta: {
    id: 'abbreviations/needless',
    catalogue: ['ABB-05'],
    title: 'Units and names of standards organizations are not listed in clause 4',
    why: 'SI units and the names of ITU and other great standards bodies are known to every reader; the guide leaves them out of clause 4.',
    citation: authorsGuide('8.4, NOTES'),
    severity: 'info',
    severityByKind: { other: 'off' },
    languages: 'all',
    fix: 'suggestion',
    messages: {
      known: {
        message: 'Clause 4 lists {short}, which need not be listed.',
        advice: 'Leave it out if you like: units and standards bodies are known.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A unit',
          document: [
            ...clause('4', 'Abbreviations and acronyms'),
            as('abbreviation', 'ADC\tAnalogue-to-Digital Converter'),
            as('abbreviation', 'dB\tdecibel'),
          ],
        },
      ],
      good: [
        {
          title: 'A technology',
          document: [
            ...clause('4', 'Abbreviations and acronyms'),
            as('abbreviation', 'ADC\tAnalogue-to-Digital Converter'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const known = facts.abbreviations.filter(({ short }) => needless.test(short));
    const [first] = known;
    if (first !== undefined) {
      const short = known.map((entry) => entry.short).join(', ');
      const edits = removeEntries(known, facts.abbreviations, 'Units and standards bodies need no entry.');
      report({ message: 'known', data: { short }, paragraph: first.paragraph, edits, subject: 'known' });
    }
  },
};
