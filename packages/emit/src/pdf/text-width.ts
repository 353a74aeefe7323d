import { PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib';

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
export async function textMeasure(): Promise<MeasureText> {
  const book = await PDFDocument.create({ updateMetadata: false });
  const faces = {
    regular: await face(book, StandardFonts.TimesRoman),
    bold: await face(book, StandardFonts.TimesRomanBold),
    italic: await face(book, StandardFonts.TimesRomanItalic),
    boldItalic: await face(book, StandardFonts.TimesRomanBoldItalic),
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

async function face(book: PDFDocument, name: StandardFonts): Promise<(character: string) => number> {
  const font = await book.embedFont(name);
  const known = new Map<string, number>();
  return (character) => {
    let width = known.get(character);
    if (width === undefined) {
      width = widthOf(font, character);
      known.set(character, width);
    }
    return width;
  };
}

function widthOf(font: PDFFont, character: string): number {
  if (/\p{M}/u.test(character)) {
    return 0;
  }
  if (character === '\u00a0') {
    return font.widthOfTextAtSize(' ', 1000);
  }
  try {
    return font.widthOfTextAtSize(character, 1000);
  } catch {
    return /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]|[\u{20000}-\u{3ffff}]/u.test(character)
      ? 1000
      : 500;
  }
}
