import { plainText } from '@fg2rec/document';
import type { CleanDocument, Mutation } from './mutation.ts';
import {
  appendixLines,
  bodyLines,
  division,
  divisions,
  inserted,
  linesOf,
  replacedFirst,
  saying,
} from './plant.ts';

/** Sentences that a body may not hold, each with the code under which it is found. */
const sentences: readonly (readonly [name: string, code: string, sentence: string])[] = [
  ['a requirement word is in capitals', 'CON-07', 'A relay MUST answer each message.'],
  ['the text says "we"', 'CON-10', 'In this clause we describe how a relay answers.'],
  ['American spelling', 'LNG-01', 'The behavior of a relay is easily observed.'],
  ['a verb in -ise', 'LNG-01', 'The messages are organised in groups of ten.'],
  ['a number runs into its unit', 'NUM-01', 'A relay answers within 10ms of the message.'],
  ['thousands are set off by a comma', 'NUM-03', 'A relay serves 10,000 messages in an hour.'],
  ['a decimal comma', 'NUM-02', 'A relay works at 2,5 GHz and no other frequency.'],
  ['a trademark sign', 'LNG-05', 'A relay runs the Relaxo™ software of its maker.'],
  ['an equation is cited as eq. (6-3)', 'EQU-01', 'The power follows from eq. (6-3) and nothing else.'],
  [
    'the key words of RFC 2119 are imported',
    'CON-07',
    'The key words "MUST" and "SHOULD" are to be interpreted as described in RFC 2119.',
  ],
];

/** Defects of wording, notes and requirement language. */
export const wordingMutations: readonly Mutation[] = [
  ...sentences.map(
    ([name, code, sentence]): Mutation => ({
      name,
      catalogue: [code],
      plant: (document) => saying(document, sentence),
    }),
  ),
  {
    name: 'a chairman',
    catalogue: ['LNG-02'],
    draftsOnly: true,
    plant: (document) => saying(document, 'The chairman of the group keeps the list.'),
  },
  {
    name: 'a note lays down a requirement',
    catalogue: ['CON-09'],
    plant: (document) => {
      const note = document.facts.notes.find(
        ({ place, text }) => place === 'text' && !/\b(?:shall|must)\b/.test(text),
      );
      return note === undefined
        ? undefined
        : replacedFirst(document, [note.paragraph], /[.]$/, '; all relays shall be dry.');
    },
  },
  {
    name: 'an appendix lays down a requirement',
    catalogue: ['CON-09'],
    plant: (document) => inserted(document, appendixLines(document)[0], 'All relays shall be kept dry.'),
  },
  {
    name: 'keywords of requirement are not declared',
    catalogue: ['CON-03'],
    plant: (document) => {
      const declared = linesOf(division(document, 'conventions')).some((line) =>
        /can optionally/.test(plainText(line)),
      );
      return declared
        ? undefined
        : many(document, [
            'A relay can optionally be red.',
            'It can optionally be blue as well.',
            'It can optionally be of any other colour.',
          ]);
    },
  },
  {
    name: 'the declaration of a keyword is reworded',
    catalogue: ['CON-04'],
    plant: (document) => {
      const after = linesOf(division(document, 'conventions')).at(-1);
      return inserted(
        document,
        after,
        'The keywords "is recommended" mean that it would be rather nice if one did so in most cases.',
        bodyLines(document)[0],
      );
    },
  },
  {
    name: 'a declared keyword is not used',
    catalogue: ['CON-06'],
    plant: (document) => {
      const used = document.facts.prose.some(({ words }) =>
        /is prohibited from|are prohibited from/.test(words),
      );
      const after = linesOf(division(document, 'conventions')).at(-1);
      return used
        ? undefined
        : inserted(
            document,
            after,
            'The keywords "is prohibited from" indicate a ban.',
            bodyLines(document)[0],
          );
    },
  },
  {
    name: 'both sets of keywords are used',
    catalogue: ['CON-05'],
    plant: (document) => {
      const declared = linesOf(division(document, 'conventions')).some((line) =>
        /shall/.test(plainText(line)),
      );
      return declared
        ? undefined
        : many(document, [
            'A relay shall be dry. It is required to be small.',
            'A relay shall be red. It is required to be round.',
            'A relay shall be new. It is required to be good.',
          ]);
    },
  },
  {
    name: 'a note begins "NOTE:"',
    catalogue: ['NOT-01'],
    plant: (document) =>
      replacedFirst(document, notes(document), /^(NOTE(?: \d+)?)\s*–\s*/u, (match) => `${match[1]}: `),
  },
  {
    name: 'a note begins "Note"',
    catalogue: ['NOT-01'],
    plant: (document) => replacedFirst(document, notes(document), /^NOTE/, 'Note'),
  },
  {
    name: 'a single note has a number',
    catalogue: ['NOT-01'],
    plant: (document) => {
      const alone = document.facts.notes.find(
        ({ place, number, division: around }) =>
          place === 'text' &&
          number === undefined &&
          document.facts.notes.filter((other) => other.division === around && other.place === 'text')
            .length === 1,
      );
      return alone === undefined ? undefined : replacedFirst(document, [alone.paragraph], /^NOTE/, 'NOTE 1');
    },
  },
  {
    name: 'a clause opens with a note',
    catalogue: ['NOT-02'],
    plant: (document) => {
      const like = notes(document)[0];
      const clause = divisions(document, 'clause').find(
        (found) =>
          linesOf(found).length > 0 &&
          linesOf(found)[0]?.role === 'body' &&
          !linesOf(found).some(({ role }) => role === 'note'),
      );
      return like === undefined
        ? undefined
        : inserted(document, clause?.heading, 'NOTE – Some relays are large.', like);
    },
  },
  {
    name: 'a heading has capitals on all words',
    catalogue: ['CON-08'],
    plant: (document) => {
      const clause = divisions(document, 'clause').find(
        ({ heading, title }) => heading !== undefined && title !== '',
      );
      return clause?.heading === undefined
        ? undefined
        : replacedFirst(
            document,
            [clause.heading],
            new RegExp(`${clause.title.slice(0, 12).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}.*$`),
            'General Requirements Of All Small Relays',
          );
    },
  },
  {
    name: 'quotation marks are of two kinds',
    catalogue: ['LNG-03'],
    plant: (document) => {
      const hasCurly = document.facts.prose.some(({ text }) => /[“”]/.test(text));
      return hasCurly ? undefined : many(document, ['A “small” relay is common.', 'A "large" relay is not.']);
    },
  },
];

function notes({ facts }: CleanDocument) {
  return facts.notes
    .filter(({ place, label }) => place === 'text' && label === 'NOTE')
    .map(({ paragraph }) => paragraph);
}

/** Several new paragraphs in the body. */
function many(document: CleanDocument, words: readonly string[]) {
  const splices = words.flatMap((sentence) => saying(document, sentence) ?? []);
  const [first] = splices;
  return first === undefined ? undefined : [{ ...first, text: splices.map(({ text }) => text).join('') }];
}
