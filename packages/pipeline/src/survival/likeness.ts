/** Lists of words, of which the one most like a given list can be taken out. */
export class Likeness {
  private readonly lists: (readonly string[] | undefined)[];
  private readonly listsByWord = new Map<string, Set<number>>();
  /** How many different words each list has. */
  private readonly sizes: readonly number[];
  private readonly returned: string[] = [];

  constructor(lists: readonly (readonly string[])[]) {
    this.lists = [...lists];
    this.sizes = lists.map((words) => new Set(words).size);
    for (const [index, words] of lists.entries()) {
      for (const word of words) {
        const having = this.listsByWord.get(word) ?? new Set();
        this.listsByWord.set(word, having.add(index));
      }
    }
  }

  /** The list that shares the most different words, if these are half of both at least; else nothing. */
  takeMostAlike(words: readonly string[]): readonly string[] {
    const different = new Set(words);
    const shared = new Map<number, number>();
    for (const word of different) {
      for (const index of this.listsByWord.get(word) ?? []) {
        shared.set(index, (shared.get(index) ?? 0) + 1);
      }
    }
    let best: number | undefined;
    let most = 0;
    for (const [index, count] of shared) {
      const size = Math.max(different.size, this.sizes[index] ?? 0);
      if (count * 2 >= size && count / size > most) {
        best = index;
        most = count / size;
      }
    }
    const list = best === undefined ? undefined : this.lists[best];
    if (best === undefined || list === undefined) {
      return [];
    }
    this.lists[best] = undefined;
    for (const word of list) {
      this.listsByWord.get(word)?.delete(best);
    }
    return list;
  }

  giveBack(words: readonly string[]): void {
    this.returned.push(...words);
  }

  /** What is left, and what was given back. */
  words(): string[] {
    return [...this.lists.flatMap((list) => list ?? []), ...this.returned];
  }
}
