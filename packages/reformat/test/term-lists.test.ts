import {
  as,
  type Block,
  bold,
  heading,
  type Language,
  paragraph,
  paragraphsOf,
  plainText,
  table,
} from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { convertTwice } from './support/convert-twice.ts';
import { orderAfter } from './support/order-after.ts';
import { type Planned, plan } from './support/plan.ts';
import { p, r } from './support/word-file.ts';

const elsewhere = '3.1\tTerms defined elsewhere';
const here = '3.2\tTerms defined in this Recommendation';
const leadElsewhere = 'This Recommendation uses the following terms defined elsewhere:';
const leadHere = 'This Recommendation defines the following terms:';

function draft(definitions: readonly Block[], ...body: string[]): Planned {
  return plan([
    heading('1', 'Scope'),
    paragraph('This Recommendation describes sensors.'),
    heading('2', 'References'),
    as('reference', '[ITU-T Y.4000]\tRecommendation ITU-T Y.4000 (2012), Overview.'),
    as('reference', '[5]\tIETF RFC 791 (1981), Internet Protocol.'),
    heading('3', 'Definitions'),
    ...definitions,
    heading('4', 'Abbreviations and acronyms'),
    paragraph('None.'),
    heading('6', 'Sensors'),
    paragraph('A sensor shall follow [ITU-T Y.4000] and [5].'),
    ...body.map((text) => paragraph(text)),
  ]);
}

function term(text: string): Block {
  return as('term', text);
}

/** The lines of clause 3 below its heading. */
function clause3(planned: Planned): string[] {
  const lines = orderAfter(planned);
  return lines.slice(
    lines.indexOf('3\tDefinitions') + 1,
    lines.findIndex((line) => line.startsWith('4\t')),
  );
}

describe('one list of definitions', () => {
  it('is parted into terms with a source and terms without, each sorted and numbered', () => {
    const planned = draft([
      paragraph('For the purposes of this document, the following terms and definitions apply:'),
      term('3.1\tsensor: A device that senses things.'),
      term('3.2\tthing [ITU-T Y.4000]: An object of the physical world.'),
      as('note', 'NOTE – Things are many.'),
      term('3.3\tair: What sensors breathe.'),
      term('3.4\tdevice: [ITU-T Y.4000] A piece of equipment.'),
    ]);
    expect(clause3(planned)).toEqual([
      elsewhere,
      leadElsewhere,
      '3.1.1\tdevice [ITU-T Y.4000]: A piece of equipment.',
      '3.1.2\tthing [ITU-T Y.4000]: An object of the physical world.',
      'NOTE – Things are many.',
      here,
      leadHere,
      '3.2.1\tair: What sensors breathe.',
      '3.2.2\tsensor: A device that senses things.',
    ]);
    expect(planned.changes.map(({ what }) => what)).toContain(
      'The 4 terms stand in two lists: 2 with a source in 3.1, 2 in 3.2.',
    );
  });

  it('takes the references to its entries along', () => {
    const planned = draft(
      [term('3.1\tsensor: A device that senses.'), term('3.2\tair: What sensors breathe.')],
      'Sensors are defined in clause 3.1, air in clause 3.2.',
    );
    expect(orderAfter(planned)).toContain('Sensors are defined in clause 3.2.2, air in clause 3.2.1.');
  });

  it('leaves the other list empty, which says so', () => {
    expect(clause3(draft([term('sensor: A device that senses.')]))).toEqual([
      elsewhere,
      'None.',
      here,
      leadHere,
      '3.2.1\tsensor: A device that senses.',
    ]);
    expect(clause3(draft([term('sensor [ITU-T Y.4000]: A device that senses.')]))).toEqual([
      elsewhere,
      leadElsewhere,
      '3.1.1\tsensor [ITU-T Y.4000]: A device that senses.',
      here,
      'None.',
    ]);
  });

  it('is parted below a title of its own', () => {
    const planned = draft([
      heading('3.1', 'Terms'),
      term('sensor: A device that senses.'),
      term('thing: An object of the physical world. [ITU-T Y.4000]'),
    ]);
    expect(clause3(planned)).toEqual([
      elsewhere,
      leadElsewhere,
      '3.1.1\tthing [ITU-T Y.4000]: An object of the physical world.',
      here,
      leadHere,
      '3.2.1\tsensor: A device that senses.',
    ]);
  });

  it('is parted below a second title of the same words', () => {
    const planned = draft([
      heading('3.1', 'Definitions'),
      paragraph('For the purposes of the present document, the following definitions apply:'),
      term('sensor: A device that senses.'),
      heading('3.2', 'Symbols'),
      paragraph('S is a sensor.'),
    ]);
    expect(clause3(planned)).toEqual([
      elsewhere,
      'None.',
      here,
      leadHere,
      '3.2.1\tsensor: A device that senses.',
      '3.3\tSymbols',
      'S is a sensor.',
    ]);
  });

  it('is parted where each term is a sub-clause', () => {
    const planned = draft(
      [
        heading('3.1', 'sensor'),
        paragraph('A device that senses.'),
        heading('3.2', 'thing'),
        paragraph('An object of the physical world. [ITU-T Y.4000]'),
      ],
      'See clause 3.2.',
    );
    expect(clause3(planned)).toEqual([
      elsewhere,
      leadElsewhere,
      '3.1.1\tthing',
      'An object of the physical world. [ITU-T Y.4000]',
      here,
      leadHere,
      '3.2.1\tsensor',
      'A device that senses.',
    ]);
    expect(orderAfter(planned)).toContain('See clause 3.1.1.');
  });

  it('does not move the last entry for the alphabet where more follows it', () => {
    const planned = draft([
      heading('3.1', 'Terms defined elsewhere'),
      paragraph('None.'),
      heading('3.2', 'Terms defined in this Recommendation'),
      paragraph(leadHere),
      term('3.2.1\tsensor: A device that senses.'),
      term('3.2.2\tair: What sensors breathe.'),
      paragraph('These terms are used throughout.'),
    ]);
    expect(clause3(planned).slice(-3)).toEqual([
      '3.2.1\tsensor: A device that senses.',
      '3.2.2\tair: What sensors breathe.',
      'These terms are used throughout.',
    ]);
  });

  it('keeps the order in which it was printed', () => {
    const blocks = [
      heading('3', 'Definitions'),
      heading('3.1', 'Terms defined elsewhere'),
      paragraph('None.'),
      heading('3.2', 'Terms defined in this Recommendation'),
      paragraph(leadHere),
      term('3.2.1\tsensor: A device that senses.'),
      term('3.2.2\tair: What sensors breathe.'),
    ];
    expect(plan(blocks, { stage: 'published' }).edits.filter(({ kind }) => kind === 'move-blocks')).toEqual(
      [],
    );
  });
});

