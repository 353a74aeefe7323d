import { OpcPackage } from '@fg2rec/ooxml';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part beside the main one: its relationship id, its kind, and what is in it. */
export interface Beside {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
  readonly content: string;
}

/** A Word package with this body and these parts beside it, its XML written out. */
export function packageOf(body: string, ...beside: readonly Beside[]): OpcPackage {
  const entries: [string, string][] = [
    ['[Content_Types].xml', types],
    ['_rels/.rels', relationships([['rId1', 'officeDocument', 'word/document.xml']])],
    ['word/document.xml', `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`],
    [
      'word/_rels/document.xml.rels',
      relationships(beside.map(({ id, kind, part }) => [id, kind, part.replace('word/', '')])),
    ],
    ...beside.map(({ part, content }): [string, string] => [
      part,
      part.endsWith('.xml') ? content.replace(/^<([\w:]+)/, `<$1 ${namespaces}`) : content,
    ]),
  ];
  return new OpcPackage('a.docx', new Map(entries.map(([name, text]) => [name, Buffer.from(text)])));
}

function relationships(rows: readonly (readonly [string, string, string])[]): string {
  const written = rows.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${/^https?:/.test(target) ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
}

export const p = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
export const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const mark = (type: 'begin' | 'separate' | 'end'): string =>
  `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
export const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
