import { elements, escapeAttribute, escapeText, type OpcPackage, textOf } from '@fg2rec/ooxml';
import type { CoverValue, TdCover } from './cover-fields.ts';
import { xmlDeclaration } from './wordml.ts';

/** Days that the properties name, ISO 8601; left out where not given, so that the same input gives the same bytes. */
export interface PropertyDates {
  readonly created?: string;
  readonly modified?: string;
}

/** docProps/core.xml: ISO/IEC 29500-2 clause 11. What the cover says, as TDs of the ITU-T have it. */
export function corePropertiesXml(cover: TdCover, dates: PropertyDates): string {
  const { documentNumber, meeting, title, source, keywords, language } = cover;
  const description = [known(documentNumber), known(meeting) === '' ? '' : `For: ${known(meeting)}`]
    .filter((part) => part !== '')
    .join('  ');
  return [
    xmlDeclaration,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element('dc:title', known(title)),
    element('dc:creator', known(source)),
    element('cp:keywords', keywords ?? ''),
    element('dc:description', description),
    element('dc:language', language),
    dateElement('created', dates.created),
    dateElement('modified', dates.modified),
    '</cp:coreProperties>',
  ].join('');
}

/** docProps/app.xml: ECMA-376 Part 1 clause 22.2. */
export function extendedPropertiesXml(): string {
  return (
    `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    '<Application>fg2rec</Application></Properties>'
  );
}

/**
 * docProps/custom.xml: the properties by which the secretariat files documents, then those of the source that fields
 * of the text still name.
 */
export function customPropertiesXml(cover: TdCover, kept: readonly (readonly [string, string])[]): string {
  const own: readonly (readonly [string, string])[] = [
    ['Docnum', known(cover.documentNumber)],
    ['Docdate', ''],
    ['Docorlang', cover.original.replace(/^.*[:\uff1a]\s*/, '')],
    ['Docbluepink', known(cover.questions)],
    ['Docdest', known(cover.meeting)],
    ['Docauthor', known(cover.source)],
  ];
  const names = new Set(own.map(([name]) => name.toLowerCase()));
  const rows = [...own, ...kept.filter(([name]) => !names.has(name.toLowerCase()))].map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeAttribute(name)}">` +
      `<vt:lpwstr>${escapeText(value)}</vt:lpwstr></property>`,
  );
  return (
    `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"` +
    ` xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${rows.join('')}</Properties>`
  );
}

/** Custom properties of the source that a DOCPROPERTY field of the text names. */
export function namedByFields(source: OpcPackage, mainText: string): [string, string][] {
  const part = source.related('', 'custom-properties');
  if (part === undefined || !/DOCPROPERTY/i.test(mainText)) {
    return [];
  }
  const codes = [...mainText.matchAll(/DOCPROPERTY\s+(?:&quot;|")?([^<"&\\]+)/gi)].map(([, name]) =>
    (name ?? '').trim().toLowerCase(),
  );
  return elements(source.tree(part))
    .map((property): [string, string] => [property.attributes.name ?? '', textOf(property)])
    .filter(([name]) => codes.some((code) => code === name.toLowerCase()));
}

function known({ text, placeholder }: CoverValue): string {
  return placeholder ? '' : text;
}

function element(name: string, value: string): string {
  return value === '' ? '' : `<${name}>${escapeText(value)}</${name}>`;
}

function dateElement(name: 'created' | 'modified', date: string | undefined): string {
  if (date === undefined) {
    return '';
  }
  const time = date.length === 10 ? `${date}T00:00:00Z` : date;
  return `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeText(time)}</dcterms:${name}>`;
}
