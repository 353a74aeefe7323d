import { type Anchor, type Block, type Deliverable, type Paragraph, paragraphsOf } from '@fg2rec/document';
import { isElement, type XmlElement } from '@fg2rec/ooxml';
import { bookmarksPointedAt } from '../replaceable-text.ts';
import { atomsOf, type ParagraphAtoms } from './atoms.ts';
import type { RefusalReason } from './outcome.ts';
import { newPartDraft, type PartDraft } from './part-draft.ts';
import { surroundings } from './surroundings.ts';
import { pathToElement } from './xml-path.ts';

/** Finds what edits speak of: paragraphs and blocks of the tree, and their XML. */
export interface Places {
  readonly deliverable: Deliverable;
  readonly drafts: ReadonlyMap<string, PartDraft>;
  /** Names of bookmarks that are pointed at, lower case. */
  readonly pointedAt: ReadonlySet<string>;
  draftOf(part: string): PartDraft;
  paragraphAt(anchor: Anchor): Paragraph | undefined;
  atomsOf(paragraph: Paragraph): ParagraphAtoms;
}

export function placesOf(deliverable: Deliverable): Places {
  const drafts = new Map<string, PartDraft>();
  const atoms = new Map<Paragraph, ParagraphAtoms>();
  const paragraphs = new Map(everyParagraph(deliverable).map((each) => [keyOf(each.anchor), each]));
  const draftOf = (part: string): PartDraft => {
    const known = drafts.get(part);
    const draft = known ?? newPartDraft(part, deliverable.package.text(part), deliverable.package.tree(part));
    drafts.set(part, draft);
    return draft;
  };
  return {
    deliverable,
    drafts,
    pointedAt: bookmarksPointedAt(deliverable.root.children),
    draftOf,
    paragraphAt: (anchor) => paragraphs.get(keyOf(anchor)),
    atomsOf: (paragraph) => {
      const { root, text } = draftOf(paragraph.anchor.part);
      const known = atoms.get(paragraph) ?? atomsOf(paragraph, root, text);
      atoms.set(paragraph, known);
      return known;
    },
  };
}

function everyParagraph({ root, footnotes, endnotes, headers, footers }: Deliverable): Paragraph[] {
  const blocks: Block[] = [
    ...root.children,
    ...[...footnotes, ...endnotes, ...headers, ...footers].flatMap(({ children }) => children),
  ];
  return paragraphsOf(blocks, { textBoxes: true });
}

export function keyOf({ part, start }: Anchor): string {
  return `${part}:${start}`;
}

/** The `w:p` elements of a paragraph: several where the ends between them are deleted as tracked changes. */
export interface ParagraphXml {
  readonly elements: readonly XmlElement[];
  /** From the root to the element around it. */
  readonly around: readonly XmlElement[];
}

export function paragraphXml(draft: PartDraft, { start, end }: Anchor): ParagraphXml | undefined {
  const path = pathToElement(draft.root, start, ({ name }) => name === 'w:p');
  const parent = path?.at(-2);
  if (path === undefined || parent === undefined) {
    return undefined;
  }
  const [only] = path.slice(-1);
  if (only?.end === end) {
    return { elements: [only], around: path.slice(0, -1) };
  }
  const elements = parent.children
    .filter(isElement)
    .filter((element) => element.name === 'w:p' && element.start >= start && element.end <= end);
  return elements.at(-1)?.end === end ? { elements, around: path.slice(0, -1) } : undefined;
}

/** A block of the author's XML with what is around it. */
export interface BlockXml {
  readonly elements: readonly XmlElement[];
  readonly around: readonly XmlElement[];
}

const containers = new Set([
  'w:body',
  'w:tc',
  'w:sdtContent',
  'w:customXml',
  'w:txbxContent',
  'w:footnote',
  'w:endnote',
  'w:hdr',
  'w:ftr',
]);

/** The XML of a paragraph, table or content control beside which blocks can stand. */
export function blockXml(draft: PartDraft, anchor: Anchor): BlockXml | RefusalReason {
  const found = paragraphXml(draft, anchor) ?? otherBlock(draft, anchor);
  const parent = found?.around.at(-1);
  if (found === undefined || parent === undefined) {
    return 'paragraph-unknown';
  }
  return containers.has(parent.name) ? (surroundings(found.around, draft.text) ?? found) : 'no-such-place';
}

function otherBlock(draft: PartDraft, { start, end }: Anchor): BlockXml | undefined {
  const path = pathToElement(draft.root, start, ({ name }) => name === 'w:tbl' || name === 'w:sdt');
  const element = path?.at(-1);
  return path === undefined || element?.end !== end
    ? undefined
    : { elements: [element], around: path.slice(0, -1) };
}
