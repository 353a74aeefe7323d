import type { Drawing, Inline, Picture, TextBox } from '@fg2rec/document';
import { child, descendant, elements, type XmlElement } from '@fg2rec/ooxml';
import { chosenBranch } from './alternate-content.ts';
import { readChartText } from './charts.ts';
import { diagramDrawingPart, readDiagramText } from './diagrams.ts';
import { readGroup } from './groups.ts';
import { linkDestination } from './inlines.ts';
import { blipSource } from './pictures.ts';
import { drawnText, readShapeText } from './shapes.ts';
import { anchorOf, type BlockReader, relatedPart, remark, type Story, sideTree } from './story.ts';

/** What `wp:inline` or `wp:anchor` says of anything drawn: ISO/IEC 29500-1 clause 20.4. */
export interface DrawingFrame {
  readonly width: number;
  readonly height: number;
  readonly placement: 'inline' | 'floating';
  readonly description?: string;
  readonly title?: string;
  readonly name?: string;
}

/** Reads a `w:drawing`; a link on the drawing becomes a link around it. */
export function readDrawing(story: Story, element: XmlElement, readBlocks: BlockReader): Inline[] {
  const holder = child(element, 'wp:inline') ?? child(element, 'wp:anchor');
  if (holder === undefined) {
    return [inkOf(story, element)];
  }
  const data = child(child(holder, 'a:graphic'), 'a:graphicData');
  const drawn = readGraphic(story, element, data, frameOf(holder), readBlocks);
  const click = child(child(holder, 'wp:docPr'), 'a:hlinkClick');
  const id = click?.attributes['r:id'];
  if (click === undefined || id === undefined || id === '') {
    return drawn;
  }
  const destination = linkDestination(story, click, id, undefined);
  return [{ type: 'link', anchor: anchorOf(story, element), ...destination, children: drawn }];
}

function frameOf(holder: XmlElement): DrawingFrame {
  const extent = child(holder, 'wp:extent');
  const { descr, title, name } = child(holder, 'wp:docPr')?.attributes ?? {};
  return {
    width: length(extent?.attributes.cx),
    height: length(extent?.attributes.cy),
    placement: holder.name === 'wp:inline' ? 'inline' : 'floating',
    ...named(descr, title, name),
  };
}

/** Description, title and name, without the empty ones. */
export function named(
  description: string | undefined,
  title: string | undefined,
  name: string | undefined,
): Pick<DrawingFrame, 'description' | 'title' | 'name'> {
  return {
    ...(description === undefined || description === '' ? {} : { description }),
    ...(title === undefined || title === '' ? {} : { title }),
    ...(name === undefined || name === '' ? {} : { name }),
  };
}

export function length(value: string | undefined): number {
  const number = Number(value ?? 0);
  return Number.isFinite(number) ? number : 0;
}

function readGraphic(
  story: Story,
  element: XmlElement,
  data: XmlElement | undefined,
  frame: DrawingFrame,
  readBlocks: BlockReader,
): Inline[] {
  const anchor = anchorOf(story, element);
  const content = graphicOf(story, data);
  if (content === undefined) {
    return [drawing(story, element, 'shape', frame, {})];
  }
  switch (content.name) {
    case 'pic:pic':
      return [{ type: 'picture', anchor, ...frame, ...blipSource(story, content) } satisfies Picture];
    case 'wps:wsp': {
      const box = readShapeText(story, content, readBlocks);
      if (box === undefined) {
        return [drawing(story, element, 'shape', frame, { text: drawnText(content) })];
      }
      const { width, height, placement } = frame;
      return [{ type: 'textBox', anchor, children: box, width, height, placement } satisfies TextBox];
    }
    case 'wpg:wgp':
      return [drawing(story, element, 'group', frame, readGroup(story, content, frame, readBlocks))];
    case 'wpc:wpc':
    case 'lc:lockedCanvas':
      return [drawing(story, element, 'canvas', frame, readGroup(story, content, frame, readBlocks))];
    case 'dgm:relIds': {
      const parts = { part: diagramDrawingPart(story, content), text: readDiagramText(story, content) };
      return [drawing(story, element, 'diagram', frame, parts)];
    }
    default:
      return [readOther(story, element, content, frame)];
  }
}

function graphicOf(story: Story, data: XmlElement | undefined): XmlElement | undefined {
  const [content] = data === undefined ? [] : elements(data);
  return content?.name === 'mc:AlternateContent'
    ? graphicOf(story, chosenBranch(content, story.part.root))
    : content;
}

/** Charts of either kind have the local name `chart`; of anything else the drawn text is kept. */
function readOther(story: Story, element: XmlElement, content: XmlElement, frame: DrawingFrame): Drawing {
  if (/(^|:)chart$/.test(content.name)) {
    const part = relatedPart(story, content.attributes['r:id'], content);
    const tree = part === undefined ? undefined : sideTree(story, part, content);
    const text = tree === undefined ? undefined : readChartText(tree);
    return drawing(story, element, 'chart', frame, { part, text });
  }
  if (/contentPart$/.test(content.name)) {
    return { ...inkOf(story, element), ...frame };
  }
  remark(story, 'content-unread', `A drawing of the kind ${content.name} is kept, but not read.`, element);
  return drawing(story, element, 'shape', frame, { text: drawnText(content) });
}

function drawing(
  story: Story,
  element: XmlElement,
  kind: Drawing['kind'],
  frame: DrawingFrame,
  content: { part?: string; text?: string; children?: Drawing['children'] },
): Drawing {
  const { part, text, children = [] } = content;
  return {
    type: 'drawing',
    kind,
    anchor: anchorOf(story, element),
    ...frame,
    ...(part === undefined ? {} : { part }),
    ...(text === undefined || text === '' ? {} : { text }),
    children,
  };
}

function inkOf(story: Story, element: XmlElement): Drawing {
  const id = element.attributes['r:id'] ?? descendant(element, 'w14:contentPart')?.attributes['r:id'];
  const part = relatedPart(story, id, element);
  return drawing(story, element, 'ink', { width: 0, height: 0, placement: 'inline' }, { part });
}
