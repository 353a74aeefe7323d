import type { Picture } from '@fg2rec/document';
import { child, descendant, type XmlElement } from '@fg2rec/ooxml';
import { relatedPart, relationshipOf, remark, type Story } from './story.ts';

type Source = Pick<Picture, 'part' | 'link' | 'contentType'>;

/** Where the picture of a `pic:pic` (or of a shape filled with one) comes from: ISO/IEC 29500-1 clause 20.1.8.13. */
export function blipSource(story: Story, picture: XmlElement): Source {
  const fill = child(picture, 'pic:blipFill') ?? descendant(picture, 'a:blipFill');
  const blip = child(fill, 'a:blip');
  if (blip === undefined) {
    return {};
  }
  return {
    ...heldPicture(story, blip, blip.attributes['r:embed']),
    ...linkedPicture(story, blip, blip.attributes['r:link']),
  };
}

/** A picture that a relationship leads to, in the package or outside. */
export function heldPicture(story: Story, element: XmlElement, id: string | undefined): Source {
  if (id === undefined || id === '') {
    return {};
  }
  if (story.part.relationships.get(id)?.external === true) {
    return linkedPicture(story, element, id);
  }
  const part = relatedPart(story, id, element);
  if (part === undefined) {
    return {};
  }
  const contentType = story.reading.package.contentType(part);
  return { part, ...(contentType === undefined ? {} : { contentType }) };
}

export function linkedPicture(story: Story, element: XmlElement, id: string | undefined): Source {
  if (id === undefined || id === '') {
    return {};
  }
  const relationship = relationshipOf(story, id, element);
  if (relationship === undefined) {
    return {};
  }
  if (!relationship.external) {
    return heldPicture(story, element, id);
  }
  remark(
    story,
    'external-picture',
    `The picture ${relationship.target} lies outside the file and is not fetched.`,
    element,
  );
  return { link: relationship.target };
}
