import {
  type Language,
  linePatterns,
  type Note,
  type Paragraph,
  type Root,
  type Vocabulary,
} from '@fg2rec/document';
import { annexes } from './annexes.ts';
import { captions } from './captions.ts';
import { cells } from './cells.ts';
import { code } from './code.ts';
import { contents } from './contents.ts';
import { entries } from './entries.ts';
import { figures } from './figures.ts';
import { formulas } from './formulas.ts';
import { frontPage } from './front-page.ts';
import { headings } from './headings.ts';
import { type Line, linesOf } from './line.ts';
import { lists } from './lists.ts';
import { notes } from './notes.ts';
import { rest } from './rest.ts';
import { settled } from './settled.ts';
import { styled } from './styled.ts';
import { tablePurposes } from './table-purpose.ts';
import { titleBlock } from './title-block.ts';
import { withRoles } from './tree.ts';
import type { Context, Pass, Verdict, Verdicts } from './verdict.ts';

/** In order: a line goes to the first pass that knows it. */
const passes: readonly Pass[] = [
  settled,
  contents,
  captions,
  notes,
  titleBlock,
  annexes,
  formulas,
  headings,
  entries,
  frontPage,
  figures,
  code,
  styled,
  cells,
  lists,
  rest,
];

export interface RoleContext {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly footnotes?: readonly Note[];
  readonly endnotes?: readonly Note[];
}

/**
 * A tree in which every paragraph, those of tables and text boxes included, has its role with confidence and reason,
 * headings and list items their level, and every table its purpose. The given tree is left as it is.
 */
export function assignRoles(root: Root, { language, vocabulary }: RoleContext): Root {
  const purposes = tablePurposes(root, vocabulary);
  const lines = linesOf(root, purposes);
  const context: Context = {
    language,
    vocabulary,
    patterns: linePatterns(vocabulary),
    bodySize: bodySizeOf(lines),
  };
  const none: Verdicts = lines.map(() => undefined);
  const verdicts = passes.reduce<Verdicts>((known, pass) => pass(lines, known, context), none);
  const byParagraph = new Map<Paragraph, Verdict>();
  for (const [index, line] of lines.entries()) {
    const verdict = verdicts[index];
    if (verdict !== undefined) {
      byParagraph.set(line.paragraph, verdict);
    }
  }
  return withRoles(root, byParagraph, purposes);
}

/** The size in which most characters of the running text are set; 0 where nothing says. */
function bodySizeOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { line, shape, place } of lines) {
    if (place === 'body' && shape.size > 0) {
      counts.set(shape.size, (counts.get(shape.size) ?? 0) + line.length);
    }
  }
  let best = 0;
  for (const [size, count] of counts) {
    best = count > (counts.get(best) ?? 0) ? size : best;
  }
  return best;
}
