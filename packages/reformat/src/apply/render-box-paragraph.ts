import { child, type XmlElement } from '@fg2rec/ooxml';
import { revisedMark } from './paragraph-mark.ts';
import type { PartContext } from './part-context.ts';
import { renderInlines } from './render-inlines.ts';
import { newRun, type Writing } from './render-run.ts';
import { plainLook } from './run-properties.ts';
import { writeProperties } from './schema-order.ts';
import { patchText } from './text-patches.ts';

const noEdits = { replacements: [] } as const;

/** Kept from a text box: its look is part of the picture. */
const kept = [
  'w:keepNext',
  'w:keepLines',
  'w:pBdr',
  'w:shd',
  'w:tabs',
  'w:bidi',
  'w:spacing',
  'w:ind',
  'w:contextualSpacing',
  'w:jc',
  'w:textDirection',
  'w:textAlignment',
];

/**
 * Writes a paragraph of a text box or shape: it keeps its own look. A style that the output lacks is dropped, and what
 * it gave to the runs is written directly; a computed number is typed, and tags
 * of references are those of the lists.
 */
export function renderBoxParagraph(element: XmlElement, context: PartContext): string {
  const source = child(element, 'w:pPr');
  const paragraph = context.paragraphs.get(element.start);
  const properties = new Map<string, string>();
  const styleId = child(source, 'w:pStyle')?.attributes['w:val'];
  const style = styleId === undefined ? undefined : context.styles.byId.get(styleId);
  const id = style === undefined ? undefined : context.lookup.idOf(style.name, 'paragraph');
  if (id !== undefined) {
    properties.set('w:pStyle', `<w:pStyle w:val="${id}"/>`);
  }
  for (const name of kept) {
    const property = child(source, name);
    if (property !== undefined) {
      properties.set(name, context.text.slice(property.start, property.end));
    }
  }
  if (!properties.has('w:spacing')) {
    properties.set('w:spacing', '<w:spacing w:before="0"/>');
  }
  const mark = revisedMark(element, context);
  if (mark !== undefined) {
    properties.set('w:rPr', mark);
  }
  const number = paragraph?.number?.text ?? '';
  const { replacements } = paragraph === undefined ? noEdits : context.edits.of(paragraph.anchor);
  const { values } =
    paragraph === undefined ? { values: new Map() } : patchText(paragraph, { replacements, wraps: [] });
  const writing: Writing = {
    context,
    look: plainLook,
    values,
    instructions: context.references.instructions,
    wraps: [],
    bold: undefined,
    inLink: false,
    pageBreaks: 'keep',
    lostPageBreaks: new Set(),
    keepsLook: true,
  };
  const before =
    number === '' ? '' : newRun(`${number}${paragraph?.number?.suffix === 'nothing' ? '' : ' '}`);
  return `<w:p>${writeProperties('w:pPr', properties)}${before}${renderInlines(element, writing)}</w:p>`;
}
