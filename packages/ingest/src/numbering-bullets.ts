import { symbolCharacter } from './symbols.ts';

/**
 * The bullet as Unicode. Bullets from symbol fonts are codes that mean nothing without the font; where the font is
 * not known to us, the common code points of Symbol and Wingdings are taken for what they nearly always are.
 */
export function bulletText(text: string, font: string | undefined): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const isPrivate = code >= 0xf020 && code <= 0xf0ff;
      const bare = isPrivate ? code - 0xf000 : code;
      const shown = font === undefined ? undefined : symbolCharacter(font, bare);
      if (shown !== undefined && (isPrivate || code < 0x100)) {
        return preferred[shown] ?? shown;
      }
      if (isPrivate) {
        return usual[bare] ?? '•';
      }
      return font !== undefined && /^courier/i.test(font) && character === 'o' ? '○' : character;
    })
    .join('');
}

/** Near twins of the plain list marks, as the plain marks. */
const preferred: Readonly<Record<string, string>> = {
  '·': '•',
  '∙': '•',
  '⬧': '◆',
  '−': '–',
  '●': '•',
  '⬝': '▪',
  '➢': '➢',
};

/** Private Use codes by what fonts of the Symbol and Wingdings families have there. */
const usual: Readonly<Record<number, string>> = {
  45: '–',
  // Symbol has its bullet here.
  183: '•',
  // Wingdings: squares, diamond, circle, arrows, ticks.
  167: '▪',
  110: '■',
  113: '❑',
  118: '❖',
  119: '◆',
  108: '•',
  216: '➢',
  224: '→',
  232: '➔',
  252: '✓',
  254: '☑',
  168: '○',
};
