import type { XmlElement } from '@fg2rec/ooxml';

interface Open {
  readonly container: XmlElement;
  separated: boolean;
}

/** Stories have fields of their own; a field may not begin in one cell and end in another. */
const stories = new Set(['w:txbxContent', 'w:footnote', 'w:endnote', 'w:comment']);

/** Field characters without partners, and fields that cross the borders of cells and stories. */
export function fieldFaults(root: XmlElement): string[] {
  const faults: string[] = [];
  const visitStory = (story: XmlElement): void => {
    const open: Open[] = [];
    const visit = (element: XmlElement, container: XmlElement): void => {
      for (const node of element.children) {
        if (node.type !== 'element' || node.name === 'mc:Fallback') {
          continue;
        }
        if (stories.has(node.name)) {
          visitStory(node);
        } else if (node.name === 'w:fldChar') {
          faults.push(...take(node, container, open));
        } else {
          if (node.name === 'w:instrText' && open.length === 0) {
            faults.push(`field: code outside any field at ${node.start}`);
          }
          visit(node, node.name === 'w:tc' ? node : container);
        }
      }
    };
    visit(story, story);
    faults.push(...open.map(() => 'field: begins and does not end'));
  };
  visitStory(root);
  return faults;
}

function take(mark: XmlElement, container: XmlElement, open: Open[]): string[] {
  const kind = mark.attributes['w:fldCharType'];
  if (kind === 'begin') {
    open.push({ container, separated: false });
    return [];
  }
  const innermost = kind === 'end' ? open.pop() : open.at(-1);
  if (innermost === undefined) {
    return [`field: ${kind ?? 'mark'} without beginning at ${mark.start}`];
  }
  const twice = kind === 'separate' && innermost.separated;
  innermost.separated ||= kind === 'separate';
  return [
    ...(twice ? [`field: separated twice at ${mark.start}`] : []),
    ...(innermost.container === container ? [] : [`field: crosses the border of a cell at ${mark.start}`]),
  ];
}
