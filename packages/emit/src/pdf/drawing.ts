import {
  type Drawing,
  type EmbeddedObject,
  flatBlocks,
  flatInlines,
  type Paragraph,
  type Picture,
  plainText,
  type TextBox,
} from '@fg2rec/document';
import { alternativeText, isDecorative } from './alternative-text.ts';
import { blocksCode } from './blocks.ts';
import { type Crop, cropOf } from './crop.ts';
import { drawingKey } from './drawing-key.ts';
import type { Emission, Surroundings } from './emission.ts';
import type { Piece } from './pieces.ts';
import { replaced } from './run-characters.ts';
import { sceneCode } from './scene-code.ts';
import { call, fromEmu, joined, named, points, quoted } from './typst-code.ts';
import { type StandIn, standIn } from './words.ts';

/** Characters of a stand-in that still fit a box in a line; longer text has to be able to run over pages. */
const longestInLine = 300;

/** Pictures, objects, drawings and text boxes as pieces of their paragraph. */
export function drawInlineObject(
  object: Picture | EmbeddedObject | Drawing | TextBox,
  paragraph: Paragraph,
  emission: Emission,
  around: Surroundings,
  wrap: (code: string) => string,
): Piece[] {
  switch (object.type) {
    case 'picture':
      return [picture(object, false, paragraph, emission, around, wrap)];
    case 'embeddedObject':
      return object.preview === undefined
        ? [placeholder('object', object.programId, object.preview, emission, around)]
        : [picture(object.preview, object.isFormula, paragraph, emission, around, wrap)];
    case 'textBox':
      return isEmptyBox(object) ? [] : [textBox(object, emission, around)];
    case 'drawing':
      return drawing(object, paragraph, emission, around, wrap);
  }
}

function drawing(
  object: Drawing,
  paragraph: Paragraph,
  emission: Emission,
  around: Surroundings,
  wrap: (code: string) => string,
): Piece[] {
  // A watermark behind the text of each page would hide nothing but its own words.
  if (around.inMargin && object.placement === 'floating' && object.children.length === 0) {
    const words = replaced(object.text ?? '', emission.replacements);
    return words === '' ? [] : [{ kind: 'inline', code: quoted(words), width: undefined }];
  }
  const path = emission.pictures.get(drawingKey(object));
  const scene = emission.scenes.get(drawingKey(object));
  const isWhole = emission.detail === 'everything';
  if (isWhole && object.kind === 'chart' && path !== undefined) {
    return [drawnChart(object, path, paragraph, emission, around, wrap)];
  }
  if (isWhole && scene !== undefined && object.kind !== 'shape' && !around.inMargin) {
    return [sceneCode(object, scene, paragraph, emission, around)];
  }
  if (isWhole && object.kind === 'shape' && object.placement === 'inline' && path !== undefined) {
    return [drawnShape(object, path, around)];
  }
  if (object.children.length > 0) {
    return object.children.flatMap((child) => drawInlineObject(child, paragraph, emission, around, wrap));
  }
  const kind: StandIn = object.kind === 'chart' || object.kind === 'diagram' ? object.kind : 'drawing';
  const text = object.text ?? object.description ?? object.title ?? '';
  emission.remark({
    code: 'drawing-as-text',
    message:
      text === ''
        ? `A ${kind} without text is not drawn in the PDF.`
        : `A ${kind} is shown as its text in the PDF: give it a picture to have it drawn.`,
    where: object.name ?? object.part,
  });
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (kind === 'diagram' && lines.length > 1) {
    return [listed(lines, object.description ?? object.title ?? '', emission)];
  }
  const isLine = text === '' && (object.kind === 'shape' || object.kind === 'ink');
  return isLine ? [] : [placeholder(kind, text, object, emission, around)];
}

/** A chart drawn from its data, which its alternative text tells where the author has told nothing. */
function drawnChart(
  object: Drawing,
  path: string,
  paragraph: Paragraph,
  emission: Emission,
  around: Surroundings,
  wrap: (code: string) => string,
): Piece {
  const { width = around.width, height } = fitted(object, around);
  const spoken = alternativeText(object, paragraph, emission, around, false);
  const numbers = emission.pictureWords.get(drawingKey(object)) ?? '';
  const kind = standIn('chart', emission.language);
  const alternative = [spoken === kind ? undefined : spoken, numbers].filter((text) => text !== undefined);
  const size = height === undefined ? undefined : { width, height };
  const image = imageCode(path, `${kind}: ${alternative.join('. ')}`, size, undefined);
  return { kind: 'inline', code: wrap(call('box', image)), width };
}

/** A line or shape without words: decoration, unless the author has described it. */
function drawnShape(object: Drawing, path: string, around: Surroundings): Piece {
  const { width = 10, height = 2 } = fitted({ ...object, height: Math.max(12_700, object.height) }, around);
  const said = object.description ?? object.title;
  const image = imageCode(path, said ?? '', { width: width + 4, height: height + 4 }, undefined);
  return {
    kind: 'inline',
    code: call('box', said === undefined ? call('pdf.artifact', image) : image),
    width,
  };
}

