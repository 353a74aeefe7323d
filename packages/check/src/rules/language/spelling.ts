import type { Rule } from '../../rule.ts';
import { styleGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { matchCase } from '../../support/match-case.ts';
import { matchesIn, placeKey, runningText } from '../../support/prose.ts';

/** American spellings with the British ones that ITU texts have. */
const british: Readonly<Record<string, string>> = {
  behavior: 'behaviour',
  behaviors: 'behaviours',
  color: 'colour',
  colors: 'colours',
  favor: 'favour',
  favorable: 'favourable',
  neighbor: 'neighbour',
  neighbors: 'neighbours',
  neighboring: 'neighbouring',
  honor: 'honour',
  labor: 'labour',
  center: 'centre',
  centers: 'centres',
  meter: 'metre',
  meters: 'metres',
  kilometers: 'kilometres',
  fiber: 'fibre',
  fibers: 'fibres',
  license: 'licence',
  licenses: 'licences',
  defense: 'defence',
  analyze: 'analyse',
  analyzed: 'analysed',
  analyzing: 'analysing',
  analyzes: 'analyses',
  modeling: 'modelling',
  modeled: 'modelled',
  labeled: 'labelled',
  labeling: 'labelling',
  signaling: 'signalling',
  signaled: 'signalled',
  channeled: 'channelled',
  traveled: 'travelled',
  canceled: 'cancelled',
  fulfill: 'fulfil',
  fulfillment: 'fulfilment',
  catalog: 'catalogue',
  catalogs: 'catalogues',
  gray: 'grey',
  artifact: 'artefact',
  artifacts: 'artefacts',
};
/** Words that are verbs or instruments in British spelling too: only the plain nouns are sure. */
const unsure = new Set([
  'license',
  'licenses',
  'meter',
  'meters',
  'catalog',
  'catalogs',
  'artifact',
  'artifacts',
]);
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}_./-])(?:${Object.keys(british).join('|')})(?![\\p{L}\\p{N}_-])`,
  'giu',
);

/** LNG-01: British spelling. */
export const spelling: Rule = {
  meta: {
    id: 'language/spelling',
    catalogue: ['LNG-01'],
    title: 'English texts have British spelling',
    why: 'ITU texts are written in British English, so that a search finds a word under one spelling: behaviour, centre, fibre, analyse, signalling. The style guide itself was not at hand when this rule was written, so it only hints.',
    citation: styleGuide('spelling'),
    severity: 'info',
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      american: {
        message: '"{found}" is American spelling; ITU texts have "{expected}".',
        advice: 'Use British spelling, except in names and quotations.',
      },
    },
    examples: {
      bad: [
        {
          title: 'American spelling',
          document: clause('6', 'Sensors', 'The behavior of sensors is modeled.'),
        },
      ],
      good: [
        {
          title: 'British spelling',
          document: clause('6', 'Sensors', 'The behaviour of sensors is modelled.'),
        },
        {
          title: 'In a quotation',
          document: clause('6', 'Sensors', 'It is called "behavior" in [b-IETF RFC 1].'),
        },
        { title: 'A name', document: clause('6', 'Sensors', 'The Color Laboratory measures it.') },
      ],
    },
  },
  check({ facts, report }) {
    for (const match of matchesIn(runningText(facts), pattern)) {
      const { line, found, from, to } = match;
      const small = found.toLowerCase();
      const startsSentence = /(?:^|[.:!?]\s+)$/.test(line.text.slice(0, from));
      if (unsure.has(small) || (/^\p{Lu}/u.test(found) && !startsSentence)) {
        continue;
      }
      const expected = matchCase(british[small] ?? small, found);
      const edits = [replaceRange(line.paragraph, from, to, expected)];
      report({
        message: 'american',
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
