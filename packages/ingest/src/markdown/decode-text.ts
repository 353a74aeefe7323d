import { fail } from '@fg2rec/ooxml';

/** Encodings in which Markdown files were seen, named as the WHATWG Encoding Standard names them. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Bytes of the byte order mark in front of the text; 0 where there is none. */
  readonly markBytes: number;
}

/**
 * Decodes a text file. A byte order mark decides; then UTF-8 where it is valid, UTF-16 where every other byte is zero,
 * GB18030 where that gives Chinese, and Latin-1 (as windows-1252) for the rest.
 * @throws Fg2recError file-empty, file-unreadable where it is no text
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  if (bytes.byteLength === 0) {
    fail('file-empty', name, 'The file is empty. Check that it was saved and sent whole.');
  }
  const marked = byMark(bytes);
  const decoded = marked ?? byContent(bytes);
  if (decoded.text.includes('\u0000')) {
    fail('file-unreadable', name, 'It has the ending of a Markdown file but is no text.');
  }
  return decoded;
}

function byMark(bytes: Uint8Array): DecodedText | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return decoded(bytes.subarray(3), 'utf-8', 3);
  }
  if (first === 0xff && second === 0xfe) {
    return decoded(bytes.subarray(2), 'utf-16le', 2);
  }
  return first === 0xfe && second === 0xff ? decoded(bytes.subarray(2), 'utf-16be', 2) : undefined;
}

function byContent(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    return decoded(bytes, wide, 0);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: 'utf-8', markBytes: 0 };
  } catch {
    const chinese = decoded(bytes, 'gb18030', 0);
    return isChinese(chinese.text) ? chinese : decoded(bytes, 'windows-1252', 0);
  }
}

function decoded(bytes: Uint8Array, encoding: TextEncoding, markBytes: number): DecodedText {
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding, markBytes };
}

/** UTF-16 without a mark: of the ASCII characters, half of the bytes are zero, all on one side. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) {
    if (byte === 0) {
      zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    }
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 8 && even * 8 < odd) {
    return 'utf-16le';
  }
  return even > head.length / 8 && odd * 8 < even ? 'utf-16be' : undefined;
}

/** In Latin-1 texts single accented letters stand between ASCII ones, which GB18030 reads as rare ideographs. */
function isChinese(text: string): boolean {
  if (text.includes('\ufffd')) {
    return false;
  }
  const ideographs = [...text.matchAll(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+/gu)];
  const inWords = ideographs.filter(
    ({ 0: run, index }) => run.length > 1 || !/[a-z]/i.test(text.charAt(index - 1)),
  );
  return ideographs.length > 0 && inWords.length * 2 > ideographs.length;
}
