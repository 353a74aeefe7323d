import type { Rule } from '../../rule.ts';
import { styleGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { matchesIn, placeKey, runningText } from '../../support/prose.ts';

const stems =
  'organ|standard|real|util|optim|character|custom|initial|synchron|normal|general|special|author|categor|digital|emphas|final|formal|harmon|local|maxim|minim|modern|neutral|prior|recogn|stabil|summar|virtual|visual|central|configural|random|serial|token|quant|summar|anonym|container';
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}_./-])((?:${stems}))is(e|es|ed|ing|ation|ations|er|ers)(?![\\p{L}\\p{N}_-])`,
  'giu',
);

/** LNG-01: -ize, as in standardization. */
export const ize: Rule = {
  meta: {
    id: 'language/ize',
    catalogue: ['LNG-01'],
    title: 'Verbs are spelt with -ize, as in standardization',
    why: 'ITU spells standardization, organization and utilize with z, as the name of its own Standardization Sector shows. The style guide itself was not at hand when this rule was written, so it only hints.',
    citation: styleGuide('spelling'),
    severity: 'info',
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      ise: {
        message: '"{found}" is spelt with s; ITU texts have "{expected}".',
        advice: 'Spell it with z, except in names and quotations.',
      },
    },
    examples: {
      bad: [{ title: 'With s', document: clause('6', 'Sensors', 'Sensors are organised in groups.') }],
      good: [
        {
          title: 'With z',
          document: clause('6', 'Sensors', 'Sensors are organized in groups, by a compromise.'),
        },
        {
          title: 'A name',
          document: clause('6', 'Sensors', 'The European Organisation for Sensors makes them.'),
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const match of matchesIn(runningText(facts), pattern)) {
      const { line, found, from, to, groups } = match;
      if (/^\p{Lu}/u.test(found) && from > 0 && !/[.:!?]\s+$/.test(line.text.slice(0, from))) {
        continue;
      }
      const expected = `${groups[0]}iz${groups[1]}`;
      const edits = [replaceRange(line.paragraph, from, to, expected)];
      report({
        message: 'ise',
        data: { found, expected },
        paragraph: line.paragraph,
        from,
        to,
        edits,
        subject: placeKey(match),
      });
    }
  },
};
