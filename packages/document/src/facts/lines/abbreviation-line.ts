/** `SHORT<separator>expansion`. */
export interface AbbreviationLine {
  readonly short: string;
  readonly separator: 'tab' | 'colon' | 'dash' | 'spaces';
  readonly expansion: string;
}

const line =
  /^\s*(?<short>\S(?:[^\n\t]{0,38}?\S)??)(?<gap>\t\s*|\s*[:\uff1a]\s*|\s+[-\u2010-\u2015=]\s+|[ \u00a0\u3000]{2,})(?<expansion>\S[\s\S]*)$/;

/** Reads an entry of clause 4. The short form has at most 40 characters and five words. */
export function abbreviationLine(text: string): AbbreviationLine | undefined {
  const groups = line.exec(text)?.groups;
  const { short = '', gap = '', expansion = '' } = groups ?? {};
  if (groups === undefined || short.split(/\s+/).length > 5) {
    return undefined;
  }
  return { short: short.trim(), separator: separatorOf(gap), expansion: expansion.trim() };
}

function separatorOf(gap: string): AbbreviationLine['separator'] {
  if (gap.includes('\t')) {
    return 'tab';
  }
  if (/[:\uff1a]/.test(gap)) {
    return 'colon';
  }
  return /[-\u2010-\u2015=]/.test(gap) ? 'dash' : 'spaces';
}
