import type { Prose } from '../facts.ts';
import type { Paragraph } from '../nodes.ts';
import { flatInlines, plainText } from '../text.ts';
import { type Standing, zoneAt } from './zones.ts';

/** What stands in place of a character that is not the text's own word; a letter or space it is not. */
export const maskCharacter = '\ufffc';

/** What is not the text's own words, each with a character that it cannot be without: most lines have none of them. */
const foreignWords: readonly { readonly pattern: RegExp; readonly sign: RegExp }[] = [
  {
    pattern: /"[^"\n]{1,400}"|“[^”\n]{1,400}”|«[^»\n]{1,400}»|„[^“”\n]{1,400}[“”]|「[^」\n]{1,400}」/gu,
    sign: /["“«„「]/,
  },
  { pattern: /\[[^\]\n]{1,120}\]/gu, sign: /\[/ },
  { pattern: /\b(?:https?|ftp|urn|mailto|coap|mqtt):[^\s<>"\])]+/giu, sign: /:/ },
  { pattern: /\bwww\.[^\s<>"\])]+/giu, sign: /www\./i },
  { pattern: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu, sign: /@/ },
  { pattern: /`[^`\n]{1,200}`/gu, sign: /`/ },
];
const monospace = /courier|consolas|monaco|menlo|lucida console|mono\b/i;

/** The lines of the body as rules on wording read them, in document order; contents and cover pages are no prose. */
export function proseOf(standings: ReadonlyMap<Paragraph, Standing>): readonly Prose[] {
  return [...standings].flatMap(([paragraph, standing]): Prose[] => {
    const text = plainText(paragraph);
    const zone = zoneAt(paragraph, standing);
    if (text.trim() === '' || paragraph.role === 'toc-entry' || paragraph.role === 'cover') {
      return [];
    }
    return [
      { paragraph, zone, division: standing.division, text, words: withoutForeignWords(paragraph, text) },
    ];
  });
}

/** The text with all that is quoted, cited, addressed, coded or calculated masked, character for character. */
function withoutForeignWords(paragraph: Paragraph, text: string): string {
  const unquoted = foreignWords.reduce(
    (masked, { pattern, sign }) => (sign.test(masked) ? masked.replace(pattern, mask) : masked),
    text,
  );
  if (!paragraph.children.some(isSpecial)) {
    return unquoted;
  }
  let offset = 0;
  let result = unquoted;
  for (const inline of flatInlines(paragraph.children)) {
    if (inline.type === 'link' || inline.type === 'field' || inline.type === 'inlineContentControl') {
      continue;
    }
    const length = plainText(inline).length;
    const isForeign =
      inline.type === 'formula' || (inline.type === 'text' && monospace.test(inline.format.font ?? ''));
    if (isForeign && length > 0) {
      result = result.slice(0, offset) + maskCharacter.repeat(length) + result.slice(offset + length);
    }
    offset += length;
  }
  return result;
}

function isSpecial(inline: Paragraph['children'][number]): boolean {
  return inline.type !== 'text' || monospace.test(inline.format.font ?? '');
}

function mask(match: string): string {
  return maskCharacter.repeat(match.length);
}
