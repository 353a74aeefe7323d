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
 * number in "clause 7.2", the form of references to Recommendations, whether a web address has a line of its own.
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
    const placings: Placing[][] = [];
    for (const line of clause) {
      const found = placingsOf(line, target, index);
      const best = Math.max(0, ...found.map(({ common }) => common));
      total += line.length;
      kept += best;
      placings.push(found);
      if (best < line.length) {
        missing.push(`${line.length - best} of: ${line.join(' ').slice(0, 160)}`);
      }
    }
    inOrder += heaviestChain(placings, target.length);
  }
  return { words: total, kept, inOrder, missing };
}

type Line = readonly string[];

function lines(text: string): Line[] {
  return text
    .replace(/[\r\n]+(?=(?:available (?:from|at):? )?(?:https?:\/\/|www\.))/gi, ' ')
    .split(/[\r\n\f]+/)
    .map(words)
    .filter((line) => line.length > 0);
}

/** The words of a line, without the number or marker that it begins with. */
function words(line: string): string[] {
  const text = normalised(line)
    .toLowerCase()
    .replace(
      /^(?:[(]?(?:\d+|[a-z]|[ivx]+)(?:\.\d+|\.[a-z])*[).]*|(?:note|table|figure) \d+[:.]?)\s/u,
      (found) => found.replace(/[\d.()]|^[a-z] |^[ivx]+ /gu, ' '),
    )
    .replace(/\b(clauses?|sections?|section)\s\d+(\.\d+)*/gu, 'clause')
    .replace(/\bitu-t recommendation(?= [a-z]\.\d)/gu, 'recommendation itu-t')
    .replace(/(?<=\()(\d{4})\/\d{2}(?=\))/gu, '$1');
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

/** A line of the output that holds words of a line of the source, in order. */
interface Placing {
  readonly position: number;
  readonly common: number;
}

/** Where a line may have gone: the lines of the output that hold its rarest words. */
function placingsOf(line: Line, target: readonly Line[], index: Map<string, number[]>): Placing[] {
  const rarest = [...new Set(line)]
    .map((word) => index.get(word) ?? [])
    .filter((places) => places.length > 0)
    .sort((a, b) => a.length - b.length)
    .slice(0, 3);
  const candidates = [...new Set(rarest.flatMap((places) => places.slice(0, 200)))];
  return candidates
    .map((position) => ({ position, common: longestCommon(line, target[position] ?? []) }))
    .filter(({ common }) => common > 0);
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

/** Weight of the heaviest choice of one placing a line, positions never falling. */
function heaviestChain(placings: readonly (readonly Placing[])[], positions: number): number {
  const best = new Float64Array(positions + 1); // a Fenwick tree of prefix maxima
  const upTo = (position: number): number => {
    let weight = 0;
    for (let node = position + 1; node > 0; node -= node & -node) {
      weight = Math.max(weight, best[node] ?? 0);
    }
    return weight;
  };
  for (const line of placings) {
    const reached = line.map(({ position, common }) => ({ position, weight: upTo(position) + common }));
    for (const { position, weight } of reached) {
      for (let node = position + 1; node <= positions; node += node & -node) {
        best[node] = Math.max(best[node] ?? 0, weight);
      }
    }
  }
  return upTo(positions - 1);
}
