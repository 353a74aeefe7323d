import { normalised, plainText } from '@fg2rec/document';
import { seriesLetters } from '@fg2rec/rulebook';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceAll } from '../../support/edits.ts';
import { titleBlock } from '../../support/examples.ts';
import { comparable } from '../../support/wording.ts';

/** TTL-04: the title does not repeat that of its series. */
export const titleSeries: Rule = {
  meta: {
    id: 'front/title-series',
    catalogue: ['TTL-04'],
    title: 'The title does not repeat that of the series',
    why: 'The title of the series stands on the cover above that of the Recommendation. A title that repeats it says nothing of its own.',
    citation: authorsGuide('6.3'),
    severity: 'info',
    severityByKind: { other: 'off' },
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      series: {
        message: 'The title repeats the title of the series, "{series}".',
        advice: 'Leave out what the series already says.',
      },
    },
    examples: {
      bad: [
        {
          title: 'The series again',
          document: titleBlock('Recommendation ITU-T H.1234', 'Audiovisual and multimedia systems: Sensors'),
        },
      ],
      good: [
        {
          title: 'Its own matter',
          document: titleBlock('Recommendation ITU-T H.1234', 'Sensors for audiovisual systems'),
        },
      ],
    },
  },
  check({ facts, report }) {
    const { number = '', title = '', titleParagraph } = facts.titleBlock;
    const series = seriesLetters[number.charAt(0)];
    if (series !== undefined && comparable(title).includes(comparable(series))) {
      const rest = /^[^:–—]+?(?:\s*:|\s+[–—-])\s+(\S.*)$/s.exec(title);
      const repeats =
        rest !== null && comparable(title.slice(0, -(rest[1] ?? '').length)).startsWith(comparable(series));
      const own = rest?.[1] ?? '';
      const edits =
        repeats && titleParagraph !== undefined && normalised(plainText(titleParagraph)) === normalised(title)
          ? [replaceAll(titleParagraph, own.charAt(0).toUpperCase() + own.slice(1))]
          : [];
      report({ message: 'series', data: { series }, paragraph: titleParagraph, edits });
    }
  },
};
