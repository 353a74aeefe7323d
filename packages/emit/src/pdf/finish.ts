import { attach } from './file/attach.ts';
import { type PdfObjects, takeApart, textAt } from './file/objects.ts';
import { putTogether, stream, streamContent } from './file/put-together.ts';
import { dictionary, entriesOf, referenceOf } from './file/values.ts';
import type { PdfAttachment } from './options.ts';

const extension = `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 standard</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>`;

/**
 * What Typst leaves out: the title in the window's bar, page labels, the PDF/UA identifier (ISO 14289-1 clause 5) and
 * attached files. Tags stay as they are.
 *
 * @param accessible whether the file may call itself PDF/UA-1.
 * @throws Fg2recError pdf-failed where the file is not one of Typst's.
 */
export function finishPdf(
  bytes: Uint8Array,
  options: {
    readonly accessible: boolean;
    readonly attachments: readonly PdfAttachment[];
    readonly date: Date;
  },
): Uint8Array {
  const objects = takeApart(bytes);
  const root = referenceOf(objects.trailer.get('Root'));
  const catalog = entriesOf(textAt(objects, root) ?? '');
  if (root === undefined || catalog === undefined) {
    return bytes;
  }
  // False is what it means where it is not said, and some readers stumble over it.
  const marks = entriesOf(catalog.get('MarkInfo') ?? '');
  if (marks?.delete('Suspects')) {
    catalog.set('MarkInfo', dictionary(marks));
  }
  const preferences = entriesOf(catalog.get('ViewerPreferences') ?? '') ?? new Map<string, string>();
  catalog.set('ViewerPreferences', dictionary(preferences.set('DisplayDocTitle', 'true')));
  if (!catalog.has('PageLabels')) {
    catalog.set('PageLabels', '<< /Nums [0 << /S /D >>] >>');
  }
  attach(objects, catalog, options.attachments, options.date);
  if (options.accessible) {
    identify(objects, referenceOf(catalog.get('Metadata')));
  }
  objects.bodies.set(root, Buffer.from(dictionary(catalog), 'latin1'));
  return putTogether(objects);
}

/** Writes the identifier into the XMP metadata, which stays plain: programs look for it that know nothing of PDF. */
function identify(objects: PdfObjects, number: number | undefined): void {
  const body = number === undefined ? undefined : objects.bodies.get(number);
  if (number === undefined || body === undefined) {
    return;
  }
  const xmp = withIdentifier(new TextDecoder().decode(streamContent(body)));
  objects.bodies.set(number, stream(metadata, new TextEncoder().encode(xmp), 'plain'));
}

const metadata = [
  ['Type', '/Metadata'],
  ['Subtype', '/XML'],
] as const;

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
