/** A condition of PDF/UA-1 (ISO 14289-1) that a file does not meet. */
export interface PdfFinding {
  /** Such as `figure-alt`. */
  readonly check: string;
  /** Failure condition of the Matterhorn Protocol 1.1, such as `13-004`. */
  readonly matterhorn: string;
  /** Clause of ISO 14289-1. */
  readonly clause: string;
  /** What is wrong, how often, and with what. */
  readonly message: string;
  /** Times that it was found. */
  readonly count: number;
  /** The first pages concerned, from 1; empty where it concerns the whole file. */
  readonly pages: readonly number[];
}

/** What a condition has to say: the messages of one check are gathered into one finding. */
export interface Violation {
  readonly check: string;
  readonly matterhorn: string;
  readonly clause: string;
  readonly message: string;
  /** From 1. */
  readonly page?: number;
}

const pagesNamed = 10;

/** Violations of one kind become one finding, in the order in which they were found. */
export function gathered(violations: readonly Violation[]): PdfFinding[] {
  const groups = new Map<string, Violation[]>();
  for (const violation of violations) {
    const key = `${violation.check} ${violation.message}`;
    groups.set(key, [...(groups.get(key) ?? []), violation].slice(0, 100_000));
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) {
      return [];
    }
    const pages = [...new Set(group.flatMap(({ page }) => (page === undefined ? [] : [page])))];
    const { check, matterhorn, clause, message } = first;
    return [{ check, matterhorn, clause, message, count: group.length, pages: pages.slice(0, pagesNamed) }];
  });
}