describe('the source of a term', () => {
  const definition = 'An object of the physical world';

  it.each([
    [`thing: ${definition}. [ITU-T Y.4000]`],
    [`thing: ${definition} [ITU-T Y.4000].`],
    [`thing: ${definition} ([ITU-T Y.4000]).`],
    [`thing: ${definition} (source: ITU-T Y.4000).`],
    [`thing: ${definition} (Source: Recommendation ITU-T Y.4000 (2012)).`],
    [`thing: ${definition} (see [ITU-T Y.4000]).`],
    [`thing: ${definition}, as defined in [ITU-T Y.4000].`],
    [`thing: ${definition}. Source: ITU-T Y.4000`],
    [`thing: ${definition}. [SOURCE: ITU-T Y.4000]`],
    [`thing (ITU-T Y.4000): ${definition}.`],
    [`thing ([ITU-T Y.4000]): ${definition}.`],
    [`thing, [ITU-T Y.4000]: ${definition}.`],
    [`thing – ${definition} [ITU-T Y.4000].`],
  ])('stands after the term: %s', (text) => {
    const lines = clause3(draft([term(text)]));
    expect(lines[2]?.replace(/\.$/, '')).toBe(`3.1.1\tthing [ITU-T Y.4000]: ${definition}`);
  });

  it('stands between a term that only its bold sets off and the definition', () => {
    const planned = draft([as('term', [bold('thing'), ` ${definition} [ITU-T Y.4000].`])]);
    expect(clause3(planned)[2]).toBe(`3.1.1\tthing [ITU-T Y.4000]: ${definition}.`);
  });

  it('is the tag that its number stands for', () => {
    expect(clause3(draft([term(`thing: ${definition} [5].`)]))[2]).toBe(
      `3.1.1\tthing [IETF RFC 791]: ${definition}.`,
    );
  });

  it('may stand on a line of its own', () => {
    const planned = draft([term(`thing: ${definition}.`), paragraph('[SOURCE: ITU-T Y.4000]')]);
    expect(clause3(planned).slice(0, 3)).toEqual([
      elsewhere,
      leadElsewhere,
      `3.1.1\tthing [ITU-T Y.4000]: ${definition}.`,
    ]);
  });

  it.each([
    ['that only points at it', 'thing: As defined in [ITU-T Y.4000].'],
    ['with a clause of it', `thing: ${definition} (source: ITU-T Y.4000, clause 3.2.1).`],
  ])('stays in a definition %s', (_case, text) => {
    expect(clause3(draft([term(text)]))[2]).toBe(`3.1.1\t${text}`);
  });

  it.each([
    ['adapted', `thing: ${definition} (based on [ITU-T Y.4000]).`],
    ['modified below', `thing: ${definition} (source: ITU-T Y.4000, modified).`],
    ['part of a sentence', 'thing: An object that follows the model of [ITU-T Y.4000].'],
    ['no document', `thing: ${definition} (physical or not).`],
  ])('is none where it is %s', (_case, text) => {
    expect(clause3(draft([term(text)])).at(-1)).toBe(`3.2.1\t${text}`);
  });

  it.each<[Language, string, string]>([
    [
      'fr',
      'chose: Objet du monde physique, tel que défini dans [X.1].',
      'chose [X.1]: Objet du monde physique.',
    ],
    ['es', 'cosa: Objeto del mundo físico (véase [X.1]).', 'cosa [X.1]: Objeto del mundo físico.'],
    ['ru', 'вещь: Предмет физического мира (источник: [X.1]).', 'вещь [X.1]: Предмет физического мира.'],
    ['ar', 'شيء: كائن من العالم المادي (المصدر: [X.1]).', 'شيء [X.1]: كائن من العالم المادي.'],
    ['zh', '物：物理世界的对象（来源：[X.1]）。', '物 [X.1]：物理世界的对象。'],
  ])('is found in %s', (language, before, after) => {
    const planned = plan(
      [
        heading('1', 'X'),
        as('clause-heading', [bold('3'), '\t', bold(titles[language] ?? '')], { headingLevel: 1 }),
        term(before),
      ],
      { language },
    );
    expect(orderAfter(planned)).toContain(`3.1.1\t${after}`);
  });
});

