import {
  type Anchor,
  as,
  type Block,
  type Deliverable,
  type Edit,
  heading,
  type Inline,
  type Note,
  nowhere,
  paragraph,
  root,
  table,
  text,
} from '@fg2rec/document';
import { OpcPackage } from '@fg2rec/ooxml';
import type { Survival } from '@fg2rec/report';
import { describe, expect, it } from 'vitest';
import { readerAccount, type SurvivalInput } from '../src/survival/ledger.ts';

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/></Types>';

function document(
  blocks: Block[],
  parts: Partial<Deliverable> = {},
  pictures: Record<string, string> = {},
): Deliverable {
  const entries = Object.entries({ '[Content_Types].xml': contentTypes, ...pictures });
  return {
    source: {
      name: 'a.docx',
      sha256: '',
      format: 'docx',
      language: 'en',
      languageConfidence: 1,
      view: 'final',
    },
    package: new OpcPackage('a.docx', new Map(entries.map(([name, text]) => [name, Buffer.from(text)]))),
    mainPart: 'word/document.xml',
    root: root(...blocks),
    footnotes: [],
    endnotes: [],
    comments: [],
    headers: [],
    footers: [],
    sections: [],
    properties: { custom: {} },
    revisions: { insertions: 0, deletions: 0, moves: 0, formatting: 0, authors: [] },
    remarks: [],
    ...parts,
  };
}

function ledger(source: Deliverable, td: Deliverable, rest: Partial<SurvivalInput> = {}) {
  const { counts, ...found } = readerAccount({
    source,
    td,
    edits: [],
    coverBlocks: [],
    ledger: [],
    ...rest,
  });
  const survival: Survival = { ...Object.fromEntries(counts), removed: [...found.removed] };
  return { survival, losses: found.losses };
}

const picture = (part: string) =>
  paragraph([
    {
      type: 'picture',
      anchor: nowhere,
      part,
      width: 1,
      height: 1,
      placement: 'inline',
      description: 'A network',
    },
  ]);

const commentReference = (id: string): Inline => ({
  type: 'commentMark',
  kind: 'reference',
  id,
  anchor: nowhere,
});

const note = (text: string): Note => ({ id: '1', anchor: nowhere, children: [as('footnote', text)] });

