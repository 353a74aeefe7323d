/** An operand of a content stream as far as tagging needs it. */
export type Operand =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly length: number }
  | { readonly kind: 'array'; readonly items: readonly Operand[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, Operand> }
  | { readonly kind: 'word'; readonly word: string };

const white = new Set([0, 9, 10, 12, 13, 32]);
const delimiter = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));

/**
 * Reads the operators of a content stream in order (ISO 32000-1 clause 7.8.2), with their operands. The data of inline
 * images are skipped; `EI` is reported in their place.
 */
export function readContent(
  bytes: Uint8Array,
  visit: (operator: string, operands: readonly Operand[]) => void,
): void {
  const reader = new Reader(bytes);
  let operands: Operand[] = [];
  for (let token = reader.operand(); token !== undefined; token = reader.operand()) {
    if (token.kind !== 'word') {
      operands.push(token);
      continue;
    }
    if (token.word === 'ID') {
      reader.skipImage();
      visit('EI', []);
    } else if (token.word !== 'BI') {
      visit(token.word, operands);
    }
    operands = [];
  }
}

/** Walks over the bytes of one stream. */
class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next operand or operator; undefined at the end. Stray closing marks are skipped. */
  operand(): Operand | undefined {
    this.#skipWhite();
    const byte = this.#bytes[this.#at];
    switch (byte) {
      case undefined:
        return undefined;
      case 0x28:
        return { kind: 'string', length: this.#literal() };
      case 0x2f:
        this.#at += 1;
        return { kind: 'name', name: this.#name() };
      case 0x5b:
        this.#at += 1;
        return { kind: 'array', items: this.#until(0x5d) };
      case 0x3c:
        return this.#bytes[this.#at + 1] === 0x3c
          ? this.#dictionary()
          : { kind: 'string', length: this.#hexadecimal() };
      case 0x29:
      case 0x3e:
      case 0x5d:
      case 0x7b:
      case 0x7d:
        this.#at += 1;
        return this.operand();
      default:
        return this.#word();
    }
  }

  /** Goes behind the `EI` that ends the data of an inline image. */
  skipImage(): void {
    for (let at = this.#at + 1; at + 2 < this.#bytes.length; at += 1) {
      const isEnd =
        this.#bytes[at + 1] === 0x45 &&
        this.#bytes[at + 2] === 0x49 &&
        white.has(this.#bytes[at] ?? 0) &&
        (at + 3 >= this.#bytes.length || white.has(this.#bytes[at + 3] ?? 0));
      if (isEnd) {
        this.#at = at + 3;
        return;
      }
    }
    this.#at = this.#bytes.length;
  }

  #skipWhite(): void {
    for (;;) {
      const byte = this.#bytes[this.#at];
      if (byte === 0x25) {
        while (this.#at < this.#bytes.length && !this.#isLineEnd()) {
          this.#at += 1;
        }
      } else if (byte === undefined || !white.has(byte)) {
        return;
      }
      this.#at += 1;
    }
  }

  #isLineEnd(): boolean {
    return this.#bytes[this.#at] === 10 || this.#bytes[this.#at] === 13;
  }

  #regular(): string {
    const from = this.#at;
    let byte = this.#bytes[this.#at];
    while (byte !== undefined && !white.has(byte) && !delimiter.has(byte)) {
      this.#at += 1;
      byte = this.#bytes[this.#at];
    }
    return String.fromCharCode(...this.#bytes.subarray(from, Math.min(this.#at, from + 1000)));
  }

  #name(): string {
    return this.#regular().replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }

  #word(): Operand {
    const word = this.#regular();
    return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)
      ? { kind: 'number', value: Number(word) }
      : { kind: 'word', word };
  }

  #until(close: number): Operand[] {
    const items: Operand[] = [];
    for (;;) {
      this.#skipWhite();
      const byte = this.#bytes[this.#at];
      if (byte === undefined || byte === close) {
        this.#at += 1;
        return items;
      }
      const item = this.operand();
      if (item === undefined) {
        return items;
      }
      items.push(item);
    }
  }

  #dictionary(): Operand {
    this.#at += 2;
    const items = this.#until(0x3e);
    this.#at += 1;
    const entries = new Map<string, Operand>();
    for (let index = 0; index + 1 < items.length; index += 2) {
      const [key, value] = [items[index], items[index + 1]];
      if (key?.kind === 'name' && value !== undefined) {
        entries.set(key.name, value);
      }
    }
    return { kind: 'dictionary', entries };
  }

  /** Length of a string in parentheses, in bytes as written. */
  #literal(): number {
    const from = this.#at;
    let depth = 0;
    do {
      const byte = this.#bytes[this.#at];
      if (byte === 0x5c) {
        this.#at += 1;
      } else if (byte === 0x28) {
        depth += 1;
      } else if (byte === 0x29) {
        depth -= 1;
      }
      this.#at += 1;
    } while (depth > 0 && this.#at < this.#bytes.length);
    return this.#at - from - 2;
  }

  #hexadecimal(): number {
    const from = this.#at;
    while (this.#at < this.#bytes.length && this.#bytes[this.#at] !== 0x3e) {
      this.#at += 1;
    }
    this.#at += 1;
    return this.#at - from - 2;
  }
}
