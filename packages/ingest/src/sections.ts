import type { Anchor, Section } from '@fg2rec/document';
import { child, childrenNamed, type Relationship, type XmlElement } from '@fg2rec/ooxml';
import { integerOf, onOff, twips, value } from './styles-values.ts';

/**
 * Reads section properties (ISO/IEC 29500-1 clause 17.6.17). What is not said is as in the ITU-T template: A4 with
 * margins of 1134 twips. A section without a header of a kind has that of the section before it.
 */
export function readSection(
  sectPr: XmlElement,
  anchor: Anchor,
  relationships: readonly Relationship[],
  previous?: Section,
): Section {
  const size = child(sectPr, 'w:pgSz')?.attributes ?? {};
  const margins = child(sectPr, 'w:pgMar')?.attributes ?? {};
  const numbering = child(sectPr, 'w:pgNumType')?.attributes ?? {};
  const width = twips(size['w:w']) ?? pageWidth;
  const height = twips(size['w:h']) ?? pageHeight;
  return {
    anchor,
    width,
    height,
    orientation: size['w:orient'] === 'landscape' || width > height ? 'landscape' : 'portrait',
    margins: {
      // A negative top or bottom margin is exact: the text does not give way to a tall header.
      top: Math.abs(twips(margins['w:top']) ?? pageMargin),
      right: twips(margins['w:right']) ?? pageMargin,
      bottom: Math.abs(twips(margins['w:bottom']) ?? pageMargin),
      left: twips(margins['w:left']) ?? pageMargin,
    },
    columns: columnsOf(child(sectPr, 'w:cols')),
    start: startOf(value(sectPr, 'w:type')),
    titlePage: onOff(sectPr, 'w:titlePg') === true,
    pageNumberFormat: numbering['w:fmt'],
    pageNumberStart: integerOf(numbering['w:start']),
    headers: { ...previous?.headers, ...margin(sectPr, 'w:headerReference', relationships) },
    footers: { ...previous?.footers, ...margin(sectPr, 'w:footerReference', relationships) },
  };
}

/** A4 in twips, as the ITU-T templates have it. */
const pageWidth = 11_907;
const pageHeight = 16_840;
const pageMargin = 1134;

function columnsOf(columns: XmlElement | undefined): number {
  const listed = childrenNamed(columns, 'w:col').length;
  const stated = integerOf(columns?.attributes['w:num']) ?? 1;
  return Math.max(1, stated, /^(0|false|off)$/.test(columns?.attributes['w:equalWidth'] ?? '1') ? listed : 1);
}

function startOf(type: string | undefined): Section['start'] {
  switch (type) {
    case 'continuous':
    case 'evenPage':
    case 'oddPage':
    case 'nextColumn':
      return type;
    default:
      return 'nextPage';
  }
}

function margin(
  sectPr: XmlElement,
  name: string,
  relationships: readonly Relationship[],
): Section['headers'] {
  const found: Partial<Record<'default' | 'first' | 'even', string>> = {};
  for (const { attributes } of childrenNamed(sectPr, name)) {
    const target = relationships.find((relationship) => relationship.id === attributes['r:id']);
    if (target !== undefined && !target.external) {
      found[kindOf(attributes['w:type'])] = target.target;
    }
  }
  return found;
}

function kindOf(type: string | undefined): 'default' | 'first' | 'even' {
  return type === 'first' || type === 'even' ? type : 'default';
}
