import {
  type Anchor,
  type Edit,
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

/** Words that are in no paragraph of the output, with the paragraph that had them. */
export interface MissingWords {
  readonly paragraph: Paragraph;
  readonly words: readonly string[];
}

/**
 * Source words that the output lacks. Paragraphs that come through unchanged, with or without their number typed,
 * are set against each other first, so that what the output adds elsewhere cannot hide a loss.
 */
export function missingWords(source: readonly Paragraph[], output: readonly Paragraph[]): MissingWords[] {
  const unmatchedOutput = new Bag(output.map((paragraph) => comparable(plainText(paragraph))));
  const changed = source.filter(
    (paragraph) =>
      !unmatchedOutput.take(comparable(plainText(paragraph))) &&
      !unmatchedOutput.take(comparable(numberedText(paragraph))),
  );
  const words = new Bag(unmatchedOutput.entries().flatMap(wordsOf));
  return changed
    .map((paragraph) => ({
      paragraph,
      words: wordsOf(plainText(paragraph)).filter((word) => !words.take(word)),
    }))
    .filter((missing) => missing.words.length > 0);
}

/** The words of a paragraph that the edits replace on purpose. */
export function replacedWords(paragraph: Paragraph, edits: readonly Edit[]): string[] {
  const before = plainText(paragraph);
  let after = before;
  const splices = edits
    .flatMap((edit) => {
      if (edit.kind === 'replace-text' && sameAnchor(edit.paragraph, paragraph.anchor)) {
        return [{ from: edit.from, to: edit.to, text: edit.text }];
      }
      return edit.kind === 'set-number' && sameAnchor(edit.paragraph, paragraph.anchor)
        ? [{ from: 0, to: edit.replaces, text: `${edit.number}\t` }]
        : [];
    })
    .sort((one, other) => other.from - one.from);
  for (const { from, to, text } of splices) {
    after = after.slice(0, from) + text + after.slice(to);
  }
  const kept = new Bag(wordsOf(after));
  return wordsOf(before).filter((word) => !kept.take(word));
}

export function sameAnchor(one: Anchor, other: Anchor): boolean {
  return one.part === other.part && one.start === other.start && one.end === other.end;
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
