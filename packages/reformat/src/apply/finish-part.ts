import { applySplices, limitsOfOwnFiles, parseXml, type Splice, walk, type XmlElement } from '@fg2rec/ooxml';
import { removeDanglingReferences, type Targets } from './dangling-references.ts';
import { unpairedRanges } from './pair-ranges.ts';
import { repairStructure } from './repair-structure.ts';

/** What is written here was read within the limits that the user chose. */
const ownDepth = limitsOfOwnFiles().xmlDepth;

/**
 * Puts a written part in order: elements stand where they may, bookmarks, ranges of comments and moves, and fields come in pairs, ids
 * are unique, references lead somewhere. Moving and removing blocks may have parted them, and the source may never
 * have been in order.
 */
export function finishPart(written: string, where: string, targets?: Targets): string {
  const first = parseXml(written, where, ownDepth);
  const repairs = repairStructure(first);
  const text = repairs.length === 0 ? written : applySplices(written, repairs, where);
  const root = repairs.length === 0 ? first : parseXml(text, where, ownDepth);
  const splices: Splice[] = [];
  pairBookmarks(root, text, splices);
  balanceFields(root, text, splices);
  numberDrawings(root, text, splices);
  const before = splices.length;
  if (targets !== undefined) {
    removeDanglingReferences(root, text, targets, splices);
  }
  const gone = new Set(splices.slice(before).map(({ start }) => start));
  splices.push(...unpairedRanges(root).filter(({ start }) => !gone.has(start)));
  return applySplices(text, splices, where);
}

interface Bookmark {
  readonly start: XmlElement;
  readonly name: string;
  end?: XmlElement;
}

/**
 * A name belongs to the first bookmark that starts and ends. Where none does, since the source never ended it or
 * moving blocks has put its end before its start, it stays as a point: what refers to it still finds where it starts.
 */
function pairBookmarks(root: XmlElement, text: string, splices: Splice[]): void {
  const bookmarks: Bookmark[] = [];
  const open = new Map<string, Bookmark>();
  walk(root, (element) => {
    const id = element.attributes['w:id'] ?? '';
    if (element.name === 'w:bookmarkStart') {
      const bookmark: Bookmark = { start: element, name: element.attributes['w:name'] ?? '' };
      bookmarks.push(bookmark);
      if (!open.has(id)) {
        open.set(id, bookmark);
      }
    } else if (element.name === 'w:bookmarkEnd') {
      const begun = open.get(id);
      open.delete(id);
      if (begun === undefined) {
        splices.push(removal(element));
      } else {
        begun.end = element;
      }
    }
  });
  const owners = ownersOfNames(bookmarks);
  let next = 0;
  for (const bookmark of bookmarks) {
    const { start, end, name } = bookmark;
    if (owners.get(name.toLowerCase()) === bookmark) {
      splices.push(
        withId(start, text, next),
        end === undefined ? endAfter(start, next) : withId(end, text, next),
      );
      next += 1;
    } else {
      splices.push(removal(start), ...(end === undefined ? [] : [removal(end)]));
    }
  }
}

function ownersOfNames(bookmarks: readonly Bookmark[]): ReadonlyMap<string, Bookmark> {
  const owners = new Map<string, Bookmark>();
  for (const bookmark of bookmarks) {
    const name = bookmark.name.toLowerCase();
    const owner = owners.get(name);
    const isBetter = owner === undefined || (owner.end === undefined && bookmark.end !== undefined);
    if (isBetter && name !== '' && name !== '_goback') {
      owners.set(name, bookmark);
    }
  }
  return owners;
}

function endAfter(start: XmlElement, id: number): Splice {
  return { start: start.end, end: start.end, text: `<w:bookmarkEnd w:id="${id}"/>` };
}

/** Field characters that found no partner go; the text between them stays as it is. */
function balanceFields(root: XmlElement, text: string, splices: Splice[]): void {
  interface OpenField {
    readonly begin: XmlElement;
    readonly code: XmlElement[];
    separate?: XmlElement;
  }
  const visitStory = (story: XmlElement): void => {
    const open: OpenField[] = [];
    walk(story, (element) => {
      if (
        element !== story &&
        (element.name === 'w:txbxContent' ||
          element.name === 'w:footnote' ||
          element.name === 'w:endnote' ||
          element.name === 'w:comment')
      ) {
        visitStory(element);
        return false;
      }
      if (element.name === 'w:instrText') {
        open.at(-1)?.code.push(element);
        if (open.length === 0) {
          splices.push(removal(element));
        }
      } else if (element.name === 'w:fldChar') {
        const kind = element.attributes['w:fldCharType'];
        const innermost = open.at(-1);
        if (kind === 'begin') {
          open.push({ begin: element, code: [] });
        } else if (innermost === undefined) {
          splices.push(removal(element));
        } else if (kind === 'separate' && innermost.separate === undefined) {
          innermost.separate = element;
        } else if (kind === 'end') {
          const field = open.pop();
          if (field !== undefined && isContents(field.code, text)) {
            splices.push(...markForUpdate(field.begin, text));
          }
        } else {
          splices.push(removal(element));
        }
      }
      return true;
    });
    for (const { begin, code, separate } of open) {
      splices.push(
        removal(begin),
        ...code.map(removal),
        ...(separate === undefined ? [] : [removal(separate)]),
      );
    }
  };
  visitStory(root);
}

function isContents(code: readonly XmlElement[], text: string): boolean {
  return code.some((element) => /^\s*TOC\b/.test(text.slice(element.openEnd, element.closeStart)));
}

/** Word builds the field anew on opening (`w:dirty`): its pages are no longer those of the source. */
function markForUpdate(begin: XmlElement, text: string): Splice[] {
  if (begin.attributes['w:dirty'] !== undefined) {
    return [];
  }
  const at = begin.start + '<w:fldChar'.length;
  return text.startsWith('<w:fldChar', begin.start) ? [{ start: at, end: at, text: ' w:dirty="true"' }] : [];
}

/** `wp:docPr` ids are unique in a part; Word repairs files where they are not. */
function numberDrawings(root: XmlElement, text: string, splices: Splice[]): void {
  let next = 1;
  walk(root, (element) => {
    if (element.name === 'wp:docPr') {
      splices.push(withAttribute(element, text, 'id', next));
      next += 1;
    }
  });
}

function withId(element: XmlElement, text: string, id: number): Splice {
  return withAttribute(element, text, 'w:id', id);
}

function withAttribute(element: XmlElement, text: string, name: string, value: number): Splice {
  const tag = text.slice(element.start, element.openEnd);
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  const found = pattern.exec(tag);
  if (found === null) {
    return { start: element.start, end: element.start, text: '' };
  }
  const start = element.start + found.index;
  return { start, end: start + found[0].length, text: `${found[1]}"${value}"` };
}

function removal(element: XmlElement): Splice {
  return { start: element.start, end: element.end, text: '' };
}
