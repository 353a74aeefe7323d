import type { RevisionView } from '@fg2rec/document';
import type { XmlElement } from '@fg2rec/ooxml';
import { chosenBranch } from './alternate-content.ts';
import { isHidden, markChange } from './revision-view.ts';

/**
 * What must be known of a part before it is read from top to bottom: which field characters belong together, which
 * bookmarks have both ends.
 */
export interface Survey {
  /** The `w:fldChar` elements that begin a field whose end is in the same story. */
  readonly terminated: ReadonlySet<XmlElement>;
  /** Field ends and separators without a beginning. */
  readonly stray: ReadonlySet<XmlElement>;
  /** Names of bookmarks by `w:id`. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly unpairedBookmarks: readonly XmlElement[];
}

/** Elements that hold a story of their own: no field runs across their border. */
const stories = new Set(['w:txbxContent', 'w:footnote', 'w:endnote', 'w:comment']);
const leaves = new Set(['w:t', 'w:rPr', 'w:pPr', 'w:tblPr', 'w:tcPr', 'w:tblGrid', 'w:sectPr', 'w:sdtPr']);

export function surveyPart(root: XmlElement, view: RevisionView): Survey {
  const terminated = new Set<XmlElement>();
  const stray = new Set<XmlElement>();
  const starts = new Map<string, XmlElement>();
  const ends = new Map<string, XmlElement>();

  const visit = (element: XmlElement, open: XmlElement[]): void => {
    const { name } = element;
    if (leaves.has(name) || isHidden(name, view) || (name === 'w:tr' && isHiddenRow(element, view))) {
      return;
    }
    if (name === 'w:fldChar') {
      surveyFieldCharacter(element, open);
    } else if (name === 'w:bookmarkStart') {
      starts.set(element.attributes['w:id'] ?? '', element);
    } else if (name === 'w:bookmarkEnd') {
      ends.set(element.attributes['w:id'] ?? '', element);
    } else if (name === 'mc:AlternateContent') {
      const branch = chosenBranch(element, root);
      if (branch !== undefined) {
        visit(branch, open);
      }
    } else {
      const inner = stories.has(name) ? [] : open;
      for (const node of element.children) {
        if (node.type === 'element') {
          visit(node, inner);
        }
      }
    }
  };

  const surveyFieldCharacter = (element: XmlElement, open: XmlElement[]): void => {
    const kind = element.attributes['w:fldCharType'];
    if (kind === 'begin') {
      open.push(element);
    } else if (open.length === 0) {
      stray.add(element);
    } else if (kind === 'end') {
      const begin = open.pop();
      if (begin !== undefined) {
        terminated.add(begin);
      }
    }
  };

  visit(root, []);
  return {
    terminated,
    stray,
    bookmarks: new Map([...starts].map(([id, start]) => [id, start.attributes['w:name'] ?? ''])),
    unpairedBookmarks: [
      ...[...starts].filter(([id]) => !ends.has(id)).map(([, start]) => start),
      ...[...ends].filter(([id]) => !starts.has(id)).map(([, end]) => end),
    ],
  };
}

function isHiddenRow(row: XmlElement, view: RevisionView): boolean {
  const properties = row.children.find((node) => node.type === 'element' && node.name === 'w:trPr');
  return properties?.type === 'element' && markChange(properties, view)?.hidden === true;
}
