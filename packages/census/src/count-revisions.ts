import { child, isElement, walk, type XmlElement } from '@fg2rec/ooxml';
import type { CountedRevision, View } from './census.ts';

const wrappers: Readonly<Record<string, CountedRevision['kind']>> = {
  'w:ins': 'insertion',
  'w:del': 'deletion',
  'w:moveTo': 'move',
  'w:moveFrom': 'move',
  'w:cellIns': 'insertion',
  'w:cellDel': 'deletion',
};

const formatting = /^w:(?:\w+Change|cellMerge)$/;

/** Every tracked change below an element: ISO/IEC 29500-1 clause 17.13.5. A move counts where it arrives. */
export function countRevisions(root: XmlElement, part: string): CountedRevision[] {
  const found: CountedRevision[] = [];
  const visit = (element: XmlElement, around: string, isMark: boolean): void => {
    const kind = wrappers[element.name];
    if (kind !== undefined || formatting.test(element.name)) {
      if (element.name !== 'w:moveFrom' && (isMark || !holdsNothing(element))) {
        const text = charactersOf(element);
        found.push({
          kind: kind ?? 'formatting',
          key: `${element.name} ${text}`,
          quote: text.trim() === '' ? around : text,
          author: element.attributes['w:author'] ?? '',
          anchor: { part, start: element.start, end: element.end },
        });
      }
      if (kind === undefined) {
        return;
      }
    }
    const name = nameOf(element);
    for (const node of element.children) {
      if (node.type === 'element' && node.name !== 'mc:Fallback') {
        visit(node, name ?? around, element.name.endsWith('Pr'));
      }
    }
  };
  visit(root, '', false);
  return found;
}

/**
 * A wrapper of nothing, or of runs without content: Word leaves such behind, and nobody sees them. Among the properties
 * of a paragraph mark or row the same element, always empty, marks these.
 */
function holdsNothing(element: XmlElement): boolean {
  return (
    !formatting.test(element.name) &&
    element.children.every(
      (node) =>
        isElement(node) &&
        (node.name === 'w:r'
          ? node.children.every((inner) => isElement(inner) && inner.name === 'w:rPr')
          : wrappers[node.name] !== undefined && holdsNothing(node)),
    )
  );
}

/** What a change without characters of its own is told by: the words of its paragraph, row or run. */
function nameOf(element: XmlElement): string | undefined {
  return ['w:p', 'w:tr', 'w:tbl', 'w:r'].includes(element.name) && element.children.length > 0
    ? charactersOf(element).trim().slice(0, 200) || undefined
    : undefined;
}

function charactersOf(element: XmlElement): string {
  let text = '';
  walk(element, (inner) => {
    if (inner.name === 'w:t' || inner.name === 'w:delText' || inner.name === 'm:t') {
      for (const node of inner.children) {
        text += node.type === 'text' ? node.value : '';
      }
    } else if (inner.name === 'w:p' || inner.name === 'w:tab') {
      text += ' ';
    }
    return inner.name !== 'mc:Fallback' && inner.name !== 'w:rPr';
  });
  return text;
}

/** Whether what this element holds is absent in the view. */
export function isAbsent(element: XmlElement, view: View): boolean {
  return view === 'final'
    ? element.name === 'w:del' || element.name === 'w:moveFrom'
    : element.name === 'w:ins' || element.name === 'w:moveTo';
}

/** Whether the mark of a paragraph, or a row, is absent in the view. */
export function hasAbsentMark(properties: XmlElement | undefined, view: View): boolean {
  return (properties?.children ?? []).some((node) => isElement(node) && isAbsent(node, view));
}

/** The mark of a paragraph is absent: the next paragraph continues this one. */
export function continuesBeyond(paragraph: XmlElement, view: View): boolean {
  return hasAbsentMark(child(child(paragraph, 'w:pPr'), 'w:rPr'), view);
}
