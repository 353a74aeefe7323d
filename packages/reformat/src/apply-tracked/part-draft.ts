import { applySplices, child, type Splice, type XmlElement } from '@fg2rec/ooxml';
import { withTwins } from './alternate-content.ts';
import { type RunChange, renderChangedRun } from './changed-run.ts';
import { type ParagraphChange, paragraphProperties } from './properties.ts';
import { pendingIds } from './revision-marks.ts';

/** What stands first where several things are put to one place. */
export const rank = {
  afterBlock: 0,
  commentEnd: 1,
  beforeBlock: 2,
  paragraphStart: 3,
  commentStart: 4,
  text: 5,
} as const;

export interface Insertion {
  readonly at: number;
  readonly rank: number;
  readonly xml: string;
  /** The paragraph it goes into, where that is written as an empty-element tag. */
  readonly opens?: XmlElement;
}

/** The changes to one part while they are gathered. */
export interface PartDraft {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly insertions: Insertion[];
  /** Whole elements that are written anew, by their start. */
  readonly rewritten: Map<number, Splice>;
  /** Changes inside runs, by the start of the run. */
  readonly runs: Map<number, { readonly path: readonly XmlElement[]; readonly changes: RunChange[] }>;
  /** Changes of paragraph properties, by the start of the `w:p`. */
  readonly paragraphs: Map<number, { readonly element: XmlElement; readonly changes: ParagraphChange[] }>;
}

export function newPartDraft(part: string, text: string, root: XmlElement): PartDraft {
  return { part, text, root, insertions: [], rewritten: new Map(), runs: new Map(), paragraphs: new Map() };
}

export function changeRun(draft: PartDraft, path: readonly XmlElement[], change: RunChange): void {
  const start = path.at(-1)?.start ?? 0;
  const known = draft.runs.get(start) ?? { path, changes: [] };
  known.changes.push(change);
  draft.runs.set(start, known);
}

export function changeParagraph(draft: PartDraft, element: XmlElement, change: ParagraphChange): void {
  const known = draft.paragraphs.get(element.start) ?? { element, changes: [] };
  known.changes.push(change);
  draft.paragraphs.set(element.start, known);
}

/** The text of the part with all changes, ids of tracked changes given in document order. */
export function finishDraft(draft: PartDraft, mode: 'clean' | 'tracked'): string {
  const { text, root, part } = draft;
  const splices: Splice[] = [...draft.rewritten.values()];
  for (const { path, changes } of draft.runs.values()) {
    splices.push(renderChangedRun(path, changes, text, mode));
  }
  const opened = new Map<number, OpenedParagraph>();
  for (const { element, changes } of draft.paragraphs.values()) {
    const properties = child(element, 'w:pPr');
    const xml = paragraphProperties(properties, text, changes, mode);
    if (properties !== undefined) {
      splices.push({ start: properties.start, end: properties.end, text: xml });
    } else if (isSelfClosed(element)) {
      opened.set(element.start, { element, xml });
    } else {
      splices.push({ start: element.openEnd, end: element.openEnd, text: xml });
    }
  }
  const insertions = [...draft.insertions].sort(
    (one, other) => one.at - other.at || one.rank - other.rank || compare(one.xml, other.xml),
  );
  for (const { at, xml, opens } of insertions) {
    if (opens === undefined) {
      splices.push({ start: at, end: at, text: xml });
    } else {
      const known = opened.get(opens.start);
      opened.set(opens.start, { element: opens, xml: (known?.xml ?? '') + xml });
    }
  }
  for (const { element, xml } of opened.values()) {
    const tag = text.slice(element.start, element.end).replace(/\s*\/>$/, '>');
    splices.push({ start: element.start, end: element.end, text: `${tag}${xml}</w:p>` });
  }
  return applySplices(text, numbered(withTwins(splices, root, text), root), part);
}

interface OpenedParagraph {
  readonly element: XmlElement;
  readonly xml: string;
}

export function isSelfClosed(element: XmlElement): boolean {
  return element.openEnd === element.end;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Gives ids to tracked changes, unused so far in the part. */
function numbered(splices: readonly Splice[], root: XmlElement): Splice[] {
  const ordered = splices
    .map((splice, order) => ({ splice, order }))
    .sort((a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.order - b.order)
    .map(({ splice }) => splice);
  let next = highestId(root) + 1;
  const shared = new Map<string, number>();
  return ordered.map((splice) => ({
    ...splice,
    text: splice.text.replace(pendingIds, (_, name: string | undefined) => {
      const id = (name === undefined ? undefined : shared.get(name)) ?? next++;
      if (name !== undefined) {
        shared.set(name, id);
      }
      return String(id);
    }),
  }));
}

const mostAnnotations = 1_000_000_000;

/** The highest id of an annotation in the part, those beyond all reason left aside. */
function highestId(root: XmlElement): number {
  let highest = 0;
  const visit = (element: XmlElement): void => {
    const id = Number(element.attributes['w:id'] ?? 0);
    if (Number.isInteger(id) && id > highest && id < mostAnnotations) {
      highest = id;
    }
    for (const node of element.children) {
      if (node.type === 'element') {
        visit(node);
      }
    }
  };
  visit(root);
  return highest;
}
