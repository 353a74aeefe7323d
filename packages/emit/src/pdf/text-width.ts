import { readFileSync } from 'node:fs';
import { fontWidths, type GlyphWidth } from './font-widths.ts';
import { serifFile } from './fonts.ts';

/** Width of text in points, set in Times at this size. Good enough to find the next tab stop. */
export type MeasureText = (
  text: string,
  size: number,
  look: { readonly bold?: boolean; readonly italic?: boolean },
) => number;

/**
 * A measure by the font of the text, which has the metrics of Times. Letters that it does not hold are taken as one em
 * (Chinese, Japanese, Korean) or half an em.
 */
export function textMeasure(): MeasureText {
  const faces = {
    regular: face('400Regular'),
    bold: face('700Bold'),
    italic: face('400Regular_Italic'),
    boldItalic: face('700Bold_Italic'),
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

/** Widths of a face, which is read when it is first asked for. */
function face(name: string): (character: string) => number {
  const known = new Map<string, number>();
  let widths: GlyphWidth | undefined;
  return (character) => {
    let width = known.get(character);
    if (width === undefined) {
      widths ??= widthsOf(name);
      width = widthOf(widths, character);
      known.set(character, width);
    }
    return width;
  };
}

function widthsOf(name: string): GlyphWidth {
  const file = serifFile(name);
  return (file === undefined ? undefined : fontWidths(readFileSync(file))) ?? (() => undefined);
}

/** In thousandths of an em. */
function widthOf(widths: GlyphWidth, character: string): number {
  if (/\p{M}/u.test(character)) {
    return 0;
  }
  return widths(character.codePointAt(0) ?? 0) ?? (isWide(character) ? 1000 : 500);
}

function isWide(character: string): boolean {
  return /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]|[\u{20000}-\u{3ffff}]/u.test(character);
}
