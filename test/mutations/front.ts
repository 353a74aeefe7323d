import { flatBlocks, plainText } from '@fg2rec/document';
import type { CleanDocument, Mutation } from './mutation.ts';
import { division, inserted, linesOf, removed, replaced, replacedFirst } from './plant.ts';

/** Defects of title, Summary, Keywords and the fixed sentences. */
export const frontMutations: readonly Mutation[] = [
  {
    name: 'the Summary is taken out',
    catalogue: ['SUM-01'],
    plant: (document) => whole(document, 'summary'),
  },
  {
    name: 'the Keywords are taken out',
    catalogue: ['KEY-01'],
    plant: (document) => whole(document, 'keywords'),
  },
  {
    name: 'the keywords are out of order',
    catalogue: ['KEY-01'],
    plant: (document) => {
      const line = linesOf(division(document, 'keywords'))[0];
      return line === undefined || !/,/.test(plainText(line))
        ? undefined
        : replaced(document, line, 0, 0, 'Zebra, ');
    },
  },
  {
    name: 'the keywords lose their stop',
    catalogue: ['KEY-02'],
    plant: (document) => replacedFirst(document, linesOf(division(document, 'keywords')), /\.$/, ''),
  },
  {
    name: 'the keywords are set apart by semicolons',
    catalogue: ['KEY-01', 'KEY-02'],
    plant: (document) => {
      const line = linesOf(division(document, 'keywords'))[0];
      return line === undefined || !/, /.test(plainText(line))
        ? undefined
        : replaced(document, line, 0, plainText(line).length, plainText(line).replaceAll(',', ';'));
    },
  },
  {
    name: 'the Summary lays down a requirement',
    catalogue: ['STR-11'],
    plant: (document) =>
      inserted(
        document,
        linesOf(division(document, 'summary'))[0],
        'All devices shall answer within a second.',
      ),
  },
  {
    name: 'the number line says "ITU-T Recommendation"',
    catalogue: ['TTL-02'],
    plant: (document) =>
      replacedFirst(document, numberLines(document), /Recommendation ITU-T/, 'ITU-T Recommendation'),
  },
  {
    name: 'the title has an acronym',
    catalogue: ['TTL-04'],
    plant: (document) => replacedFirst(document, titleLines(document), /$/, ' for QZXP'),
  },
  {
    name: 'the title is very long',
    catalogue: ['TTL-04'],
    plant: (document) =>
      replacedFirst(document, titleLines(document), /$/, ' and further remarks on many matters'.repeat(6)),
  },
  {
    name: 'the sentence on references is reworded',
    catalogue: ['BP-REF'],
    plant: (document) =>
      replacedFirst(
        document,
        linesOf(division(document, 'references')),
        /At the time of publication, the editions indicated were valid\./,
        'The editions may change.',
      ),
  },
  {
    name: 'the sentence on references is taken out',
    catalogue: ['BP-REF'],
    plant: (document) =>
      removed(
        linesOf(division(document, 'references')).find((line) =>
          plainText(line).startsWith('The following ITU-T Recommendations'),
        ),
      ),
  },
  lead(
    '3.1',
    'BP-31',
    'terms-elsewhere',
    /uses the following terms defined elsewhere/,
    'employs these terms of other texts',
  ),
  lead('3.2', 'BP-32', 'terms-here', /defines the following terms?/, 'introduces some terms'),
  lead(
    '4',
    'BP-4',
    'abbreviations',
    /uses the following abbreviations and acronyms/,
    'has these short forms',
  ),
];

function lead(
  clause: string,
  code: string,
  kind: 'terms-elsewhere' | 'terms-here' | 'abbreviations',
  pattern: RegExp,
  words: string,
): Mutation {
  return {
    name: `the sentence that opens clause ${clause} is reworded`,
    catalogue: [code],
    plant: (document) => replacedFirst(document, linesOf(division(document, kind)), pattern, words),
  };
}

function whole(document: CleanDocument, kind: 'summary' | 'keywords') {
  const found = division(document, kind);
  return found?.heading === undefined
    ? undefined
    : removed(
        found.heading,
        ...flatBlocks(found.blocks).filter(
          (block) => block.type !== 'paragraph' || block.section === undefined,
        ),
      );
}

function numberLines({ facts }: CleanDocument) {
  return facts.titleBlock.numberParagraph === undefined ? [] : [facts.titleBlock.numberParagraph];
}

function titleLines({ facts }: CleanDocument) {
  return facts.titleBlock.titleParagraph === undefined ? [] : [facts.titleBlock.titleParagraph];
}
