import { describe, expect, it } from 'vitest';
import { readLines, roles, rolesOf } from './markdown-support.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Paragraphs behind a clause heading: without one, what has no caption would be part of the cover. */
async function inClause(lines: readonly string[], pictures: readonly string[] = []) {
  const { deliverable } = await readLines(['# 6 Clause', '', ...lines], {
    file: (path) => (pictures.includes(path) ? png : undefined),
  });
  return { deliverable, paragraphs: rolesOf(deliverable).slice(1) };
}

describe('conventions of Pandoc', () => {
  it('refers to captions and formulas by identifiers with a colon', async () => {
    const { paragraphs } = await inClause([
      '| a |',
      '|---|',
      '| 1 |',
      '',
      ': Values {#tbl:one}',
      '',
      'See @tbl:one, [@tbl:one] and [](#tbl:one), but not [@fig:none] or [@tag].',
    ]);
    expect(paragraphs.at(0)).toBe('table-caption: Table 1 – Values');
    expect(paragraphs.at(-1)).toBe('body: See Table 1, Table 1 and Table 1, but not [fig:none] or [tag].');
  });

  it('reads spans with attributes and notes in the line', async () => {
    const { deliverable, paragraphs } = await inClause(['A [span]{.smallcaps} and a note^[In the line.].']);
    expect(paragraphs).toEqual(['body: A span and a note.']);
    expect(deliverable.package.text('word/document.xml')).toContain('<w:smallCaps/>');
    expect(deliverable.package.text('word/footnotes.xml')).toContain('In the line.');
  });

  it('goes on with a definition where its lines are indented', async () => {
    const { paragraphs } = await inClause([
      'Term',
      '',
      ':   Meaning',
      '',
      '    More of it.',
      '',
      '    - an item',
    ]);
    expect(paragraphs).toEqual(['body: Term: Meaning', 'body: More of it.', 'list-item 1: –→an item']);
  });

  it('takes an environment of LaTeX for a formula', async () => {
    const { paragraphs } = await inClause(['\\begin{equation}', 'x = 1', '\\end{equation}']);
    expect(paragraphs).toEqual(['equation: →x=1']);
  });
});

describe('conventions of others', () => {
  it('closes a formula at dollars with its number or identifier behind', async () => {
    const { paragraphs } = await inClause([
      '$$',
      'x = 1',
      '$$ (3)',
      '',
      '$$',
      'y',
      '$$ {#eq:y}',
      '',
      'See @eq:y.',
    ]);
    expect(paragraphs).toEqual(['equation: →x=1→(3)', 'equation: →y→(1)', 'body: See (1).']);
  });

  it('reads the formulas of GitHub', async () => {
    const { paragraphs } = await inClause(['```math', 'e = mc^2', '```', '', 'Where $`m`$ is the mass.']);
    expect(paragraphs).toEqual(['equation: →e=mc2', 'body: Where m is the mass.']);
  });

  it('takes lines that begin with letters for items', async () => {
    const { paragraphs } = await inClause(['a) one', 'b) two', '', 'a) stays', 'text.']);
    expect(paragraphs).toEqual(['list-item 1: a) one', 'list-item 1: b) two', 'list-item 1: a) stays text.']);
  });

  it('takes a paragraph of the class note for one, and drops references to lists of attributes', async () => {
    const { paragraphs } = await inClause(['Mind the gap.', '{: .note}', '', '{:aside}', 'Text.']);
    expect(paragraphs).toEqual(['note: NOTE – Mind the gap.', 'body: Text.']);
  });

  it('reads abbreviations of PHP Markdown Extra', async () => {
    expect(await roles('# 4 Abbreviations and acronyms', '', '*[API]: Application', '*[SQL]: Query')).toEqual(
      [
        'clause-heading 1: 4→Abbreviations and acronyms',
        'abbreviation: API→Application',
        'abbreviation: SQL→Query',
      ],
    );
  });

  it('captions a figure with its alternative text where that is a caption, and none follows', async () => {
    const figure = '![Figure 3 – Parts](a.png)';
    expect((await inClause([figure, '', 'Text.'], ['a.png'])).paragraphs).toEqual([
      'figure: ',
      'figure-caption: Figure 3 – Parts',
      'body: Text.',
    ]);
    expect((await inClause([figure, '', 'Figure 3 – The parts'], ['a.png'])).paragraphs).toEqual([
      'figure: ',
      'figure-caption: Figure 3 – The parts',
    ]);
  });
});

describe('a drawing written as code', () => {
  const code = ['```mermaid', 'graph TD; A-->B', '```'];

  it('is kept and said where there is no picture of it', async () => {
    const { deliverable, paragraphs } = await inClause([...code, '', '![Other](gone.png)']);
    expect(paragraphs[0]).toBe('code: graph TD; A-->B');
    expect(deliverable.remarks.map(({ message }) => message)[0]).toMatch(
      /mermaid drawing in line 3 is kept as code/,
    );
  });

  it('is shown by the picture behind it', async () => {
    const { deliverable, paragraphs } = await inClause([...code, '', '![Parts](parts.png)'], ['parts.png']);
    expect(paragraphs).toEqual(['figure: ']);
    expect(deliverable.remarks[0]?.message).toMatch(
      /is shown by its picture “parts\.png”; its code is left out/,
    );
  });

  it('is shown by the picture that its fence names, or that Mermaid’s tool wrote', async () => {
    const named = ['```mermaid {file=own.png}', 'graph LR; A-->B', '```'];
    const { paragraphs } = await inClause([...named, '', ...code], ['own.png', 'text-2.png']);
    expect(paragraphs).toEqual(['figure: ', 'figure: ']);
  });
});

it('reads entries below a bold line that heads them', async () => {
  const { paragraphs } = await inClause([
    '**Bibliography**',
    '',
    '1. [ATSC] A/322: Physical layer.',
    '2. [b-X] Text.',
  ]);
  expect(paragraphs.slice(1)).toEqual(['reference: [ATSC]→A/322: Physical layer.', 'reference: [b-X]→Text.']);
});

it('tells containers in containers apart, all with three colons', async () => {
  const { deliverable, paragraphs } = await inClause([
    ':::landscape',
    ':::note',
    'Inside.',
    ':::',
    '',
    'Wide.',
    ':::',
    '',
    'After.',
  ]);
  expect(paragraphs).toEqual(['note: NOTE – Inside.', 'body: Wide.', 'body: After.']);
  expect(deliverable.sections.map(({ orientation }) => orientation)).toEqual([
    'portrait',
    'landscape',
    'portrait',
  ]);
});

it('takes the label of a note without content for the note, and that of a requirement for its name', async () => {
  expect(
    await roles('::note[Short.]', '', ':::requirement[REQ-1]{#r1}', 'It shall.', ':::', '', 'See [](#r1).'),
  ).toEqual(['note: NOTE – Short.', 'body: REQ-1 It shall.', 'body: See REQ-1.']);
});

it('says which keys of the front matter are not used', async () => {
  const { deliverable } = await readLines(['---', 'title: T', 'layout: page', '---', '', 'Text']);
  expect(deliverable.remarks.map(({ message }) => message)).toEqual([
    'The front matter has keys that say nothing here: layout.',
  ]);
});