function picture(
  object: Picture,
  isFormula: boolean,
  paragraph: Paragraph,
  emission: Emission,
  around: Surroundings,
  wrap: (code: string) => string,
): Piece {
  const path = object.part === undefined ? undefined : emission.pictures.get(object.part);
  const alternative = alternativeText(object, paragraph, emission, around, isFormula);
  if (path === undefined || emission.detail === 'no-pictures-and-maths') {
    if (object.part === undefined) {
      emission.remark({
        code: 'picture-missing',
        message: 'A picture is linked, not held in the file, and is shown as a box.',
        where: object.link ?? object.name,
      });
    }
    return placeholder('picture', alternative, object, emission, around);
  }
  const { width, height } = fitted(object, around);
  const crop = cropOf(object.anchor, emission.deliverable.package);
  const size = width === undefined || height === undefined ? undefined : { width, height };
  const drawn = imageCode(path, alternative, size, crop);
  const image = isDecorative(object.anchor, emission) ? call('pdf.artifact', drawn) : drawn;
  // Equation objects hang below the line by about a quarter of their height.
  const drop = isFormula && object.placement === 'inline' ? named('baseline', '25%') : undefined;
  return { kind: 'inline', code: wrap(call('box', drop, image)), width: width ?? around.width };
}

/** A picture of this size in points, of which only the part that the author left is shown. */
function imageCode(
  path: string,
  alternative: string,
  size: { readonly width: number; readonly height: number } | undefined,
  crop: Crop | undefined,
): string {
  const alt = named('alt', quoted(alternative));
  if (size === undefined) {
    return call('image', quoted(path), alt);
  }
  const across = size.width / (1 - (crop?.left ?? 0) - (crop?.right ?? 0));
  const down = size.height / (1 - (crop?.top ?? 0) - (crop?.bottom ?? 0));
  const whole = call(
    'image',
    quoted(path),
    `width: ${points(across)}`,
    `height: ${points(down)}`,
    'fit: "stretch"',
    alt,
  );
  if (crop === undefined) {
    return whole;
  }
  const moved = `move(dx: ${points(-crop.left * across)}, dy: ${points(-crop.top * down)}, ${whole})`;
  return `box(width: ${points(size.width)}, height: ${points(size.height)}, clip: true, place(top + left, ${moved}))`;
}

/** Size in points, made to fit the place without changing its shape. */
function fitted(
  object: { readonly width: number; readonly height: number },
  around: Surroundings,
): { readonly width?: number; readonly height?: number } {
  const width = fromEmu(object.width);
  const height = fromEmu(object.height);
  if (width < 1 || height < 1) {
    return {};
  }
  const scale = Math.min(1, around.width / width, around.height / height);
  return { width: width * scale, height: height * scale };
}

/** A visible box that says what stands here. */
function placeholder(
  kind: StandIn,
  text: string,
  size: { readonly width: number; readonly height: number } | undefined,
  emission: Emission,
  around: Surroundings,
): Piece {
  const name = standIn(kind, emission.language);
  const shown = text === '' || text === name ? name : `${name}: ${text}`;
  const width = size === undefined ? undefined : fitted(size, around).width;
  if (shown.length > longestInLine) {
    return { kind: 'block', code: call('framed', quoted(replaced(shown, emission.replacements))) };
  }
  const code = call(
    'stand-in',
    quoted(replaced(shown, emission.replacements)),
    named('width', width === undefined ? undefined : points(Math.max(width, 60))),
  );
  return { kind: 'inline', code, width: width ?? 100 };
}

/** A box with the words of a diagram as a list, as its author typed them into the shapes. */
function listed(lines: readonly string[], description: string, emission: Emission): Piece {
  const items = lines.map((line) => quoted(replaced(line, emission.replacements)));
  const name =
    `${standIn('diagram', emission.language)}: ${replaced(description, emission.replacements)}`.trim();
  return { kind: 'block', code: call('framed', joined([call('par', quoted(name)), call('list', ...items)])) };
}

/** A box without words, pictures or anything else: a shape that only decorates. */
function isEmptyBox(object: TextBox): boolean {
  return flatBlocks(object.children).every(
    (block) =>
      block.type === 'paragraph' &&
      plainText(block).trim() === '' &&
      flatInlines(block.children).every((inline) =>
        /^(?:text|tab|break|bookmark|field|link)$/.test(inline.type),
      ),
  );
}

/** A text box as a framed block between the paragraphs. */
function textBox(object: TextBox, emission: Emission, around: Surroundings): Piece {
  const wanted = fromEmu(object.width);
  const width = wanted < 40 ? around.width : Math.min(wanted, around.width);
  const content = blocksCode(object.children, emission, { ...around, width: width - 10, inFlow: false });
  return {
    kind: 'block',
    code: call('framed', named('width', points(width)), joined(content)),
  };
}
