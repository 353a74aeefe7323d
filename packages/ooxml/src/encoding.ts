import { fail } from './failure.ts';

/** Text of an XML part: by byte order mark, then by its declaration, else UTF-8 (XML 1.0 appendix F). */
export function decodeXml(bytes: Uint8Array, where: string): string {
  const label = encodingOf(bytes);
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    return fail('xml-encoding', where, `The text is not valid ${label}. Save the file again in Word.`, error);
  }
}

export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text with its declaration saying UTF-8, for a part that is to be written again. */
export function declareUtf8(text: string): string {
  return text.replace(/^\ufeff?(<\?xml[^>]*?encoding\s*=\s*)(["'])[^"']*\2/, '$1$2UTF-8$2');
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) {
    return 'utf-16le';
  }
  if (first === 0xfe && second === 0xff) {
    return 'utf-16be';
  }
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return 'utf-8';
  }
  if (first === 0x3c && second === 0) {
    return 'utf-16le';
  }
  if (first === 0 && second === 0x3c) {
    return 'utf-16be';
  }
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  return declared.startsWith('utf-16') ? 'utf-8' : supported(declared);
}

function supported(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
