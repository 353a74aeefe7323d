import type { Language, LinePatterns, Vocabulary } from '@fg2rec/document';
import type { Definition, FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import type { WordBlock, WordParagraph } from '../nodes.ts';
import type { Outline } from '../outline.ts';
import type { LoadedPicture } from '../picture.ts';
import type { Targets } from '../targets.ts';

/** What the writer of the flow knows and gathers. */
export interface Writing {
  readonly vocabulary: Vocabulary;
  readonly patterns: LinePatterns;
  readonly language: Language;
  readonly outline: Outline;
  readonly identifiers: ReadonlyMap<RootContent, readonly string[]>;
  readonly targets: Targets;
  readonly definitions: Map<string, Definition>;
  readonly footnotes: FootnoteDefinition[];
  readonly numbers: Numbers;
  picture(url: string, from: string): LoadedPicture | undefined;
  remark(message: string): void;
}

/** Counts captions and formulas that the author left without a number. */
export interface Numbers {
  next(kind: 'figure' | 'table' | 'equation'): number;
}

/** Where in the document a block stands. */
export interface Place {
  readonly file: string;
  /** Kind of the main clause around: entries of references, terms and abbreviations are written in their own way. */
  readonly clause: string | undefined;
  readonly quoted: boolean;
  /** 0 outside lists. */
  readonly listLevel: number;
}

export function placeOf(
  node: { readonly position?: RootContent['position'] | undefined },
  file: string,
): WordParagraph['place'] {
  const start = node.position?.start;
  return { file, line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** A paragraph of the Word text. */
export function paragraph(
  role: WordParagraph['role'],
  children: readonly PhrasingContent[],
  place: WordParagraph['place'],
  more: Partial<Omit<WordParagraph, 'type' | 'role' | 'children' | 'place'>> = {},
): WordParagraph {
  return { type: 'wordParagraph', role, children: [...children], place, ...more };
}

export function isWordTable(
  block: WordBlock | undefined,
): block is Extract<WordBlock, { type: 'wordTable' }> {
  return block?.type === 'wordTable';
}
