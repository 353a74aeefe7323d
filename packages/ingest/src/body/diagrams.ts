import { descendant, type XmlElement } from '@fg2rec/ooxml';
import { drawnText } from './shapes.ts';
import { relatedPart, type Story, sideTree } from './story.ts';

/** The text of a SmartArt diagram from its data part, a line for each paragraph: ISO/IEC 29500-1 clause 21.4.2. */
export function readDiagramText(story: Story, ids: XmlElement): string {
  const data = dataModel(story, ids);
  return data === undefined ? '' : drawnText(data);
}

/**
 * The part in which Word keeps the diagram as drawn. The data model names it by a relationship of the document
 * ([MS-ODRAWXML] clause 2.6.1.5).
 */
export function diagramDrawingPart(story: Story, ids: XmlElement): string | undefined {
  const data = dataModel(story, ids);
  const extension = data === undefined ? undefined : descendant(data, 'dsp:dataModelExt');
  return extension === undefined ? undefined : relatedPart(story, extension.attributes.relId, ids);
}

function dataModel(story: Story, ids: XmlElement): XmlElement | undefined {
  const part = relatedPart(story, ids.attributes['r:dm'], ids);
  return part === undefined ? undefined : sideTree(story, part, ids);
}
