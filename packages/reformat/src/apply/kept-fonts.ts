import { escapeAttribute, type XmlElement } from '@fg2rec/ooxml';

const symbolFonts = /symbol|wingdings|webdings|dingbats|mt extra|marlett|math|cambria math/i;
const monospacedFonts =
  /courier|consolas|\bmono\b|lucida console|menlo|monaco|andale|fixed|typewriter|source code/i;

/**
 * A font is kept where it gives the characters their meaning (symbol fonts) or marks code (monospaced fonts); so is
 * the hint that tells Chinese from Latin quotation marks.
 */
export function keptFonts(element: XmlElement | undefined, resolved: string | undefined): string {
  const attributes: string[] = [];
  const hint = element?.attributes['w:hint'];
  if (hint === 'eastAsia') {
    attributes.push(`w:hint="${hint}"`);
  }
  const named = [element?.attributes['w:ascii'], element?.attributes['w:hAnsi'], resolved].find(
    (font) => font !== undefined && (symbolFonts.test(font) || monospacedFonts.test(font)),
  );
  if (named !== undefined) {
    const font = escapeAttribute(named);
    attributes.push(
      `w:ascii="${font}" w:hAnsi="${font}"`,
      ...(monospacedFonts.test(named) ? [`w:cs="${font}"`] : []),
    );
  }
  return attributes.length === 0 ? '' : `<w:rFonts ${attributes.join(' ')}/>`;
}
