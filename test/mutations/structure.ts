import { flatBlocks, plainText } from '@fg2rec/document';
import type { Mutation } from './mutation.ts';
import {
  bodyLines,
  division,
  divisions,
  inserted,
  linesOf,
  removed,
  replaced,
  replacedFirst,
  saying,
  swapped,
} from './plant.ts';

/** Defects of clauses, annexes and their order. */
export const structureMutations: readonly Mutation[] = [
  {
    name: 'heading Scope becomes Purpose',
    catalogue: ['STR-04'],
    plant: (document) => replacedFirst(document, headingsOf(document, 'scope'), /Scope/, 'Purpose'),
  },
  {
    name: 'heading Abbreviations loses "and acronyms"',
    catalogue: ['STR-04'],
    plant: (document) => replacedFirst(document, headingsOf(document, 'abbreviations'), / and acronyms/, ''),
  },
  {
    name: 'heading Conventions becomes Notation',
    catalogue: ['STR-04'],
    brings: ['STR-14'],
    plant: (document) =>
      replacedFirst(document, headingsOf(document, 'conventions'), /Conventions/, 'Notation'),
  },
  {
    name: 'clause 5 is taken out',
    catalogue: ['STR-04'],
    brings: ['STR-14'],
    plant: (document) => {
      const clause = division(document, 'conventions');
      return clause?.heading === undefined || clause.children.length > 0
        ? undefined
        : removed(clause.heading, ...flatBlocks(clause.blocks));
    },
  },
  {
    name: 'a clause number is skipped',
    catalogue: ['STR-14'],
    plant: (document) => {
      const last = divisions(document, 'clause')
        .filter(({ level, number }) => level === 1 && /^\d+$/.test(number))
        .at(-1);
      if (last?.heading === undefined || last.children.length > 0 || Number(last.number) < 7) {
        return undefined;
      }
      return replacedFirst(
        document,
        [last.heading],
        new RegExp(`^${last.number}`),
        String(Number(last.number) + 2),
      );
    },
  },
  {
    name: 'a sub-clause number occurs twice',
    catalogue: ['STR-14'],
    plant: (document) => {
      const parent = divisions(document, 'clause').find(
        ({ level, children }) => level === 1 && children.length >= 2,
      );
      const [one, other] = parent?.children ?? [];
      return one === undefined || other?.heading === undefined
        ? undefined
        : replacedFirst(
            document,
            [other.heading],
            new RegExp(`^${other.number.replaceAll('.', '\\.')}(?!\\.?\\d)`),
            one.number,
          );
    },
  },
  {
    name: 'a clause number gets a final stop',
    catalogue: ['STR-13'],
    plant: (document) => {
      const clause = divisions(document, 'clause').find(({ number }) => /^\d+(\.\d+)?$/.test(number));
      return clause?.heading === undefined
        ? undefined
        : replacedFirst(document, [clause.heading], /^[\d.]+/, (match) => `${match[0]}.`);
    },
  },
  {
    name: 'clause 5 loses its "None."',
    catalogue: ['STR-05'],
    plant: (document) =>
      removed(
        ...['conventions', 'abbreviations']
          .flatMap((kind) => noneLine(document, kind === 'conventions' ? 'conventions' : 'abbreviations'))
          .slice(0, 1),
      ),
  },
  {
    name: 'clause 3.1 or 3.2 loses its "None."',
    catalogue: ['STR-05', 'STR-06'],
    plant: (document) =>
      removed(...[...noneLine(document, 'terms-elsewhere'), ...noneLine(document, 'terms-here')].slice(0, 1)),
  },
  {
    name: '"None." loses its stop',
    catalogue: ['BP-NONE'],
    plant: (document) =>
      replacedFirst(
        document,
        [
          ...noneLine(document, 'conventions'),
          ...noneLine(document, 'terms-elsewhere'),
          ...noneLine(document, 'abbreviations'),
        ],
        /None\./,
        'None',
      ),
  },
  {
    name: 'an empty clause 3.x announces terms',
    catalogue: ['STR-07'],
    plant: (document) => {
      const here = noneLine(document, 'terms-here').length > 0 ? 'terms-here' : 'terms-elsewhere';
      const [none] = noneLine(document, here);
      const lead =
        here === 'terms-here'
          ? 'This Recommendation defines the following terms:'
          : 'This Recommendation uses the following terms defined elsewhere:';
      return none === undefined
        ? undefined
        : inserted(document, division(document, here)?.heading, lead, none);
    },
  },
  {
    name: 'clause 3.2 loses its heading',
    catalogue: ['STR-06'],
    brings: ['DEF-02'],
    plant: (document) => removed(division(document, 'terms-here')?.heading),
  },
  {
    name: 'the Bibliography stands before the first annex or appendix',
    catalogue: ['STR-09', 'STR-02'],
    plant: (document) => {
      const list = division(document, 'bibliography');
      const first = division(document, 'annex', 'appendix')?.heading;
      if (
        list?.heading === undefined ||
        first === undefined ||
        list.heading.anchor.start < first.anchor.start
      ) {
        return undefined;
      }
      const blocks = [list.heading, ...flatBlocks(list.blocks)].filter(
        (block) => block.type !== 'paragraph' || block.section === undefined,
      );
      const xml = blocks.map(({ anchor }) => document.text.slice(anchor.start, anchor.end)).join('');
      return [
        { start: first.anchor.start, end: first.anchor.start, text: xml },
        ...(removed(...blocks) ?? []),
      ];
    },
  },
  {
    name: 'the body has a clause of use cases',
    catalogue: ['CON-11'],
    plant: (document) => {
      const last = divisions(document, 'clause')
        .filter(({ level, number, children }) => level === 1 && /^\d+$/.test(number) && children.length === 0)
        .at(-1);
      const after = last === undefined ? undefined : linesOf(last, 'body').at(-1);
      if (last?.heading === undefined || after === undefined) {
        return undefined;
      }
      const heading = inserted(
        document,
        after,
        `${Number(last.number) + 1}\tUse cases of the service`,
        last.heading,
      );
      const body = inserted(document, after, 'A city used the service for a year.');
      return heading === undefined || body === undefined
        ? undefined
        : [
            {
              ...(heading[0] ?? { start: 0, end: 0, text: '' }),
              text: (heading[0]?.text ?? '') + (body[0]?.text ?? ''),
            },
          ];
    },
  },
  {
    name: 'Annex A becomes Annex C',
    catalogue: ['ANX-01'],
    brings: ['ANX-02'],
    plant: (document) => replacedFirst(document, headingsOf(document, 'annex'), /Annex A/, 'Annex C'),
  },
  {
    name: 'Appendix I becomes Appendix 1',
    catalogue: ['ANX-01'],
    brings: ['ANX-02'],
    plant: (document) =>
      replacedFirst(document, headingsOf(document, 'appendix'), /Appendix I(?![IVX])/, 'Appendix 1'),
  },
  {
    name: 'a clause of an annex or appendix loses its letter',
    catalogue: ['ANX-02'],
    brings: ['STR-14'],
    plant: (document) => {
      const inner = divisions(document, 'annex', 'appendix')
        .flatMap(({ children }) => children)
        .find(({ number }) => /^[A-Z]+\.\d+$/.test(number));
      return inner?.heading === undefined
        ? undefined
        : replacedFirst(document, [inner.heading], /^[A-Z]+\./, 'Z.');
    },
  },
  {
    name: 'the sentence of an annex is taken out',
    catalogue: ['BP-ANN'],
    plant: (document) =>
      removed(...linesOf(division(document, 'annex'), 'integral-part-sentence').slice(0, 1)),
  },
  {
    name: 'the sentence of an annex is reworded',
    catalogue: ['BP-ANN'],
    plant: (document) =>
      replacedFirst(
        document,
        linesOf(division(document, 'annex'), 'integral-part-sentence'),
        /forms an integral part/,
        'is an essential part',
      ),
  },
  {
    name: 'the sentence of an annex is that of an appendix',
    catalogue: ['BP-ANN'],
    plant: (document) =>
      replacedFirst(
        document,
        linesOf(division(document, 'annex'), 'integral-part-sentence'),
        /forms an integral/,
        'does not form an integral',
      ),
  },
  {
    name: 'the sentence of an appendix is taken out',
    catalogue: ['BP-APP'],
    plant: (document) =>
      removed(...linesOf(division(document, 'appendix'), 'integral-part-sentence').slice(0, 1)),
  },
  {
    name: 'the sentence of an appendix is that of an annex',
    catalogue: ['BP-APP'],
    plant: (document) =>
      replacedFirst(
        document,
        linesOf(division(document, 'appendix'), 'integral-part-sentence'),
        /does not form an integral/,
        'forms an integral',
      ),
  },
  {
    name: 'clauses 4 and 5 change places',
    catalogue: ['STR-02', 'STR-04', 'STR-14'],
    brings: ['STR-04', 'STR-14', 'STR-02'],
    plant: (document) => {
      const [abbreviations, conventions] = [
        division(document, 'abbreviations'),
        division(document, 'conventions'),
      ];
      return swapped(document, abbreviations?.heading, conventions?.heading);
    },
  },
  {
    name: 'a list skips a level marker: items lettered 1. and 2.',
    catalogue: ['STR-16', 'STR-15'],
    plant: (document) => {
      const after = bodyLines(document)[0];
      const item = document.facts.prose.find(
        ({ paragraph }) => paragraph.role === 'list-item' && /^[a-z]\)\t/.test(plainText(paragraph)),
      )?.paragraph;
      const [first] = inserted(document, after, '1.\tthe first of the steps;', item) ?? [];
      const [second] = inserted(document, after, '2.\tthe second of the steps.', item) ?? [];
      return item === undefined || first === undefined || second === undefined
        ? undefined
        : [{ ...first, text: first.text + second.text }];
    },
  },
  {
    name: 'code has curly quotation marks',
    catalogue: ['STR-18'],
    languages: ['en', 'fr', 'ar', 'zh'],
    plant: (document) => {
      const code = document.facts.prose.find(({ paragraph }) => paragraph.role === 'code')?.paragraph;
      return code === undefined ? undefined : replaced(document, code, 0, 0, '“x” ');
    },
  },
  {
    name: 'a placeholder is left',
    catalogue: ['A7-I2-7'],
    plant: (document) => saying(document, 'The limit of this value is [TBD].'),
  },
];

function headingsOf(
  document: Parameters<typeof division>[0],
  kind: 'scope' | 'abbreviations' | 'conventions' | 'annex' | 'appendix',
) {
  return divisions(document, kind).flatMap(({ heading }) => (heading === undefined ? [] : [heading]));
}

function noneLine(
  document: Parameters<typeof division>[0],
  kind: 'conventions' | 'abbreviations' | 'terms-elsewhere' | 'terms-here',
) {
  const lines = linesOf(division(document, kind));
  return lines.length === 1 && plainText(lines[0] as Parameters<typeof plainText>[0]).trim() === 'None.'
    ? lines
    : [];
}
