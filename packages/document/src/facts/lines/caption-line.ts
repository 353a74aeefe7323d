import type { LinePatterns } from './patterns.ts';

/** A line that begins like a caption. Whether it is one depends on where it stands. */
export interface CaptionLine {
  readonly kind: 'figure' | 'table';
  readonly label: string;
  readonly number: string;
  readonly separator: string;
  readonly title: string;
  /** The separator is more than a space, so this is hardly the beginning of a sentence. */
  readonly strong: boolean;
}

/** Reads `Figure 3 – Title`, `Fig. 3: Title`, `TABLE 2.1<tab>Title`, `图1　标题`; "Figure 3 shows" comes back weak. */
export function captionLine(text: string, patterns: LinePatterns): CaptionLine | undefined {
  return read('figure', text, patterns.figureCaption) ?? read('table', text, patterns.tableCaption);
}

function read(kind: 'figure' | 'table', text: string, pattern: RegExp): CaptionLine | undefined {
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined) {
    return undefined;
  }
  const { label = '', number = '', separator = '', title = '' } = groups;
  const strong = number !== '' && title.trim() !== '' && !/^[ \u00a0]?$/.test(separator);
  return { kind, label, number, separator, title: title.trim(), strong };
}
