import { child, escapeAttribute, isElement, type XmlElement } from '@fg2rec/ooxml';
import type { PartContext } from './part-context.ts';
import { renderRun, type Writing } from './render-run.ts';
import { renderVerbatim } from './render-verbatim.ts';
import { revisionRecords, treatment } from './revisions.ts';

const unwrapped = new Set(['w:smartTag', 'w:customXml']);
const dropped = new Set(['w:pPr', 'w:proofErr', 'w:permStart', 'w:permEnd', 'w:smartTagPr', 'w:customXmlPr']);
const commentMarks = new Set(['w:commentRangeStart', 'w:commentRangeEnd']);

/** Writes the content of a paragraph, or of a wrapper in it. */
export function renderInlines(parent: XmlElement, writing: Writing): string {
  let output = '';
  for (const element of parent.children.filter(isElement)) {
    output += renderInline(element, writing);
  }
  return output;
}

function renderInline(element: XmlElement, writing: Writing): string {
  const { context } = writing;
  const { name } = element;
  if (name === 'w:r') {
    return renderRun(element, writing);
  }
  if (dropped.has(name)) {
    return '';
  }
  if (revisionRecords.has(name)) {
    return context.options.keepRevisions === true ? slice(element, context) : '';
  }
  if (commentMarks.has(name)) {
    return context.options.keepComments === true ? slice(element, context) : '';
  }
  const revision = treatment(element, context);
  if (revision === 'drop') {
    return '';
  }
  if (revision === 'unwrap' || unwrapped.has(name)) {
    return renderInlines(element, writing);
  }
  switch (name) {
    case 'w:sdt': {
      const content = child(element, 'w:sdtContent');
      return content === undefined ? '' : renderInlines(content, writing);
    }
    case 'w:hyperlink':
      return renderLink(element, writing);
    case 'w:fldSimple':
      return renderSimpleField(element, writing);
    case 'w:ins':
    case 'w:moveTo':
    case 'w:del':
    case 'w:moveFrom':
    case 'w:dir':
    case 'w:bdo':
      return wrapped(
        element,
        context.text.slice(element.start, element.openEnd),
        renderInlines(element, writing),
        context,
      );
    default:
      return renderVerbatim(element, context);
  }
}

function renderLink(element: XmlElement, writing: Writing): string {
  const outer = writing.inLink;
  writing.inLink = true;
  const content = renderInlines(element, writing);
  writing.inLink = outer;
  return wrapped(
    element,
    writing.context.text.slice(element.start, element.openEnd),
    content,
    writing.context,
  );
}

function renderSimpleField(element: XmlElement, writing: Writing): string {
  const content = renderInlines(element, writing);
  if (writing.context.references.unlinked.has(element.start)) {
    return content;
  }
  const instruction = writing.instructions.get(element.start) ?? element.attributes['w:instr'] ?? '';
  return `<w:fldSimple w:instr="${escapeAttribute(instruction)}">${content}</w:fldSimple>`;
}

function wrapped(element: XmlElement, open: string, content: string, context: PartContext): string {
  return content === '' ? '' : `${open}${content}${context.text.slice(element.closeStart, element.end)}`;
}

function slice(element: XmlElement, context: PartContext): string {
  return context.text.slice(element.start, element.end);
}
