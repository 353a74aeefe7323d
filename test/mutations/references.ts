import { plainText, type Reference } from '@fg2rec/document';
import type { CleanDocument, Mutation } from './mutation.ts';
import {
  appendixLines,
  bodyLines,
  division,
  inserted,
  listing,
  replacedFirst,
  saying,
  swapped,
} from './plant.ts';

/** Defects of references, citations and cross-references. */
export const referenceMutations: readonly Mutation[] = [
  {
    name: 'the text cites what is not listed',
    catalogue: ['REF-04'],
    plant: (document) => saying(document, 'The format follows [ITU-T Z.9999] throughout.'),
  },
  {
    name: 'an entry of clause 2 is never cited',
    catalogue: ['REF-04'],
    plant: (document) =>
      listing(
        document,
        'references',
        'ITU-T Z.999',
        'Recommendation ITU-T Z.999 (2018), __Unused matter__.',
        false,
      ),
  },
  {
    name: 'an entry says "ITU-T Recommendation"',
    catalogue: ['REF-07'],
    plant: (document) =>
      replacedFirst(
        document,
        entries(document, 'references'),
        /Recommendation ITU-T (?=[A-Z]\.)/,
        'ITU-T Recommendation ',
      ),
  },
  {
    name: 'an edition is given with its month',
    catalogue: ['REF-07'],
    plant: (document) =>
      replacedFirst(document, ituEntries(document), /\((\d{4})\)/, (match) => `(${match[1]}/11)`),
  },
  {
    name: 'an entry loses its year',
    catalogue: ['REF-06', 'REF-07', 'REF-08', 'REF-09'],
    plant: (document) => replacedFirst(document, ituEntries(document), / \(\d{4}\)/, ''),
  },
  {
    name: 'an entry loses its tag',
    catalogue: ['REF-06'],
    brings: ['REF-04'],
    plant: (document) => {
      const entry = list(document, 'references').find(({ tag }) => tag !== undefined);
      return entry === undefined
        ? undefined
        : replacedFirst(document, [entry.paragraph], /^\s*\[[^\]]+\]\t?/, '');
    },
  },
  {
    name: 'two entries of clause 2 change places',
    catalogue: ['REF-05'],
    plant: (document) => {
      const found = list(document, 'references');
      return found.length < 2 ? undefined : swapped(document, found[0]?.paragraph, found.at(-1)?.paragraph);
    },
  },
  {
    name: 'an entry of the Bibliography has no b-',
    catalogue: ['REF-03'],
    plant: (document) =>
      listing(document, 'bibliography', 'IETF RFC 9000', 'IETF RFC 9000 (2021), __QUIC__.'),
  },
  {
    name: 'an entry is known by a number',
    catalogue: ['CIT-04'],
    brings: ['REF-04'],
    plant: (document) =>
      listing(document, 'references', '7', 'Recommendation ITU-T Z.999 (2018), __Other matter__.'),
  },
  {
    name: 'clauses are called sections',
    catalogue: ['CIT-02'],
    plant: (document) => saying(document, 'The values are defined in section 6 of this text.'),
  },
  {
    name: 'the text refers to a page',
    catalogue: ['CIT-02'],
    plant: (document) => saying(document, 'For the values, see page 12.'),
  },
  {
    name: 'the text refers to a clause that is not there',
    catalogue: ['CIT-02'],
    plant: (document) => saying(document, 'The values are given in clause 47.3.'),
  },
  {
    name: 'the text refers to a figure that is not there',
    catalogue: ['FIG-01'],
    plant: (document) =>
      document.facts.captions.some(({ kind }) => kind === 'figure')
        ? saying(document, 'The values are shown in Figure 88.')
        : undefined,
  },
  {
    name: 'the text refers to a table that is not there',
    catalogue: ['FIG-01'],
    plant: (document) =>
      document.facts.captions.some(({ kind }) => kind === 'table')
        ? saying(document, 'The values are listed in Table 88.')
        : undefined,
  },
  {
    name: 'the text refers to an annex that is not there',
    catalogue: ['CIT-02'],
    plant: (document) =>
      division(document, 'annex', 'appendix') === undefined
        ? undefined
        : saying(document, 'The values are listed in Annex Q.'),
  },
  {
    name: 'clause 2 lists an Internet-Draft',
    catalogue: ['REF-09'],
    plant: (document) =>
      listing(document, 'references', 'IETF draft-sens', 'draft-ietf-core-sensors-07 (2024), __Sensors__.'),
  },
  {
    name: 'the tag of an RFC has no IETF',
    catalogue: ['REF-09'],
    plant: (document) => listing(document, 'references', 'RFC 9000', 'IETF RFC 9000 (2021), __QUIC__.'),
  },
  {
    name: 'an RFC is listed by its author',
    catalogue: ['REF-09'],
    plant: (document) =>
      listing(document, 'references', 'IETF RFC 9000', 'Iyengar, J., RFC 9000, __QUIC__, 2021.'),
  },
  {
    name: 'an ISO document has no year',
    catalogue: ['REF-08', 'REF-06'],
    plant: (document) => listing(document, 'references', 'ISO 99999', 'ISO 99999, __Sensors__.'),
  },
  {
    name: 'clause 2 lists a Supplement',
    catalogue: ['REF-11'],
    plant: (document) =>
      listing(
        document,
        'references',
        'ITU-T G-Sup.41',
        'ITU-T G-series Recommendations – Supplement 41 (2010), __Design guidelines__.',
      ),
  },
  {
    name: 'clause 2 lists a focus group deliverable',
    catalogue: ['REF-13'],
    plant: (document) =>
      listing(
        document,
        'references',
        'FG-NRR',
        'ITU-T Focus Group on Network Relief, Focus Group Technical Report (2014), __Needs__.',
      ),
  },
  {
    name: 'an entry refers to a TD',
    catalogue: ['REF-14'],
    plant: (document) =>
      listing(document, 'bibliography', 'b-SG13-TD123', 'SG13-TD123 (2024), __Status of the work__.'),
  },
  {
    name: 'clause 2 lists what only an appendix cites',
    catalogue: ['REF-01'],
    plant: (document) => {
      const entry = listing(
        document,
        'references',
        'ITU-T Z.999',
        'Recommendation ITU-T Z.999 (2018), __Background__.',
        false,
      );
      const citing = inserted(document, appendixLines(document)[0], 'Background is found in [ITU-T Z.999].');
      return entry === undefined || citing === undefined ? undefined : [...entry, ...citing];
    },
  },
  {
    name: 'an entry stands twice',
    catalogue: ['REF-04'],
    plant: (document) => {
      const entry = list(document, 'references').find(({ tag }) => tag !== undefined && !/^\d+$/.test(tag));
      return entry === undefined
        ? undefined
        : [
            {
              start: entry.paragraph.anchor.end,
              end: entry.paragraph.anchor.end,
              text: document.text.slice(entry.paragraph.anchor.start, entry.paragraph.anchor.end),
            },
          ];
    },
  },
  {
    name: 'tag and entry name two documents',
    catalogue: ['REF-06'],
    plant: (document) =>
      listing(document, 'references', 'ITU-T Z.999', 'Recommendation ITU-T Z.998 (2018), __Other matter__.'),
  },
  {
    name: 'the Bibliography has another heading',
    catalogue: ['REF-16'],
    plant: (document) => {
      const heading = division(document, 'bibliography')?.heading;
      return heading === undefined
        ? undefined
        : replacedFirst(document, [heading], /Bibliography/, 'Informative references');
    },
  },
  {
    name: 'the Bibliography has the sentence of an appendix',
    catalogue: ['REF-16'],
    plant: (document) => {
      const found = division(document, 'bibliography');
      const like = bodyLines(document)[0];
      return inserted(
        document,
        found?.heading,
        '(This appendix does not form an integral part of this Recommendation.)',
        like,
      );
    },
  },
  {
    name: '"clause" gets a capital within a sentence',
    catalogue: ['CIT-03'],
    plant: (document) => saying(document, 'The values are defined, as said, in the list of Clause 6 above.'),
  },
  {
    name: '"Figure" gets a small letter',
    catalogue: ['CIT-03'],
    plant: (document) => {
      const caption = document.facts.captions.find(
        ({ kind, number }) => kind === 'figure' && /^\d+$/.test(number),
      );
      return caption === undefined
        ? undefined
        : saying(document, `The parts are shown in figure ${caption.number} as well.`);
    },
  },
  {
    name: 'a part of a document is cited behind its tag',
    catalogue: ['CIT-01'],
    plant: (document) => {
      const tag = list(document, 'references').find((entry) =>
        /^(?:ITU|IETF|ISO)/.test(entry.tag ?? ''),
      )?.tag;
      return tag === undefined ? undefined : saying(document, `The format follows [${tag}], clause 4.2.`);
    },
  },
  {
    name: 'a listed document is named without its tag',
    catalogue: ['CIT-01'],
    plant: (document) => {
      const tag = list(document, 'references').find((entry) =>
        /^ITU-T [A-Z]\.\d+$/.test(entry.tag ?? ''),
      )?.tag;
      return tag === undefined ? undefined : saying(document, `The format follows ${tag} in all its parts.`);
    },
  },
  {
    name: 'the text gives a web address',
    catalogue: ['REF-17'],
    plant: (document) =>
      saying(document, 'More on this is found at https://www.sensors.org/more.html for all.'),
  },
  {
    name: 'an address stands in the line of its entry',
    catalogue: ['REF-17'],
    plant: (document) =>
      listing(
        document,
        'bibliography',
        'b-Smith',
        'Smith, J. (2019), __Sensors for all__, Geneva. https://www.sensors.org/more.html',
      ),
  },
  {
    name: 'a book gives its year at the end',
    catalogue: ['REF-12'],
    plant: (document) =>
      listing(document, 'bibliography', 'b-Smith', 'Smith, J.R., __Sensors for all__, Geneva, 2019.'),
  },
  {
    name: 'a citation differs from its entry by a slip',
    catalogue: ['REF-04'],
    plant: (document) => {
      const entry = list(document, 'references').find(({ tag }) => /^ITU-T [A-Z]\.\d+$/.test(tag ?? ''));
      return entry === undefined
        ? undefined
        : saying(document, `The format is that of [${(entry.tag ?? '').replace(' ', '-')}] as it stands.`);
    },
  },
];

function list({ facts }: CleanDocument, of: Reference['list']): Reference[] {
  return facts.references.filter((entry) => entry.list === of);
}

function entries(document: CleanDocument, of: Reference['list']) {
  return list(document, of).map(({ paragraph }) => paragraph);
}

function ituEntries(document: CleanDocument) {
  return entries(document, 'references').filter((paragraph) =>
    /Recommendation ITU-T [A-Z]\.[\w./]+ \(\d{4}\)/.test(plainText(paragraph)),
  );
}
