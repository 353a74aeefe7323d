import type { EmbeddedObject, Inline, Picture } from '@fg2rec/document';
import { child, elements, type XmlElement } from '@fg2rec/ooxml';
import { readDrawing } from './drawings.ts';
import { anchorOf, type BlockReader, relatedPart, type Story } from './story.ts';
import { readVmlPicture, shapesOf, vmlPicture } from './vml.ts';

/** Equation Editor, MathType and their kin, by OLE program id. */
const formulaProgram = /^(equation|mathtype)\b|\bmathtype\b/i;

/**
 * Reads a `w:object` (ISO/IEC 29500-1 clause 17.3.3.19): an OLE object with its preview picture. What else stands in
 * it, such as a control or a bare shape, is read as a picture or drawing.
 */
export function readEmbeddedObject(story: Story, element: XmlElement, readBlocks: BlockReader): Inline[] {
  const ole = child(element, 'o:OLEObject');
  const embedded = ole ?? child(element, 'w:objectEmbed') ?? child(element, 'w:objectLink');
  if (embedded === undefined) {
    const drawing = child(element, 'w:drawing');
    return drawing === undefined
      ? readVmlPicture(story, element, readBlocks)
      : readDrawing(story, drawing, readBlocks);
  }
  const { attributes } = embedded;
  const programId = attributes.ProgID ?? attributes['w:progId'] ?? '';
  const isLink = attributes.Type === 'Link' || embedded.name === 'w:objectLink';
  const part = isLink ? undefined : relatedPart(story, attributes['r:id'], embedded);
  const preview = previewOf(story, element, readBlocks);
  const object: EmbeddedObject = {
    type: 'embeddedObject',
    anchor: anchorOf(story, element),
    programId,
    ...(part === undefined ? {} : { part }),
    ...(preview === undefined ? {} : { preview }),
    isFormula: formulaProgram.test(programId),
  };
  return [object];
}

function previewOf(story: Story, element: XmlElement, readBlocks: BlockReader): Picture | undefined {
  for (const shape of shapesOf(story, element)) {
    const picture = vmlPicture(story, shape);
    if (picture !== undefined) {
      return picture;
    }
  }
  for (const drawing of elements(element).filter(({ name }) => name === 'w:drawing')) {
    const picture = readDrawing(story, drawing, readBlocks).find((inline) => inline.type === 'picture');
    if (picture !== undefined) {
      return picture;
    }
  }
  return undefined;
}
