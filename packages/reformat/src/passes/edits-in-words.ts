import { type Anchor, type Edit, type Paragraph, plainText, type ReplaceText } from '@fg2rec/document';
import { quoted } from './describe.ts';

/** More than these are counted, not told. */
const told = 3;

/** What edits do, in a sentence or three for the report. */
export function inWords(
  edits: readonly Edit[],
  paragraphAt: (anchor: Anchor) => Paragraph | undefined,
): string {
  const sentences = edits.flatMap((edit) => sentenceOf(edit, paragraphAt));
  const more = sentences.length - told;
  return [...sentences.slice(0, told), ...(more > 0 ? [`So in ${more} more places.`] : [])].join(' ');
}

function sentenceOf(edit: Edit, paragraphAt: (anchor: Anchor) => Paragraph | undefined): string[] {
  switch (edit.kind) {
    case 'replace-text': {
      const paragraph = paragraphAt(edit.paragraph);
      return paragraph === undefined ? [] : [replacementInWords(edit, plainText(paragraph))];
    }
    case 'set-number': {
      const paragraph = paragraphAt(edit.paragraph);
      const words = paragraph === undefined ? '' : quoted(plainText(paragraph).slice(edit.replaces));
      return [`The number of “${words}” reads “${edit.number}”.`];
    }
    case 'set-role':
      return [`It is set as ${edit.role.replace(/-/g, ' ')}.`];
    case 'insert-blocks':
      return edit.blocks.map(({ runs }) => `“${quoted(runs.map(({ text }) => text).join(''))}” is inserted.`);
    case 'remove-blocks':
      return edit.blocks.flatMap((anchor) => {
        const paragraph = paragraphAt(anchor);
        return paragraph === undefined ? [] : [`“${quoted(plainText(paragraph))}” is gone.`];
      });
    case 'move-blocks':
      return ['It has moved to its place.'];
    default:
      return [];
  }
}

/** The words that change, whole, before and after. */
function replacementInWords({ from, to, text }: ReplaceText, whole: string): string {
  const start = from - (/\S*$/.exec(whole.slice(0, from))?.[0].length ?? 0);
  const end = to + (/^\S*/.exec(whole.slice(to))?.[0].length ?? 0);
  const before = quoted(whole.slice(start, end));
  const after = quoted(whole.slice(start, from) + text + whole.slice(to, end));
  if (after === '') {
    return `“${before}” is gone.`;
  }
  return before === '' ? `“${after}” is inserted.` : `“${before}” reads “${after}”.`;
}
