import { mathText, type ParagraphSource, type TextSource } from '@fg2rec/document';
import type { PhrasingContent } from 'mdast';
import type { WordParagraph } from '../nodes.ts';

/** Where a paragraph comes from, and the stretches of its text. */
export function sourceOf({ place, lead = '', gap, children }: WordParagraph): ParagraphSource {
  const stretches: TextSource[] = [];
  let offset = lead.length + (gap === undefined ? 0 : 1);
  const visit = (node: PhrasingContent): void => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      const start = node.position?.start;
      const own = (node.data as { stretches?: readonly TextSource[] } | undefined)?.stretches;
      if (own !== undefined) {
        const before = offset;
        stretches.push(...own.map((one) => ({ ...one, offset: before + one.offset })));
      } else if (start !== undefined) {
        const column = start.column + (node.type === 'inlineCode' ? 1 : 0);
        stretches.push({ offset, length: node.value.length, line: start.line, column });
      }
      offset += node.value.length;
    } else if (node.type === 'break' || node.type === 'tabCharacter') {
      offset += 1;
    } else if (node.type === 'formula') {
      offset += mathText(node.maths).length;
    } else if ('children' in node) {
      node.children.forEach(visit);
    }
  };
  children.forEach(visit);
  return { ...place, stretches };
}
