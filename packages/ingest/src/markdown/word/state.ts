import type { Targets } from '../targets.ts';
import { Origins } from './origins.ts';

/** What is counted and gathered while one document is written. */
export interface WordState {
  readonly origins: Origins;
  readonly targets: Targets;
  readonly rightToLeft: boolean;
  nextBookmark(): number;
  /** The number that a footnote has in Word where it was referred to before; undefined the first time. */
  earlierFootnote(identifier: string): number | undefined;
}

export function newState(targets: Targets, rightToLeft: boolean): WordState {
  let bookmarks = 0;
  const footnotes = new Map<string, number>();
  return {
    origins: new Origins(),
    targets,
    rightToLeft,
    nextBookmark: () => {
      bookmarks += 1;
      return bookmarks;
    },
    earlierFootnote: (identifier) => {
      const known = footnotes.get(identifier);
      if (known === undefined) {
        footnotes.set(identifier, footnotes.size + 1);
      }
      return known;
    },
  };
}
