// All equations of fixtures/equations.json on sheets, ours beside LibreOffice's, to be looked at.
//
//     node benchmarks/equations.mjs OUT_DIR
//
// Needs LibreOffice, and pdftoppm for the pictures.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

await import('../scripts/build.mjs');
const { strToU8, zipSync } = createRequire(new URL('../packages/ooxml/package.json', import.meta.url))(
  'fflate',
);
const repository = fileURLToPath(new URL('../', import.meta.url));
const out = resolve(process.argv[2] ?? 'equations');
mkdirSync(out, { recursive: true });
const equations = JSON.parse(readFileSync(join(repository, 'fixtures/equations.json'), 'utf8'));
const document = join(out, 'equations.docx');
writeFileSync(document, docx(equations));
const cli = join(repository, 'packages/cli/bin/fg2rec.js');
execFileSync(process.execPath, [cli, 'convert', document, '--out', out, '--fail-on', 'never']);
const profile = `-env:UserInstallation=${pathToFileURL(join(out, 'profile')).href}`;
execFileSync('soffice', [
  profile,
  '--headless',
  '--convert-to',
  'pdf',
  '--outdir',
  join(out, 'libreoffice'),
  join(out, 'equations.td.docx'),
]);
for (const [pdf, name] of [
  ['equations.td.pdf', 'ours'],
  ['libreoffice/equations.td.pdf', 'libreoffice'],
]) {
  execFileSync('pdftoppm', ['-r', '80', '-png', join(out, pdf), join(out, name)]);
}
console.log(`${equations.length} equations: ${out}`);

/** A Word file with a table: number and name at the left, the equation at the right. */
function docx(rows) {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const maths = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
  const cell = (width, content) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p>${content}</w:p></w:tc>`;
  const table = rows
    .map(
      ({ name, omml }, index) =>
        `<w:tr>${cell(3000, `<w:r><w:t>${index + 1} ${name}</w:t></w:r>`)}${cell(6000, `<m:oMath>${omml}</m:oMath>`)}</w:tr>`,
    )
    .join('');
  const text = `<?xml version="1.0" encoding="UTF-8"?><w:document ${word} ${maths}><w:body><w:p><w:r><w:t>Equations of every build that Word has, each with its name, drawn to be looked at.</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="6000"/></w:tblGrid>${table}</w:tbl><w:sectPr/></w:body></w:document>`;
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(text),
  });
}
