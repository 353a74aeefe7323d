import { AFRelationship, decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import type { PdfAttachment } from './options.ts';
import { savePdf } from './save-pdf.ts';

const extension = `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 standard</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>`;

/**
 * What Typst leaves out: the title in the window's bar, page labels, the PDF/UA identifier (ISO 14289-1 clause 5) and
 * attached files. Tags stay as they are.
 *
 * @param accessible whether the file may call itself PDF/UA-1.
 */
export async function finishPdf(
  bytes: Uint8Array,
  options: {
    readonly accessible: boolean;
    readonly attachments: readonly PdfAttachment[];
    readonly date: Date;
  },
): Promise<Uint8Array> {
  const book = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = book;
  // False is what it means where it is not said, and some readers stumble over it.
  catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.delete(PDFName.of('Suspects'));
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), context.obj(true));
  catalog.set(PDFName.of('ViewerPreferences'), preferences);
  if (!catalog.has(PDFName.of('PageLabels'))) {
    catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }));
  }
  for (const page of book.getPages()) {
    // Tab order by structure (ISO 14289-1 clause 7.18.3), also where a reader adds the first annotation.
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  }
  // A name tree is in the order of its names (ISO 32000-1 clause 7.9.6), and pdf-lib appends.
  const attachments = [...options.attachments].sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const file of attachments) {
    await book.attach(file.bytes, file.name, {
      mimeType: file.mime,
      description: file.description ?? file.name,
      creationDate: options.date,
      modificationDate: options.date,
      afRelationship: relationships[file.relationship],
    });
  }
  if (options.accessible) {
    identify(book);
  }
  return savePdf(book);
}

const relationships: Readonly<Record<PdfAttachment['relationship'], AFRelationship>> = {
  Source: AFRelationship.Source,
  Data: AFRelationship.Data,
  Alternative: AFRelationship.Alternative,
  Supplement: AFRelationship.Supplement,
  Unspecified: AFRelationship.Unspecified,
};

/** Writes the PDF/UA identifier into the XMP metadata, described in the one bag of extension schemas that is there. */
function identify(book: PDFDocument): void {
  const { context, catalog } = book;
  const stream = catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) {
    return;
  }
  const xmp = new TextDecoder().decode(decodePDFRawStream(stream).decode());
  const metadata = context.stream(new TextEncoder().encode(withIdentifier(xmp)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
}

/** XMP with the identifier; text that already has one, or no description to put it in, comes back as it was. */
export function withIdentifier(xmp: string): string {
  const open = /<rdf:Description\b[^>]*>/.exec(xmp);
  if (open === null || xmp.includes('pdfuaid:part')) {
    return xmp;
  }
  const declared = open[0].replace(
    '<rdf:Description',
    '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  );
  const head = xmp.slice(0, open.index) + declared;
  const rest = xmp.slice(open.index + open[0].length);
  const bag = /<pdfaExtension:schemas>\s*<rdf:Bag>/;
  const described = bag.test(rest) ? rest.replace(bag, (found) => found + extension) : rest;
  return `${head}<pdfuaid:part>1</pdfuaid:part>${described}`;
}
