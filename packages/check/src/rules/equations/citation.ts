import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { matchesIn, placeKey, runningText } from '../../support/prose.ts';

const pattern =
  /(?<![\p{L}\p{N}-])(?:eqs?\.|eqn\.?|formula|formulae|expression)\s*\(?((?:[A-Z]|[IVX]+|\d+)(?:\.\d+)*(?:[-–.]\d+)?)\)?(?![\p{L}\p{N}])/giu;

/** EQU-01: "Equation 6-3". */
export const citation: Rule = {
  meta: {
    id: 'equations/citation',
    catalogue: ['EQU-01'],
    title: 'Equations are cited as "Equation 6-3"',
    why: 'One form of citing lets readers and programs find what is meant: the word Equation written out, with the number and no parentheses.',
    citation: authorsGuide('9.4.2'),
    severity: 'info',
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      form: {
        message: 'The text cites an equation as "{found}".',
        advice: 'Write "Equation {number}".',
      },
    },
    examples: {
      bad: [{ title: 'Shortened', document: clause('6', 'Power', 'The power follows from eq. (6-3).') }],
      good: [
        { title: 'Written out', document: clause('6', 'Power', 'The power follows from Equation 6-3.') },
      ],
    },
  },
  check({ facts, report }) {
    for (const match of matchesIn(runningText(facts), pattern)) {
      const { line, found, from, to, groups } = match;
      if (/\d/.test(groups[0] ?? '')) {
        const data = { found, number: groups[0] ?? '' };
        const edits = [replaceRange(line.paragraph, from, to, `Equation ${data.number}`)];
        report({
          message: 'form',
          data,
          paragraph: line.paragraph,
          from,
          to,
          edits,
          subject: placeKey(match),
        });
      }
    }
  },
};
