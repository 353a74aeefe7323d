import type { Node } from 'mdast';

interface Parent extends Node {
  children?: Node[];
}

/** Moves the places of a tree that was parsed from a piece of a text, whose every line begins at the same column. */
export function shift(node: Node, line: number, column: number): void {
  const stack: Parent[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { position } = next;
    if (position !== undefined) {
      for (const point of [position.start, position.end]) {
        point.line += line - 1;
        point.column += column - 1;
      }
    }
    stack.push(...(next.children ?? []));
  }
}
