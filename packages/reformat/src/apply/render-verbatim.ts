import { isElement, type XmlElement } from '@fg2rec/ooxml';
import type { PartContext } from './part-context.ts';
import { renderBoxParagraph } from './render-box-paragraph.ts';
import { renderTable } from './render-table.ts';
import { revisionRecords, treatment } from './revisions.ts';

/** What cannot stay as it is: inner paragraphs and tables, styles the output has not, and marks of revision. */
const needsCare =
  /<w:(?:p|tbl|rStyle|ins|del|moveFrom|moveTo|rPrChange|proofErr|lastRenderedPageBreak)[\s/>]/;

/**
 * Writes drawings, objects, formulas and all else that the reformatter leaves alone, byte for byte where it can. In
 * text boxes only what the output could not resolve is changed.
 */
export function renderVerbatim(element: XmlElement, context: PartContext): string {
  const slice = context.text.slice(element.start, element.end);
  return needsCare.test(slice) ? renderWithCare(element, context) : slice;
}

function renderWithCare(element: XmlElement, context: PartContext): string {
  if (revisionRecords.has(element.name) || element.name === 'w:proofErr') {
    return context.options.keepRevisions === true && element.name !== 'w:proofErr'
      ? context.text.slice(element.start, element.end)
      : '';
  }
  if (element.name === 'w:lastRenderedPageBreak') {
    return '';
  }
  if (element.name === 'w:p') {
    return renderBoxParagraph(element, context);
  }
  if (element.name === 'w:tbl') {
    return renderTable(element, context, { width: undefined });
  }
  if (element.name === 'w:rStyle') {
    return characterStyle(element, context);
  }
  const revision = isPropertyMark(element)
    ? context.options.keepRevisions === true
      ? 'keep'
      : 'drop'
    : treatment(element, context);
  if (revision === 'drop') {
    return '';
  }
  const children = childrenWithCare(element, context);
  if (revision === 'unwrap') {
    return children;
  }
  return element.openEnd === element.closeStart && element.openEnd === element.end
    ? context.text.slice(element.start, element.end)
    : context.text.slice(element.start, element.openEnd) +
        children +
        context.text.slice(element.closeStart, element.end);
}

function childrenWithCare(element: XmlElement, context: PartContext): string {
  let output = '';
  for (const node of element.children) {
    output += isElement(node) ? renderVerbatim(node, context) : context.text.slice(node.start, node.end);
  }
  return output;
}

/** `w:ins` and `w:del` without content are marks in properties: of a run in a formula, or of a paragraph mark. */
function isPropertyMark(element: XmlElement): boolean {
  return (element.name === 'w:ins' || element.name === 'w:del') && element.children.length === 0;
}

function characterStyle(element: XmlElement, context: PartContext): string {
  const style = context.styles.byId.get(element.attributes['w:val'] ?? '');
  const id = style === undefined ? undefined : context.lookup.idOf(style.name, 'character');
  return id === undefined ? '' : `<w:rStyle w:val="${id}"/>`;
}
