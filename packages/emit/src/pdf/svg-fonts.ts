import { symbolCharacter } from '@fg2rec/ingest';

/** What the font MT Extra of MathType and Equation Editor shows for its letters. */
const mathTypeExtra: Readonly<Record<string, string>> = {
  K: '\u2026',
  L: '\u22ef',
  M: '\u22ee',
  N: '\u22f0',
  O: '\u22f1',
  h: '\u210f',
  l: '\u2113',
  m: '\u2213',
};

/**
 * A drawing whose text names the fonts that we have: there are no others where the PDF is made. Text in symbol fonts
 * becomes the characters that those fonts show.
 */
export function withOurFonts(svg: string): string {
  const meant = svg.replace(/<text\b([^>]*)>([^<]*)/g, (whole, attributes: string, text: string) => {
    const family = /font-family\s*[=:]\s*["']?(?:&quot;)?([^"';&>]+)/.exec(attributes)?.[1]?.trim() ?? '';
    const shown = symbols(text, family);
    return shown === undefined
      ? whole
      : `<text${attributes.replace(/(font-family\s*[=:]\s*["']?)(?:&quot;)?[^"';&>]+(?:&quot;)?/, '$1STIX Two Math')}>${shown}`;
  });
  return meant.replace(
    /(font-family\s*[=:]\s*)(?:(["'])(.*?)\2|([^;"'>]+))/g,
    (_whole, key: string, quote = '', quoted = '', bare = '') =>
      `${key}${quote}${ourFamily(quoted || bare)}${quote}`,
  );
}

/** The nearest of our families to a font. */
export function ourFamily(name: string): string {
  if (/stix|math/i.test(name)) {
    return 'STIX Two Math';
  }
  if (/courier|consol|mono|typewriter/i.test(name)) {
    return 'Cousine';
  }
  return isSansSerif(name) ? 'Arimo' : 'Tinos';
}

export function isSansSerif(name: string): boolean {
  return /arial|helvet|calibri|verdana|tahoma|segoe|trebuchet|univers|swiss|sans|aptos|microsoft yahei/i.test(
    name,
  );
}

/** Text in a symbol font as Unicode; undefined for other fonts. Entities stand for themselves. */
function symbols(text: string, family: string): string | undefined {
  const isExtra = /^mt extra$/i.test(family);
  const first = symbolCharacter(family, 0x61);
  if (!isExtra && first === undefined) {
    return undefined;
  }
  return text.replace(/&[^;]*;|[^&]/gu, (character) => {
    if (character.length > 2) {
      return character;
    }
    const found = isExtra ? mathTypeExtra[character] : symbolCharacter(family, character.codePointAt(0) ?? 0);
    return found === undefined || /[<&]/.test(found) ? character : found;
  });
}
