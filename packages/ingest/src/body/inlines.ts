import type { Inline, Link, Revision } from '@fg2rec/document';
import { child, elements, textOf, type XmlElement } from '@fg2rec/ooxml';
import { chosenBranch } from './alternate-content.ts';
import { InlineCollector } from './field-frames.ts';
import { parseInstruction } from './field-instruction.ts';
import { readFormula } from './formulas.ts';
import { isHidden, revisionOf } from './revision-view.ts';
import { readRun } from './runs.ts';
import { anchorOf, type BlockReader, type Place, relationshipOf, remark, type Story } from './story.ts';

/** What the reading of a paragraph's inside needs to know of its surroundings. */
export interface InlineContext {
  readonly story: Story;
  readonly collector: InlineCollector;
  readonly readBlocks: BlockReader;
  readonly place: Place;
  /** Style id of the paragraph. */
  readonly paragraphStyle?: string;
  readonly revision?: Revision;
}

/** Elements among runs that hold nothing to read. */
const passedOver = new Set([
  'w:pPr',
  'w:proofErr',
  'w:permStart',
  'w:permEnd',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:customXmlInsRangeStart',
  'w:customXmlInsRangeEnd',
  'w:customXmlDelRangeStart',
  'w:customXmlDelRangeEnd',
  'w:customXmlMoveFromRangeStart',
  'w:customXmlMoveFromRangeEnd',
  'w:customXmlMoveToRangeStart',
  'w:customXmlMoveToRangeEnd',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:fldData',
  'w:tcPr',
  'w:sectPr',
]);

/** Reads the content of a paragraph, or of anything in it that holds runs. */
export function readInlines(context: InlineContext, container: XmlElement): void {
  for (const node of container.children) {
    if (node.type === 'element') {
      readInline(context, node);
    }
  }
}

export function readInline(context: InlineContext, element: XmlElement): void {
  const { story, collector } = context;
  switch (element.name) {
    case 'w:r':
      readRun(context, element);
      break;
    case 'w:hyperlink':
      readHyperlink(context, element);
      break;
    case 'w:fldSimple':
      readSimpleField(context, element);
      break;
    case 'w:sdt':
      readContentControl(context, element);
      break;
    case 'w:ins':
    case 'w:del':
    case 'w:moveFrom':
    case 'w:moveTo':
      readRevised(context, element);
      break;
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:dir':
    case 'w:bdo':
      readInlines(context, element);
      break;
    case 'mc:AlternateContent': {
      const branch = chosenBranch(element, story.part.root);
      if (branch !== undefined) {
        readInlines(context, branch);
      }
      break;
    }
    case 'm:oMath':
    case 'm:oMathPara':
      readFormula(context, element);
      break;
    case 'w:subDoc':
      remark(story, 'content-unread', 'The document is in parts: this one was not read.', element);
      break;
    default: {
      const mark = readMark(story, element);
      if (mark !== undefined) {
        collector.add(mark);
      } else if (!passedOver.has(element.name)) {
        readUnknown(context, element);
      }
    }
  }
}

/** A bookmark's or comment's end, which may stand among runs and among blocks. */
export function readMark(story: Story, element: XmlElement): Inline | undefined {
  const id = element.attributes['w:id'] ?? '';
  const anchor = anchorOf(story, element);
  switch (element.name) {
    case 'w:bookmarkStart':
    case 'w:bookmarkEnd': {
      const kind = element.name === 'w:bookmarkStart' ? 'start' : 'end';
      const name = element.attributes['w:name'] ?? story.part.survey.bookmarks.get(id) ?? '';
      return { type: 'bookmark', kind, name, id, anchor };
    }
    case 'w:commentRangeStart':
      return { type: 'commentMark', kind: 'start', id, anchor };
    case 'w:commentRangeEnd':
      return { type: 'commentMark', kind: 'end', id, anchor };
    default:
      return undefined;
  }
}

/** Text in an element that we do not know is kept, and said to be unread in its own way. */
function readUnknown(context: InlineContext, element: XmlElement): void {
  const { story, collector } = context;
  const value = textOf(element).trim();
  if (value === '') {
    return;
  }
  remark(story, 'content-unread', `The element ${element.name} is not known; its text is kept.`, element);
  if (elements(element).length > 0) {
    readInlines(context, element);
  } else {
    const anchor = anchorOf(story, element);
    collector.add({ type: 'text', value, anchor, run: anchor, format: {} });
  }
}

function readRevised(context: InlineContext, element: XmlElement): void {
  if (!isHidden(element.name, context.story.reading.view)) {
    readInlines({ ...context, revision: revisionOf(element) }, element);
  }
}

/** Reads what a link, a simple field or a content control holds. */
function readInside(context: InlineContext, content: XmlElement): Inline[] {
  const collector = new InlineCollector(context.story, content.openEnd, false);
  readInlines({ ...context, collector }, content);
  return collector.close(content.closeStart);
}

function readHyperlink(context: InlineContext, element: XmlElement): void {
  const { story, collector } = context;
  const destination = linkDestination(
    story,
    element,
    element.attributes['r:id'],
    element.attributes['w:anchor'],
  );
  const children = readInside(context, element);
  collector.addContainer(
    { type: 'link', anchor: anchorOf(story, element), ...destination, children },
    element.end,
  );
}

/** Where a hyperlink leads: an address, a bookmark of this document, or both as `address#place`. */
export function linkDestination(
  story: Story,
  element: XmlElement,
  id: string | undefined,
  bookmark: string | undefined,
): Pick<Link, 'url' | 'bookmark'> {
  const target = relationshipOf(story, id, element)?.target;
  if (target === undefined || target === '') {
    return bookmark === undefined ? {} : { bookmark };
  }
  if (target.startsWith('#')) {
    return { bookmark: target.slice(1) };
  }
  return { url: bookmark === undefined || target.includes('#') ? target : `${target}#${bookmark}` };
}

function readSimpleField(context: InlineContext, element: XmlElement): void {
  const { story, collector } = context;
  const instruction = element.attributes['w:instr'] ?? '';
  const children = readInside(context, element);
  const anchor = anchorOf(story, element);
  const parsed = parseInstruction(instruction);
  collector.addContainer(
    { type: 'field', anchor, ...parsed, instruction, children, terminated: true },
    element.end,
  );
}

function readContentControl(context: InlineContext, element: XmlElement): void {
  const { story, collector } = context;
  const content = child(element, 'w:sdtContent');
  const children = content === undefined ? [] : readInside(context, content);
  collector.addContainer(
    {
      type: 'inlineContentControl',
      anchor: anchorOf(story, element),
      ...contentControlNames(element),
      showingPlaceholder: isShowingPlaceholder(element),
      children,
    },
    element.end,
  );
}

export function contentControlNames(element: XmlElement): { tag?: string; title?: string } {
  const properties = child(element, 'w:sdtPr');
  const tag = child(properties, 'w:tag')?.attributes['w:val'];
  const title = child(properties, 'w:alias')?.attributes['w:val'];
  return { ...(tag === undefined ? {} : { tag }), ...(title === undefined ? {} : { title }) };
}

function isShowingPlaceholder(element: XmlElement): boolean {
  const shown = child(child(element, 'w:sdtPr'), 'w:showingPlcHdr');
  return shown !== undefined && !['0', 'false', 'off'].includes(shown.attributes['w:val'] ?? '1');
}
