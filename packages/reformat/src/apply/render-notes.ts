import { childrenNamed, type XmlElement } from '@fg2rec/ooxml';
import type { PartContext } from './part-context.ts';
import { renderFlow } from './render-flow.ts';

/** Writes footnotes or endnotes: each note's blocks in the template's style. Separators stay as they are. */
export function renderNotes(
  root: XmlElement,
  context: PartContext,
  name: 'w:footnote' | 'w:endnote',
): string {
  let output = context.text.slice(0, root.openEnd);
  for (const note of childrenNamed(root, name)) {
    const open = context.text.slice(note.start, note.openEnd);
    const type = note.attributes['w:type'];
    const content =
      type === undefined || type === 'normal'
        ? renderFlow(note, context, { where: 'note' }, { width: undefined })
        : `<w:p><w:pPr><w:spacing w:before="0"/></w:pPr>${separatorRuns(note, context)}</w:p>`;
    output +=
      note.openEnd === note.end
        ? ''
        : `${open}${content === '' ? '<w:p/>' : content}${context.text.slice(note.closeStart, note.end)}`;
  }
  return root.openEnd === root.end ? context.text : output + context.text.slice(root.closeStart);
}

function separatorRuns(note: XmlElement, context: PartContext): string {
  const slice = context.text.slice(note.openEnd, note.closeStart);
  const mark = /<w:(?:continuationSeparator|separator)\s*\/>/.exec(slice);
  return mark === null ? '' : `<w:r>${mark[0]}</w:r>`;
}
