import { child, elements, type XmlElement } from '@fg2rec/ooxml';
import { type PropertyElement, positionOf } from '../apply/schema-order.ts';
import { type Revising, type RunRevision, revisionAttributes, revisionMark } from './revision-marks.ts';

/** Properties by element name, each with its whole XML. `''` takes one away. */
export type PropertyChanges = ReadonlyMap<string, string>;

/**
 * A property element with some of its children changed, in the order of the schema. What is not changed is taken over
 * as it is written, be it known or not.
 */
export function withProperties(
  name: PropertyElement,
  element: XmlElement | undefined,
  text: string,
  changes: PropertyChanges,
): string {
  const kept: { readonly name: string; readonly xml: string }[] = [];
  const open = new Map(changes);
  for (const property of element === undefined ? [] : elements(element)) {
    const changed = open.get(property.name);
    open.delete(property.name);
    const xml = changed ?? text.slice(property.start, property.end);
    if (xml !== '' && !(changed === undefined && changes.has(property.name))) {
      kept.push({ name: property.name, xml });
    }
  }
  for (const [added, xml] of open) {
    if (xml !== '') {
      const position = positionOf(name, added);
      const before = kept.findIndex((property) => positionOf(name, property.name) > position);
      kept.splice(before < 0 ? kept.length : before, 0, { name: added, xml });
    }
  }
  const content = kept.map(({ xml }) => xml).join('');
  return content === '' ? '' : `<${name}>${content}</${name}>`;
}

/** What a paragraph's properties are to become. */
export interface ParagraphChange {
  readonly revising: Revising;
  /** Properties to be set or taken away, with a record of what they were (`w:pPrChange`). */
  readonly properties?: PropertyChanges;
  /** The paragraph's end is inserted, deleted or moved. */
  readonly mark?: RunRevision;
}

/** Properties that a `w:pPrChange` does not record: CT_PPrBase has neither. */
const unrecorded: PropertyChanges = new Map([
  ['w:rPr', ''],
  ['w:sectPr', ''],
  ['w:pPrChange', ''],
]);

/** `w:pPr` with changes of several edits; in clean mode without their record. */
export function paragraphProperties(
  element: XmlElement | undefined,
  text: string,
  changes: readonly ParagraphChange[],
  mode: 'clean' | 'tracked',
): string {
  const set = new Map<string, string>();
  for (const { properties, revising } of changes) {
    if (properties !== undefined) {
      for (const [name, xml] of properties) {
        set.set(name, xml);
      }
      if (mode === 'tracked') {
        const before = withProperties('w:pPr', element, text, unrecorded);
        const attributes = revisionAttributes(revising);
        set.set('w:pPrChange', `<w:pPrChange${attributes}>${before || '<w:pPr/>'}</w:pPrChange>`);
      }
    }
  }
  if (mode === 'tracked') {
    for (const { mark, revising } of changes) {
      if (mark !== undefined) {
        set.set('w:rPr', markProperties(child(element, 'w:rPr'), text, mark, revising));
      }
    }
  }
  return withProperties('w:pPr', element, text, set);
}

/** The properties of a paragraph's end (`w:rPr`) with a tracked change of the end itself, which goes first. */
export function markProperties(
  element: XmlElement | undefined,
  text: string,
  mark: RunRevision,
  revising: Revising,
): string {
  const properties = element === undefined ? [] : elements(element);
  const order = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'];
  const isBefore = ({ name }: XmlElement): boolean =>
    order.includes(name) && order.indexOf(name) < order.indexOf(mark);
  const slice = (property: XmlElement): string => text.slice(property.start, property.end);
  const before = properties.filter(isBefore).map(slice).join('');
  const after = properties
    .filter((property) => !isBefore(property))
    .map(slice)
    .join('');
  return `<w:rPr>${before}${revisionMark(mark, revising)}${after}</w:rPr>`;
}
