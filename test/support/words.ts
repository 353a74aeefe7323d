import { normalised } from '@fg2rec/document';

/** How much of a source's text stands in an output, and in what order. */
export interface Coverage {
  readonly words: number;
  readonly kept: number;
  readonly inOrder: number;
  readonly missing: readonly string[];
}

/**
 * Compares two plain texts line by line. A line of the source counts as kept as far as its words stand, in order, in
 * one line of the output; it counts as in order where its line follows those of the lines before it in its clause.
 *
 * What a conversion is there to change is not compared: case, the number or marker that a line begins with, and the
 * number in "clause 7.2".
 *
 * @param headings lines of the source that begin a clause or a piece of the front matter.
 */
export function coverage(source: string, output: string, headings: readonly string[]): Coverage {
  const target = lines(output);
  const index = indexByWord(target);
  const openings = new Set(headings.map((heading) => words(heading).join(' ')));
  let total = 0;
  let kept = 0;
  let inOrder = 0;
  const missing: string[] = [];
  for (const clause of clauses(lines(source), openings)) {
    const placed: { position: number; weight: number }[] = [];
    let last = -1;
    for (const line of clause) {
      total += line.length;
      const found = bestMatch(line, target, index, last);
      kept += found.common;
      last = found.common > line.length / 2 ? found.position : last;
      placed.push({ position: found.position, weight: found.common });
      if (found.common < line.length) {
        missing.push(`${line.length - found.common} of: ${line.join(' ').slice(0, 160)}`);
      }
    }
    inOrder += heaviestIncreasing(placed);
  }
  return { words: total, kept, inOrder, missing };
}

type Line = readonly string[];

function lines(text: string): Line[] {
  return text
    .split(/[\r\n\f]+/)
    .map(words)
    .filter((line) => line.length > 0);
}

/** The words of a line, without the number or marker that it begins with. */
function words(line: string): string[] {
  const text = normalised(line)
    .toLowerCase()
    .replace(
      /^(?:[(]?(?:\d+|[a-z]|[ivx]+)(?:\.\d+|\.[a-z])*[).]*|note \d+|table \d+|figure \d+)\s/u,
      (found) => found.replace(/[\d.()]|^[a-z] |^[ivx]+ /gu, ' '),
    )
    .replace(/\b(clauses?|sections?|section)\s\d+(\.\d+)*/gu, 'clause');
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function clauses(all: readonly Line[], openings: ReadonlySet<string>): Line[][] {
  const result: Line[][] = [[]];
  for (const line of all) {
    if (openings.has(line.join(' '))) {
      result.push([]);
    }
    result.at(-1)?.push(line);
  }
  return result;
}

function indexByWord(target: readonly Line[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [position, line] of target.entries()) {
    for (const word of new Set(line)) {
      const places = index.get(word) ?? [];
      places.push(position);
      index.set(word, places);
    }
  }
  return index;
}

/** The output line with most words of this one in order; among equals the nearest after the last match. */
function bestMatch(
  line: Line,
  target: readonly Line[],
  index: Map<string, number[]>,
  last: number,
): { position: number; common: number } {
  const rarest = [...new Set(line)]
    .map((word) => index.get(word) ?? [])
    .filter((places) => places.length > 0)
    .sort((a, b) => a.length - b.length)
    .slice(0, 4);
  const candidates = [...new Set(rarest.flatMap((places) => nearest(places, last)))];
  let best = { position: -1, common: 0, distance: Number.POSITIVE_INFINITY };
  for (const position of candidates) {
    const common = longestCommon(line, target[position] ?? []);
    const distance = position > last ? position - last : target.length + last - position;
    if (common > best.common || (common === best.common && distance < best.distance)) {
      best = { position, common, distance };
    }
  }
  return best;
}

function nearest(places: readonly number[], last: number): number[] {
  return places.length <= 40
    ? [...places]
    : [...places].sort((a, b) => Math.abs(a - last - 1) - Math.abs(b - last - 1)).slice(0, 40);
}

/** Length of the longest common subsequence of words. */
function longestCommon(a: Line, b: Line): number {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) {
    head += 1;
  }
  const left = a.slice(head);
  const right = b.slice(head);
  let row = new Uint16Array(right.length + 1);
  for (const word of left) {
    const next = new Uint16Array(right.length + 1);
    for (let column = 1; column <= right.length; column++) {
      next[column] =
        word === right[column - 1]
          ? (row[column - 1] ?? 0) + 1
          : Math.max(row[column] ?? 0, next[column - 1] ?? 0);
    }
    row = next;
  }
  return head + (row[right.length] ?? 0);
}

/** Weight of the heaviest subsequence whose positions never fall. */
function heaviestIncreasing(placed: readonly { position: number; weight: number }[]): number {
  const best: number[] = [];
  for (const [index, { position, weight }] of placed.entries()) {
    let before = 0;
    for (let earlier = 0; earlier < index; earlier++) {
      if ((placed[earlier]?.position ?? 0) <= position) {
        before = Math.max(before, best[earlier] ?? 0);
      }
    }
    best.push(before + weight);
  }
  return Math.max(0, ...best);
}
