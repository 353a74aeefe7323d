import { OpcPackage } from '@fg2rec/ooxml';

/** A Word file with a paragraph for each of these equations (OMML). */
export function mathDocument(equations: readonly string[]): Uint8Array {
  const names =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
  const paragraphs = equations.map((omml) => `<w:p><m:oMath>${omml}</m:oMath></w:p>`);
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document ${names}><w:body>${paragraphs.join('')}</w:body></w:document>`,
  };
  const bytes = new Map(
    Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)] as const),
  );
  return new OpcPackage('equations.docx', bytes).save();
}
