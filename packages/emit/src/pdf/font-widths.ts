/** Width of a code point in thousandths of an em; undefined where the font has no glyph for it. */
export type GlyphWidth = (codePoint: number) => number | undefined;

/**
 * The widths of a TrueType font: its tables `cmap` (formats 4 and 12) and `hmtx` (ISO/IEC 14496-22 clauses 5.2.1 and
 * 5.2.5).
 *
 * @returns undefined where the bytes are no such font.
 */
export function fontWidths(bytes: Uint8Array): GlyphWidth | undefined {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    const tables = tablesOf(font);
    const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((name) => tables.get(name));
    if (head === undefined || hhea === undefined || hmtx === undefined || cmap === undefined) {
      return undefined;
    }
    const unitsPerEm = font.getUint16(head + 18);
    const metrics = font.getUint16(hhea + 34);
    const glyphOf = glyphFinder(font, cmap);
    return (codePoint) => {
      const glyph = glyphOf(codePoint);
      // Glyphs behind the last metric are as wide as it.
      return glyph === 0
        ? undefined
        : (font.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4) * 1000) / unitsPerEm;
    };
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined;
    }
    throw error;
  }
}

function tablesOf(font: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < font.getUint16(4); index += 1) {
    const row = 12 + index * 16;
    const name = [0, 1, 2, 3].map((at) => String.fromCharCode(font.getUint8(row + at))).join('');
    tables.set(name, font.getUint32(row + 8));
  }
  return tables;
}

/** The glyph of a code point, 0 for none. Of several maps the one that reaches farthest. */
function glyphFinder(font: DataView, cmap: number): (codePoint: number) => number {
  const maps = new Map<number, number>();
  for (let index = 0; index < font.getUint16(cmap + 2); index += 1) {
    const map = cmap + font.getUint32(cmap + 4 + index * 8 + 4);
    maps.set(font.getUint16(map), map);
  }
  const wide = maps.get(12);
  const ordinary = maps.get(4);
  if (wide !== undefined) {
    return (codePoint) => glyphInGroups(font, wide, codePoint);
  }
  return ordinary === undefined ? () => 0 : (codePoint) => glyphInSegments(font, ordinary, codePoint);
}

function glyphInGroups(font: DataView, map: number, codePoint: number): number {
  for (let index = 0; index < font.getUint32(map + 12); index += 1) {
    const group = map + 16 + index * 12;
    if (codePoint <= font.getUint32(group + 4)) {
      const first = font.getUint32(group);
      return codePoint < first ? 0 : font.getUint32(group + 8) + codePoint - first;
    }
  }
  return 0;
}

function glyphInSegments(font: DataView, map: number, codePoint: number): number {
  const doubled = font.getUint16(map + 6);
  const ends = map + 14;
  const starts = ends + doubled + 2;
  for (let at = 0; at < doubled; at += 2) {
    if (codePoint <= font.getUint16(ends + at)) {
      const first = font.getUint16(starts + at);
      if (codePoint < first) {
        return 0;
      }
      const delta = font.getUint16(starts + doubled + at);
      const place = starts + 2 * doubled + at;
      const range = font.getUint16(place);
      const glyph = range === 0 ? codePoint : font.getUint16(place + range + (codePoint - first) * 2);
      return range !== 0 && glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
  }
  return 0;
}
