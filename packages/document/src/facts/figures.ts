import type { Caption, FigureFact } from '../facts.ts';
import type { Inline, Paragraph } from '../nodes.ts';
import { flatInlines, plainText } from '../text.ts';
import type { Standing } from './zones.ts';

/** The figures of the text: paragraphs with a picture, drawing or embedded object that is not a formula. */
export function figuresOf(
  standings: ReadonlyMap<Paragraph, Standing>,
  captions: readonly Caption[],
): readonly FigureFact[] {
  const captionOf = new Map(captions.map((caption) => [caption.of, caption]));
  return [...standings].flatMap(([paragraph, { table, inTextBox }]): FigureFact[] => {
    if (inTextBox || !hasPicture(paragraph) || !standsAsFigure(paragraph)) {
      return [];
    }
    const caption = captionOf.get(paragraph) ?? (table === undefined ? undefined : captionOf.get(table));
    const hasDescription = flatInlines(paragraph.children).filter(isPicture).every(isDescribed);
    return [{ paragraph, hasDescription, ...(caption === undefined ? {} : { caption }) }];
  });
}

/** A picture in the middle of a sentence, or on the cover, is not a figure. */
function standsAsFigure(paragraph: Paragraph): boolean {
  if (paragraph.role === 'cover' || paragraph.role === 'header' || paragraph.role === 'footer') {
    return false;
  }
  return /^figure/.test(paragraph.role) || plainText(paragraph).trim() === '';
}

/** Whether a paragraph holds a picture, drawing or embedded object. */
export function hasPicture(paragraph: Paragraph): boolean {
  return flatInlines(paragraph.children).some(isPicture);
}

function isPicture(inline: Inline): boolean {
  return (
    inline.type === 'picture' ||
    inline.type === 'drawing' ||
    (inline.type === 'embeddedObject' && !inline.isFormula)
  );
}

function isDescribed(inline: Inline): boolean {
  switch (inline.type) {
    case 'picture':
      return says(inline.description) || says(inline.title);
    case 'drawing':
      return says(inline.description) || says(inline.title);
    case 'embeddedObject':
      return says(inline.preview?.description) || says(inline.preview?.title);
    default:
      return true;
  }
}

function says(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
