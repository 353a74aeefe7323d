import { OpcPackage, parseXml, type XmlElement } from '@fg2rec/ooxml';
import { readStyles, type StyleSheet } from '../src/styles.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const mainPart = 'word/document.xml';

/** What stands beside the text: the content of the root elements of these parts. */
export interface Beside {
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly theme?: string;
}

/** A package whose text is empty: styles and numbering are all there is to it. */
export function packageWith({ styles, numbering, settings, theme }: Beside): OpcPackage {
  const parts = Object.entries({
    'word/styles.xml': wrap('w:styles', w, styles),
    'word/numbering.xml': wrap('w:numbering', w, numbering),
    'word/settings.xml': wrap('w:settings', w, settings),
    'word/theme/theme1.xml': wrap('a:theme', a, theme),
  }).filter((part): part is [string, string] => part[1] !== undefined);
  const rows = parts.map(([part], index) => {
    const kind = /(\w+?)1?\.xml$/.exec(part)?.[1];
    return `<Relationship Id="r${index}" Type="${office}/${kind}" Target="/${part}"/>`;
  });
  const all = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    [mainPart]: `<w:document ${w}><w:body/></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`,
    ...Object.fromEntries(parts),
  };
  return new OpcPackage(
    'test.docx',
    new Map(Object.entries(all).map(([part, text]) => [part, new TextEncoder().encode(text)])),
  );
}

export function stylesWith(beside: Beside): StyleSheet {
  return readStyles(packageWith(beside), mainPart);
}

/** A style of type paragraph unless another is given. */
export function style(
  id: string,
  content: {
    name?: string;
    basedOn?: string;
    type?: string;
    pPr?: string;
    rPr?: string;
    other?: string;
  } = {},
): string {
  const { name = id, basedOn, type = 'paragraph', pPr, rPr, other = '' } = content;
  const marks = id === 'Normal' ? ' w:default="1"' : '';
  return (
    `<w:style w:type="${type}" w:styleId="${id}"${marks}><w:name w:val="${name}"/>` +
    (basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`) +
    (pPr === undefined ? '' : `<w:pPr>${pPr}</w:pPr>`) +
    (rPr === undefined ? '' : `<w:rPr>${rPr}</w:rPr>`) +
    `${other}</w:style>`
  );
}

export function numbers(numId: number, level?: number): string {
  const ilvl = level === undefined ? '' : `<w:ilvl w:val="${level}"/>`;
  return `<w:numPr>${ilvl}<w:numId w:val="${numId}"/></w:numPr>`;
}

/** `w:pPr` with this content, in the style given. */
export function pPr(content: string, styleId?: string): XmlElement {
  const named = styleId === undefined ? '' : `<w:pStyle w:val="${styleId}"/>`;
  return parsed(`<w:pPr ${w}>${named}${content}</w:pPr>`);
}

/** `w:rPr` with this content, in the character style given. */
export function rPr(content: string, styleId?: string): XmlElement {
  const named = styleId === undefined ? '' : `<w:rStyle w:val="${styleId}"/>`;
  return parsed(`<w:rPr ${w}>${named}${content}</w:rPr>`);
}

export function parsed(xml: string): XmlElement {
  return parseXml(xml, 'test');
}

function wrap(root: string, namespace: string, content: string | undefined): string | undefined {
  return content === undefined ? undefined : `<${root} ${namespace}>${content}</${root}>`;
}
