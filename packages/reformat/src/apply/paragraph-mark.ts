import { child, isElement, type XmlElement } from '@fg2rec/ooxml';
import type { PartContext } from './part-context.ts';

const changes = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'];

/**
 * The `w:rPr` of a paragraph mark with the tracked changes that the source has there, where they are kept:
 * ISO/IEC 29500-1 clause 17.13.5.
 */
export function revisedMark(paragraph: XmlElement, context: PartContext): string | undefined {
  if (context.options.keepRevisions !== true) {
    return undefined;
  }
  const mark = child(child(paragraph, 'w:pPr'), 'w:rPr');
  const kept = (mark?.children ?? [])
    .filter(isElement)
    .filter(({ name }) => changes.includes(name))
    .map(({ start, end }) => context.text.slice(start, end))
    .join('');
  return kept === '' ? undefined : `<w:rPr>${kept}</w:rPr>`;
}
