import {
  type Block,
  type Deliverable,
  flatInlines,
  type Inline,
  type Paragraph,
  paragraphsOf,
  plainText,
  type RevisionView,
  type Table,
} from '@fg2rec/document';
import { encodeXml, OpcPackage } from '@fg2rec/ooxml';
import { readPackage } from '../src/index.ts';

const namespaces = Object.entries({
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  dgm: 'http://schemas.openxmlformats.org/drawingml/2006/diagram',
  dsp: 'http://schemas.microsoft.com/office/drawing/2008/diagram',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  am3d: 'http://schemas.microsoft.com/office/drawing/2017/model3d',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

const typePrefix = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

export interface FileContent {
  readonly body: string;
  /** Other parts by name; those of notes, comments and margins are related by their name. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Relationships of the main part: id to kind and target (external where it holds a colon). */
  readonly links?: Readonly<Record<string, readonly [kind: string, target: string]>>;
}

/** A Word package with this body; parts are wrapped in nothing: they are given whole but for their namespaces. */
export function wordPackage({ body, parts = {}, links = {} }: FileContent): OpcPackage {
  const known = /^word\/(footnotes|endnotes|comments|header|footer|styles|numbering)\d*\.xml$/;
  const related = Object.keys(parts).flatMap((part, index) => {
    const kind = known.exec(part)?.[1];
    return kind === undefined ? [] : [relationship(`part${index}`, kind, `/${part}`)];
  });
  const rows = Object.entries(links).map(([id, [kind, target]]) => relationship(id, kind, target));
  const contents = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
      '<Default Extension="html" ContentType="text/html"/></Types>',
    '_rels/.rels': relationships([relationship('main', 'officeDocument', 'word/document.xml')]),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships([...related, ...rows]),
    ...Object.fromEntries(
      Object.entries(parts).map(([part, xml]) => [part, xml.replace(/^<([\w:]+)/, `<$1 ${namespaces}`)]),
    ),
  };
  return new OpcPackage(
    'test.docx',
    new Map(Object.entries(contents).map(([part, text]) => [part, encodeXml(text)])),
  );
}

function relationship(id: string, kind: string, target: string): string {
  const mode = target.includes(':') ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${typePrefix}${kind}" Target="${target}"${mode}/>`;
}

function relationships(rows: readonly string[]): string {
  const uri = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<Relationships xmlns="${uri}">${rows.join('')}</Relationships>`;
}

export function read(content: FileContent | string, view: RevisionView = 'final'): Deliverable {
  const file = typeof content === 'string' ? { body: content } : content;
  return readPackage(wordPackage(file), { sha256: '', view });
}

/** The texts of all body paragraphs, tables included. */
export function lines(content: FileContent | string, view: RevisionView = 'final'): string[] {
  return paragraphsOf(read(content, view).root.children).map(plainText);
}

export function firstParagraph(deliverable: Deliverable): Paragraph {
  const [paragraph] = paragraphsOf(deliverable.root.children);
  if (paragraph === undefined) {
    throw new Error('The document has no paragraph.');
  }
  return paragraph;
}

export function firstTable(deliverable: Deliverable): Table {
  const table = deliverable.root.children.find((block): block is Table => block.type === 'table');
  if (table === undefined) {
    throw new Error('The document has no table.');
  }
  return table;
}

/** The inlines of one type in the first paragraph, those inside links and fields included. */
export function inlinesOf<T extends Inline['type']>(
  content: FileContent | string,
  type: T,
): Extract<Inline, { type: T }>[] {
  return flatInlines(firstParagraph(read(content)).children).filter(
    (inline): inline is Extract<Inline, { type: T }> => inline.type === type,
  );
}

export function textOfBlocks(blocks: readonly Block[]): string {
  return paragraphsOf(blocks).map(plainText).join('\n');
}

/** The characters of the main part that an anchor bounds. */
export function source(
  deliverable: Deliverable,
  anchor: { part: string; start: number; end: number },
): string {
  return deliverable.package.text(anchor.part).slice(anchor.start, anchor.end);
}

export function remarkCodes(deliverable: Deliverable): string[] {
  return deliverable.remarks.map(({ code }) => code);
}

// The elements of a document, as short as they can be.
export const p = (...content: string[]): string => `<w:p>${content.join('')}</w:p>`;
export const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
export const r = (...content: string[]): string => `<w:r>${content.join('')}</w:r>`;
export const run = (text: string): string => r(t(text));
export const begin = r('<w:fldChar w:fldCharType="begin"/>');
export const separate = r('<w:fldChar w:fldCharType="separate"/>');
export const end = r('<w:fldChar w:fldCharType="end"/>');
export const code = (text: string): string => r(`<w:instrText xml:space="preserve">${text}</w:instrText>`);
export const inserted = (...content: string[]): string =>
  `<w:ins w:id="1" w:author="Ann" w:date="2025-01-01T00:00:00Z">${content.join('')}</w:ins>`;
export const deleted = (text: string): string =>
  `<w:del w:id="2" w:author="Bob"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
export const markDeleted = '<w:pPr><w:rPr><w:del w:id="3" w:author="Bob"/></w:rPr></w:pPr>';
export const markInserted = '<w:pPr><w:rPr><w:ins w:id="3" w:author="Ann"/></w:rPr></w:pPr>';
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const tbl = (columns: number, ...rows: string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="1000"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`;
