import type { Anchor, Block, Edit, Inline, NewParagraph, Paragraph } from '@fg2rec/document';
import { as, bold, paragraph as built, flatBlocks, italic, plainText, text } from '@fg2rec/document';

/** Applies edits to the blocks of a mini-document, later places first, as the appliers do to a file. */
export function edited(blocks: readonly Block[], edits: readonly Edit[]): Block[] {
  const rank = (edit: Edit) =>
    edit.kind === 'replace-text' ? 1 : ['set-number', 'set-role'].includes(edit.kind) ? 2 : 3;
  const from = (edit: Edit) => (edit.kind === 'replace-text' ? edit.from : 0);
  // Moves and insertions come before removals, so that a block which goes still holds a place.
  const last = (edit: Edit) => (edit.kind === 'remove-blocks' ? 1 : 0);
  return [...edits]
    .sort((one, other) => rank(one) - rank(other) || last(one) - last(other) || from(other) - from(one))
    .reduce<Block[]>(apply, flatBlocks(blocks));
}

function apply(blocks: Block[], edit: Edit): Block[] {
  switch (edit.kind) {
    case 'replace-text':
      return changed(blocks, edit.paragraph, (paragraph) => withText(paragraph, edit));
    case 'set-number':
      return changed(blocks, edit.paragraph, ({ number: _, ...paragraph }) =>
        withText(paragraph, { from: 0, to: edit.replaces, text: `${edit.number}\t` }),
      );
    case 'set-role':
      return changed(blocks, edit.paragraph, (paragraph) => ({ ...paragraph, role: edit.role }));
    case 'insert-blocks':
      return placed(blocks, edit.blocks.map(made), edit.at, edit.where);
    case 'remove-blocks':
      return blocks.filter((block) => !isOneOf(block, edit.blocks));
    case 'move-blocks': {
      if (typeof edit.to === 'string') {
        throw new Error('No rule moves blocks out of the text.');
      }
      const moved = edit.blocks.map((anchor) => blocks[indexOf(blocks, anchor)]);
      const rest = blocks.filter((block) => !isOneOf(block, edit.blocks));
      return placed(
        rest,
        moved.filter((block) => block !== undefined),
        edit.to.at,
        edit.to.where,
      );
    }
    default:
      throw new Error(`No rule makes an edit of kind ${edit.kind}.`);
  }
}

function isOneOf({ anchor }: Block, anchors: readonly Anchor[]): boolean {
  return anchors.some(({ start }) => start === anchor.start);
}

function indexOf(blocks: readonly Block[], anchor: Anchor): number {
  const index = blocks.findIndex((block) => block.anchor.start === anchor.start);
  if (index < 0) {
    throw new Error('An edit names a block that is not there.');
  }
  return index;
}

function placed(blocks: Block[], added: Block[], at: Anchor, where: 'before' | 'after'): Block[] {
  const place = indexOf(blocks, at) + (where === 'after' ? 1 : 0);
  return [...blocks.slice(0, place), ...added, ...blocks.slice(place)];
}

/** Changes a paragraph of the body or of a table. */
function changed(blocks: Block[], anchor: Anchor, change: (paragraph: Paragraph) => Paragraph): Block[] {
  let found = false;
  const visit = (block: Block): Block => {
    if (block.type === 'table') {
      const children = block.children.map((row) => ({
        ...row,
        children: row.children.map((cell) => ({ ...cell, children: cell.children.map(visit) })),
      }));
      return { ...block, children };
    }
    if (block.type !== 'paragraph' || block.anchor.start !== anchor.start) {
      return block;
    }
    found = true;
    return change(block);
  };
  const result = blocks.map(visit);
  if (!found) {
    throw new Error('An edit names a paragraph that is not there.');
  }
  return result;
}

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The look of the first character stays; what stands before and after keeps its own. */
function withText(paragraph: Paragraph, { from, to, text: added }: Replacement): Paragraph {
  const length = plainText(paragraph).length;
  if (from < 0 || from > to || to > length) {
    throw new Error('An edit reaches beyond its paragraph.');
  }
  const children: Inline[] = [];
  let offset = 0;
  let pending = added;
  for (const inline of paragraph.children) {
    const value = plainText(inline);
    const end = offset + value.length;
    const isTouched = from === to ? offset <= from && from < end : offset < to && from < end;
    if (isTouched) {
      const kept = value.slice(0, Math.max(0, from - offset)) + pending;
      children.push(...alike(inline, kept + value.slice(Math.max(0, Math.min(to, end) - offset))));
      pending = '';
    } else {
      children.push(inline);
    }
    offset = end;
  }
  return { ...paragraph, children: [...children, ...alike(undefined, pending)] };
}

/** Text with the look of an inline; tabs and line breaks in it become such. */
function alike(inline: Inline | undefined, value: string): Inline[] {
  const format = inline?.type === 'text' ? inline.format : {};
  return value
    .split(/([\t\n])/)
    .filter((piece) => piece !== '')
    .flatMap((piece) => (/[\t\n]/.test(piece) ? built(piece).children : [text(piece, format)]));
}

/** New paragraphs get anchors of their own, which no edit names. */
function made({ role, runs }: NewParagraph): Paragraph {
  return as(
    role,
    runs.map((run) =>
      run.bold === true ? bold(run.text) : run.italic === true ? italic(run.text) : run.text,
    ),
  );
}
