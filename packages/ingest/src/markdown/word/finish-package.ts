import type { SourcePlaces } from '@fg2rec/document';
import { escapeText, type OpcPackage } from '@fg2rec/ooxml';
import { template } from '@fg2rec/rulebook';
import { type Origins, withoutMarks } from './origins.ts';
import { stylesPart } from './styles-part.ts';

/**
 * The package that docx wrote, made ours: the template's styles, sections, properties without the clock, relationship
 * ids in order, and the marks of origin taken out. The same Markdown gives the same bytes.
 */
export function finishPackage(
  opc: OpcPackage,
  origins: Origins,
  properties: { readonly title?: string; readonly keywords?: string },
): { readonly package: OpcPackage; readonly places: SourcePlaces } {
  const places = new Map<string, ReturnType<typeof withoutMarks>['sources']>();
  const changes = new Map<string, string | Uint8Array | undefined>([
    ['word/styles.xml', stylesPart()],
    ['docProps/core.xml', coreProperties(properties)],
  ]);
  const ids = renamedIds(opc);
  for (const part of ['word/document.xml', 'word/footnotes.xml']) {
    if (!opc.has(part)) {
      continue;
    }
    const { xml, sources } = withoutMarks(opc.text(part), origins);
    places.set(part, sources);
    changes.set(part, numberedDrawings(withSections(withIds(xml, ids.get(part)))));
    const rels = `word/_rels/${part.slice(5)}.rels`;
    if (opc.has(rels)) {
      changes.set(rels, withIds(opc.text(rels), ids.get(part)));
    }
  }
  return { package: opc.with(changes), places };
}

/** docx gives hyperlinks random ids. */
function renamedIds(opc: OpcPackage): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    ['word/document.xml', 'word/footnotes.xml'].map((part) => [
      part,
      new Map(opc.relationships(part).map(({ id }, index) => [id, `rId${index + 1}`])),
    ]),
  );
}

function withIds(xml: string, ids: ReadonlyMap<string, string> | undefined): string {
  return ids === undefined
    ? xml
    : xml.replace(/(\s(?:r:id|r:embed|r:link|Id)=")([^"]+)"/g, (whole, lead: string, id: string) =>
        ids.has(id) ? `${lead}${ids.get(id) ?? id}"` : whole,
      );
}

/** docx counts drawings over all documents of a process. */
function numberedDrawings(xml: string): string {
  let count = 0;
  return xml.replace(/(<(?:wp:docPr|pic:cNvPr)\b[^>]*?\sid=")\d*"/g, (_, lead: string) => {
    count += 1;
    return `${lead}${count}"`;
  });
}

/** The mark of a section becomes its properties, in the paragraph properties of its last paragraph. */
function withSections(xml: string): string {
  return xml
    .replace(
      /<w:sectionMark w:v="(portrait|landscape)"\s*(?:\/>|><\/w:sectionMark>)/g,
      (_, orientation: string) => `<w:sectionMark w:v="${orientation}"/>`,
    )
    .replace(
      /<\/w:pPr><w:sectionMark w:v="(portrait|landscape)"\/>/g,
      (_, orientation: string) => `${section(orientation)}</w:pPr>`,
    );
}

function section(orientation: string): string {
  const { width, height, margins } = template.page;
  const turned = orientation === 'landscape';
  const size = turned
    ? `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`
    : `<w:pgSz w:w="${width}" w:h="${height}"/>`;
  const { top, right, bottom, left, header, footer, gutter } = margins;
  return `<w:sectPr>${size}<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${header}" w:footer="${footer}" w:gutter="${gutter}"/></w:sectPr>`;
}

function coreProperties({
  title,
  keywords,
}: {
  readonly title?: string;
  readonly keywords?: string;
}): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    (title === undefined ? '' : `<dc:title>${escapeText(title)}</dc:title>`) +
    (keywords === undefined ? '' : `<cp:keywords>${escapeText(keywords)}</cp:keywords>`) +
    '</cp:coreProperties>'
  );
}
