import {
  type Deliverable,
  flatInlines,
  type Paragraph,
  paragraphsOf,
  type ReplaceText,
} from '@fg2rec/document';
import { child, escapeText, isElement, type Splice, walk, type XmlElement } from '@fg2rec/ooxml';
import { patchText } from '../../src/apply/text-patches.ts';

/**
 * What makes of each paragraph of the body one in Normal: its look set by hand, its computed number typed, its text
 * edited.
 */
export function flattened(
  root: XmlElement,
  deliverable: Deliverable,
  edits: readonly ReplaceText[],
): Splice[] {
  const paragraphs = new Map(
    paragraphsOf(deliverable.root.children).map((each) => [each.anchor.start, each]),
  );
  const splices: Splice[] = [];
  walk(root, (element) => {
    if (element.name === 'w:txbxContent') {
      return false;
    }
    if (element.name === 'w:tblHeader') {
      splices.push({ start: element.start, end: element.end, text: '' });
    }
    const paragraph = element.name === 'w:p' ? paragraphs.get(element.start) : undefined;
    if (paragraph !== undefined) {
      const own = edits.filter(({ paragraph: anchor }) => anchor.start === paragraph.anchor.start);
      splices.push(...properties(element, paragraph), ...looks(element, paragraph), ...words(paragraph, own));
    }
    return true;
  });
  return splices;
}

function properties(element: XmlElement, paragraph: Paragraph): Splice[] {
  const own = child(element, 'w:pPr');
  const centred = paragraph.alignment === 'center' ? '<w:jc w:val="center"/>' : '';
  const typed = paragraph.number?.text ?? '';
  const number = typed === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeText(typed)} </w:t></w:r>`;
  if (own === undefined) {
    return number === '' ? [] : [{ start: element.openEnd, end: element.openEnd, text: number }];
  }
  if (own.openEnd === own.end) {
    return [{ start: own.start, end: own.end, text: number }];
  }
  const section = child(own, 'w:sectPr');
  const splices: Splice[] = own.children
    .filter(isElement)
    .filter((property) => property !== section)
    .map(({ start, end }) => ({ start, end, text: '' }));
  const inserted = section?.start ?? own.closeStart;
  return [
    ...splices,
    { start: inserted, end: inserted, text: centred },
    { start: own.end, end: own.end, text: number },
  ].sort((one, other) => one.start - other.start);
}

/** Bold and italic that came from the style are set on the run. */
function looks(element: XmlElement, paragraph: Paragraph): Splice[] {
  const formats = new Map(
    flatInlines(paragraph.children).flatMap((inline) =>
      inline.type === 'text' ? [[inline.run.start, inline.format] as const] : [],
    ),
  );
  const splices: Splice[] = [];
  walk(element, (run) => {
    if (run.name === 'w:txbxContent') {
      return false;
    }
    const format = run.name === 'w:r' ? formats.get(run.start) : undefined;
    if (format !== undefined) {
      const own = child(run, 'w:rPr');
      const look = `${format.bold === true ? '<w:b/>' : ''}${format.italic === true ? '<w:i/>' : ''}`;
      if (own === undefined || own.openEnd === own.end) {
        const at = own ?? { start: run.openEnd, end: run.openEnd };
        splices.push({ start: at.start, end: at.end, text: look === '' ? '' : `<w:rPr>${look}</w:rPr>` });
      } else {
        const gone = own.children
          .filter(isElement)
          .filter(({ name }) => ['w:rStyle', 'w:b', 'w:i'].includes(name));
        splices.push(...gone.map(({ start, end }) => ({ start, end, text: '' })));
        splices.push({ start: own.openEnd, end: own.openEnd, text: look });
      }
    }
    return true;
  });
  return splices;
}

function words(paragraph: Paragraph, edits: readonly ReplaceText[]): Splice[] {
  if (edits.length === 0) {
    return [];
  }
  const { values } = patchText(paragraph, { replacements: edits, wraps: [] });
  return flatInlines(paragraph.children).flatMap((inline): Splice[] => {
    const value = 'anchor' in inline ? values.get(inline.anchor.start) : undefined;
    if (value === undefined) {
      return [];
    }
    const { start, end } = inline.anchor;
    return inline.type === 'text'
      ? [{ start, end, text: escapeText(value) }]
      : [{ start, end, text: value === '' ? '' : `<w:t xml:space="preserve">${escapeText(value)}</w:t>` }];
  });
}
