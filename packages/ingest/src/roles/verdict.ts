import type { Language, LinePatterns, Role, Vocabulary } from '@fg2rec/document';
import type { Line } from './line.ts';

/** What a pass makes of a line. */
export interface Verdict {
  readonly role: Role;
  /** 0 to 1. */
  readonly confidence: number;
  readonly because: string;
  readonly headingLevel?: number;
  readonly listLevel?: number;
}

/** One for each line; undefined where no pass has spoken yet. */
export type Verdicts = readonly (Verdict | undefined)[];

export interface Context {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly patterns: LinePatterns;
  /** Half-points of most of the text. */
  readonly bodySize: number;
}

/** A pass gives verdicts to lines that have none; it never takes one back. */
export type Pass = (lines: readonly Line[], verdicts: Verdicts, context: Context) => Verdicts;

/** A pass that looks at one line at a time. */
export function eachLine(judge: (line: Line, context: Context, at: Neighbours) => Verdict | undefined): Pass {
  return (lines, verdicts, context) =>
    lines.map((line, index) => verdicts[index] ?? judge(line, context, { lines, index, verdicts }));
}

export interface Neighbours {
  readonly lines: readonly Line[];
  readonly verdicts: Verdicts;
  readonly index: number;
}

/** The nearest line with something in it, within five lines. */
export function neighbour(
  { lines, index }: Pick<Neighbours, 'lines' | 'index'>,
  step: 1 | -1,
): Line | undefined {
  for (let distance = 1; distance <= 5; distance += 1) {
    const line = lines[index + step * distance];
    if (line === undefined || line.line !== '' || line.shape.picture || line.shape.formula) {
      return line;
    }
  }
  return undefined;
}
