import { textOf, walk, type XmlElement } from '@fg2rec/ooxml';
import { shortened } from './ledger.ts';
import type { PartContext } from './part-context.ts';

/** The words of an element for the ledger, in the chosen view as far as deleted text goes. */
export function blockText(element: XmlElement, context: PartContext): string {
  let text = '';
  walk(element, (inner) => {
    if (inner.name === 'w:t') {
      text += textOf(inner);
    } else if (inner.name === 'w:tab' || inner.name === 'w:br' || inner.name === 'w:p') {
      text += ' ';
    }
    return inner.name !== (context.view === 'final' ? 'w:del' : 'w:ins');
  });
  return shortened(text);
}
