import type { Drawing, Inline, Picture, TextBox } from '@fg2rec/document';
import { child, descendant, elements, type XmlElement } from '@fg2rec/ooxml';
import { chosenBranch } from './alternate-content.ts';
import { named } from './drawings.ts';
import { heldPicture } from './pictures.ts';
import { readTextBoxContent } from './shapes.ts';
import { anchorOf, type BlockReader, type Story } from './story.ts';

const emuPerPoint = 12700;

/** EMU for a length without unit, across and down: a CSS pixel, or the unit of the group around. */
interface UnitSize {
  readonly x: number;
  readonly y: number;
}
const pixel: UnitSize = { x: 9525, y: 9525 };
const pointsPerUnit: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  pi: 12,
};

/** Reads a `w:pict` (VML, ISO/IEC 29500-4 clause 14): pictures, text boxes, groups and shapes. */
export function readVmlPicture(story: Story, element: XmlElement, readBlocks: BlockReader): Inline[] {
  return shapesOf(story, element).flatMap((shape) => readShape(story, shape, readBlocks));
}

/** The shapes of a `w:pict` or `w:object`, without shape types. */
export function shapesOf(story: Story, element: XmlElement): XmlElement[] {
  return elements(element).flatMap((inner) => {
    if (inner.name === 'mc:AlternateContent') {
      const branch = chosenBranch(inner, story.part.root);
      return branch === undefined ? [] : shapesOf(story, branch);
    }
    return inner.name.startsWith('v:') && inner.name !== 'v:shapetype' ? [inner] : [];
  });
}

function readShape(story: Story, shape: XmlElement, readBlocks: BlockReader): Inline[] {
  const picture = vmlPicture(story, shape);
  const box = vmlTextBox(story, shape, readBlocks);
  if (picture !== undefined && box === undefined) {
    return linked(story, shape, [picture]);
  }
  if (box !== undefined && picture === undefined) {
    return [box];
  }
  if (shape.name === 'v:group' || (picture !== undefined && box !== undefined)) {
    return linked(story, shape, [vmlGroup(story, shape, readBlocks)]);
  }
  return linked(story, shape, [vmlDrawing(story, shape, 'shape', [], wordArt(shape))]);
}

/** The picture of a shape that holds one itself. */
export function vmlPicture(story: Story, shape: XmlElement, unit = pixel): Picture | undefined {
  const data = child(shape, 'v:imagedata');
  if (data === undefined) {
    return undefined;
  }
  const { attributes } = data;
  const id = attributes['r:id'] ?? attributes['o:relid'] ?? attributes['r:pict'] ?? attributes['r:href'];
  return {
    type: 'picture',
    anchor: anchorOf(story, shape),
    ...heldPicture(story, data, id),
    ...named(shape.attributes.alt, attributes['o:title'] ?? shape.attributes.title, shape.attributes.id),
    ...vmlSize(shape, unit),
    placement: placementOf(shape),
  };
}

function vmlTextBox(
  story: Story,
  shape: XmlElement,
  readBlocks: BlockReader,
  unit = pixel,
): TextBox | undefined {
  const content = child(child(shape, 'v:textbox'), 'w:txbxContent');
  if (content === undefined) {
    return undefined;
  }
  return {
    type: 'textBox',
    anchor: anchorOf(story, shape),
    children: readTextBoxContent(story, content, readBlocks),
    ...vmlSize(shape, unit),
    placement: placementOf(shape),
  };
}

/** A group, or a shape that has both a picture and text: what it holds lies flat in it. */
function vmlGroup(story: Story, group: XmlElement, readBlocks: BlockReader): Drawing {
  const children: (Picture | TextBox)[] = [];
  const texts: string[] = [];
  const visit = (element: XmlElement, unit: UnitSize): void => {
    const picture = vmlPicture(story, element, unit);
    const box = vmlTextBox(story, element, readBlocks, unit);
    children.push(...(picture === undefined ? [] : [picture]), ...(box === undefined ? [] : [box]));
    texts.push(wordArt(element) ?? '');
    const inside = element.name === 'v:group' ? groupUnit(element, unit) : unit;
    for (const inner of shapesOf(story, element)) {
      visit(inner, inside);
    }
  };
  visit(group, pixel);
  return vmlDrawing(story, group, 'group', children, texts.filter((text) => text !== '').join('\n'));
}

function vmlDrawing(
  story: Story,
  shape: XmlElement,
  kind: Drawing['kind'],
  children: Drawing['children'],
  text: string | undefined,
): Drawing {
  const isCanvas = shape.attributes.editas === 'canvas';
  return {
    type: 'drawing',
    kind: isCanvas ? 'canvas' : descendant(shape, 'o:ink') === undefined ? kind : 'ink',
    anchor: anchorOf(story, shape),
    ...named(shape.attributes.alt, shape.attributes.title, shape.attributes.id),
    ...vmlSize(shape),
    placement: placementOf(shape),
    children,
    ...(text === undefined || text === '' ? {} : { text }),
  };
}

/** The words of WordArt, as watermarks are. */
function wordArt(shape: XmlElement): string | undefined {
  return child(shape, 'v:textpath')?.attributes.string;
}

function linked(story: Story, shape: XmlElement, children: Inline[]): Inline[] {
  const { href } = shape.attributes;
  if (href === undefined || href === '') {
    return children;
  }
  const destination = href.startsWith('#') ? { bookmark: href.slice(1) } : { url: href };
  return [{ type: 'link', anchor: anchorOf(story, shape), ...destination, children }];
}

function placementOf(shape: XmlElement): 'inline' | 'floating' {
  return /position\s*:\s*absolute/i.test(shape.attributes.style ?? '') ? 'floating' : 'inline';
}

/** A group shows `coordsize` units over its own width and height: ISO/IEC 29500-4 clause 14.1.2.7. */
function groupUnit(group: XmlElement, outer: UnitSize): UnitSize {
  const [across = 0, down = 0] = (group.attributes.coordsize ?? '1000,1000').split(',').map(Number);
  const { width, height } = vmlSize(group, outer);
  return { x: across > 0 ? width / across : outer.x, y: down > 0 ? height / down : outer.y };
}

/** The size of a shape in EMU, from its CSS-like style. */
function vmlSize(shape: XmlElement, unit = pixel): { width: number; height: number } {
  const style = shape.attributes.style ?? '';
  return { width: styleLength(style, 'width', unit.x), height: styleLength(style, 'height', unit.y) };
}

function styleLength(style: string, property: 'width' | 'height', unit: number): number {
  const match = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([\\d.]+)\\s*(\\w*)`, 'i').exec(style);
  const points = pointsPerUnit[match?.[2]?.toLowerCase() ?? ''];
  const emu = Number(match?.[1] ?? 0) * (points === undefined ? unit : points * emuPerPoint);
  return Number.isFinite(emu) ? Math.round(emu) : 0;
}
