import { isElement, type XmlElement } from '@fg2rec/ooxml';

/** The elements around a place of a part, from the root inwards. */
export function pathTo(root: XmlElement, offset: number): XmlElement[] {
  const path: XmlElement[] = [];
  let element: XmlElement | undefined = root;
  while (element !== undefined) {
    path.push(element);
    element = childAt(element, offset);
  }
  return path;
}

/** The element of one of these names that begins at this place, with those around it. */
export function pathToElement(
  root: XmlElement,
  offset: number,
  isWanted: (element: XmlElement) => boolean,
): XmlElement[] | undefined {
  const path = pathTo(root, offset);
  const index = path.findIndex((element) => element.start === offset && isWanted(element));
  return index < 0 ? undefined : path.slice(0, index + 1);
}

function childAt(parent: XmlElement, offset: number): XmlElement | undefined {
  const { children } = parent;
  let low = 0;
  let high = children.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const node = children[middle];
    if (node === undefined || offset < node.start) {
      high = middle - 1;
    } else if (offset >= node.end) {
      low = middle + 1;
    } else {
      return isElement(node) ? node : undefined;
    }
  }
  return undefined;
}

/** The nearest element around the last of a path with this name. */
export function nearest(path: readonly XmlElement[], name: string): XmlElement | undefined {
  return path.findLast((element) => element.name === name);
}

/** Elements that mark places, and are no blocks. */
const marks =
  /^w:(bookmark(Start|End)|comment(RangeStart|RangeEnd)|proofErr|perm(Start|End)|(moveFrom|moveTo|customXml\w+)Range(Start|End))$/;

export function isMark(element: XmlElement): boolean {
  return marks.test(element.name);
}

/** The block before in the same container, marks passed over. */
export function previousBlock(parent: XmlElement, block: XmlElement): XmlElement | undefined {
  const siblings = parent.children.filter(isElement);
  return siblings.slice(0, siblings.indexOf(block)).findLast((element) => !isMark(element));
}

/** The block that follows in the same container, marks passed over. */
export function nextBlock(parent: XmlElement, block: XmlElement): XmlElement | undefined {
  const siblings = parent.children.filter(isElement);
  return siblings.slice(siblings.indexOf(block) + 1).find((element) => !isMark(element));
}
