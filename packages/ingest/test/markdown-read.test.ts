import { mathText, paragraphsOf, sourcePlaceOf } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../src/index.ts';
import { readLines, roles, rolesOf, textsOf } from './markdown-support.ts';

const head = ['# Recommendation ITU-T X.1 - Agents', '', '## 1 Scope', '', 'Text.', ''];

describe('structure', () => {
  it('reads number and title, clauses with typed numbers, annexes and the bibliography', async () => {
    expect(
      await roles(
        '# Draft new Recommendation ITU-T X.1234 - Agents in networks',
        '',
        '## Summary',
        '',
        'Recommendation ITU-T X.1234 specifies agents.',
        '',
        '## 1. Scope {#scope}',
        '',
        'This Recommendation has a scope.',
        '',
        '### 6.1 Roles',
        '',
        '## Annex A - Tests',
        '',
        '## Bibliography',
      ),
    ).toEqual([
      'recommendation-number: Draft new Recommendation ITU-T X.1234',
      'recommendation-title: Agents in networks',
      'unnumbered-heading: Summary',
      'body: Recommendation ITU-T X.1234 specifies agents.',
      'clause-heading 1: 1→Scope',
      'body: This Recommendation has a scope.',
      'clause-heading 2: 6.1→Roles',
      'annex-heading: Annex A - Tests',
      'bibliography-heading: Bibliography',
    ]);
  });

  it('reads lists with their markers, levels and continuations', async () => {
    expect(
      await roles(
        ...head,
        '- one',
        '  - inner',
        '- [x] done',
        '',
        '1) first',
        '',
        '   more of it',
        '2) second',
        '',
        '- a) lettered',
      ),
    ).toEqual(
      expect.arrayContaining([
        'list-item 1: –→one',
        'list-item 2: •→inner',
        'list-item 1: ☑→done',
        'list-item 1: 1)→first',
        'list-item 1: →more of it',
        'list-item 1: 2)→second',
        'list-item 1: a)→lettered',
      ]),
    );
  });

  it('reads entries of references, terms and abbreviations in their clauses', async () => {
    const found = await roles(
      ...head,
      '## 2 References',
      '',
      '- [ITU-T X.1] Recommendation ITU-T X.1 (2020), *Title*.',
      '',
      '## 3 Definitions',
      '',
      'agent',
      ': something that acts.',
      '',
      '## 4 Abbreviations and acronyms',
      '',
      'API: Application Programming Interface',
      'SDK: Software Development Kit',
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'reference: [ITU-T X.1]→Recommendation ITU-T X.1 (2020), Title.',
        'term: agent: something that acts.',
        'abbreviation: API→Application Programming Interface',
        'abbreviation: SDK→Software Development Kit',
      ]),
    );
  });

  it('reads directives for what Markdown lacks', async () => {
    const found = await roles(
      ...head,
      ':::note',
      'Mind the gap.',
      ':::',
      '',
      ':::table[Values]{#tab-v}',
      '| a | b |',
      '|---|---|',
      '| 1 | 2 |',
      ':::',
      '',
      'See [](#tab-v) and [](#annex-a).',
      '',
      '::annex[Tests]{#annex-a number=A}',
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'note: NOTE – Mind the gap.',
        'table-caption: Table 1 – Values',
        'table-head: a',
        'table-text: 2',
        'annex-heading: Annex A→Tests',
      ]),
    );
    expect(found.find((line) => line.startsWith('body: See'))).toBe('body: See Table 1 and Annex A.');
  });

  it('takes a text like a directive, a placeholder and money for what they are', async () => {
    const { deliverable } = await readLines([...head, 'At 10:30 see a:b, <short title>, $5 and $10.']);
    expect(textsOf(deliverable).at(-1)).toBe('At 10:30 see a:b, <short title>, $5 and $10.');
  });

  it('keeps the levels where a section is in landscape', async () => {
    const { deliverable } = await readLines([...head, ':::landscape', '', 'Wide.', '', ':::', '', 'After.']);
    expect(deliverable.sections.map(({ orientation }) => orientation)).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ]);
  });
});

