import {
  type Anchor,
  type Edit,
  flatInlines,
  type Inline,
  normalised,
  numberedText,
  type Paragraph,
  plainText,
} from '@fg2rec/document';

import { Bag } from './bag.ts';
import { Likeness } from './likeness.ts';

/** Words as they are counted: runs of letters and digits, and each Chinese, Japanese or Korean character by itself. */
export function wordsOf(text: string): string[] {
  return normalised(text).match(wordPattern) ?? [];
}

const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu;

/** A paragraph of the source that does not come through as it is. */
export interface ChangedWords {
  readonly paragraph: Paragraph;
  /** Words that should be in the output and are in no paragraph of it. */
  readonly missing: readonly string[];
  /** Words that edits replace on purpose, by the rule that asks for it. */
  readonly replaced: readonly ReplacedWords[];
}

export interface ReplacedWords {
  readonly words: readonly string[];
  /** Rule id; absent for what the reformatter decides itself. */
  readonly rule?: string;
}

/**
 * Source paragraphs that the output does not have, with the words that it lacks. Paragraphs that come through
 * unchanged, with or without their number typed, are set against each other first, then those that are most alike:
 * what the output adds elsewhere cannot hide a loss, and a loss is told of the paragraph that has it. What fields
 * compute (numbers of clauses, pages) may change and is not missed.
 */
export function changedWords(
  source: readonly Paragraph[],
  output: readonly Paragraph[],
  edits: readonly Edit[],
): ChangedWords[] {
  const unmatched = new Bag(output.map((paragraph) => comparable(plainText(paragraph))));
  const changed = source.filter(
    (paragraph) =>
      !unmatched.take(comparable(plainText(paragraph))) &&
      !unmatched.take(comparable(numberedText(paragraph))),
  );
  const editsByStart = editsByParagraph(edits);
  const expected = changed.map((paragraph) =>
    expectedOf(paragraph, editsByStart.get(keyOf(paragraph.anchor)) ?? []),
  );
  const rest = new Likeness(unmatched.entries().map(wordsOf));
  const afterPairs = expected.map(({ needed }) => {
    const like = new Bag(rest.takeMostAlike(needed));
    const missing = needed.filter((word) => !like.take(word));
    rest.giveBack(like.entries());
    return missing;
  });
  const anywhere = new Bag(rest.words());
  return expected
    .map(({ paragraph, replaced }, index) => ({
      paragraph,
      replaced,
      missing: (afterPairs[index] ?? []).filter((word) => !anywhere.take(word)),
    }))
    .filter(({ missing, replaced }) => missing.length > 0 || replaced.length > 0);
}

interface Expected {
  readonly paragraph: Paragraph;
  /** Words of the source that must come through. */
  readonly needed: readonly string[];
  readonly replaced: readonly ReplacedWords[];
}

function expectedOf(paragraph: Paragraph, edits: readonly TextEdit[]): Expected {
  const before = plainText(paragraph);
  const rules = [...new Set(edits.map(({ because }) => because))];
  const replaced: ReplacedWords[] = [];
  let kept = wordsOf(before);
  rules.forEach((rule, index) => {
    const soFar = edits.filter(({ because }) => rules.slice(0, index + 1).includes(because));
    const after = new Bag(wordsOf(editedText(before, soFar)));
    const stays = kept.map((word) => after.take(word));
    // A word that has only got another capital is still there.
    const recased = new Bag(after.entries().map((word) => word.toLowerCase()));
    const words = kept.filter((word, at) => stays[at] === false && !recased.take(word.toLowerCase()));
    kept = kept.filter((_, at) => stays[at] === true);
    if (words.length > 0) {
      replaced.push(rule === undefined ? { words } : { words, rule });
    }
  });
  const computed = new Bag(computedWords(paragraph.children));
  return { paragraph, needed: kept.filter((word) => !computed.take(word)), replaced };
}

type TextEdit = Extract<Edit, { readonly kind: 'replace-text' | 'set-number' }>;

function editsByParagraph(edits: readonly Edit[]): Map<string, TextEdit[]> {
  const found = new Map<string, TextEdit[]>();
  for (const edit of edits) {
    if (edit.kind === 'replace-text' || edit.kind === 'set-number') {
      const key = keyOf(edit.paragraph);
      found.set(key, [...(found.get(key) ?? []), edit]);
    }
  }
  return found;
}

function editedText(before: string, edits: readonly TextEdit[]): string {
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

const computedFields = new Set([
  'REF',
  'PAGEREF',
  'NOTEREF',
  'STYLEREF',
  'SEQ',
  'PAGE',
  'NUMPAGES',
  'SECTIONPAGES',
]);

function computedWords(inlines: readonly Inline[]): string[] {
  return flatInlines(inlines).flatMap((inline) =>
    inline.type === 'field' && computedFields.has(inline.kind) ? wordsOf(plainText(inline)) : [],
  );
}

function keyOf({ part, start, end }: Anchor): string {
  return `${part} ${start} ${end}`;
}

function comparable(text: string): string {
  return wordsOf(text).join(' ');
}
