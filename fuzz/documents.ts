import { OpcPackage } from '@fg2rec/ooxml';
import fc from 'fast-check';
import { fragment, namespaces } from './mutable-xml.ts';
import { insertions, texts } from './mutations/material.ts';

const text = fc.oneof(fc.string({ maxLength: 40 }).map(escaped), fc.constantFrom(...texts));
const styles = ['Heading1', 'Heading2', 'Title', 'TOC1', 'Caption', 'ListParagraph', 'Nowhere', '__proto__'];

const run = fc
  .tuple(fc.constantFrom('', '<w:b/>', '<w:rtl/>', '<w:vanish/>', '<w:vertAlign w:val="superscript"/>'), text)
  .map(([look, words]) => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`);
const field = fc
  .tuple(
    fc.constantFrom('PAGE', 'REF a \\h', 'SEQ Table', 'TOC \\o', 'HYPERLINK "x"', 'INCLUDETEXT "/etc/x"', ''),
    run,
  )
  .map(
    ([code, result]) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  );
const bookmark = fc
  .tuple(fc.nat(3), fc.constantFrom('a', 'b', '_Ref1'), run)
  .map(
    ([id, name, content]) =>
      `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`,
  );
const inserted = run.map((content) => `<w:ins w:id="1" w:author="A">${content}</w:ins>`);
const inline = fc.oneof({ weight: 5, arbitrary: run }, field, bookmark, inserted);

const paragraph = fc
  .tuple(
    fc.option(fc.constantFrom(...styles), { nil: undefined }),
    fc.option(fc.tuple(fc.integer({ min: -1, max: 10 }), fc.nat(3)), { nil: undefined }),
    fc.array(inline, { maxLength: 4 }),
  )
  .map(([style, numbered, inlines]) => {
    const look = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
    const [level, list] = numbered ?? [];
    const number =
      level === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
    return `<w:p><w:pPr>${look}${number}</w:pPr>${inlines.join('')}</w:p>`;
  });

const { block } = fc.letrec<{ block: string; table: string }>((tie) => ({
  block: fc.oneof(
    { weight: 8, arbitrary: paragraph },
    { weight: 2, arbitrary: tie('table') },
    { weight: 1, arbitrary: fc.constantFrom(...insertions) },
  ),
  table: fc
    .array(
      fc.array(fc.tuple(fc.integer({ min: -1, max: 4 }), fc.boolean(), tie('block')), { maxLength: 4 }),
      {
        maxLength: 4,
      },
    )
    .map(
      (rows) =>
        `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map(([span, merged, content]) => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merged ? '<w:vMerge/>' : ''}</w:tcPr>${content}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
    ),
}));

/** The body of a document that nobody would write, well-formed as XML. */
export function generatedDocument(seed: number): Uint8Array {
  const [blocks = []] = fc.sample(fc.array(block, { maxLength: 25 }), { seed, numRuns: 1 });
  return wordFile(blocks.filter(isWellFormed).join(''));
}

/** The smallest Word file around the XML of a body. */
export function wordFile(body: string): Uint8Array {
  const office = 'http://schemas.openxmlformats.org';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
  };
  const encoder = new TextEncoder();
  const entries = Object.entries(parts).map(([name, xml]) => [name, encoder.encode(xml)] as const);
  return new OpcPackage('generated', new Map(entries)).save();
}

function isWellFormed(xml: string): boolean {
  try {
    return fragment(xml).length > 0;
  } catch {
    return false;
  }
}

function escaped(words: string): string {
  return words.replace(/[&<]/g, (found) => (found === '&' ? '&amp;' : '&lt;'));
}
