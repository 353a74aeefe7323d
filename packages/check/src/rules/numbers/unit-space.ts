import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';
import { matchesIn, placeKey, runningText } from '../../support/prose.ts';

/** Units that nothing else is written like; `m`, `s`, `A` and `G` are also names. */
const units =
  '[kMGT]?Hz|[kMGT]?bit/s|[kMGT]bps|[kMGT]B/s|dB[mi]?|ms|[nµμp]s|[kcmnµμ]m|kg|mg|[kmM]?[WV]|[mk]?A|[kM]?Ω|[kMGT]i?B|km/h|°C';
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}_./#-])(\\d+(?:[.,]\\d+)?)(${units})(?![\\p{L}\\p{N}_/-])`,
  'gu',
);

/** NUM-01: a space between number and unit. */
export const unitSpace: Rule = {
  meta: {
    id: 'numbers/unit-space',
    catalogue: ['NUM-01'],
    title: 'A space stands between a number and its unit',
    why: 'The International System of Units sets a space between number and unit symbol. Without it a reader takes 10ms for a name.',
    citation: authorsGuide('9.4.1'),
    severity: 'info',
    severityByKind: goodDrafting,
    languages: 'all',
    fix: 'suggestion',
    messages: {
      space: {
        message: '"{found}" has no space between number and unit.',
        advice: 'Write "{expected}", with a no-break space.',
      },
    },
    examples: {
      bad: [{ title: 'Run together', document: clause('6', 'Sensors', 'Sensors answer in 10ms at 2.4GHz.') }],
      good: [
        { title: 'Set apart', document: clause('6', 'Sensors', 'Sensors answer in 10\u00a0ms at 2.4 GHz.') },
        { title: 'Names', document: clause('6', 'Sensors', 'Profile-10ms, 5G and 1080p are names.') },
      ],
    },
  },
  check({ facts, report }) {
    for (const match of matchesIn(runningText(facts), pattern)) {
      const { line, found, from, to, groups } = match;
      const expected = `${groups[0]}\u00a0${groups[1]}`;
      const at = from + (groups[0]?.length ?? 0);
      const edits = [replaceRange(line.paragraph, at, at, '\u00a0')];
      report({
        message: 'space',
        data: { found, expected: expected.replace('\u00a0', ' ') },
        paragraph: line.paragraph,
        from,
        to,
        edits,
        subject: placeKey(match),
      });
    }
  },
};
