import { createRequire } from 'node:module';

const { strToU8, zipSync } = createRequire(new URL('../packages/ooxml/package.json', import.meta.url))(
  'fflate',
);

const sentences = [
  'The functional architecture described in this clause supports the collection of measurements from the access network and their transfer to the analytics function.',
  'It is required that every record carries the time at which the measurement was taken, in coordinated universal time, with a resolution of one second or better.',
  'Where the quality of a measurement is not known, the collector is recommended to mark the record, so that later stages can weigh it accordingly.',
  'The interface between the two functions is outside the scope of this document and can optionally follow the reference given in clause 2.',
];

/**
 * A Word file of about this many pages, as Focus Groups write them: headings, paragraphs, lists, a table every page,
 * captions, an equation every other page, links from the text to the clauses.
 */
export function longDocument(pages) {
  const maths = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const body = [];
  for (let page = 1; page <= pages; page += 1) {
    body.push(heading(page), ...Array.from({ length: 6 }, (_, index) => plain(text(page * 7 + index))));
    body.push(
      ...['the collector;', 'the analytics function;', 'the interface between them.'].map((item) =>
        plain(`–\u00a0${item}`),
      ),
    );
    body.push(reference(page, Math.max(1, page - 3)));
    if (page % 2 === 0) {
      body.push(
        `<w:p><m:oMathPara><m:oMath><m:r><m:t>q=</m:t></m:r><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>n</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara></w:p>`,
      );
    }
    body.push(plain(`Table ${page} – Measurements of group ${page}`), table(page));
  }
  const styles = `<w:styles ${word}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="120"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style></w:styles>`;
  const text_ = `<w:document ${word} ${maths}><w:body>${body.join('')}<w:sectPr><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`;
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const part = (xml) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  const links = (rows) =>
    part(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows}</Relationships>`,
    );
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${main}.styles+xml"/></Types>`,
    ),
    '_rels/.rels': links(
      `<Relationship Id="r1" Type="${relationships}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': links(
      `<Relationship Id="r1" Type="${relationships}/styles" Target="styles.xml"/>`,
    ),
    'word/document.xml': part(text_),
    'word/styles.xml': part(styles),
  });
}

function text(seed) {
  return [0, 1, 2].map((step) => sentences[(seed + step) % sentences.length]).join(' ');
}

function plain(words) {
  return `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
}

function heading(number) {
  return `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:bookmarkStart w:id="${number}" w:name="clause${number}"/><w:r><w:t>${number}</w:t><w:tab/><w:t>Clause number ${number}</w:t></w:r><w:bookmarkEnd w:id="${number}"/></w:p>`;
}

function reference(page, to) {
  return `<w:p><w:r><w:t xml:space="preserve">See clause </w:t></w:r><w:hyperlink w:anchor="clause${to}"><w:r><w:t>${to}</w:t></w:r></w:hyperlink><w:r><w:t>, and what follows on ${page}.</w:t></w:r></w:p>`;
}

function table(page) {
  const cell = (words) =>
    `<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
  const row = (cells, head) =>
    `<w:tr>${head ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map(cell).join('')}</w:tr>`;
  const rows = Array.from({ length: 5 }, (_, index) =>
    row([`Line ${index + 1}`, String(page * 3 + index), `${index * 7} dB`, 'measured'], false),
  );
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (side) => `<w:${side} w:val="single" w:sz="4"/>`,
  );
  return `<w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/><w:tblBorders>${edges.join('')}</w:tblBorders></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2400"/>'.repeat(4)}</w:tblGrid>${row(['Line', 'Count', 'Level', 'Remark'], true)}${rows.join('')}</w:tbl>`;
}
