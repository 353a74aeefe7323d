import {
  type Anchor,
  type Edit,
  type Paragraph,
  type Phrase,
  phrase,
  plainText,
  type ReplaceText,
} from '@fg2rec/document';
import { quoted } from './describe.ts';

/** More than these are counted, not told. */
const told = 3;

/** What edits do, in a sentence or three for the report. */
export function inWords(
  edits: readonly Edit[],
  paragraphAt: (anchor: Anchor) => Paragraph | undefined,
): Phrase {
  const sentences = edits.flatMap((edit) => sentenceOf(edit, paragraphAt));
  const more = sentences.length - told;
  const [first, ...others] = [
    ...sentences.slice(0, told),
    ...(more > 0 ? [phrase('So in {more} more places.', { more })] : []),
  ];
  return others.reduce<Phrase>(
    (said, next) => phrase('{said} {next}', { said, next }),
    first ?? phrase('{said}', { said: '' }),
  );
}

function sentenceOf(edit: Edit, paragraphAt: (anchor: Anchor) => Paragraph | undefined): Phrase[] {
  switch (edit.kind) {
    case 'replace-text': {
      const paragraph = paragraphAt(edit.paragraph);
      return paragraph === undefined ? [] : [replacementInWords(edit, plainText(paragraph))];
    }
    case 'set-number': {
      const paragraph = paragraphAt(edit.paragraph);
      const words = paragraph === undefined ? '' : quoted(plainText(paragraph).slice(edit.replaces));
      return [phrase('The number of “{words}” reads “{number}”.', { words, number: edit.number })];
    }
    case 'set-role':
      return [phrase('It is set as {role}.', { role: edit.role.replace(/-/g, ' ') })];
    case 'insert-blocks':
      return edit.blocks.map(({ runs }) =>
        phrase('“{official}” is inserted.', { official: quoted(runs.map(({ text }) => text).join('')) }),
      );
    case 'remove-blocks':
      return edit.blocks.flatMap((anchor) => {
        const paragraph = paragraphAt(anchor);
        return paragraph === undefined
          ? []
          : [phrase('“{before}” is gone.', { before: quoted(plainText(paragraph)) })];
      });
    case 'move-blocks':
      return [phrase('It has moved to its place.')];
    default:
      return [];
  }
}

/** The words that change, whole, before and after. */
function replacementInWords({ from, to, text }: ReplaceText, whole: string): Phrase {
  const start = from - (/\S*$/.exec(whole.slice(0, from))?.[0].length ?? 0);
  const end = to + (/^\S*/.exec(whole.slice(to))?.[0].length ?? 0);
  const before = quoted(whole.slice(start, end));
  const after = quoted(whole.slice(start, from) + text + whole.slice(to, end));
  if (after === '') {
    return phrase('“{before}” is gone.', { before });
  }
  return before === ''
    ? phrase('“{official}” is inserted.', { official: after })
    : phrase('“{said}” reads “{now}”.', { said: before, now: after });
}
