import { plainText, type Term } from '@fg2rec/document';
import type { CleanDocument, Mutation } from './mutation.ts';
import { inserted, replaced, replacedFirst, saying, swapped } from './plant.ts';

/** Defects of definitions and abbreviations. */
export const entryMutations: readonly Mutation[] = [
  {
    name: 'a term gets a capital',
    catalogue: ['DEF-01'],
    plant: (document) =>
      inTerm(
        document,
        ({ term }) => /^\p{Ll}{4,}/u.test(term),
        ({ term }) => [term, term.charAt(0).toUpperCase() + term.slice(1)],
      ),
  },
  {
    name: 'a definition loses its stop',
    catalogue: ['DEF-01'],
    plant: (document) =>
      replacedFirst(
        document,
        here(document).map(({ paragraph }) => paragraph),
        /\.$/,
        '',
      ),
  },
  {
    name: 'two definitions change places',
    catalogue: ['DEF-05'],
    plant: (document) => swapped(document, here(document)[0]?.paragraph, here(document).at(-1)?.paragraph),
  },
  {
    name: 'a term of clause 3.1 loses its source',
    catalogue: ['DEF-02'],
    brings: ['REF-04'],
    plant: (document) => {
      const found = document.facts.terms.find(
        ({ tag, division }) => tag !== undefined && division.kind === 'terms-elsewhere',
      );
      return found === undefined ? undefined : replacedFirst(document, [found.paragraph], / \[[^\]]+\]/, '');
    },
  },
  ...[
    [
      'a definition uses its own term',
      'DEF-06',
      'smart relay',
      'A device that has the abilities of a smart relay.',
    ],
    ['a definition begins "Refers to"', 'DEF-06', 'smart relay', 'Refers to a device that relays messages.'],
    ['a definition points to a clause', 'DEF-06', 'smart relay', 'A device as described in clause 6.'],
    ['a definition lays down a requirement', 'DEF-08', 'smart relay', 'A device that shall relay messages.'],
    [
      'a definition has four sentences',
      'DEF-13',
      'smart relay',
      'A device that relays. It is small. It is cheap. It is red.',
    ],
    ['a word of everyday use is defined', 'DEF-10', 'network', 'A set of nodes that are joined.'],
    [
      'an abbreviation in a definition is not expanded',
      'DEF-07',
      'smart relay',
      'A device that has a QZX inside.',
    ],
    [
      'explanations in a definition are set apart by commas',
      'DEF-09',
      'smart relay',
      '1) A device that relays, 2) A person that relays.',
    ],
  ].map(
    ([name = '', code = '', term = '', definition = '']): Mutation => ({
      name,
      catalogue: [code],
      plant: (document) => defining(document, term, definition),
    }),
  ),
  {
    name: 'a term is defined twice',
    catalogue: ['DEF-10'],
    plant: (document) => {
      const term = here(document)[0]?.term;
      return term === undefined ? undefined : defining(document, term, 'Another thing of this name.');
    },
  },
  {
    name: 'two definitions have one number',
    catalogue: ['DEF-05'],
    plant: (document) => {
      const last = here(document).at(-1);
      return last === undefined || last.number === ''
        ? undefined
        : inserted(
            document,
            last.paragraph,
            `**${last.number}**\t**zonal relay**: A device that relays within a zone.`,
          );
    },
  },
  {
    name: 'an abbreviation is used and not listed',
    catalogue: ['ABB-01'],
    plant: (document) =>
      saying(document, 'The QZXP of a relay talks to the QZXP of another, and the QZXP of both is small.'),
  },
  {
    name: 'an abbreviation is listed and not used',
    catalogue: ['ABB-01'],
    plant: (document) => abbreviating(document, 'ZZQ\tZonal Zero Quality'),
  },
  {
    name: 'an abbreviation is listed twice',
    catalogue: ['ABB-01'],
    plant: (document) => {
      const short = document.facts.abbreviations[0]?.short;
      return short === undefined ? undefined : abbreviating(document, `${short}\tSomething Else`);
    },
  },
  {
    name: 'two abbreviations change places',
    catalogue: ['ABB-01'],
    plant: (document) => {
      const found = lines(document);
      return found.length < 2 ? undefined : swapped(document, found[0], found.at(-1));
    },
  },
  {
    name: 'an abbreviation is set apart by a colon',
    catalogue: ['ABB-06'],
    plant: (document) =>
      replacedFirst(
        document,
        lines(document).filter((line) => plainText(line).includes('\t')),
        /^([^\t]+)\t/,
        (match) => `${match[1]}: `,
      ),
  },
  {
    name: 'the words of an abbreviation have small letters',
    catalogue: ['ABB-02'],
    plant: (document) => abbreviating(document, 'ZZQ\tzonal zero quality'),
  },
  {
    name: 'a unit is listed as abbreviation',
    catalogue: ['ABB-05'],
    plant: (document) => abbreviating(document, 'dB\tdecibel'),
  },
  {
    name: 'the plural of an abbreviation has an apostrophe',
    catalogue: ['ABB-04'],
    plant: (document) => saying(document, "There are many VM's in the network."),
  },
  {
    name: 'a listed abbreviation is never spelt out',
    catalogue: ['ABB-03'],
    plant: (document) => {
      const entry = abbreviating(document, 'ZZQ\tZonal Zero Quality');
      const use = saying(document, 'The ZZQ of a relay is small.');
      return entry === undefined || use === undefined ? undefined : [...entry, ...use];
    },
  },
];

function here({ facts }: CleanDocument): Term[] {
  return facts.terms.filter(
    ({ division, paragraph }) => division.kind === 'terms-here' && paragraph.role === 'term',
  );
}

function inTerm(
  document: CleanDocument,
  fits: (term: Term) => boolean,
  words: (term: Term) => [string, string],
) {
  const term = here(document).find(fits);
  if (term === undefined) {
    return undefined;
  }
  const [from, to] = words(term);
  const at = plainText(term.paragraph).indexOf(from);
  return at < 0 ? undefined : replaced(document, term.paragraph, at, at + 1, to.charAt(0));
}

/** A further entry of clause 3.2, with the next number. */
function defining(document: CleanDocument, term: string, definition: string) {
  const last = here(document).at(-1);
  const match = /^(.*?)(\d+)$/.exec(last?.number ?? '');
  return last === undefined || match === null
    ? undefined
    : inserted(
        document,
        last.paragraph,
        `**${match[1]}${Number(match[2]) + 1}**\t**${term}**: ${definition}`,
      );
}

function lines({ facts }: CleanDocument) {
  return facts.abbreviations
    .filter(({ paragraph }) => paragraph.role === 'abbreviation')
    .map(({ paragraph }) => paragraph);
}

function abbreviating(document: CleanDocument, words: string) {
  return inserted(document, lines(document).at(-1), words);
}
