import { quoted } from './typst-code.ts';

/** An address that may stand in a PDF; scripts and files of the author's machine may not. */
export function webAddress(url: string): string | undefined {
  return /^(?:https?|ftp|mailto):/i.test(url) ? quoted(encodeURI(decodedURI(url)).slice(0, 2000)) : undefined;
}

function decodedURI(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url.replace(/%(?![0-9a-f]{2})/gi, '%25');
  }
}
