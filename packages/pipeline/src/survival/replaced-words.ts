import { type Anchor, type Edit, type Paragraph, plainText } from '@fg2rec/document';
import { Bag } from './bag.ts';
import { saidBy } from './input.ts';
import { wordsOf } from './words.ts';

/** Words of a paragraph that edits replace on purpose. */
export interface ReplacedWords {
  readonly words: readonly string[];
  readonly by: string;
}

export type TextEdit = Extract<Edit, { readonly kind: 'replace-text' | 'set-number' }>;

/** What edits replace, by the paragraph that they touch. */
export function replacedWords(
  paragraphs: readonly Paragraph[],
  edits: readonly Edit[],
): ReadonlyMap<string, readonly ReplacedWords[]> {
  const byParagraph = editsByParagraph(edits);
  const found = new Map<string, readonly ReplacedWords[]>();
  for (const paragraph of paragraphs) {
    const own = byParagraph.get(paragraphKey(paragraph.anchor));
    const replaced = own === undefined ? [] : replacedIn(plainText(paragraph), own);
    if (replaced.length > 0) {
      found.set(paragraphKey(paragraph.anchor), replaced);
    }
  }
  return found;
}

/** A paragraph whose words edits change, before and after. */
export interface RewrittenParagraph {
  readonly anchor: Anchor;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The paragraphs in which edits replace characters, with the words that they then have. */
export function rewrittenParagraphs(
  paragraphs: readonly Paragraph[],
  edits: readonly Edit[],
): readonly RewrittenParagraph[] {
  const byParagraph = editsByParagraph(edits);
  return paragraphs.flatMap((paragraph): RewrittenParagraph[] => {
    const own = byParagraph.get(paragraphKey(paragraph.anchor));
    const text = plainText(paragraph);
    return own === undefined
      ? []
      : [{ anchor: paragraph.anchor, before: wordsOf(text), after: wordsOf(editedText(text, own)) }];
  });
}

/** Readings may differ on where a paragraph ends, but not on where it begins. */
export function paragraphKey({ part, start }: Anchor): string {
  return `${part} ${start}`;
}

function replacedIn(before: string, edits: readonly TextEdit[]): ReplacedWords[] {
  const reasons = [...new Set(edits.map(reasonOf))];
  const replaced: ReplacedWords[] = [];
  let kept = wordsOf(before);
  reasons.forEach((by, index) => {
    const soFar = edits.filter((edit) => reasons.indexOf(reasonOf(edit)) <= index);
    const after = new Bag(wordsOf(editedText(before, soFar)));
    const stays = kept.map((word) => after.take(word));
    // A word that has only got another capital is still there.
    const recased = new Bag(after.entries().map((word) => word.toLowerCase()));
    const words = kept.filter((word, at) => stays[at] === false && !recased.take(word.toLowerCase()));
    kept = kept.filter((_, at) => stays[at] === true);
    if (words.length > 0) {
      replaced.push({ words, by });
    }
  });
  return replaced;
}

function reasonOf(edit: TextEdit): string {
  const { because, pass } = edit;
  if (because !== undefined) {
    return saidBy(because, 'put right, because the rule asks for it');
  }
  return saidBy(
    pass,
    edit.kind === 'set-number' ? 'the number is set anew' : 'the wording is put right by the conversion',
  );
}

/** Edits of text and number by the paragraph. */
export function editsByParagraph(edits: readonly Edit[]): Map<string, TextEdit[]> {
  const found = new Map<string, TextEdit[]>();
  for (const edit of edits) {
    if (edit.kind === 'replace-text' || edit.kind === 'set-number') {
      const key = paragraphKey(edit.paragraph);
      const known = found.get(key) ?? [];
      known.push(edit);
      found.set(key, known);
    }
  }
  return found;
}

/** The text of a paragraph after edits; a number stands before it with a tab. */
export function editedText(before: string, edits: readonly TextEdit[]): string {
  const splices = edits
    .map((edit) =>
      edit.kind === 'replace-text'
        ? { from: edit.from, to: edit.to, text: edit.text }
        : { from: 0, to: edit.replaces, text: `${edit.number}\t` },
    )
    .sort((one, other) => other.from - one.from);
  return splices.reduce(
    (text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to),
    before,
  );
}
