import type { LinePatterns } from './patterns.ts';

/** A line that begins with the word for annex or appendix. */
export interface AnnexLine {
  readonly kind: 'annex' | 'appendix';
  readonly label: string;
  /** `A`, `I`, `1`; '' where there is none. */
  readonly number: string;
  readonly separator: string;
  /** May be '': the title is then in the next paragraph. */
  readonly title: string;
  /** Nothing after the designation, or set apart by more than a space. */
  readonly strong: boolean;
}

/** Reads `Annex A`, `Annex A – Title`, `ANNEX A<line break>Title`, `Annex B (informative):<tab>Title`, `附件A 标题`. */
export function annexLine(text: string, patterns: LinePatterns): AnnexLine | undefined {
  return read('annex', text, patterns.annexHeading) ?? read('appendix', text, patterns.appendixHeading);
}

function read(kind: 'annex' | 'appendix', text: string, pattern: RegExp): AnnexLine | undefined {
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined) {
    return undefined;
  }
  const { label = '', number = '', status, separator = '' } = groups;
  const title = (groups.title ?? '').replace(/\s+/g, ' ').trim();
  const strong =
    title === ''
      ? number !== '' || separator === ''
      : status !== undefined || !/^[ \u00a0]?$/.test(separator);
  return { kind, label, number, separator, title, strong };
}
