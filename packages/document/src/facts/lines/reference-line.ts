/** An entry of a list of references, cut at its tag. */
export interface ReferenceLine {
  /** Without brackets; absent where the entry has none. */
  readonly tag?: string;
  readonly separator: 'tab' | 'space' | 'none';
  readonly text: string;
}

/** Cuts `[ITU-T X.1]<tab>Recommendation …` into tag, separator and text; in `1. Smith …` and `(1) Smith …` the tag is 1. */
export function referenceLine(text: string): ReferenceLine {
  const match =
    /^\s*\[([^\][\n\t]{1,60})\](\s*)([\s\S]*)$/.exec(text) ??
    /^\s*(?:(?=\d{1,3}[.)])|\((?=\d{1,3}\)))(\d{1,3})[.)](\s+)(\S[\s\S]*)$/.exec(text);
  if (match === null) {
    return { separator: 'none', text: text.trim() };
  }
  const [, tag = '', gap = '', rest = ''] = match;
  return {
    tag: tag.trim(),
    separator: gap.includes('\t') ? 'tab' : gap === '' ? 'none' : 'space',
    text: rest.trim(),
  };
}
