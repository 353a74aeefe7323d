import { type Caption, plainText } from '@fg2rec/document';
import type { CleanDocument, Mutation } from './mutation.ts';
import { replaced, replacedFirst, swapped } from './plant.ts';

/** Defects of figures, tables and equations. */
export const figureMutations: readonly Mutation[] = [
  {
    name: 'a caption has a hyphen',
    catalogue: ['FIG-03'],
    languages: ['en', 'fr'],
    plant: (document) => replacedFirst(document, paragraphs(document), / – /, ' - '),
  },
  {
    name: 'a caption has a colon',
    catalogue: ['FIG-03'],
    plant: (document) => replacedFirst(document, paragraphs(document), /\s*–\s*/, ': '),
  },
  {
    name: 'a caption ends with a stop',
    catalogue: ['FIG-03'],
    plant: (document) => replacedFirst(document, paragraphs(document), /(?<=[a-z])$/, '.'),
  },
  {
    name: 'a caption says "Fig."',
    catalogue: ['FIG-03'],
    plant: (document) => replacedFirst(document, paragraphs(document, 'figure'), /^Figure/, 'Fig.'),
  },
  {
    name: 'the title of a caption begins small',
    catalogue: ['FIG-03'],
    plant: (document) => {
      const caption = document.facts.captions.find(({ title }) => /^[A-Z][a-z]{3,} [a-z]/.test(title));
      const at = caption === undefined ? -1 : plainText(caption.paragraph).indexOf(caption.title);
      return caption === undefined || at < 0
        ? undefined
        : replaced(document, caption.paragraph, at, at + 1, caption.title.charAt(0).toLowerCase());
    },
  },
  {
    name: 'the title of a caption has capitals on all words',
    catalogue: ['FIG-03'],
    plant: (document) => {
      const caption = document.facts.captions.find(({ title }) => title.length > 8);
      const at = caption === undefined ? -1 : plainText(caption.paragraph).indexOf(caption.title);
      return caption === undefined || at < 0
        ? undefined
        : replaced(
            document,
            caption.paragraph,
            at,
            at + caption.title.length,
            'The Main Parts Of All Small Relays',
          );
    },
  },
  {
    name: 'two figures have one number',
    catalogue: ['FIG-02'],
    brings: ['ANX-02'],
    plant: (document) => renumbered(document, 'figure', (numbers) => numbers[0]),
  },
  {
    name: 'two tables have one number',
    catalogue: ['FIG-02'],
    brings: ['ANX-02'],
    plant: (document) => renumbered(document, 'table', (numbers) => numbers[0]),
  },
  {
    name: 'a number of a figure is skipped',
    catalogue: ['FIG-02'],
    plant: (document) => renumbered(document, 'figure', (numbers) => `${Number(numbers.at(-1)) + 3}`),
  },
  {
    name: 'a caption loses its number',
    catalogue: ['FIG-02'],
    plant: (document) =>
      replacedFirst(document, paragraphs(document), /^(Figure|Table)\s+\S+/, (match) => match[1] ?? ''),
  },
  {
    name: 'a part of a figure is numbered 6a',
    catalogue: ['FIG-04'],
    plant: (document) =>
      replacedFirst(
        document,
        paragraphs(document, 'figure'),
        /^Figure (\d+)(?=\s)/,
        (match) => `Figure ${match[1]}a`,
      ),
  },
  {
    name: 'the caption of a table stands below it',
    catalogue: ['FIG-03'],
    languages: ['en', 'fr', 'zh', 'ar'],
    plant: (document) => {
      const caption = captions(document, 'table').find(
        ({ of, position }) => of?.type === 'table' && position === 'above',
      );
      return caption === undefined ? undefined : swapped(document, caption.paragraph, caption.of);
    },
  },
  {
    name: 'the caption of a figure stands above it',
    catalogue: ['FIG-03'],
    languages: ['en', 'fr', 'zh', 'ar'],
    plant: (document) => {
      const caption = captions(document, 'figure').find(
        ({ of, position, paragraph }) => of?.type === 'paragraph' && of !== paragraph && position === 'below',
      );
      return caption === undefined ? undefined : swapped(document, caption.of, caption.paragraph);
    },
  },
  {
    name: 'two equations have one number',
    catalogue: ['EQU-01'],
    languages: ['en', 'fr', 'zh', 'ar'],
    plant: (document) => {
      const numbered = document.facts.prose.find(
        ({ paragraph, text }) => paragraph.role === 'equation' && /\([\dA-Z]+-\d+\)\s*$/.test(text),
      );
      if (numbered === undefined) {
        return undefined;
      }
      const { start, end } = numbered.paragraph.anchor;
      return [{ start: end, end, text: document.text.slice(start, end) }];
    },
  },
  {
    name: 'an equation is numbered (n)',
    catalogue: ['EQU-01'],
    languages: ['en', 'fr', 'zh', 'ar'],
    plant: (document) =>
      replacedFirst(
        document,
        document.facts.prose
          .filter(({ paragraph }) => paragraph.role === 'equation')
          .map(({ paragraph }) => paragraph),
        /\([\dA-Z]+-(\d+)\)(?=\s*$)/,
        (match) => `(${match[1]})`,
      ),
  },
];

function captions({ facts }: CleanDocument, kind?: Caption['kind']): Caption[] {
  return facts.captions.filter((caption) => kind === undefined || caption.kind === kind);
}

function paragraphs(document: CleanDocument, kind?: Caption['kind']) {
  return captions(document, kind).map(({ paragraph }) => paragraph);
}

/** Gives the last of the plainly numbered captions of a kind another number. */
function renumbered(
  document: CleanDocument,
  kind: Caption['kind'],
  number: (numbers: readonly string[]) => string | undefined,
) {
  const plain = captions(document, kind).filter((caption) => /^\d+$/.test(caption.number));
  const last = plain.at(-1);
  const other = number(plain.map((caption) => caption.number));
  return plain.length < 2 || last === undefined || other === undefined
    ? undefined
    : replacedFirst(document, [last.paragraph], /\d+/, other);
}
