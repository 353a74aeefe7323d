import type { ParagraphSource } from '@fg2rec/document';
import type { Targets } from '../targets.ts';
import { Media, Relations } from './relations.ts';

/** Parts that hold text. */
export type StoryPart = 'word/document.xml' | 'word/footnotes.xml';

/** A part being written. */
export interface Story {
  readonly part: StoryPart;
  readonly relations: Relations;
  readonly state: WordState;
}

/** Blocks in the XML of Word, with where their paragraphs come from, in order. */
export interface WrittenBlock {
  readonly xml: string;
  readonly sources: readonly (ParagraphSource | undefined)[];
}

/** What is counted and gathered while one document is written. */
export interface WordState {
  readonly targets: Targets;
  readonly rightToLeft: boolean;
  readonly media: Media;
  readonly stories: ReadonlyMap<StoryPart, Story>;
  /** Marked in the text that docx writes, by their index. */
  readonly blocks: WrittenBlock[];
  nextBookmark(): number;
  nextDrawing(): number;
  /** Number of a footnote in Word. */
  footnoteNumber(identifier: string): number;
  /** Whether this is the first reference to a footnote: Word knows one for each. */
  isFirstReference(identifier: string): boolean;
}

export function newState(targets: Targets, rightToLeft: boolean): WordState {
  const media = new Media();
  const stories = new Map<StoryPart, Story>();
  const footnotes = new Map<string, number>();
  const referred = new Set<string>();
  const state: WordState = {
    targets,
    rightToLeft,
    media,
    stories,
    blocks: [],
    nextBookmark: counter(),
    nextDrawing: counter(),
    footnoteNumber: (identifier) => {
      const number = footnotes.get(identifier) ?? footnotes.size + 1;
      footnotes.set(identifier, number);
      return number;
    },
    isFirstReference: (identifier) => {
      const isFirst = !referred.has(identifier);
      referred.add(identifier);
      return isFirst;
    },
  };
  for (const part of ['word/document.xml', 'word/footnotes.xml'] as const) {
    stories.set(part, { part, relations: new Relations(media), state });
  }
  return state;
}

function counter(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}
