import type { ParagraphSource, TextSource } from '@fg2rec/document';
import { mathText } from '@fg2rec/document';
import { BuilderElement, type XmlComponent } from 'docx';
import type { PhrasingContent } from 'mdast';
import type { WordParagraph } from '../nodes.ts';

/** Gathers where paragraphs come from while they are written; marks in the XML tie the two together. */
export class Origins {
  private readonly sources: ParagraphSource[] = [];

  /** A mark to be set at the head of the paragraph; {@link withoutMarks} takes it out again. */
  mark(paragraph: WordParagraph): XmlComponent {
    this.sources.push(sourceOf(paragraph));
    return new BuilderElement<{ index: number }>({
      name: 'w:origin',
      attributes: { index: { key: 'w:i', value: this.sources.length - 1 } },
    });
  }

  get(index: number): ParagraphSource | undefined {
    return this.sources[index];
  }
}

function sourceOf({ place, lead = '', gap, children }: WordParagraph): ParagraphSource {
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

const mark = /<w:origin w:i="(\d+)"\s*(?:\/>|><\/w:origin>)/g;

/** The XML of a part without the marks, and the sources of its paragraphs in order. */
export function withoutMarks(
  xml: string,
  origins: Origins,
): { readonly xml: string; readonly sources: (ParagraphSource | undefined)[] } {
  const sources: (ParagraphSource | undefined)[] = [];
  for (const match of xml.matchAll(/<w:p[ >]|<w:p\/>|<w:origin w:i="(\d+)"/g)) {
    if (match[1] === undefined) {
      sources.push(undefined);
    } else {
      sources[sources.length - 1] = origins.get(Number(match[1]));
    }
  }
  return { xml: xml.replace(mark, ''), sources };
}
