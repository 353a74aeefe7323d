import { child, type XmlElement } from '@fg2rec/ooxml';
import type { RefusalReason } from './outcome.ts';
import { changeParagraph, isSelfClosed, type PartDraft, rank } from './part-draft.ts';
import { withProperties } from './properties.ts';
import type { ResolveContext } from './resolved-edit.ts';
import { emptiedParagraph, marksIn } from './revised-block.ts';
import { revisionAttributes } from './revision-marks.ts';
import { previousBlock } from './xml-path.ts';

/**
 * The paragraph that becomes the last one of a body, cell or note when its last goes. The end of the last cannot go: it
 * becomes the end of this one.
 *
 * @param going blocks that go as well.
 */
export function heirOf(
  last: XmlElement,
  parent: XmlElement,
  going: ReadonlySet<XmlElement>,
): XmlElement | RefusalReason {
  let heir = previousBlock(parent, last);
  while (heir !== undefined && going.has(heir)) {
    heir = previousBlock(parent, heir);
  }
  if (last.name !== 'w:p' || heir?.name !== 'w:p') {
    return 'no-paragraph-follows';
  }
  const properties = child(heir, 'w:pPr');
  if (child(properties, 'w:sectPr') !== undefined) {
    return 'section-break';
  }
  if (child(properties, 'w:pPrChange') !== undefined) {
    return 'formatting-revised';
  }
  return hasRevisedEnd(heir) || hasRevisedEnd(last) ? 'under-revision' : heir;
}

function hasRevisedEnd(paragraph: XmlElement): boolean {
  const mark = child(child(paragraph, 'w:pPr'), 'w:rPr');
  return ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].some((name) => child(mark, name) !== undefined);
}

/** Takes the last paragraph of a body, cell or note away. */
export function removeLast(
  last: XmlElement,
  heir: XmlElement,
  draft: PartDraft,
  { mode, revising }: ResolveContext,
): void {
  const { text, rewritten } = draft;
  const { start, end } = last;
  const own = child(last, 'w:pPr');
  const mark = child(own, 'w:rPr');
  const markXml = mark === undefined ? '' : text.slice(mark.start, mark.end);
  if (mode === 'clean') {
    const xml = marksIn(last, text);
    changeParagraph(draft, heir, { revising, properties: new Map([['w:rPr', markXml]]) });
    rewritten.set(start, { start, end, text: '' });
    if (xml !== '') {
      const opens = isSelfClosed(heir) ? { opens: heir } : {};
      draft.insertions.push({
        at: isSelfClosed(heir) ? heir.openEnd : heir.closeStart,
        rank: rank.text,
        xml,
        ...opens,
      });
    }
    return;
  }
  const unrecorded = new Map(['w:rPr', 'w:sectPr', 'w:pPrChange'].map((name) => [name, '']));
  const before = withProperties('w:pPr', own, text, unrecorded) || '<w:pPr/>';
  const properties = withProperties(
    'w:pPr',
    child(heir, 'w:pPr'),
    text,
    new Map([
      ['w:rPr', markXml],
      ['w:pPrChange', `<w:pPrChange${revisionAttributes(revising)}>${before}</w:pPrChange>`],
    ]),
  );
  changeParagraph(draft, heir, { revising, mark: 'w:del' });
  rewritten.set(start, { start, end, text: emptiedParagraph(last, properties, text, revising) });
}
