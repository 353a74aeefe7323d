import { PDFArray, PDFDict, type PDFDocument, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import {
  dictEntry,
  dictOf,
  entriesOf,
  listOf,
  nameEntry,
  nameOf,
  numberEntry,
  rawEntry,
  resolved,
  textEntry,
} from './objects.ts';

/** An element of the structure tree (ISO 32000-1 clause 14.7). */
export interface StructureElement {
  readonly dict: PDFDict;
  /** Type by the role map; a type that is mapped to nothing standard stays as it is. */
  readonly type: string;
  /** Type as written. */
  readonly ownType: string;
  readonly parent: StructureElement | undefined;
  readonly children: StructureElement[];
  /** It, or something in it, has content on a page. */
  readonly hasContent: boolean;
  /** From 1; the page of its first content. */
  readonly page: number | undefined;
  readonly alt: string | undefined;
  readonly actualText: string | undefined;
  readonly title: string | undefined;
}

export interface StructureTree {
  /** In reading order. */
  readonly elements: readonly StructureElement[];
  readonly roots: readonly StructureElement[];
  /** An element that is its own ancestor, or stands in two places. */
  readonly isTangled: boolean;
  /** Annotations that elements hold, by their reference. */
  readonly annotations: ReadonlyMap<string, StructureElement>;
  readonly byDict: ReadonlyMap<PDFDict, StructureElement>;
  readonly roleMap: ReadonlyMap<string, string>;
}

/** The types of ISO 32000-1 clause 14.8.4. */
export const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu RB RT RP ' +
    'WT WP Figure Formula Form'
  ).split(' '),
);

/** Reads the structure tree; undefined where the file has none. Depth is bounded by the file's own objects. */
export function readStructure(
  book: PDFDocument,
  pages: ReadonlyMap<string, number>,
): StructureTree | undefined {
  const root = dictEntry(book.catalog, 'StructTreeRoot');
  if (root === undefined) {
    return undefined;
  }
  const roleMap = readRoleMap(root);
  const elements: StructureElement[] = [];
  const annotations = new Map<string, StructureElement>();
  const byDict = new Map<PDFDict, StructureElement>();
  let isTangled = false;

  const visit = (
    value: PDFObject,
    parent: StructureElement | undefined,
    pageAbove: number | undefined,
  ): StructureElement | undefined => {
    const dict = dictOf(resolved(book.context, value));
    if (dict === undefined) {
      return undefined;
    }
    if (byDict.has(dict)) {
      isTangled = true;
      return undefined;
    }
    const ownType = nameEntry(dict, 'S') ?? '';
    const own = { hasContent: false, page: pageOf(dict, pages) ?? pageAbove };
    const element: StructureElement & { hasContent: boolean; page: number | undefined } = {
      dict,
      ownType,
      type: mapped(ownType, roleMap),
      parent,
      children: [],
      ...own,
      alt: textEntry(dict, 'Alt'),
      actualText: textEntry(dict, 'ActualText'),
      title: textEntry(dict, 'T'),
    };
    byDict.set(dict, element);
    elements.push(element);
    for (const kid of listOf(resolved(book.context, rawEntry(dict, 'K')))) {
      const value = resolved(book.context, kid);
      if (value instanceof PDFNumber) {
        element.hasContent = true;
        continue;
      }
      const kidDict = dictOf(value);
      const kind = nameEntry(kidDict, 'Type');
      if (kidDict !== undefined && kind === 'MCR') {
        element.hasContent = true;
        element.page = element.page ?? pageOf(kidDict, pages);
      } else if (kidDict !== undefined && kind === 'OBJR') {
        element.hasContent = true;
        element.page = element.page ?? pageOf(kidDict, pages);
        const object = rawEntry(kidDict, 'Obj');
        if (object instanceof PDFRef) {
          annotations.set(object.toString(), element);
        }
      } else {
        const child = visit(kid, element, element.page);
        if (child !== undefined) {
          element.children.push(child);
          element.hasContent = element.hasContent || child.hasContent;
          element.page = element.page ?? child.page;
        }
      }
    }
    return element;
  };

  const roots = listOf(resolved(book.context, rawEntry(root, 'K'))).flatMap((kid) => {
    const element = visit(kid, undefined, undefined);
    return element === undefined ? [] : [element];
  });
  return { elements, roots, isTangled, annotations, byDict, roleMap };
}

function pageOf(dict: PDFDict, pages: ReadonlyMap<string, number>): number | undefined {
  const reference = rawEntry(dict, 'Pg');
  return reference instanceof PDFRef ? pages.get(reference.toString()) : undefined;
}

function readRoleMap(root: PDFDict): Map<string, string> {
  return new Map(
    entriesOf(dictEntry(root, 'RoleMap')).flatMap(([name, value]) => {
      const to = nameOf(value);
      return to === undefined ? [] : [[name, to] as const];
    }),
  );
}

function mapped(type: string, roleMap: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let current = type;
  while (!standardTypes.has(current) && !seen.has(current)) {
    seen.add(current);
    current = roleMap.get(current) ?? current;
  }
  return current;
}

/** An attribute of an element: its own, or of one of its classes (ISO 32000-1 clause 14.7.5). */
export function attribute(
  element: StructureElement,
  owner: string,
  name: string,
  book: PDFDocument,
): PDFObject | undefined {
  const classes = dictEntry(dictEntry(book.catalog, 'StructTreeRoot'), 'ClassMap');
  const ofClasses = listOf(resolved(book.context, rawEntry(element.dict, 'C'))).flatMap((value) => {
    const found = nameOf(resolved(book.context, value));
    return found === undefined
      ? []
      : entriesOf(classes).flatMap(([key, held]) => (key === found ? listOf(held) : []));
  });
  const own = listOf(resolved(book.context, rawEntry(element.dict, 'A')));
  for (const value of [...own, ...ofClasses]) {
    const dict = dictOf(resolved(book.context, value));
    const found = nameEntry(dict, 'O') === owner && dict !== undefined ? rawEntry(dict, name) : undefined;
    if (found !== undefined) {
      return resolved(book.context, found);
    }
  }
  return undefined;
}

/** The structure element behind marked content, by the parent tree (ISO 32000-1 clause 14.7.4.4). */
export function parentOf(
  parents: ReadonlyMap<number, PDFObject>,
  key: number | undefined,
  identifier: number,
  book: PDFDocument,
): PDFDict | undefined {
  const held = key === undefined ? undefined : parents.get(key);
  return held instanceof PDFArray ? dictOf(resolved(book.context, held.asArray()[identifier])) : undefined;
}

/** The structure element behind an annotation. */
export function parentOfObject(
  parents: ReadonlyMap<number, PDFObject>,
  object: PDFDict,
): PDFDict | undefined {
  const key = numberEntry(object, 'StructParent');
  const held = key === undefined ? undefined : parents.get(key);
  return held instanceof PDFDict ? held : undefined;
}

/** Pages of a document by their reference, from 1. */
export function pageNumbers(book: PDFDocument): Map<string, number> {
  return new Map(book.getPages().map((page, index) => [page.ref.toString(), index + 1]));
}
