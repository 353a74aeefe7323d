/** Things counted by their name. */
export class Bag {
  private readonly counts = new Map<string, number>();

  constructor(names: readonly string[]) {
    for (const name of names) {
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    }
  }

  /** Takes one out; false where there is none left. */
  take(name: string): boolean {
    const count = this.counts.get(name) ?? 0;
    if (count > 0) {
      this.counts.set(name, count - 1);
    }
    return count > 0;
  }

  /** What is left, each as often as it is there. */
  entries(): string[] {
    return [...this.counts].flatMap(([name, count]) => Array.from({ length: count }, () => name));
  }
}
