import type { MathNode } from '@fg2rec/document';
import type { MathPiece } from './read-mathml.ts';

/** Relations and separators end what an n-ary operator adds up. */
const ends = /^[=<>≤≥≠≈≡∼≃≅∝→⇒⇔∈∉⊂⊆⊃⊇,;:]$/u;

/**
 * Pieces of a row as nodes: n-ary operators take what follows up to the next relation, and fences what lies between
 * them.
 */
export function gathered(pieces: readonly MathPiece[]): MathNode[] {
  const nodes: MathNode[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) {
      continue;
    }
    if (piece.fence === 'open') {
      const close = closingFence(pieces, at);
      if (close !== undefined) {
        const inside = pieces.slice(at + 1, close);
        const separated = inside.some(({ operator }) => operator === '|') ? splitAt(inside, '|') : [inside];
        nodes.push({
          type: 'delimiters',
          open: piece.operator ?? '',
          close: pieces[close]?.operator ?? '',
          separator: separated.length > 1 ? '|' : '',
          items: separated.map(rowOfPieces),
        });
        at = close;
        continue;
      }
    }
    if (piece.operator === 'n-ary' && piece.node.type === 'n-ary') {
      const end = operandEnd(pieces, at + 1);
      nodes.push({ ...piece.node, base: rowOfPieces(pieces.slice(at + 1, end)) });
      at = end - 1;
      continue;
    }
    nodes.push(piece.node);
  }
  return nodes;
}

function rowOfPieces(pieces: readonly MathPiece[]): MathNode {
  const nodes = gathered(pieces);
  return nodes.length === 1 && nodes[0] !== undefined ? nodes[0] : { type: 'row', children: nodes };
}

function closingFence(pieces: readonly MathPiece[], from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < pieces.length; at += 1) {
    const fence = pieces[at]?.fence;
    depth += fence === 'open' ? 1 : fence === 'close' ? -1 : 0;
    if (depth === 0) {
      return at;
    }
  }
  return undefined;
}

function operandEnd(pieces: readonly MathPiece[], from: number): number {
  const end = pieces.findIndex(
    ({ operator }, at) => at >= from && operator !== undefined && ends.test(operator),
  );
  return end === -1 ? pieces.length : end;
}

function splitAt(pieces: readonly MathPiece[], operator: string): MathPiece[][] {
  const groups: MathPiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.operator === operator) {
      groups.push([]);
    } else {
      groups.at(-1)?.push(piece);
    }
  }
  return groups;
}
