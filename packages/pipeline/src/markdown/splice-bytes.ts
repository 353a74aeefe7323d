import type { TextEncoding } from '@fg2rec/ingest';
import type { Splice } from '@fg2rec/ooxml';

/**
 * A text file with splices made in its bytes, in its own encoding: what is not spliced is not touched.
 *
 * @param markBytes of the byte order mark in front
 * @param splices over characters (UTF-16 code units) behind the mark, which do not meet
 * @returns undefined where the encoding has no such character
 */
export function spliceBytes(
  bytes: Uint8Array,
  encoding: TextEncoding,
  markBytes: number,
  splices: readonly Splice[],
): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let unit = 0;
  let at = markBytes;
  let copied = 0;
  for (const { start, end, text } of [...splices].sort((one, other) => one.start - other.start)) {
    const replacement = encodedText(text, encoding);
    if (replacement === undefined) {
      return undefined;
    }
    const from = advance(bytes, encoding, at, start - unit);
    pieces.push(bytes.subarray(copied, from), replacement);
    at = advance(bytes, encoding, from, end - start);
    copied = at;
    unit = end;
  }
  return Buffer.concat([...pieces, bytes.subarray(copied)]);
}

/** The text in an encoding, without a mark; undefined where it has a character that the encoding has not. */
export function encodedText(text: string, encoding: TextEncoding): Uint8Array | undefined {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    default: {
      const characters = [...text].map((character) =>
        character < '\u0080' ? [character.charCodeAt(0)] : bytesOf(character, encoding),
      );
      return characters.every((one) => one !== undefined) ? Uint8Array.from(characters.flat()) : undefined;
    }
  }
}

/** Bytes further on by so many UTF-16 code units. */
function advance(bytes: Uint8Array, encoding: TextEncoding, from: number, units: number): number {
  let at = from;
  for (let left = units; left > 0; ) {
    const { length, count } = characterAt(bytes, at, encoding);
    at += length;
    left -= count;
  }
  return at;
}

/** Bytes of the character at an offset, and the UTF-16 code units that it decodes to. */
function characterAt(
  bytes: Uint8Array,
  at: number,
  encoding: TextEncoding,
): { readonly length: number; readonly count: number } {
  const first = bytes[at] ?? 0;
  switch (encoding) {
    case 'utf-8':
      return first < 0x80
        ? { length: 1, count: 1 }
        : first < 0xe0
          ? { length: 2, count: 1 }
          : first < 0xf0
            ? { length: 3, count: 1 }
            : { length: 4, count: 2 };
    case 'utf-16le':
    case 'utf-16be':
      return { length: 2, count: 1 };
    case 'windows-1252':
      return { length: 1, count: 1 };
    case 'gb18030': {
      const second = bytes[at + 1] ?? 0;
      if (first < 0x81 || second < 0x30) {
        return { length: 1, count: 1 };
      }
      // GB 18030-2022: the second byte of four is a digit; from 0x90 on they are beyond the basic plane.
      return second > 0x39 ? { length: 2, count: 1 } : { length: 4, count: first >= 0x90 ? 2 : 1 };
    }
  }
}

/** Looks a character up among those of one or two bytes. */
function bytesOf(character: string, encoding: TextEncoding): readonly number[] | undefined {
  const decoder = new TextDecoder(encoding);
  for (let first = 0x80; first <= 0xff; first += 1) {
    if (encoding === 'windows-1252' && decoder.decode(Uint8Array.of(first)) === character) {
      return [first];
    }
    if (encoding === 'gb18030' && first > 0x80 && first < 0xff) {
      const row = Array.from({ length: 0xff - 0x40 }, (_, index) => index + 0x40).filter(
        (second) => second !== 0x7f,
      );
      const found = row.find((second) => decoder.decode(Uint8Array.of(first, second)) === character);
      if (found !== undefined) {
        return [first, found];
      }
    }
  }
  return undefined;
}
