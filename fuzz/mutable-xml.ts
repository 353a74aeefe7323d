import { parseXml, type XmlElement } from '@fg2rec/ooxml';

/** An element that can be moved about. Its start tag and its text are those of the source, character for character. */
export interface MutableElement {
  name: string;
  /** With the angle brackets, never as an empty-element tag. */
  startTag: string;
  children: (MutableElement | string)[];
  parent: MutableElement | undefined;
}

export interface MutableXml {
  /** XML declaration and whatever else stands before the root. */
  readonly prolog: string;
  readonly root: MutableElement;
}

const deepest = 2000;

export function toMutable(text: string): MutableXml {
  const root = parseXml(text, 'fuzz', deepest);
  return { prolog: text.slice(0, root.start), root: mutableOf(root, text, undefined) };
}

export function toText({ prolog, root }: MutableXml): string {
  return prolog + elementText(root);
}

function mutableOf(element: XmlElement, text: string, parent: MutableElement | undefined): MutableElement {
  const startTag = text.slice(element.start, element.openEnd).replace(/\/>$/, '>');
  const mutable: MutableElement = { name: element.name, startTag, children: [], parent };
  mutable.children = element.children.map((node) =>
    node.type === 'text' ? text.slice(node.start, node.end) : mutableOf(node, text, mutable),
  );
  return mutable;
}

export function elementText(element: MutableElement): string {
  const tag = /^<([^\s>/]+)/.exec(element.startTag)?.[1] ?? element.name;
  const inside = element.children.map((node) => (typeof node === 'string' ? node : elementText(node)));
  return `${element.startTag}${inside.join('')}</${tag}>`;
}

/** All elements below, in document order. */
export function elementsBelow(element: MutableElement, found: MutableElement[] = []): MutableElement[] {
  for (const node of element.children) {
    if (typeof node !== 'string') {
      found.push(node);
      elementsBelow(node, found);
    }
  }
  return found;
}

export function copyOf(element: MutableElement, parent: MutableElement | undefined): MutableElement {
  const copy: MutableElement = { ...element, parent };
  copy.children = element.children.map((node) => (typeof node === 'string' ? node : copyOf(node, copy)));
  return copy;
}

/** Puts other nodes in the place of an element. */
export function replace(element: MutableElement, by: readonly (MutableElement | string)[]): void {
  const { parent } = element;
  const at = parent?.children.indexOf(element) ?? -1;
  if (parent !== undefined && at >= 0) {
    parent.children.splice(at, 1, ...by);
    for (const node of by) {
      if (typeof node !== 'string') {
        node.parent = parent;
      }
    }
  }
}

export function isWithin(element: MutableElement, outer: MutableElement): boolean {
  for (let at: MutableElement | undefined = element; at !== undefined; at = at.parent) {
    if (at === outer) {
      return true;
    }
  }
  return false;
}

/** A piece of XML as elements, with the namespaces that Word files use declared around it. */
export function fragment(xml: string): MutableElement[] {
  const { root } = toMutable(`<x ${namespaces}>${xml}</x>`);
  return root.children.filter((node): node is MutableElement => typeof node !== 'string');
}

const office = 'http://schemas.openxmlformats.org';
export const namespaces = [
  `xmlns:w="${office}/wordprocessingml/2006/main"`,
  `xmlns:r="${office}/officeDocument/2006/relationships"`,
  `xmlns:m="${office}/officeDocument/2006/math"`,
  `xmlns:a="${office}/drawingml/2006/main"`,
  `xmlns:pic="${office}/drawingml/2006/picture"`,
  `xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing"`,
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');
