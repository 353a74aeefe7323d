import { child, elements, type XmlElement } from '@fg2rec/ooxml';
import { chosenBranch } from './alternate-content.ts';
import { readMark } from './inlines.ts';
import { isHidden } from './revision-view.ts';
import type { Story } from './story.ts';

/**
 * The rows of a table or the cells of a row, also those that lie in content controls or custom XML. Lazy, so that
 * marks between them wait for the next paragraph and not for the first.
 */
export function* contentOf(
  story: Story,
  container: XmlElement,
  name: 'w:tr' | 'w:tc',
): Generator<XmlElement, void, undefined> {
  for (const element of elements(container)) {
    if (element.name === name) {
      yield element;
      continue;
    }
    const inner = transparentContent(story, element);
    if (inner !== undefined) {
      yield* contentOf(story, inner, name);
      continue;
    }
    const mark = readMark(story, element);
    if (mark !== undefined) {
      story.pendingMarks.push(mark);
    }
  }
}

/** What a wrapper around rows or cells holds. */
function transparentContent(story: Story, element: XmlElement): XmlElement | undefined {
  switch (element.name) {
    case 'w:sdt':
      return child(element, 'w:sdtContent');
    case 'mc:AlternateContent':
      return chosenBranch(element, story.part.root);
    case 'w:customXml':
    case 'w:ins':
    case 'w:del':
    case 'w:moveFrom':
    case 'w:moveTo':
      return isHidden(element.name, story.reading.view) ? undefined : element;
    default:
      return undefined;
  }
}