describe('the account of the reader', () => {
  it('finds everything where everything is, moved or not', () => {
    const source = document([
      heading('1', 'Scope'),
      paragraph('This covers networks.'),
      paragraph('And radios.'),
    ]);
    const td = document([
      paragraph('Cover'),
      paragraph('And radios.'),
      heading('1', 'Scope'),
      paragraph('This covers networks.'),
    ]);
    const { survival, losses } = ledger(source, td);
    expect(survival.words).toMatchObject({ source: 7, output: 8, lost: 0 });
    expect(survival.removed).toEqual([]);
    expect(losses).toEqual([]);
  });

  it('counts words that are gone, and quotes them', () => {
    const source = document([paragraph('The quick brown fox'), paragraph('stays')]);
    const td = document([paragraph('The brown fox'), paragraph('stays')]);
    const { survival, losses } = ledger(source, td);
    expect(survival.words?.lost).toBe(1);
    expect(losses).toEqual([{ what: 'words', quote: 'quick', place: 'The quick brown fox' }]);
  });

  it('does not let what the TD adds elsewhere hide a loss', () => {
    const source = document([paragraph('networks are vast'), paragraph('networks are here')]);
    const td = document([paragraph('networks are here'), paragraph('A new cover')]);
    expect(ledger(source, td).survival.words?.lost).toBe(3);
  });

  it('takes a computed number that is typed in the TD for the same paragraph', () => {
    const numbered = paragraph('Architecture', {
      number: { text: '7.2', level: 1, numberId: '1', abstractId: '1', format: 'decimal', suffix: 'tab' },
    });
    const { survival } = ledger(document([numbered]), document([paragraph('7.2\tArchitecture')]));
    expect(survival.words).toMatchObject({ source: 1, output: 3, lost: 0 });
  });

  it('accounts for words that an edit replaces', () => {
    const source = document([paragraph('See Fig. 3 below')]);
    const anchor = source.root.children[0]?.anchor ?? nowhere;
    const edits: Edit[] = [
      { kind: 'replace-text', paragraph: anchor, from: 4, to: 8, text: 'Figure', pass: 'captions' },
    ];
    const { survival, losses } = ledger(source, document([paragraph('See Figure 3 below')]), { edits });
    expect(survival.words?.lost).toBe(0);
    expect(losses).toEqual([]);
    expect(survival.removed).toEqual([
      {
        what: 'words',
        quote: 'Fig',
        by: 'captions: the wording is put right by the conversion',
        place: 'See Fig. 3 below',
      },
    ]);
  });

  it('accounts for blocks that an edit removes, with its reason', () => {
    const source = document([paragraph('Old contents list'), paragraph('Text')]);
    const blocks = [source.root.children[0]?.anchor ?? nowhere];
    const because = 'A new table of contents stands for it';
    const edits: Edit[] = [{ kind: 'remove-blocks', blocks, because, pass: 'contents' }];
    const { survival } = ledger(source, document([paragraph('Text')]), { edits });
    expect(survival.words?.lost).toBe(0);
    expect(survival.removed).toEqual([
      { what: 'words', quote: 'Old contents list', by: `contents: ${because}`, place: 'Old contents list' },
    ]);
  });

  it('accounts for the frame of a cover that is replaced, but not for its words', () => {
    const source = document([
      table([
        ['Title:', 'Sensors'],
        ['Purpose:', 'Approval'],
      ]),
      paragraph('Text'),
    ]);
    const coverBlocks = source.root.children.slice(0, 1);
    const whole = document([
      table([['Title:', 'Sensors']]),
      paragraph('Purpose: Approval'),
      paragraph('Text'),
    ]);
    expect(ledger(source, whole, { coverBlocks }).losses).toEqual([]);
    const short = document([table([['Title:', 'Sensors']]), paragraph('Text')]);
    expect(ledger(source, short, { coverBlocks }).losses).toMatchObject([
      { what: 'words', quote: 'Purpose' },
      { what: 'words', quote: 'Approval' },
    ]);
  });

  it('counts each Chinese character as a word', () => {
    expect(
      ledger(document([paragraph('本建议书 ITU')]), document([paragraph('本建书 ITU')])).survival.words,
    ).toEqual({
      source: 5,
      output: 4,
      explained: 0,
      lost: 1,
    });
  });

  it('knows pictures by their bytes, whatever they are called', () => {
    const source = document(
      [picture('word/media/image1.png'), picture('word/media/image2.png')],
      {},
      {
        'word/media/image1.png': 'one',
        'word/media/image2.png': 'two',
      },
    );
    const td = document([picture('word/media/image9.png')], {}, { 'word/media/image9.png': 'two' });
    const { survival, losses } = ledger(source, td);
    expect(survival.figures).toEqual({ source: 2, output: 1, explained: 0, lost: 1 });
    expect(losses).toEqual([{ what: 'figure', quote: 'A network' }]);
  });

  it('counts tables, cells, notes, bookmarks and links', () => {
    const line = paragraph([
      { type: 'bookmark', kind: 'start', name: '_Ref1', id: '1', anchor: nowhere },
      { type: 'link', bookmark: '_Ref1', children: [text('site')], anchor: nowhere },
      { type: 'formula', display: false, maths: { type: 'run', text: 'x+y' }, anchor: nowhere },
    ]);
    const source = document(
      [
        line,
        table([
          ['a', 'b'],
          ['c', 'd'],
        ]),
      ],
      { footnotes: [note('A remark')] },
    );
    const lost = ledger(source, document([])).survival;
    const kinds = ['tables', 'cells', 'equations', 'footnotes', 'bookmarks', 'hyperlinks'] as const;
    expect(kinds.map((kind) => lost[kind]?.lost)).toEqual([1, 4, 1, 1, 1, 1]);
    const kept = ledger(source, source).survival;
    expect(kinds.map((kind) => kept[kind]?.lost)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('knows a short note again whose words an edit changes, and misses one that no edit changes', () => {
    const part = 'word/footnotes.xml';
    const anchor = { part, start: 10, end: 90 };
    const noted = (text: string): Note => ({
      id: '1',
      anchor: { part, start: 0, end: 100 },
      children: [as('footnote', text, { anchor })],
    });
    const source = document([], { footnotes: [noted('See [1].')] });
    const td = document([], { footnotes: [noted('See [IETF RFC 791].')] });
    const edits: Edit[] = [{ kind: 'replace-text', paragraph: anchor, from: 5, to: 6, text: 'IETF RFC 791' }];
    expect(ledger(source, td, { edits }).survival.footnotes?.lost).toBe(0);
    expect(ledger(source, td).survival.footnotes?.lost).toBe(1);
    expect(ledger(source, document([]), { edits }).survival.footnotes?.lost).toBe(1);
  });

  it('gives each comment the reason that the reformatter gives for comments', () => {
    const comments = ['One', 'Two'].map((text, index) => ({ ...note(text), id: String(index), author: 'A' }));
    const said = [{ what: 'comment', quote: '', by: 'Comments are left out of a TD' }];
    const source = document([paragraph(comments.map(({ id }) => commentReference(id)))], { comments });
    const { survival } = ledger(source, document([]), { ledger: said });
    expect(survival.comments).toEqual({ source: 2, output: 0, explained: 2, lost: 0 });
    expect(survival.removed).toEqual([
      { what: 'comment', quote: 'One', by: 'Comments are left out of a TD' },
      { what: 'comment', quote: 'Two', by: 'Comments are left out of a TD' },
    ]);
    expect(ledger(source, document([])).survival.comments?.lost).toBe(2);
  });

  it('knows which of two links to one address an edit removed', () => {
    const anchor = { part: 'word/document.xml', start: 10, end: 90 };
    const inside = { ...anchor, start: 20, end: 30 };
    const link = (where: Anchor): Inline => ({
      type: 'link',
      anchor: where,
      url: 'https://a.example',
      children: [text('here')],
    });
    const first = { ...paragraph([link(inside)]), anchor };
    const second = paragraph([link({ ...anchor, start: 100, end: 110 })]);
    const edits: Edit[] = [{ kind: 'remove-blocks', blocks: [anchor], because: 'On the cover' }];
    const { survival } = ledger(document([first, second]), document([second]), { edits });
    expect(survival.hyperlinks?.lost).toBe(0);
    expect(survival.removed).toMatchObject([{ what: 'hyperlink', quote: 'here', by: 'On the cover' }]);
  });

  it('does not mourn a comment that nothing in the text refers to', () => {
    const comments = [{ ...note('Stray'), author: 'A' }];
    const { survival } = ledger(document([], { comments }), document([]));
    expect(survival.comments?.lost).toBe(0);
    expect(survival.removed).toEqual([
      {
        what: 'comment',
        quote: 'Stray',
        by: 'template: nothing in the text refers to it, so Word does not show it',
      },
    ]);
  });

  it('lets the second bookmark of one name go, as Word does, and not the only one', () => {
    const start = (id: string): Inline => ({
      type: 'bookmark',
      kind: 'start',
      name: 'b',
      id,
      anchor: nowhere,
    });
    const link: Inline = { type: 'link', anchor: nowhere, bookmark: 'b', children: [text('there')] };
    const once = document([paragraph([start('1'), link])]);
    const twice = document([paragraph([start('1'), link, start('2')])]);
    expect(ledger(twice, once).survival.bookmarks?.lost).toBe(0);
    expect(ledger(once, document([paragraph([link])])).survival.bookmarks?.lost).toBe(1);
  });

  it('believes the reformatter for what it says it left out, once for each', () => {
    const links = paragraph(
      ['https://a.example', 'https://b.example'].map((url) => ({
        type: 'link',
        url,
        children: [text(url)],
        anchor: nowhere,
      })),
    );
    const said = [{ what: 'hyperlink', quote: 'a', by: 'It leads nowhere' }];
    expect(ledger(document([links]), document([]), { ledger: said }).survival.hyperlinks?.lost).toBe(1);
  });

  it('does not mind a table whose words have changed, nor one that only placed text that is there', () => {
    const data = [
      ['Attribute', 'Meaning'],
      ['charge', 'Note: in per cent of the whole'],
    ];
    const changed = data.map((row) => row.map((cell) => cell.replace('Note:', 'NOTE –')));
    const source = document([table(data), table([['Summary of the text']], { purpose: 'layout' })]);
    const { survival, losses } = ledger(
      source,
      document([table(changed), paragraph('Summary of the text')]),
      {
        ledger: [{ what: 'words', quote: 'Note: in per cent', by: 'Notes are set so' }],
      },
    );
    expect(losses).toEqual([]);
    expect(survival.tables).toEqual({ source: 2, output: 1, explained: 1, lost: 0 });
    expect(survival.removed.map(({ what }) => what)).toContain('table');
    const flat = ledger(document([table(data)]), document(data.flat().map((cell) => paragraph(cell))));
    expect(flat.survival.tables?.lost).toBe(1);
  });

  it('tells a loss of the paragraph that has it', () => {
    const source = document([
      paragraph('Recommendation ITU-T X.1 on keys'),
      paragraph('This Recommendation names keys'),
    ]);
    const td = document([paragraph('This Recommendation names all keys')]);
    expect(ledger(source, td).losses).toEqual([
      { what: 'words', quote: 'Recommendation ITU T X 1 on keys', place: 'Recommendation ITU-T X.1 on keys' },
    ]);
  });

  it('does not mourn a bookmark that nothing points at, nor where Word last stood, nor an empty link', () => {
    const source = document([
      paragraph([
        { type: 'bookmark', kind: 'start', name: 'unused', id: '1', anchor: nowhere },
        { type: 'bookmark', kind: 'start', name: '_GoBack', id: '2', anchor: nowhere },
        { type: 'link', url: 'https://example.org', children: [], anchor: nowhere },
      ]),
    ]);
    const { survival, losses } = ledger(source, document([]));
    expect(losses).toEqual([]);
    expect(survival.removed).toEqual([
      { what: 'bookmark', quote: 'unused', by: 'template: nothing points at it' },
    ]);
  });
});
