import { escapeAttribute, escapeText } from '@fg2rec/ooxml';

/** Namespace declarations of the parts that are written here. */
export const wordNamespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
} as const;

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** ` xmlns:w="..."` for each prefix. */
export function declare(...prefixes: (keyof typeof wordNamespaces)[]): string {
  return prefixes.map((prefix) => ` xmlns:${prefix}="${wordNamespaces[prefix]}"`).join('');
}

/** What a run looks like beyond its style. */
export interface RunLook {
  readonly bold?: boolean;
  /** Half-points. */
  readonly size?: number;
  /** A placeholder that a person has to fill in. */
  readonly placeholder?: boolean;
  /** Id of a character style. */
  readonly style?: string;
}

/** A run; tabs and line feeds become tabs and line breaks. Text with Arabic letters is marked as right to left. */
export function run(text: string, look: RunLook = {}): string {
  const pieces = text.split(/([\t\n])/).filter((piece) => piece !== '');
  const content = pieces.map((piece) => {
    if (piece === '\t') {
      return '<w:tab/>';
    }
    return piece === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${escapeText(piece)}</w:t>`;
  });
  return `<w:r>${runProperties(look, isRightToLeft(text))}${content.join('')}</w:r>`;
}

/** Run properties in the order of the schema (CT_RPr). */
export function runProperties(look: RunLook, rightToLeft = false): string {
  const properties = [
    look.style === undefined ? '' : `<w:rStyle w:val="${look.style}"/>`,
    look.bold ? '<w:b/><w:bCs/>' : '',
    look.size === undefined ? '' : `<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/>`,
    look.placeholder ? '<w:highlight w:val="yellow"/>' : '',
    rightToLeft ? '<w:rtl/>' : '',
  ].join('');
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
}

export interface ParagraphLook {
  /** Id of a paragraph style. */
  readonly style?: string;
  readonly centred?: boolean;
  /** Left tab stop, twips. */
  readonly tab?: number;
  /** Space before, twips. */
  readonly before?: number;
  /** Space after, twips. */
  readonly after?: number;
  /** Look of the paragraph mark, so that an empty line keeps its height. */
  readonly mark?: RunLook;
}

/** A paragraph around runs. */
export function paragraphXml(runs: string, look: ParagraphLook = {}): string {
  const properties = [
    look.style === undefined ? '' : `<w:pStyle w:val="${look.style}"/>`,
    look.tab === undefined ? '' : `<w:tabs><w:tab w:val="left" w:pos="${look.tab}"/></w:tabs>`,
    spacing(look),
    look.centred ? '<w:jc w:val="center"/>' : '',
    look.mark === undefined ? '' : runProperties(look.mark),
  ].join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

function spacing({ before, after }: ParagraphLook): string {
  const attributes = [
    before === undefined ? '' : ` w:before="${before}"`,
    after === undefined ? '' : ` w:after="${after}"`,
  ].join('');
  return attributes === '' ? '' : `<w:spacing${attributes}/>`;
}

/** A field with the result that Word last showed. */
export function fieldXml(instruction: string, result: string, look: RunLook = {}): string {
  const properties = runProperties(look);
  const character = (type: string): string => `<w:r>${properties}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = `<w:r>${properties}<w:instrText xml:space="preserve"> ${escapeText(instruction)} </w:instrText></w:r>`;
  return `${character('begin')}${code}${character('separate')}${run(result, look)}${character('end')}`;
}

export function hyperlinkXml(relationshipId: string, text: string): string {
  return `<w:hyperlink r:id="${escapeAttribute(relationshipId)}" w:history="1">${run(text, { style: 'Hyperlink' })}</w:hyperlink>`;
}

/** Hebrew, Arabic and their presentation forms. */
function isRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text);
}
