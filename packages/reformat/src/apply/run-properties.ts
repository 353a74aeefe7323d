import type { RunFormat } from '@fg2rec/document';
import { child, escapeAttribute, type XmlElement } from '@fg2rec/ooxml';
import { keptFonts } from './kept-fonts.ts';
import { type Properties, writeProperties } from './schema-order.ts';
import { toggle } from './source-styles.ts';

/** What the paragraph's new style already gives to its text. */
export interface StyleLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  /** Bold, italic and sizes of the source were only its way to make this look: titles, captions, table heads. */
  readonly absorbsBold: boolean;
  readonly absorbsItalic: boolean;
  /** Links look like the text around them, as in a table of contents. */
  readonly plainLinks: boolean;
}

export const plainLook: StyleLook = {
  bold: false,
  italic: false,
  capitals: false,
  absorbsBold: false,
  absorbsItalic: false,
  plainLinks: false,
};

export interface RunContext {
  /** Text of the part. */
  readonly text: string;
  readonly look: StyleLook;
  /** Look of the run after the source's styles, where the tree knows it. */
  readonly format?: RunFormat;
  /** Id in the output for a character style of the source, if the template has one of that name. */
  readonly characterStyle?: string;
  /** The run stands in a hyperlink: its underline and colour are the link's. */
  readonly inLink: boolean;
  /** The run holds an object or picture, whose raise keeps it on the line. */
  readonly holdsObject: boolean;
  /** Size, font and colour stay as well: text in pictures. */
  readonly keepsLook: boolean;
  /** The user's typed bold: a term, or a number before it. */
  readonly bold?: boolean;
  /** The title of an entry in a list of references, or what stands before it. */
  readonly italic?: boolean;
}

/** Kept as written: they say what the text is, not how this author liked it. */
const keptAsWritten = [
  'w:noProof',
  'w:rtl',
  'w:cs',
  'w:lang',
  'w:em',
  'w:highlight',
  'w:specVanish',
  'w:fitText',
  'w:eastAsianLayout',
];

/**
 * The run properties of the output: emphasis and meaning stay, fonts, sizes and colours go. Bold and italic that came
 * from a style which the output has not are written directly.
 */
export function runProperties(element: XmlElement | undefined, context: RunContext): string {
  const properties = new Map<string, string>();
  const put = (name: string, xml: string): void => void properties.set(name, xml);
  if (context.characterStyle !== undefined) {
    put('w:rStyle', `<w:rStyle w:val="${context.characterStyle}"/>`);
  }
  const fonts = keptFonts(child(element, 'w:rFonts'), context.format?.font);
  if (fonts !== '') {
    put('w:rFonts', fonts);
  }
  putEmphasis(element, context, put);
  for (const name of keptAsWritten) {
    const kept = child(element, name);
    if (kept !== undefined) {
      put(name, context.text.slice(kept.start, kept.end));
    }
  }
  const raise = child(element, 'w:position');
  if (raise !== undefined && context.holdsObject) {
    put('w:position', context.text.slice(raise.start, raise.end));
  }
  if (context.keepsLook) {
    putLook(element, context, put);
  }
  return writeProperties('w:rPr', properties);
}

function putLook(
  element: XmlElement | undefined,
  { text, format }: RunContext,
  put: (name: string, xml: string) => void,
): void {
  const { font, size, color } = format ?? {};
  if (font !== undefined) {
    const name = escapeAttribute(font);
    put('w:rFonts', `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`);
  }
  if (size !== undefined) {
    put('w:sz', `<w:sz w:val="${size}"/>`);
    put('w:szCs', `<w:szCs w:val="${size}"/>`);
  }
  if (color !== undefined && /^[0-9a-f]{6}$/i.test(color)) {
    put('w:color', `<w:color w:val="${color}"/>`);
  }
  for (const name of [
    'w:rFonts',
    'w:sz',
    'w:szCs',
    'w:color',
    'w:spacing',
    'w:w',
    'w:kern',
    'w:shd',
    'w:bdr',
  ]) {
    const written = child(element, name);
    if (written !== undefined) {
      put(name, text.slice(written.start, written.end));
    }
  }
}

function putEmphasis(
  element: XmlElement | undefined,
  context: RunContext,
  put: (name: string, xml: string) => void,
): void {
  const { format, look } = context;
  const on = (known: boolean | undefined, name: string): boolean => known ?? toggle(element, name) ?? false;
  const bold = context.bold ?? on(format && (format.bold ?? false), 'w:b');
  if (bold !== look.bold && !(look.absorbsBold && context.bold === undefined)) {
    put('w:b', toggleXml('w:b', bold));
    put('w:bCs', toggleXml('w:bCs', bold));
  }
  const italic = context.italic ?? on(format && (format.italic ?? false), 'w:i');
  if (italic !== look.italic && !look.absorbsItalic) {
    put('w:i', toggleXml('w:i', italic));
    put('w:iCs', toggleXml('w:iCs', italic));
  }
  const plain: [keyof RunFormat, string][] = [
    ['allCaps', 'w:caps'],
    ['smallCaps', 'w:smallCaps'],
    ['strike', 'w:strike'],
    ['hidden', 'w:vanish'],
  ];
  // The reader knows one way of striking out; a run has one line through it, or two.
  const double = toggle(element, 'w:dstrike') === true;
  for (const [known, name] of plain) {
    const isOther = (name === 'w:caps' && look.capitals) || (name === 'w:strike' && double);
    if (on(format && format[known] === true, name) && !isOther) {
      put(name, `<${name}/>`);
    }
  }
  if (double) {
    put('w:dstrike', '<w:dstrike/>');
  }
  putUnderline(element, context, put);
  const raised = child(element, 'w:vertAlign')?.attributes['w:val'];
  if (format?.superscript === true || raised === 'superscript') {
    put('w:vertAlign', '<w:vertAlign w:val="superscript"/>');
  } else if (format?.subscript === true || raised === 'subscript') {
    put('w:vertAlign', '<w:vertAlign w:val="subscript"/>');
  }
}

function putUnderline(
  element: XmlElement | undefined,
  context: RunContext,
  put: (name: string, xml: string) => void,
): void {
  const value = child(element, 'w:u')?.attributes['w:val'];
  const underlined = context.format?.underline ?? (value !== undefined && value !== 'none');
  if (underlined && !context.inLink && !context.look.absorbsBold) {
    put('w:u', `<w:u w:val="${value === undefined || value === 'none' ? 'single' : value}"/>`);
  }
}

function toggleXml(name: string, on: boolean): string {
  return on ? `<${name}/>` : `<${name} w:val="0"/>`;
}

/** Direct properties for a run that the reformatter itself writes. */
export function newRunProperties(format: {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly placeholder?: boolean;
  readonly rightToLeft?: boolean;
}): string {
  const properties: [string, string][] = [];
  if (format.bold === true) {
    properties.push(['w:b', '<w:b/>'], ['w:bCs', '<w:bCs/>']);
  }
  if (format.italic === true) {
    properties.push(['w:i', '<w:i/>'], ['w:iCs', '<w:iCs/>']);
  }
  if (format.placeholder === true) {
    properties.push(['w:highlight', '<w:highlight w:val="yellow"/>']);
  }
  if (format.rightToLeft === true) {
    properties.push(['w:rtl', '<w:rtl/>']);
  }
  const written: Properties = new Map(properties);
  return writeProperties('w:rPr', written);
}
