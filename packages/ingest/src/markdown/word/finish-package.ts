import type { ParagraphSource, SourcePlaces } from '@fg2rec/document';
import { escapeText, type OpcPackage } from '@fg2rec/ooxml';
import type { WordState } from './state.ts';
import { stylesPart } from './styles-part.ts';

/**
 * The package that docx wrote, made ours: blocks in the place of their marks, what they refer to, the template's
 * styles, properties without the clock. The same Markdown gives the same bytes.
 */
export function finishPackage(
  opc: OpcPackage,
  state: WordState,
  properties: { readonly title?: string; readonly keywords?: string },
): { readonly package: OpcPackage; readonly places: SourcePlaces } {
  const places = new Map<string, readonly (ParagraphSource | undefined)[]>();
  const changes = new Map<string, string | Uint8Array | undefined>([
    ['word/styles.xml', stylesPart()],
    ['docProps/core.xml', coreProperties(properties)],
    ...state.media.parts(),
  ]);
  for (const part of [...state.stories.keys()].filter((name) => opc.has(name))) {
    const { xml, sources } = withBlocks(opc.text(part), state);
    places.set(part, sources);
    changes.set(part, xml);
  }
  const related = [...state.stories.values()]
    .filter(({ part, relations }) => opc.has(part) && relations.all().length > 0)
    .reduce(
      (all, { part, relations }) =>
        all.withRelationships(part, [...opc.relationships(part), ...relations.all()]),
      opc,
    );
  return { package: related.with(changes), places };
}

const noteNumber = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
/** A mark, with the paragraph for the number of a note in front of its first block. */
const mark = new RegExp(`(<w:p>${noteNumber}</w:p>)?<w:written w:i="(\\d+)"\\s*(?:/>|></w:written>)`, 'g');

/** The XML of a part with the blocks in it, and the sources of its paragraphs in order; what docx wrote has none. */
function withBlocks(
  xml: string,
  { blocks }: WordState,
): { readonly xml: string; readonly sources: (ParagraphSource | undefined)[] } {
  const pieces: string[] = [];
  const sources: (ParagraphSource | undefined)[] = [];
  let from = 0;
  const pass = (to: number): void => {
    const between = xml.slice(from, to);
    pieces.push(between);
    for (const _ of between.matchAll(/<w:p[ />]/g)) {
      sources.push(undefined);
    }
  };
  for (const match of xml.matchAll(mark)) {
    pass(match.index);
    const block = blocks[Number(match[2])];
    const written = block?.xml ?? '';
    pieces.push(match[1] === undefined ? written : written.replace('</w:pPr>', `</w:pPr>${noteNumber}`));
    for (const source of block?.sources ?? []) {
      sources.push(source);
    }
    from = match.index + match[0].length;
  }
  pass(xml.length);
  return { xml: pieces.join(''), sources };
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