const titles: Readonly<Partial<Record<Language, string>>> = {
  fr: 'Définitions',
  es: 'Definiciones',
  ru: 'Определения',
  ar: 'التعاريف',
  zh: '定义',
};

describe('a table of definitions', () => {
  const rows = [
    ['Term', 'Definition', 'Source'],
    ['sensor', 'A device that senses.', '–'],
    ['thing', 'An object.', '[ITU-T Y.4000]'],
    ['datagram', 'A unit of [5].', 'RFC 791'],
    ['air', 'What sensors breathe.', 'this document'],
    ['water', 'What fish breathe.', 'based on [5]'],
  ];

  it('becomes two lists of entries', () => {
    const planned = draft([paragraph('The following terms are used:'), table(rows)]);
    const cells = [...rows.flat(), 'A unit of [IETF RFC 791].', 'based on [IETF RFC 791]'];
    const inserted = clause3(planned).filter((line) => !cells.includes(line));
    expect(inserted).toEqual([
      elsewhere,
      leadElsewhere,
      '3.1.1\tdatagram [IETF RFC 791]: A unit of [IETF RFC 791].',
      '3.1.2\tthing [ITU-T Y.4000]: An object.',
      here,
      leadHere,
      '3.2.1\tair: What sensors breathe.',
      '3.2.2\tsensor: A device that senses.',
      '3.2.3\twater: What fish breathe. (source: based on [IETF RFC 791])',
    ]);
    const removed = planned.edits.flatMap((edit) => (edit.kind === 'remove-blocks' ? edit.blocks : []));
    expect(planned.deliverable.root.children.filter(({ type }) => type === 'table')[0]?.anchor).toBe(
      removed.find(({ end, start }) => end - start > 1000),
    );
  });

  it('stays in the list in which it stands', () => {
    const planned = draft([
      heading('3.1', 'Terms defined elsewhere'),
      paragraph('None.'),
      heading('3.2', 'Terms defined in this Recommendation'),
      paragraph(leadHere),
      table([
        ['No.', 'Term', 'Definition'],
        ['1', 'sensor', 'A device that senses.'],
      ]),
    ]);
    expect(clause3(planned)).toContain('3.2.1\tsensor: A device that senses.');
  });

  it.each<[string, string[][]]>([
    [
      'with other columns',
      [
        ['Name', 'Value'],
        ['a', 'b'],
      ],
    ],
    [
      'with a row that has no definition',
      [
        ['Term', 'Definition'],
        ['sensor', ''],
      ],
    ],
  ])('%s stays a table', (_case, cells) => {
    expect(draft([table(cells)]).edits.filter(({ pass }) => pass === 'term-tables')).toEqual([]);
  });
});

describe('a text whose definitions are in form', () => {
  it('is left alone when it is converted again', () => {
    const lines = [
      '1 Scope',
      'This document describes sensors.',
      '2 References',
      '[ITU-T Y.4000] Recommendation ITU-T Y.4000 (2012), Overview.',
      '3 Definitions',
      'For the purposes of this document, the following terms and definitions apply:',
      '3.1 sensor: A device that senses things.',
      '3.2 thing: An object of the physical world [ITU-T Y.4000].',
      '3.3 air – What sensors breathe.',
      '6 Sensors',
      'A sensor shall follow [ITU-T Y.4000]. See clause 3.2.',
    ];
    const [first, second] = convertTwice({
      body: lines.map((line) => p(r(line, /^\d \w+$/.test(line) ? '<w:b/>' : ''))).join(''),
    });
    const texts = paragraphsOf(second.deliverable.root.children).map((each) => plainText(each));
    expect(texts).toContain('3.1.1\tthing [ITU-T Y.4000]: An object of the physical world.');
    expect(texts).toContain('3.2.1\tair: What sensors breathe.');
    expect(texts).toContain('A sensor shall follow [ITU-T Y.4000]. See clause 3.1.1.');
    expect(first.plan.changes.map(({ pass }) => pass)).toContain('term-lists');
    expect(second.plan.edits).toEqual([]);
  });
});
