import { type OpcPackage, toTransitional, withoutMacros } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { documentXml, relationshipsXml, wordNamespace, wordPackage } from './support/package.ts';

const strict = 'http://purl.oclc.org/ooxml';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';

function strictDocument(body: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    `<w:document xmlns:w="${strict}/wordprocessingml/main" xmlns:r="${strict}/officeDocument/relationships" ` +
    `xmlns:a="${strict}/drawingml/main" xmlns:c="${strict}/drawingml/chart" w:conformance="strict"><w:body>${body}</w:body></w:document>`
  );
}

const main = (opc: OpcPackage) => toTransitional(opc).text('word/document.xml');
const body = (opc: OpcPackage) => /<w:body>(.*)<\/w:body>/s.exec(main(opc))?.[1];
const ofStrict = (xml: string) => body(wordPackage(strictDocument(xml)));
const ofDocument = (xml: string) => main(wordPackage(xml));

describe('a package that needs nothing', () => {
  it('comes back itself', () => {
    const opc = wordPackage(documentXml('<w:p><w:r><w:t>a &amp; b</w:t></w:r></w:p>\r\n<!-- kept -->'));
    expect(toTransitional(opc)).toBe(opc);
  });

  it('may speak of Strict and of namespaces in its text', () => {
    const text = `xmlns:q=&quot;${wordNamespace}&quot; xmlns:q="${wordNamespace}" ${strict}/wordprocessingml/main`;
    const opc = wordPackage(documentXml(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`));
    expect(toTransitional(opc)).toBe(opc);
  });

  it('may map prefixes of its own in a data binding', () => {
    const mapping = `xmlns:ns0='http://purl.org/dc/elements/1.1/' xmlns:ns1='${wordNamespace}'`;
    const opc = wordPackage(documentXml(`<w:sdt><w:dataBinding w:prefixMappings="${mapping}"/></w:sdt>`));
    expect(toTransitional(opc)).toBe(opc);
  });

  it('may hold custom XML in any form, and Office XML that is damaged', () => {
    const opc = wordPackage(documentXml(''), {
      'customXml/item1.xml': Buffer.from(`\ufeff<a xmlns="${strict}/wordprocessingml/main"/>`, 'utf16le'),
      'word/styles.xml': '<w:styles>',
    });
    expect(toTransitional(opc)).toBe(opc);
  });
});

describe('Strict', () => {
  it('namespaces and conformance', () => {
    const text = main(wordPackage(strictDocument('')));
    expect(text).toContain(`xmlns:w="${wordNamespace}"`);
    expect(text).toContain(`xmlns:a="${drawing}"`);
    expect(text).toContain('xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"');
    expect(text).not.toMatch(/purl\.oclc|conformance/);
  });

  it('relationship types, but not the targets of hyperlinks', () => {
    const types = [
      'styles',
      'extendedProperties',
      'customProperties',
      'metadata/core-properties',
      'hyperlink',
    ];
    const rows = types.map((type): [string, string, string] => [
      type,
      `${strict}/officeDocument/relationships/${type}`,
      `${strict}/x`,
    ]);
    const opc = toTransitional(
      wordPackage(strictDocument(''), { 'word/_rels/document.xml.rels': relationshipsXml(rows) }),
    );
    const schemas = 'http://schemas.openxmlformats.org';
    expect(opc.relationships('word/document.xml').map(({ type }) => type)).toEqual([
      `${schemas}/officeDocument/2006/relationships/styles`,
      `${schemas}/officeDocument/2006/relationships/extended-properties`,
      `${schemas}/officeDocument/2006/relationships/custom-properties`,
      `${schemas}/package/2006/relationships/metadata/core-properties`,
      `${schemas}/officeDocument/2006/relationships/hyperlink`,
    ]);
    expect(opc.text('word/_rels/document.xml.rels')).toContain(`Target="${strict}/x"`);
  });

  it.each([
    ['<w:tblW w:w="50%" w:type="pct"/>', '<w:tblW w:w="2500" w:type="pct"/>'],
    ['<w:tcW w:w="33.3%"/>', '<w:tcW w:w="1665" w:type="pct"/>'],
    ['<w:tblW w:w="100%" w:type="dxa" />', '<w:tblW w:w="5000" w:type="pct" />'],
    ['<w:w w:val="90%"/>', '<w:w w:val="90"/>'],
    ['<w:pgSz w:w="595.30pt" w:h="29.7cm"/>', '<w:pgSz w:w="11906" w:h="16838"/>'],
    ['<w:ind w:start="-1in" w:hanging="7.1mm"/>', '<w:ind w:start="-1440" w:hanging="403"/>'],
    ['<w:sz w:val="12pt"/>', '<w:sz w:val="24"/>'],
    ['<w:spacing w:val="1pt"/>', '<w:spacing w:val="20"/>'],
    ['<w:top w:val="single" w:sz="0.5pt" w:space="1pt"/>', '<w:top w:val="single" w:sz="4" w:space="1"/>'],
    ['<w:cols w:space="36pt"/>', '<w:cols w:space="720"/>'],
    ['<w:textDirection w:val="rl"/>', '<w:textDirection w:val="tbRl"/>'],
    ['<w:jc w:val="start"/>', '<w:jc w:val="start"/>'],
    ['<a:alpha val="50%"/>', '<a:alpha val="50000"/>'],
    ['<a:ext cx="1in" cy="914400"/>', '<a:ext cx="914400" cy="914400"/>'],
    ['<a:cNvPr id="1" name="50%" descr="10pt"/>', '<a:cNvPr id="1" name="50%" descr="10pt"/>'],
    ['<c:gapWidth val="150%"/>', '<c:gapWidth val="150"/>'],
    ["<w:tblW w:w='50%' w:type='auto'/>", "<w:tblW w:w='2500' w:type='pct'/>"],
  ])('%s is written %s', (before, after) => {
    expect(ofStrict(before)).toBe(after);
  });

  it('text stays, whatever it says', () => {
    const run = `<w:p><w:r><w:t>50% of 12pt, "${strict}/wordprocessingml/main" &lt;w:w w:val="90%"/&gt;</w:t></w:r></w:p>`;
    expect(ofStrict(run)).toBe(run);
  });

  it('URIs in values lead to what they name in Transitional', () => {
    expect(ofStrict(`<a:graphicData uri="${strict}/drawingml/picture"/>`)).toBe(
      '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"/>',
    );
  });

  it('of one part leaves the others', () => {
    const header = `<w:hdr xmlns:w="${wordNamespace}"><w:tblW w:w="50%"/></w:hdr>`;
    const opc = toTransitional(wordPackage(strictDocument(''), { 'word/header1.xml': header }));
    expect(opc.text('word/header1.xml')).toBe(header);
  });
});

describe('prefixes', () => {
  it('of a default namespace, with another for its attributes', () => {
    const before = `<document xmlns="${wordNamespace}" xmlns:n="${wordNamespace}"><body><p n:rsidR="1"><r/></p ></body></document>`;
    expect(ofDocument(before)).toBe(
      `<w:document xmlns:w="${wordNamespace}"><w:body><w:p w:rsidR="1"><w:r/></w:p ></w:body></w:document>`,
    );
  });

  it('declared inside, as far as they reach', () => {
    const before = `<w:document xmlns:w="${wordNamespace}"><graphic xmlns="${drawing}"><data w:a="1"/></graphic><w:p/></w:document>`;
    expect(ofDocument(before)).toBe(
      `<w:document xmlns:w="${wordNamespace}"><a:graphic xmlns:a="${drawing}"><a:data w:a="1"/></a:graphic><w:p/></w:document>`,
    );
  });

  it('that markup compatibility names', () => {
    const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
    const w14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
    const shape = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
    const before =
      `<w:document xmlns:w="${wordNamespace}" xmlns:ve="${compatibility}" xmlns:x="${w14}" xmlns:s="${shape}" ve:Ignorable="x q">` +
      '<ve:AlternateContent><ve:Choice Requires="s"/></ve:AlternateContent></w:document>';
    expect(ofDocument(before)).toBe(
      `<w:document xmlns:w="${wordNamespace}" xmlns:mc="${compatibility}" xmlns:w14="${w14}" xmlns:wps="${shape}" mc:Ignorable="w14 q">` +
        '<mc:AlternateContent><mc:Choice Requires="wps"/></mc:AlternateContent></w:document>',
    );
  });

  it('that stand for something else make room', () => {
    const before = `<q:document xmlns:q="${wordNamespace}" xmlns:w="urn:other"><w:p w:x="1" q:y="2"/></q:document>`;
    expect(ofDocument(before)).toBe(
      `<w:document xmlns:w="${wordNamespace}" xmlns:x-w="urn:other"><x-w:p x-w:x="1" w:y="2"/></w:document>`,
    );
  });

  it('of namespaces that are not known stay', () => {
    const before = `<q:document xmlns:q="${wordNamespace}" xmlns:my="urn:my" xml:space="preserve"><my:p my:x="1" y="2"/></q:document>`;
    expect(ofDocument(before)).toContain('<my:p my:x="1" y="2"/>');
    expect(ofDocument(before)).toContain('xml:space="preserve"');
  });
});

describe('encoding', () => {
  const plain = documentXml('<w:p><w:r><w:t>é图ع</w:t></w:r></w:p>');

  it.each([
    ['UTF-16', Buffer.from(`\ufeff${plain.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
    ['a byte order mark', Buffer.from(`\ufeff${plain}`)],
  ])('%s becomes plain UTF-8', (_, bytes) => {
    const opc = toTransitional(wordPackage(bytes));
    expect(Buffer.from(opc.bytes('word/document.xml')).toString()).toBe(plain);
  });

  it('of another code page becomes UTF-8 and says so', () => {
    const bytes = Buffer.from(
      `<?xml version="1.0" encoding="iso-8859-1"?><w:document xmlns:w="${wordNamespace}"><w:t>é</w:t></w:document>`,
      'latin1',
    );
    expect(Buffer.from(toTransitional(wordPackage(bytes)).bytes('word/document.xml')).toString()).toBe(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${wordNamespace}"><w:t>é</w:t></w:document>`,
    );
  });
});

it('character data of text becomes plain; comments between elements stay', () => {
  const padding = '<w:p/>'.repeat(10);
  const before = `${padding}<!-- a --><w:t>a<![CDATA[<b>&]]><!-- c -->d\r\ne<?pi f?>&amp;</w:t>`;
  expect(body(wordPackage(documentXml(before)))).toBe(
    `${padding}<!-- a --><w:t>a&lt;b&gt;&amp;d\ne&amp;</w:t>`,
  );
});

describe('without macros', () => {
  const office = 'http://schemas.microsoft.com/office/2006/relationships';
  const macros = wordPackage(
    documentXml('<w:p/>'),
    {
      'word/_rels/document.xml.rels': relationshipsXml([
        ['rId1', 'http://x/styles', 'styles.xml'],
        ['rId2', `${office}/vbaProject`, 'vbaProject.bin'],
      ]),
      'word/styles.xml': '<w:styles/>',
      'word/vbaProject.bin': 'macro',
      'word/_rels/vbaProject.bin.rels': relationshipsXml([['rId1', `${office}/wordVbaData`, 'vbaData.xml']]),
      'word/vbaData.xml': '<x/>',
    },
    {
      'word/document.xml': 'application/vnd.ms-word.document.macroEnabled.main+xml',
      'word/vbaProject.bin': 'application/vnd.ms-office.vbaProject',
      'word/vbaData.xml': 'application/vnd.ms-word.vbaData+xml',
    },
  );

  it('project, data and what leads to them are gone; the text stays', () => {
    const { package: plain, removed } = withoutMacros(macros);
    expect(removed).toEqual(['word/vbaProject.bin', 'word/_rels/vbaProject.bin.rels', 'word/vbaData.xml']);
    expect(plain.partNames).toEqual(macros.partNames.filter((part) => !removed.includes(part)));
    expect(plain.relationships('word/document.xml').map(({ id }) => id)).toEqual(['rId1']);
    expect(plain.text('[Content_Types].xml')).not.toMatch(/vba|macro/i);
    expect(plain.contentType('word/document.xml')).toContain('wordprocessingml.document.main+xml');
    expect(plain.text('word/document.xml')).toBe(macros.text('word/document.xml'));
  });

  it('a plain document comes back itself', () => {
    const opc = wordPackage(documentXml(''));
    expect(withoutMacros(opc)).toEqual({ package: opc, removed: [] });
    expect(withoutMacros(opc).package).toBe(opc);
  });
});
