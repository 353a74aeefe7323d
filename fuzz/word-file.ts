import { OpcPackage } from '@fg2rec/ooxml';
import { namespaces } from './mutable-xml.ts';

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/**
 * The smallest Word file around the XML of a body, and of parts beside it by their kind (`styles`, `footnotes`). The
 * relationships `png`, `away`, `link1` and `link2` lead to a picture, to one elsewhere, and to addresses.
 */
export function wordFile(body: string, further: Readonly<Record<string, string>> = {}): Uint8Array {
  const office = 'http://schemas.openxmlformats.org';
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const kinds = `${office}/officeDocument/2006/relationships`;
  const names = Object.keys(further);
  const related = [
    ...names.map((kind) => `<Relationship Id="${kind}" Type="${kinds}/${kind}" Target="${kind}.xml"/>`),
    `<Relationship Id="png" Type="${kinds}/image" Target="media/one.png"/>`,
    `<Relationship Id="away" Type="${kinds}/image" Target="http://picture.invalid/x.png" TargetMode="External"/>`,
    `<Relationship Id="link1" Type="${kinds}/hyperlink" Target="http://link.invalid/" TargetMode="External"/>`,
    `<Relationship Id="link2" Type="${kinds}/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>`,
  ];
  const overrides = names.map(
    (kind) => `<Override PartName="/word/${kind}.xml" ContentType="${word}.${kind}+xml"/>`,
  );
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${kinds}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${office}/package/2006/relationships">${related.join('')}</Relationships>`,
    ...Object.fromEntries(names.map((kind) => [`word/${kind}.xml`, further[kind] ?? ''])),
  };
  const encoder = new TextEncoder();
  const entries = new Map([
    ...Object.entries(parts).map(([name, xml]) => [name, encoder.encode(xml)] as const),
    ['word/media/one.png', new Uint8Array(Buffer.from(onePixel, 'base64'))] as const,
  ]);
  return new OpcPackage('generated', entries).save();
}
