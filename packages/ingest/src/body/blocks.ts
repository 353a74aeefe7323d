import type { Block, Inline, Paragraph } from '@fg2rec/document';
import { child, descendant, textOf, type XmlElement } from '@fg2rec/ooxml';
import { chosenBranch } from './alternate-content.ts';
import { InlineCollector } from './field-frames.ts';
import { contentControlNames, readInlines, readMark } from './inlines.ts';
import { type Beginning, paragraphAlone, readParagraph } from './paragraphs.ts';
import { isHidden } from './revision-view.ts';
import { anchorOf, type Place, relatedPart, remark, type Story } from './story.ts';
import { readTable } from './tables.ts';

/** Elements among blocks that hold nothing to read. Sections at the end of the body are read with the body. */
const passedOver =
  /^w:(sectPr|sdtPr|sdtEndPr|customXmlPr|tcPr|tblPr|pPr|rPr|proofErr|perm(Start|End)|(moveFrom|moveTo|customXml\w+)Range(Start|End))$/;

/** Reads the blocks of a body, cell, note, header, text box or content control, in order. */
export function readBlocks(story: Story, container: XmlElement, place: Place): Block[] {
  const gathered: Gathered = { blocks: [] };
  gather(story, container, place, gathered);
  settle(story, place, gathered);
  return gathered.blocks;
}

interface Gathered {
  readonly blocks: Block[];
  /** A paragraph without its end, waiting for the one that follows. */
  beginning?: Beginning;
}

function gather(story: Story, container: XmlElement, place: Place, gathered: Gathered): void {
  for (const node of container.children) {
    if (node.type === 'element') {
      gatherOne(story, node, place, gathered);
    }
  }
}

function gatherOne(story: Story, element: XmlElement, place: Place, gathered: Gathered): void {
  switch (element.name) {
    case 'w:p': {
      const read = readParagraph(story, element, place, readBlocks, gathered.beginning);
      gathered.beginning = read.kind === 'beginning' ? read.beginning : undefined;
      if (read.kind === 'paragraph') {
        gathered.blocks.push(read.paragraph);
      }
      break;
    }
    case 'w:tbl': {
      settle(story, place, gathered);
      const table = readTable(story, element, readBlocks);
      if (table !== undefined) {
        gathered.blocks.push(table);
      }
      break;
    }
    case 'w:sdt':
      gatherContentControl(story, element, place, gathered);
      break;
    case 'w:customXml':
    case 'w:smartTag':
    case 'w:ins':
    case 'w:del':
    case 'w:moveFrom':
    case 'w:moveTo':
      if (!isHidden(element.name, story.reading.view)) {
        gather(story, element, place, gathered);
      }
      break;
    case 'mc:AlternateContent': {
      const branch = chosenBranch(element, story.part.root);
      if (branch !== undefined) {
        gather(story, branch, place, gathered);
      }
      break;
    }
    case 'w:altChunk':
      settle(story, place, gathered);
      gathered.blocks.push(alternativeChunk(story, element));
      break;
    default:
      gatherOther(story, element, place, gathered);
      break;
  }
}

function gatherOther(story: Story, element: XmlElement, place: Place, gathered: Gathered): void {
  const mark = readMark(story, element);
  if (mark !== undefined) {
    placeMark(story, mark, gathered);
  } else if (descendant(element, 'w:p') !== undefined) {
    remark(story, 'content-unread', `The element ${element.name} is not known; its text is kept.`, element);
    gather(story, element, place, gathered);
  } else if (!passedOver.test(element.name) && hasContent(element)) {
    settle(story, place, gathered);
    gathered.blocks.push(strayParagraph(story, element, place));
  }
}

function hasContent(element: XmlElement): boolean {
  return textOf(element).trim() !== '' || descendant(element, 'w:drawing') !== undefined;
}

/**
 * A mark between blocks: an end belongs to the paragraph before it, a start to the one that comes. Where no paragraph
 * stands before, an end waits too.
 */
function placeMark(story: Story, mark: Inline, gathered: Gathered): void {
  const last = gathered.blocks.at(-1);
  const isEnd = (mark.type === 'bookmark' || mark.type === 'commentMark') && mark.kind === 'end';
  if (
    isEnd &&
    gathered.beginning === undefined &&
    last?.type === 'paragraph' &&
    story.pendingMarks.length === 0
  ) {
    gathered.blocks[gathered.blocks.length - 1] = { ...last, children: [...last.children, mark] };
  } else {
    story.pendingMarks.push(mark);
  }
}

/** Ends a paragraph that waits for the next where none can come; one that became empty vanishes. */
function settle(story: Story, place: Place, gathered: Gathered): void {
  const { beginning } = gathered;
  gathered.beginning = undefined;
  if (beginning !== undefined && beginning.children.length > 0) {
    gathered.blocks.push(paragraphAlone(story, beginning, place));
  }
}

function gatherContentControl(story: Story, element: XmlElement, place: Place, gathered: Gathered): void {
  settle(story, place, gathered);
  const content = child(element, 'w:sdtContent');
  const properties = child(element, 'w:sdtPr');
  const gallery = descendant(properties, 'w:docPartGallery')?.attributes['w:val'];
  gathered.blocks.push({
    type: 'contentControl',
    anchor: anchorOf(story, element),
    ...contentControlNames(element),
    ...(gallery === undefined ? {} : { gallery }),
    children: content === undefined ? [] : readBlocks(story, content, place),
  });
}

function alternativeChunk(story: Story, element: XmlElement): Block {
  const part = relatedPart(story, element.attributes['r:id'], element);
  const contentType = part === undefined ? undefined : story.reading.package.contentType(part);
  remark(
    story,
    'alternative-chunk',
    'Another file is embedded here, to be merged by Word: it is kept, but not read. Open and save the file in Word.',
    element,
  );
  return {
    type: 'alternativeChunk',
    anchor: anchorOf(story, element),
    ...(part === undefined ? {} : { part }),
    ...(contentType === undefined ? {} : { contentType }),
  };
}

/** Runs or formulas that stand where only blocks should: a paragraph of their own keeps them. */
function strayParagraph(story: Story, element: XmlElement, place: Place): Paragraph {
  const collector = new InlineCollector(story, element.start, true);
  readInlines({ story, collector, readBlocks, place }, { ...element, children: [element] });
  const children = collector.close(element.end);
  collector.abandonUnterminated();
  const { style, direction, indent, pageBreakBefore } = story.reading.styles.resolveParagraph(undefined);
  const index = story.part.count.paragraphs;
  story.part.count.paragraphs += 1;
  return {
    type: 'paragraph',
    anchor: anchorOf(story, element),
    index,
    style,
    role: place.role,
    roleConfidence: 0,
    roleReason: '',
    direction,
    indent,
    pageBreakBefore,
    children,
  };
}