describe('tables', () => {
  it('leaves out a head without text', async () => {
    const { deliverable } = await readLines([...head, '|||', '|---|---|', '| FFT | Fast |']);
    expect(rolesOf(deliverable).slice(-2)).toEqual(['table-text: FFT', 'table-text: Fast']);
  });

  it('reads spans of HTML and gaps in it', async () => {
    const { deliverable } = await readLines([
      ...head,
      '<table>',
      '<tr><th rowspan="2">A</th><th colspan="2">B</th></tr>',
      '',
      '<tr><td>1</td><td>2</td></tr>',
      '</table>',
    ]);
    const table = deliverable.root.children.find(({ type }) => type === 'table');
    const cells =
      table?.type === 'table'
        ? table.children.map((row) => row.children.map((cell) => [cell.columnSpan, cell.rowSpan]))
        : [];
    expect(cells).toEqual([
      [
        [1, 2],
        [2, 1],
      ],
      [
        [1, 1],
        [1, 1],
      ],
    ]);
  });

  it('reads simple tables, headless ones and grids', async () => {
    const { deliverable } = await readLines([
      ...head,
      '-------  ------',
      'alpha    one',
      'beta     two',
      '----------------',
      '',
      '| ------- | ---- |',
      '| if (x)  | **T** |',
      '|   y',
      '',
      '+---+---+',
      '| p | q |',
      '+===+===+',
      '| - r   |',
      '+-------+',
    ]);
    const texts = textsOf(deliverable);
    expect(texts).toEqual(
      expect.arrayContaining(['alpha', 'two', 'if (x)', 'T', '\u00a0\u00a0y', 'p', 'q', '–\tr']),
    );
    expect(deliverable.root.children.filter(({ type }) => type === 'table')).toHaveLength(3);
  });
});

describe('formulas, notes and pictures', () => {
  it('reads LaTeX as Office maths, with its number beside it', async () => {
    const { deliverable } = await readLines([
      ...head,
      'Let $x_1$ be.',
      '',
      '$$',
      '\\frac{a}{b} = \\sum_{i=0}^{N} c_i \\tag{7-1}',
      '$$',
    ]);
    const found = paragraphsOf(deliverable.root.children).flatMap(({ children }) =>
      children.flatMap((inline) => (inline.type === 'formula' ? [mathText(inline.maths)] : [])),
    );
    expect(found).toEqual(['x1', 'a/b=∑i=0Nci']);
    expect(rolesOf(deliverable).at(-1)).toBe('equation: →a/b=∑i=0Nci→(7-1)');
  });

  it('keeps a formula that cannot be read as it was written', async () => {
    const { deliverable } = await readLines([...head, 'Take $\\frac{$ here.']);
    expect(textsOf(deliverable).at(-1)).toBe('Take $\\frac{$ here.');
  });

  it('reads footnotes, also when referred to twice', async () => {
    const { deliverable } = await readLines([...head, 'One[^a] and again[^a].', '', '[^a]: The note.']);
    expect(
      deliverable.footnotes.flatMap(({ children }) =>
        textsOf({ ...deliverable, root: { ...deliverable.root, children } }),
      ),
    ).toEqual(['The note.']);
    expect(textsOf(deliverable).at(-1)).toBe('One and again1.');
  });

  it('takes pictures from the folder only', async () => {
    const asked: string[] = [];
    const { deliverable } = await readLines(
      [
        ...head,
        '![x](file:///etc/passwd) ![y](http://127.0.0.1:9/t.png) ![z](../up.png) ![w](in/w.png) [l](javascript:alert(1))',
      ],
      {
        file: (path) => {
          asked.push(path);
          return undefined;
        },
      },
    );
    expect(asked).toEqual(['in/w.png']);
    expect(deliverable.remarks.filter(({ code }) => code === 'markdown')).toHaveLength(4);
    expect(textsOf(deliverable).at(-1)).toContain('[x (file:///etc/passwd)]');
  });
});

