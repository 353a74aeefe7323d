import { descendants, walk, type XmlElement } from '@fg2rec/ooxml';
import { type InlineContext, readMark } from './inlines.ts';
import { readMaths } from './maths.ts';
import { noteKey } from './runs.ts';
import { anchorOf } from './story.ts';

/** Reads `m:oMath` or `m:oMathPara`; bookmarks, comment marks and note references inside come after the formula. */
export function readFormula({ story, collector }: InlineContext, element: XmlElement): void {
  const maths = readMaths(element, story.reading.view);
  if (maths.type === 'row' && maths.children.length === 0 && descendants(element, 'w:drawing').length === 0) {
    return;
  }
  collector.add({
    type: 'formula',
    anchor: anchorOf(story, element),
    display: element.name === 'm:oMathPara',
    maths,
  });
  walk(element, (inner) => {
    const mark = readMark(story, inner);
    if (mark !== undefined) {
      collector.add(mark);
    } else if (inner.name === 'w:footnoteReference' || inner.name === 'w:endnoteReference') {
      const kind = inner.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
      const identifier = inner.attributes['w:id'] ?? '';
      story.reading.noteReferences.add(noteKey(kind, identifier));
      collector.add({ type: 'footnoteReference', kind, identifier, anchor: anchorOf(story, inner) });
    }
  });
}
