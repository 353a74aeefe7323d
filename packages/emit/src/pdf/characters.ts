import type { PdfRemark } from './options.ts';

/** What stands for a character that no font draws. */
const unknownCharacter = '\u25a1';

/** Characters that every font of ours has. */
const ordinary =
  /^[\u0020-\u007e\u00a0-\u017f\u0391-\u03a1\u03a3-\u03c9\u0410-\u044f\u2010-\u2015\u2018-\u201e\u2022\u2026]$/u;

/** Signs that are better said otherwise than as an empty box. */
const substitutes: Readonly<Record<string, string>> = {
  '\uf0b7': '\u2022',
  '\uf0a7': '\u25aa',
  '\uf0d8': '\u27a2',
  '\uf0fc': '\u2713',
  '\uf0e0': '\u2192',
  '\u2011': '-',
};

/**
 * Finds the characters that cannot be drawn, by trying, and says what to draw in their place: a compatible form, a
 * like sign, else an empty box. PDF/A (ISO 19005-3 clause 6.2.11) allows no letter without a glyph and none from the
 * private use area.
 *
 * @param draws whether a text with just these characters can be made into a PDF.
 */
export function findReplacements(
  characters: ReadonlySet<string>,
  draws: (text: readonly string[]) => boolean,
  remark: (remark: PdfRemark) => void,
): Map<string, string> {
  const unusual = [...characters].filter(
    (character) => !ordinary.test(character) && !/[\s\p{Cc}]/u.test(character),
  );
  const missing = undrawable(unusual, draws);
  const replacements = new Map<string, string>();
  const lost: string[] = [];
  for (const character of missing) {
    const candidates = [substitutes[character], character.normalize('NFKC'), character.normalize('NFD')];
    const found = candidates.find(
      (candidate) => candidate !== undefined && candidate !== character && draws([...candidate]),
    );
    if (found === undefined && !/\p{Cf}/u.test(character)) {
      lost.push(character);
    }
    replacements.set(character, found ?? (/\p{Cf}/u.test(character) ? '' : unknownCharacter));
  }
  if (lost.length > 0) {
    const codes = lost.map(
      (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
    remark({
      code: 'character-replaced',
      message: `No font has these characters, and an empty box stands for each: ${codes.slice(0, 20).join(', ')}${codes.length > 20 ? ' and others' : ''}.`,
    });
  }
  return replacements;
}

/** Halves the set until the ones that fail are alone. */
function undrawable(characters: readonly string[], draws: (text: readonly string[]) => boolean): string[] {
  if (characters.length === 0 || draws(characters)) {
    return [];
  }
  if (characters.length === 1) {
    return [...characters];
  }
  const middle = Math.ceil(characters.length / 2);
  return [...undrawable(characters.slice(0, middle), draws), ...undrawable(characters.slice(middle), draws)];
}