describe('front matter and files', () => {
  it('makes the cover and says what the deliverable is', async () => {
    const read = await readLines([
      '---',
      'title: Agents',
      'number: X.1234',
      'kind: supplement',
      'language: fr',
      'keywords: [agents, networks]',
      'contact:',
      '  - { name: Ada Example, organization: Example Org, country: Norway, email: ada@example.org }',
      'permalink: /x/',
      '---',
      '',
      '# 1 Scope',
    ]);
    expect([read.kind, read.language]).toEqual(['supplement', 'fr']);
    const texts = textsOf(read.deliverable);
    expect(texts).toEqual(expect.arrayContaining(['Agents', 'agents; networks', 'Ada Example']));
    expect(texts).not.toContain('/x/');
  });

  it('includes files, but none in itself and none from outside', async () => {
    const files: Record<string, string> = { 'part.md': '# 2 References\n\n::include{file="text.md"}\n' };
    const { deliverable } = await readLines(
      ['# 1 Scope', '', '::include{file="part.md"}', '', '::include{file="../x.md"}'],
      {
        file: (path) => (files[path] === undefined ? undefined : new TextEncoder().encode(files[path])),
      },
    );
    expect(rolesOf(deliverable).filter((line) => line.startsWith('clause-heading'))).toEqual([
      'clause-heading 1: 1→Scope',
      'clause-heading 1: 2→References',
    ]);
    const heading = paragraphsOf(deliverable.root.children).find(
      (paragraph) =>
        paragraph.role === 'clause-heading' &&
        textsOf({ ...deliverable, root: { ...deliverable.root, children: [paragraph] } })[0]?.includes(
          'References',
        ),
    );
    expect(heading && sourcePlaceOf(deliverable)?.(heading.anchor)).toMatchObject({
      file: 'part.md',
      line: 1,
    });
  });

  const encodings: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8 with a mark', Buffer.from('\ufeff# 1 范围\n\n国际电信联盟', 'utf8')],
    ['UTF-16 with a mark', Buffer.from('\ufeff# 1 范围\n\n国际电信联盟', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeff# 1 范围\n\n国际电信联盟', 'utf16le').swap16()],
    ['GB18030', Buffer.from('23203120b7b6cea70a0ab9fabccab5e7d0c5c1aac3cb', 'hex')],
  ];
  for (const [name, bytes] of encodings) {
    it(`reads ${name}`, async () => {
      const { deliverable } = await readMarkdown([{ path: 'a.md', bytes }], 'a.md');
      expect(textsOf(deliverable)[0]).toBe('1\t范围');
    });
  }

  it('reads Latin-1', async () => {
    const bytes = Buffer.from('# 1 Port\u00e9e\n\nL\u2019été'.replace('\u2019', "'"), 'latin1');
    const { deliverable } = await readMarkdown([{ path: 'a.md', bytes }], 'a.md');
    expect(textsOf(deliverable)).toEqual(['1\tPortée', "L'été"]);
  });
});

describe('places', () => {
  it('names line and column of words inside a paragraph', async () => {
    const { deliverable } = await readLines([...head, 'First line', 'of **bold** words here.']);
    const paragraph = paragraphsOf(deliverable.root.children).at(-1);
    expect(paragraph && sourcePlaceOf(deliverable)?.(paragraph.anchor, 'bold')).toEqual({
      file: 'text.md',
      line: 8,
      column: 6,
    });
    expect(paragraph && sourcePlaceOf(deliverable)?.(paragraph.anchor)).toEqual({
      file: 'text.md',
      line: 7,
      column: 1,
    });
  });

  it('names the line of words behind a soft line break', async () => {
    const { deliverable } = await readLines([...head, '> First line', '> goes on and on.']);
    const paragraph = paragraphsOf(deliverable.root.children).at(-1);
    expect(paragraph && sourcePlaceOf(deliverable)?.(paragraph.anchor, 'goes')).toEqual({
      file: 'text.md',
      line: 8,
      column: 3,
    });
  });

  it('counts on behind tables cut out of the lines and attribute lists', async () => {
    const { deliverable } = await readLines([...head, '| - | - |', '| a | b', '{:.syntax}', '', 'After.']);
    const paragraph = paragraphsOf(deliverable.root.children).at(-1);
    expect(paragraph && sourcePlaceOf(deliverable)?.(paragraph.anchor)?.line).toBe(11);
  });
});

describe('hostile texts', () => {
  it.each([
    ['quotations', `${'> '.repeat(5000)}a`],
    ['lists', `${'- '.repeat(5000)}a`],
    ['brackets', '['.repeat(5000)],
  ])('refuses endless %s', async (_name, text) => {
    await expect(readLines([text])).rejects.toMatchObject({ code: 'markdown-too-deep' });
  });

  it('gives the same bytes for the same text', async () => {
    const text = [...head, 'A [link](https://www.itu.int/) and [another](https://example.org/).'];
    const [one, other] = [await readLines(text), await readLines(text)];
    expect(
      Buffer.from(one.deliverable.package.save()).equals(Buffer.from(other.deliverable.package.save())),
    ).toBe(true);
  });
});
