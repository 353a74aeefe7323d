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
  /** Words that edits replace on purpose. */
  readonly replaced: readonly string[];
}

/**
 * Source paragraphs that the output does not have, with the words that it lacks. Paragraphs that come through
 * unchanged, with or without their number typed, are set against each other first, so that what the output adds
 * elsewhere cannot hide a loss. What fields compute (numbers of clauses, pages) may change and is not missed.
 */
export function changedWords(
  source: readonly Paragraph[],
  output: readonly Paragraph[],
  edits: readonly Edit[],
): ChangedWords[] {
  const unmatchedOutput = new Bag(output.map((paragraph) => comparable(plainText(paragraph))));
  const changed = source.filter(
    (paragraph) =>
      !unmatchedOutput.take(comparable(plainText(paragraph))) &&
      !unmatchedOutput.take(comparable(numberedText(paragraph))),
  );
  const words = new Bag(unmatchedOutput.entries().flatMap(wordsOf));
  const editsByStart = editsByParagraph(edits);
  return changed
    .map((paragraph) => {
      const before = plainText(paragraph);
      const after = editedText(before, editsByStart.get(keyOf(paragraph.anchor)) ?? []);
      const kept = new Bag(wordsOf(after));
      const own = new Bag(wordsOf(before));
      const computed = new Bag(computedWords(paragraph.children));
      return {
        paragraph,
        missing: wordsOf(after).filter((word) => own.take(word) && !words.take(word) && !computed.take(word)),
        replaced: wordsOf(before).filter((word) => !kept.take(word)),
      };
    })
    .filter(({ missing, replaced }) => missing.length > 0 || replaced.length > 0);
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

/** Things counted by their name. */
export class Bag {
  private readonly counts = new Map<string, number>();

  constructor(names: readonly string[]) {
    for (const name of names) {
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    }
  }

  /** Takes one out; false where there is none left. */
  take(name: string): boolean {
    const count = this.counts.get(name) ?? 0;
    if (count > 0) {
      this.counts.set(name, count - 1);
    }
    return count > 0;
  }

  /** What is left, each as often as it is there. */
  entries(): string[] {
    return [...this.counts].flatMap(([name, count]) => Array.from({ length: count }, () => name));
  }
}
