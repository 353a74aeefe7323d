import type { XmlElement, XmlNode } from './xml-tree.ts';

export function isElement(node: XmlNode): node is XmlElement {
  return node.type === 'element';
}

/** The element children, in order. */
export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter(isElement);
}

/** The first child element of this name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((node): node is XmlElement => node.type === 'element' && node.name === name);
}

/** All child elements of this name. */
export function childrenNamed(parent: XmlElement | undefined, name: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (node): node is XmlElement => node.type === 'element' && node.name === name,
  );
}

/** The first element of this name below the parent, depth first. */
export function descendant(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const node of parent?.children ?? []) {
    if (node.type === 'element') {
      const found = node.name === name ? node : descendant(node, name);
      if (found !== undefined) {
        return found;
      }
    }
  }
  return undefined;
}

/** Every element of this name below the parent, in document order. */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  walk(parent, (element) => {
    if (element !== parent && element.name === name) {
      found.push(element);
    }
  });
  return found;
}

/** Visits the element and all below it, in document order. A visitor that returns false keeps out of the children. */
export function walk(element: XmlElement, visit: (element: XmlElement) => unknown): void {
  if (visit(element) === false) {
    return;
  }
  for (const node of element.children) {
    if (node.type === 'element') {
      walk(node, visit);
    }
  }
}

/** The character data below the element, joined. */
export function textOf(element: XmlElement): string {
  let text = '';
  for (const node of element.children) {
    text += node.type === 'text' ? node.value : textOf(node);
  }
  return text;
}
