import type { Reference } from '@fg2rec/document';
import { normalised } from '@fg2rec/document';

/** Designations by which documents are known, most telling first. */
const designations: readonly (readonly [pattern: RegExp, tag: (match: RegExpExecArray) => string])[] = [
  [
    /\bITU-?([TR])\s+(?:Recommendation\s+|Rec\.\s+)?([A-Z]{1,3}\.\d[\w.]*\w|[A-Z]{1,3}\.\d)/,
    (m) => `ITU-${m[1]} ${m[2]}`,
  ],
  [/\bRFC\s*(\d{2,5})/, (m) => `IETF RFC ${m[1]}`],
  [
    /\b(ISO(?:\/IEC)?(?:\/IEEE)?|IEC)\s+((?:TR|TS)\s+)?(\d{2,6}(?:-\d+)*)/,
    (m) => `${m[1]} ${m[2] ?? ''}${m[3]}`,
  ],
  [/\b(3GPP)\s+(T[SR])\s*(\d{2}\.\d{3})/, (m) => `${m[1]} ${m[2]} ${m[3]}`],
  [/\b(ETSI)\s+((?:ETS|EN|ES|TS|TR|GS|GR)(?:\s+[A-Z]{3})?\s+\d[\d ]*\d(?:-\d+)*)/, (m) => `${m[1]} ${m[2]}`],
  [/\b(IEEE)\s+(?:Std\s+)?(\d+(?:\.\d+\w*)*)/, (m) => `${m[1]} ${m[2]}`],
  [/\b(W3C)\b[, ]+(?:Recommendation[, ]+)?([A-Z][\w.]*)/, (m) => `${m[1]} ${m[2]}`],
  [/\b(NIST)\s+((?:SP|FIPS|IR)\s*[\d-]+)/, (m) => `${m[1]} ${m[2]}`],
  [/\b(oneM2M)\s+(T[SR]-\d+)/, (m) => `${m[1]} ${m[2]}`],
];

/** A tag that names a document, for an entry that has only a number: `b-IETF RFC 791`, `b-Smith`. */
export function mnemonicTag({ text, list }: Reference): string {
  const prefix = list === 'bibliography' ? 'b-' : '';
  const words = normalised(text);
  for (const [pattern, tag] of designations) {
    const match = pattern.exec(words);
    if (match !== null) {
      return `${prefix}${normalised(tag(match)).replace(/\.$/, '')}`;
    }
  }
  // The name of the first author, or the first word that is worth a name.
  const name = /\p{Lu}[\p{L}'-]{2,}/u.exec(words)?.[0] ?? /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? 'Reference';
  return `${prefix}${name}`;
}
