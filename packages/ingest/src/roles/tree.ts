import type { Block, Drawing, Inline, Paragraph, Root, Table, TextBox } from '@fg2rec/document';
import type { Verdict } from './verdict.ts';

/** A copy of the tree with verdicts and purposes written in; what does not change is shared. */
export function withRoles(
  root: Root,
  verdicts: ReadonlyMap<Paragraph, Verdict>,
  purposes: ReadonlyMap<Table, Table['purpose']>,
): Root {
  const blocks = (children: readonly Block[]): readonly Block[] => children.map(block);
  const block = (child: Block): Block => {
    switch (child.type) {
      case 'paragraph':
        return paragraph(child);
      case 'table':
        return {
          ...child,
          purpose: purposes.get(child) ?? child.purpose,
          children: child.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({ ...cell, children: blocks(cell.children) })),
          })),
        };
      case 'contentControl':
        return { ...child, children: blocks(child.children) };
      case 'alternativeChunk':
        return child;
    }
  };
  const paragraph = (child: Paragraph): Paragraph => {
    const { headingLevel: _heading, listLevel: _list, ...plain } = child;
    const children = child.children.some(mayHoldText) ? child.children.map(inline) : child.children;
    const verdict = verdicts.get(child);
    if (verdict === undefined) {
      return { ...child, children };
    }
    const { role, confidence, because, headingLevel, listLevel } = verdict;
    return {
      ...plain,
      children,
      role,
      roleConfidence: confidence,
      roleReason: because,
      ...(headingLevel === undefined ? {} : { headingLevel }),
      ...(listLevel === undefined ? {} : { listLevel }),
    };
  };
  const inline = (child: Inline): Inline => {
    switch (child.type) {
      case 'textBox':
        return textBox(child);
      case 'drawing':
        return drawing(child);
      case 'link':
      case 'field':
      case 'inlineContentControl':
        return child.children.some(mayHoldText) ? { ...child, children: child.children.map(inline) } : child;
      default:
        return child;
    }
  };
  const textBox = (child: TextBox): TextBox => ({ ...child, children: blocks(child.children) });
  const drawing = (child: Drawing): Drawing => ({
    ...child,
    children: child.children.map((inner) => (inner.type === 'textBox' ? textBox(inner) : inner)),
  });
  return { ...root, children: blocks(root.children) };
}

function mayHoldText(inline: Inline): boolean {
  return (
    inline.type === 'textBox' ||
    inline.type === 'drawing' ||
    inline.type === 'link' ||
    inline.type === 'field' ||
    inline.type === 'inlineContentControl'
  );
}
