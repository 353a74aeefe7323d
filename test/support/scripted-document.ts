import { OpcPackage } from '@fg2rec/ooxml';

const office = 'http://schemas.openxmlformats.org';
const kinds = `${office}/officeDocument/2006/relationships`;
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What a page that runs anything of the document would bear. */
export const mark = 'data-ran';
const act = `document.documentElement.setAttribute('${mark}',1)`;

/** Ways to break out of a text, an attribute, a script block, a style sheet, a title, a comment, a URL. */
export const attacks: readonly string[] = [
  `<script>${act}</script>`,
  `"><img src=x onerror="${act}">`,
  `'><svg onload="${act}">`,
  `</title></style></textarea><script>${act}</script>`,
  `--><script>${act}</script><!--`,
  `]]><script>${act}</script>`,
  `\${${act}}{{${act}}}`,
  `javascript:${act}`,
];

/** As it stands in an XML attribute or text. */
function xml(text: string): string {
  return text.replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`);
}

const all = xml(attacks.join(' '));
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const styled = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
const change = `w:id="9" w:author="${all}" w:date="2020-01-01T00:00:00Z"`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="${xml(act)}"><script>${act}</script><rect width="9" height="9"/></svg>`;

/** A deliverable with script in every text that a Word file can hold. */
export function scriptedDocument(): Uint8Array {
  const body = [
    styled('Title', all),
    styled('Heading1', `1 ${all}`),
    `<w:p><w:bookmarkStart w:id="1" w:name="${all}"/>${run(all)}<w:bookmarkEnd w:id="1"/></w:p>`,
    `<w:p><w:hyperlink r:id="bad" w:tooltip="${all}">${run('a link')}</w:hyperlink><w:hyperlink w:anchor="${all}">${run('inside')}</w:hyperlink></w:p>`,
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "${xml(`java\tscript:${act}`)}"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('by field')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT "${all}"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    `<w:tbl><w:tr><w:tc><w:p>${run(all)}</w:p></w:tc><w:tc><w:p>${run(all)}</w:p></w:tc></w:tr></w:tbl>`,
    `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="7" name="${all}" descr="${all}" title="${all}"/><a:graphic><a:graphicData uri="${office}/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="svg"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
    `<w:p><m:oMath><m:r><m:t>${all}</m:t></m:r></m:oMath></w:p>`,
    `<w:p><w:ins ${change}>${run(all)}</w:ins><w:del ${change}><w:r><w:delText>${all}</w:delText></w:r></w:del></w:p>`,
    `<w:p><w:sdt><w:sdtPr><w:alias w:val="${all}"/><w:tag w:val="${all}"/></w:sdtPr><w:sdtContent>${run(all)}</w:sdtContent></w:sdt></w:p>`,
    `<w:p><w:r><w:footnoteReference w:id="${all}"/></w:r><w:r><w:commentReference w:id="${all}"/></w:r>${run('noted')}</w:p>`,
    '<w:altChunk r:id="chunk"/>',
    `<w:p>${run(all)}</w:p>`,
  ];
  const namespaces = `xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${kinds}" xmlns:m="${office}/officeDocument/2006/math" xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing" xmlns:a="${office}/drawingml/2006/main" xmlns:pic="${office}/drawingml/2006/picture"`;
  const relationship = (id: string, type: string, target: string, isAway = false): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"${isAway ? ' TargetMode="External"' : ''}/>`;
  const relationships = (rows: readonly string[]): string =>
    `<Relationships xmlns="${office}/package/2006/relationships">${rows.join('')}</Relationships>`;
  const texts = ['styles', 'footnotes', 'comments', 'header'];
  const properties = ['title', 'subject', 'creator', 'description'].map(
    (name) => `<dc:${name}>${all}</dc:${name}>`,
  );
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="svg" ContentType="image/svg+xml"/><Default Extension="html" ContentType="text/html"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/><Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>${texts.map((kind) => `<Override PartName="/word/${kind}.xml" ContentType="${word}.${kind}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relationships([
      relationship('r1', `${kinds}/officeDocument`, 'word/document.xml'),
      relationship(
        'r2',
        `${office}/package/2006/relationships/metadata/core-properties`,
        'docProps/core.xml',
      ),
      relationship('r3', `${kinds}/extended-properties`, 'docProps/app.xml'),
      relationship('r4', `${kinds}/custom-properties`, 'docProps/custom.xml'),
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${properties.join('')}<cp:keywords>${all}</cp:keywords><cp:lastModifiedBy>${all}</cp:lastModifiedBy></cp:coreProperties>`,
    'docProps/app.xml': `<Properties xmlns="${office}/officeDocument/2006/extended-properties"><Application>${all}</Application><Company>${all}</Company></Properties>`,
    'docProps/custom.xml': `<Properties xmlns="${office}/officeDocument/2006/custom-properties" xmlns:vt="${office}/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Docnum"><vt:lpwstr>${all}</vt:lpwstr></property></Properties>`,
    'word/document.xml': `<w:document ${namespaces}><w:body>${body.join('')}<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships([
      ...texts.map((kind) => relationship(kind, `${kinds}/${kind}`, `${kind}.xml`)),
      relationship('svg', `${kinds}/image`, 'media/a.svg'),
      relationship('chunk', `${kinds}/aFChunk`, 'chunk.html'),
      relationship('bad', `${kinds}/hyperlink`, xml(`javascript:${act}`), true),
      relationship('away', `${kinds}/image`, all, true),
    ]),
    'word/styles.xml': `<w:styles ${namespaces}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="${all}"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/footnotes.xml': `<w:footnotes ${namespaces}><w:footnote w:id="${all}"><w:p>${run(all)}</w:p></w:footnote></w:footnotes>`,
    'word/comments.xml': `<w:comments ${namespaces}><w:comment w:id="${all}" w:author="${all}" w:initials="${all}"><w:p>${run(all)}</w:p></w:comment></w:comments>`,
    'word/header.xml': `<w:hdr ${namespaces}><w:p>${run(all)}</w:p></w:hdr>`,
    'word/media/a.svg': svg,
    'word/chunk.html': `<script>${act}</script>`,
  };
  const encoder = new TextEncoder();
  return new OpcPackage(
    'scripted.docx',
    new Map(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])),
  ).save();
}
