import type { Tally } from './tally.ts';

/** What a paragraph says so far. */
interface Line {
  readonly start: number;
  isNumbered: boolean;
  text: string;
  computed: string;
}

/** The paragraph that a walker is in, if any; counted when it ends. */
export class OpenLine {
  private readonly part: string;
  private readonly tally: Tally;
  private line: Line | undefined;

  constructor(part: string, tally: Tally) {
    this.part = part;
    this.tally = tally;
  }

  get isOpen(): boolean {
    return this.line !== undefined;
  }

  /** Characters so far; '' outside any paragraph. */
  get text(): string {
    return this.line?.text ?? '';
  }

  /** Begins a paragraph, unless one that runs on into this one is open. */
  begin(start: number): void {
    this.line ??= { start, isNumbered: false, text: '', computed: '' };
  }

  /** Where paragraphs run into one, the mark that stays is the last, and it says whether there is a number. */
  number(isNumbered: boolean): void {
    if (this.line !== undefined) {
      this.line.isNumbered = isNumbered;
    }
  }

  /** @param isComputed whether a field computes it. */
  write(text: string, isComputed: boolean): void {
    if (this.line !== undefined) {
      this.line.text += text;
      this.line.computed += isComputed ? text : '';
    }
  }

  /** Ends a paragraph that nothing continues. */
  end(end: number): void {
    const { line } = this;
    this.line = undefined;
    if (line === undefined) {
      return;
    }
    const anchor = { part: this.part, start: line.start, end };
    this.tally.paragraphs.push({ text: line.text, computed: line.computed, anchor });
    const typed = /^\s*\S{1,12}\t\s*(\S.*)$/s.exec(line.text)?.[1];
    const item = typed ?? (line.isNumbered ? line.text : '');
    if (/[\p{L}\p{N}]/u.test(item)) {
      this.tally.lists.push({ key: item, quote: item, anchor });
    }
  }
}
