import type { Drawing, Picture, TextBox } from '@fg2rec/document';
import { child, descendant, elements, type XmlElement } from '@fg2rec/ooxml';
import { chosenBranch } from './alternate-content.ts';
import { readChartText } from './charts.ts';
import { type DrawingFrame, length, named } from './drawings.ts';
import { blipSource } from './pictures.ts';
import { drawnText, readShapeText, shapeSize } from './shapes.ts';
import { anchorOf, type BlockReader, relatedPart, type Story, sideTree } from './story.ts';

interface GroupContent {
  readonly children: Drawing['children'];
  readonly text: string;
}

interface Scale {
  readonly x: number;
  readonly y: number;
}

/** The pictures and text boxes of a group or canvas, inner groups opened, and the text drawn without a text box. */
export function readGroup(
  story: Story,
  group: XmlElement,
  frame: DrawingFrame,
  readBlocks: BlockReader,
): GroupContent {
  const children: (Picture | TextBox)[] = [];
  const texts: string[] = [];
  const { placement } = frame;

  const visit = (element: XmlElement, scale: Scale): void => {
    switch (element.name) {
      case 'pic:pic':
        children.push(pictureOf(story, element, scale, placement));
        break;
      case 'wps:wsp': {
        const blocks = readShapeText(story, element, readBlocks);
        if (blocks === undefined) {
          texts.push(drawnText(element));
        } else {
          children.push({
            type: 'textBox',
            anchor: anchorOf(story, element),
            children: blocks,
            ...scaled(element, scale),
            placement,
          });
        }
        break;
      }
      case 'wpg:graphicFrame':
        texts.push(frameText(story, element));
        break;
      case 'a:pic':
        children.push(pictureOf(story, element, scale, placement));
        break;
      case 'a:sp':
      case 'a:txSp':
        texts.push(drawnText(element));
        break;
      case 'mc:AlternateContent': {
        const branch = chosenBranch(element, story.part.root);
        if (branch !== undefined) {
          visitAll(branch, scale);
        }
        break;
      }
      default:
        visitAll(element, isGroup(element) ? innerScale(element, scale) : scale);
    }
  };
  const visitAll = (element: XmlElement, scale: Scale): void => {
    for (const inner of elements(element)) {
      visit(inner, scale);
    }
  };

  visitAll(group, isGroup(group) ? innerScale(group, { x: 1, y: 1 }) : { x: 1, y: 1 });
  return { children, text: texts.filter((text) => text !== '').join('\n') };
}

function isGroup(element: XmlElement): boolean {
  return element.name === 'wpg:wgp' || element.name === 'wpg:grpSp' || element.name === 'a:grpSp';
}

/** Shapes in a group are measured in the group's own units: ISO/IEC 29500-1 clause 20.1.7.5. */
function innerScale(group: XmlElement, outer: Scale): Scale {
  const transform = child(child(group, 'wpg:grpSpPr') ?? child(group, 'a:grpSpPr'), 'a:xfrm');
  const shown = child(transform, 'a:ext')?.attributes;
  const inner = child(transform, 'a:chExt')?.attributes;
  const factor = (outerLength: string | undefined, innerLength: string | undefined): number =>
    length(innerLength) > 0 ? length(outerLength) / length(innerLength) : 1;
  return { x: outer.x * factor(shown?.cx, inner?.cx), y: outer.y * factor(shown?.cy, inner?.cy) };
}

function scaled(shape: XmlElement, scale: Scale): { width: number; height: number } {
  const { width, height } = shapeSize(shape);
  return { width: Math.round(width * scale.x), height: Math.round(height * scale.y) };
}

function pictureOf(
  story: Story,
  picture: XmlElement,
  scale: Scale,
  placement: DrawingFrame['placement'],
): Picture {
  const properties = descendant(picture, 'pic:cNvPr') ?? descendant(picture, 'a:cNvPr');
  const { descr, title, name } = properties?.attributes ?? {};
  return {
    type: 'picture',
    anchor: anchorOf(story, picture),
    ...blipSource(story, picture),
    ...named(descr, title, name),
    ...scaled(picture, scale),
    placement,
  };
}

/** The text of a chart inside a group. */
function frameText(story: Story, frame: XmlElement): string {
  const chart = descendant(frame, 'c:chart');
  const part = chart === undefined ? undefined : relatedPart(story, chart.attributes['r:id'], chart);
  const tree = part === undefined || chart === undefined ? undefined : sideTree(story, part, chart);
  return tree === undefined ? drawnText(frame) : readChartText(tree);
}
