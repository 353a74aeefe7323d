import type { Drawing, Paragraph, Picture, TextBox } from '@fg2rec/document';
import { child, descendant } from '@fg2rec/ooxml';
import { alternativeText } from './alternative-text.ts';
import { blocksCode } from './blocks.ts';
import { drawingKey } from './drawing-key.ts';
import { type Scene, sceneMargin } from './drawn-objects.ts';
import type { Emission, Surroundings } from './emission.ts';
import { alignment } from './paragraph-frame.ts';
import type { Piece } from './pieces.ts';
import type { PlacedShape } from './shapes/scene.ts';
import { shapeText } from './shapes/shape-text.ts';
import { call, fromEmu, joined, named, points, quoted } from './typst-code.ts';

/** What Word leaves free inside a text box (ISO/IEC 29500-1 clause 21.1.2.1.1), in EMU. */
const ordinaryInsets = { lIns: 91_440, tIns: 45_720, rIns: 91_440, bIns: 45_720 };

/**
 * SmartArt, a group or a canvas as drawn: its outlines as one picture, and over it text and pictures at their places, in
 * the order of the file, which is that of reading.
 */
export function sceneCode(
  object: Drawing,
  scene: Scene,
  paragraph: Paragraph,
  emission: Emission,
  around: Surroundings,
): Piece {
  const width = fromEmu(object.width);
  const height = Math.max(1, fromEmu(object.height));
  const alternative = alternativeText(object, paragraph, emission, around, false);
  const path = emission.pictures.get(drawingKey(object));
  const children = new Map(object.children.map((child) => [child.anchor.start, child]));
  let isDescribed = path !== undefined;
  const codes = scene.shapes.flatMap((shape): string[] => {
    const held = children.get(shape.element.start);
    const content =
      shape.kind === 'picture'
        ? pictureCode(
            shape,
            held?.type === 'picture' ? held : undefined,
            isDescribed ? undefined : alternative,
            emission,
          )
        : textCode(shape, held?.type === 'textBox' ? held : undefined, scene, emission, around);
    isDescribed ||= shape.kind === 'picture' && content !== undefined;
    return content === undefined
      ? []
      : [`place(top + left, dx: ${points(shape.x)}, dy: ${points(shape.y)}, ${content})`];
  });
  const outlines =
    path === undefined
      ? []
      : [
          `place(top + left, dx: ${points(-sceneMargin)}, dy: ${points(-sceneMargin)}, ${call('image', quoted(path), `width: ${points(width + 2 * sceneMargin)}`, `height: ${points(height + 2 * sceneMargin)}`, named('alt', quoted(alternative)))})`,
        ];
  const whole = call(
    'box',
    `width: ${points(width)}`,
    `height: ${points(height)}`,
    joined([...outlines, ...codes]),
  );
  const scale = Math.min(1, around.width / width, around.height / height);
  const shown =
    scale < 1
      ? `scale(${Math.floor(scale * 1000) / 10}%, origin: top + left, reflow: true, ${whole})`
      : whole;
  return {
    kind: 'block',
    code: call('p', 'above: 3pt', 'breakable: false', alignment(emission.looks.paragraph(paragraph)), shown),
  };
}

function pictureCode(
  shape: PlacedShape,
  picture: Picture | undefined,
  alternative: string | undefined,
  emission: Emission,
): string | undefined {
  const path = picture?.part === undefined ? undefined : emission.pictures.get(picture.part);
  if (picture === undefined || path === undefined) {
    return picture === undefined
      ? undefined
      : `rect(width: ${points(shape.width)}, height: ${points(shape.height)}, stroke: (thickness: 0.5pt, dash: "dashed"))`;
  }
  const said = picture.description ?? picture.title ?? alternative;
  const image = call(
    'image',
    quoted(path),
    `width: ${points(shape.width)}`,
    `height: ${points(shape.height)}`,
    'fit: "stretch"',
    named('alt', said === undefined ? undefined : quoted(said)),
  );
  return said === undefined ? call('pdf.artifact', image) : image;
}

/** The blocks of a text box, or the text of the shape itself, in the middle where it has no place of its own. */
function textCode(
  shape: PlacedShape,
  box: TextBox | undefined,
  scene: Scene,
  emission: Emission,
  around: Surroundings,
): string | undefined {
  const width = Math.max(20, shape.width);
  const insets = insetsOf(shape);
  const room = Math.max(10, width - insets.lIns - insets.rIns);
  const content =
    box === undefined
      ? shapeText(shape.element, scene.theme, emission)
      : `align(${anchorOf(shape)}, block(width: 100%, ${joined(blocksCode(box.children, emission, { ...around, width: room, inFlow: false }))}))`;
  if (content === undefined) {
    return undefined;
  }
  return call(
    'box',
    `width: ${points(width)}`,
    `height: ${points(Math.max(10, shape.height))}`,
    `inset: (left: ${points(insets.lIns)}, top: ${points(insets.tIns)}, right: ${points(insets.rIns)}, bottom: ${points(insets.bIns)})`,
    `align(start, ${content})`,
  );
}

/** In points, and never more than a narrow shape can spare. */
function insetsOf({ element, width, height }: PlacedShape): Record<keyof typeof ordinaryInsets, number> {
  const body = descendant(element, 'wps:bodyPr') ?? descendant(element, 'a:bodyPr');
  const inset = (name: keyof typeof ordinaryInsets, most: number): number => {
    const given = Number(body?.attributes[name] ?? ordinaryInsets[name]);
    return Math.min(Math.max(0, fromEmu(Number.isFinite(given) ? given : ordinaryInsets[name])), most);
  };
  return {
    lIns: inset('lIns', width / 10),
    tIns: inset('tIns', height / 10),
    rIns: inset('rIns', width / 10),
    bIns: inset('bIns', height / 10),
  };
}

/** Where the text of a box stands: at its top unless it says otherwise. */
function anchorOf({ element }: PlacedShape): string {
  const place = child(element, 'wps:bodyPr')?.attributes.anchor;
  return { ctr: 'horizon', b: 'bottom' }[place ?? ''] ?? 'top';
}
