import type { PDFDict } from 'pdf-lib';
import type { Violation } from '../finding.ts';
import { arrayEntry, dictEntry, dictOf, entry, nameEntry, nameOf, resolved, textEntry } from '../objects.ts';

const fontFiles = ['FontFile', 'FontFile2', 'FontFile3'];
const knownEncodings = new Set(['WinAnsiEncoding', 'MacRomanEncoding', 'MacExpertEncoding']);
const knownCollections = new Set(['GB1', 'CNS1', 'Japan1', 'Korea1', 'KR']);

/** The font is embedded, and its characters can be known: ISO 14289-1 clause 7.21. */
export function fontViolations(font: PDFDict): Violation[] {
  const name = (nameEntry(font, 'BaseFont') ?? nameEntry(font, 'Subtype') ?? 'without a name').replace(
    /^[A-Z]{6}\+/,
    '',
  );
  const type = nameEntry(font, 'Subtype');
  const descendant = dictOf(resolved(font.context, arrayEntry(font, 'DescendantFonts')?.asArray()[0]));
  const violations: Violation[] = [];
  const descriptor = dictEntry(descendant ?? font, 'FontDescriptor');
  if (type !== 'Type3' && !fontFiles.some((file) => entry(descriptor, file) !== undefined)) {
    violations.push({
      check: 'font-embedded',
      matterhorn: '31-009',
      clause: '7.21.4.1',
      message: `The font ${name} is not embedded.`,
    });
  }
  if (
    entry(font, 'ToUnicode') === undefined &&
    !(type === 'Type0' ? isKnownCollection(font, descendant) : isKnownEncoding(font, descriptor))
  ) {
    violations.push({
      check: 'font-unicode',
      matterhorn: '31-027',
      clause: '7.21.7',
      message: `The characters of the font ${name} cannot be told (ToUnicode).`,
    });
  }
  return violations;
}

/** A predefined character collection of Adobe, by which glyphs are known. */
function isKnownCollection(font: PDFDict, descendant: PDFDict | undefined): boolean {
  const encoding = nameEntry(font, 'Encoding');
  const ordering = textEntry(dictEntry(descendant, 'CIDSystemInfo'), 'Ordering') ?? '';
  const isPredefined = encoding !== undefined && !/^Identity-[HV]$/.test(encoding);
  return isPredefined || knownCollections.has(ordering);
}

/** A standard encoding, with differences only by names of the Adobe glyph list: names of numbers are none. */
function isKnownEncoding(font: PDFDict, descriptor: PDFDict | undefined): boolean {
  const encoding = entry(font, 'Encoding');
  if (nameEntry(font, 'Subtype') === 'Type3') {
    return false;
  }
  const name = nameOf(encoding);
  if (name !== undefined) {
    return knownEncodings.has(name);
  }
  const dict = dictOf(encoding);
  if (dict === undefined) {
    // Without any encoding, Type 1 fonts use the one of their own, which is known where they are not symbolic.
    const flags = Number(String(entry(descriptor, 'Flags') ?? 4));
    return nameEntry(font, 'Subtype') === 'Type1' && (flags & 4) === 0;
  }
  const differences = arrayEntry(dict, 'Differences')?.asArray() ?? [];
  return differences.every((value) => {
    const glyph = nameOf(value);
    return glyph === undefined || !/^(?:g|G|c|C|cid|glyph|index|a|char)?\d+$/.test(glyph);
  });
}
