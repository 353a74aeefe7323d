import type { Field } from '@fg2rec/document';
import { descendants, type XmlElement } from '@fg2rec/ooxml';

/** Where the fields of a part have their XML. */
export interface FieldPieces {
  /** Starts of the `w:instrText` or `w:fldSimple` that hold a field's own instruction, without fields inside it. */
  of(field: Field): number[];
  /** Starts of the `w:fldChar` of a field, without those of fields inside it. */
  charactersOf(field: Field): number[];
}

interface Piece {
  readonly start: number;
  /** Fields open around it. */
  readonly depth: number;
}

export function fieldPieces(body: XmlElement): FieldPieces {
  const instructions: Piece[] = [];
  const characters: Piece[] = [];
  let depth = 0;
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:fldChar') {
      const kind = element.attributes['w:fldCharType'];
      depth += kind === 'begin' ? 1 : 0;
      characters.push({ start: element.start, depth });
      depth -= kind === 'end' ? 1 : 0;
    } else if (element.name === 'w:instrText') {
      instructions.push({ start: element.start, depth });
    }
    for (const node of element.children) {
      if (node.type === 'element') {
        visit(node);
      }
    }
  };
  visit(body);
  for (const simple of descendants(body, 'w:fldSimple')) {
    instructions.push({ start: simple.start, depth: -1 });
  }
  return {
    of: (field) => outermost(field, instructions),
    charactersOf: (field) => outermost(field, characters),
  };
}

function outermost({ anchor }: Field, pieces: readonly Piece[]): number[] {
  const inside = pieces.filter(({ start }) => anchor.start <= start && start < anchor.end);
  const outer = Math.min(...inside.map(({ depth }) => depth));
  return inside.filter(({ depth }) => depth === outer).map(({ start }) => start);
}
