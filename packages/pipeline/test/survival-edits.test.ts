import { type Deliverable, type Edit, type Paragraph, paragraphsOf, plainText } from '@fg2rec/document';
import { readPackage } from '@fg2rec/ingest';
import { OpcPackage } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { survivalLedger } from '../src/survival/ledger.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word file with this body and one list, which Word counts 1. 2. 3. */
function read(body: string): Deliverable {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${wordType}.numbering+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  };
  const bytes = new Map(Object.entries(parts).map(([name, xml]) => [name, new TextEncoder().encode(xml)]));
  return readPackage(new OpcPackage('a.docx', bytes), { sha256: '' });
}

const r = (text: string): string =>
  `<w:r>${text
    .split('\t')
    .map((piece) => `<w:t xml:space="preserve">${piece}</w:t>`)
    .join('<w:tab/>')}</w:r>`;
const p = (content: string, numbered = false): string =>
  `<w:p>${numbered ? '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>' : ''}${content}</w:p>`;
const inserted = (text: string): string => `<w:ins w:id="1" w:author="A">${r(text)}</w:ins>`;

function paragraphIn(source: Deliverable, words: string): Paragraph {
  const found = paragraphsOf(source.root.children).find((each) => plainText(each).includes(words));
  if (found === undefined) {
    throw new Error(`no paragraph says ${words}`);
  }
  return found;
}

function losses(source: Deliverable, td: Deliverable, edits: readonly Edit[]) {
  return survivalLedger({ source, td, edits, coverBlocks: [], ledger: [], keepsRevisions: true }).losses.map(
    ({ what }) => what,
  );
}

describe('the marker of a list item', () => {
  const source = read(p(r('one sensor with a fault'), true));
  const { anchor: item } = paragraphIn(source, 'sensor');
  const bare = read(p(r('one sensor with a fault')));
  const renamed = read(p(r('one actuator with a fault')));
  const text: Edit = {
    kind: 'replace-text',
    paragraph: item,
    from: 4,
    to: 10,
    text: 'actuator',
    pass: 'wording',
  };

  it('that is gone where another word was put right is lost', () => {
    expect(losses(source, renamed, [text])).toEqual(['list item']);
  });

  it('that is gone with the role of its paragraph alone is lost', () => {
    expect(losses(source, bare, [{ kind: 'set-role', paragraph: item, role: 'body' }])).toEqual([
      'list item',
    ]);
  });

  it('that was to be another is lost where there is none', () => {
    const typed: Edit = { kind: 'set-number', paragraph: item, number: 'a)', replaces: 0 };
    expect(losses(source, bare, [typed])).toEqual(['list item']);
    expect(losses(source, read(p(r('a)\tone sensor with a fault'))), [typed])).toEqual([]);
  });

  it('is explained by the edit that takes it', () => {
    expect(losses(source, bare, [{ kind: 'set-number', paragraph: item, number: '', replaces: 0 }])).toEqual(
      [],
    );
  });

  it('is explained by words that take its place', () => {
    const typed = read(p(r('1)\tNote: one sensor')));
    const { anchor } = paragraphIn(typed, 'sensor');
    const note: Edit = {
      kind: 'replace-text',
      paragraph: anchor,
      from: 0,
      to: 8,
      text: 'NOTE –',
      pass: 'notes',
    };
    expect(losses(typed, read(p(r('NOTE – one sensor'))), [note])).toEqual([]);
  });
});

describe('a tracked change', () => {
  const source = read(p(`${r('The old fault of ')}${inserted('one sensor')}${r(' stays.')}`));
  const { anchor } = paragraphIn(source, 'sensor');
  const without = (text: string): Deliverable => read(p(r(text)));

  it('that is gone where words far from it were put right is lost', () => {
    const edit: Edit = {
      kind: 'replace-text',
      paragraph: anchor,
      from: 4,
      to: 7,
      text: 'new',
      pass: 'wording',
    };
    expect(losses(source, without('The new fault of one sensor stays.'), [edit])).toEqual(['tracked change']);
  });

  it('is explained by the edit of its own words', () => {
    const edit: Edit = {
      kind: 'replace-text',
      paragraph: anchor,
      from: 17,
      to: 20,
      text: 'a',
      pass: 'wording',
    };
    expect(losses(source, without('The old fault of a sensor stays.'), [edit])).toEqual([]);
  });
});
