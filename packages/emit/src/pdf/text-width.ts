import { Encodings, Font, FontNames } from '@pdf-lib/standard-fonts';

/** Width of text in points, set in Times at this size. Good enough to find the next tab stop. */
export type MeasureText = (
  text: string,
  size: number,
  look: { readonly bold?: boolean; readonly italic?: boolean },
) => number;

/**
 * A measure by the metrics of Times, which Tinos shares. Letters that the standard font does not hold are taken as one
 * em (Chinese, Japanese, Korean) or half an em.
 */
export function textMeasure(): MeasureText {
  const faces = {
    regular: face(FontNames.TimesRoman),
    bold: face(FontNames.TimesRomanBold),
    italic: face(FontNames.TimesRomanItalic),
    boldItalic: face(FontNames.TimesRomanBoldItalic),
  };
  return (text, size, look) => {
    const width = look.bold
      ? faces[look.italic ? 'boldItalic' : 'bold']
      : faces[look.italic ? 'italic' : 'regular'];
    let sum = 0;
    for (const character of text) {
      sum += width(character);
    }
    return (sum * size) / 1000;
  };
}

/** Widths of a face, which is unpacked when it is first asked for. */
function face(name: FontNames): (character: string) => number {
  const known = new Map<string, number>();
  let font: Font | undefined;
  return (character) => {
    let width = known.get(character);
    if (width === undefined) {
      font ??= Font.load(name);
      width = widthOf(font, character);
      known.set(character, width);
    }
    return width;
  };
}

/** In thousandths of an em. */
function widthOf(font: Font, character: string): number {
  if (/\p{M}/u.test(character)) {
    return 0;
  }
  const code = character === '\u00a0' ? 0x20 : (character.codePointAt(0) ?? 0);
  if (Encodings.WinAnsi.canEncodeUnicodeCodePoint(code)) {
    return font.getWidthOfGlyph(Encodings.WinAnsi.encodeUnicodeCodePoint(code).name) ?? 250;
  }
  return /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]|[\u{20000}-\u{3ffff}]/u.test(character)
    ? 1000
    : 500;
}
