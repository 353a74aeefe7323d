import { child, escapeAttribute, escapeText, isElement, type XmlElement } from '@fg2rec/ooxml';
import type { PartContext } from './part-context.ts';
import { renderVerbatim } from './render-verbatim.ts';
import { newRunProperties, runProperties, type StyleLook } from './run-properties.ts';
import { marks } from './text-patches.ts';

/** The state of a paragraph while its runs are written. */
export interface Writing {
  readonly context: PartContext;
  readonly look: StyleLook;
  readonly values: ReadonlyMap<number, string>;
  readonly instructions: ReadonlyMap<number, string>;
  /** Instruction of fields to be opened at {@link marks.fieldStart}, in order. */
  readonly wraps: string[];
  /** Whether a head is bold, until it ends; undefined where that is the run's own affair. */
  bold: boolean | undefined;
  /** Whether new characters are italic, until they end. */
  italic?: boolean | undefined;
  inLink: boolean;
  /** In a text box: size, font and colour stay. */
  readonly keepsLook?: boolean;
  /** Page breaks are left out, until text has been written where only a leading one must go. */
  pageBreaks: 'keep' | 'drop-leading' | 'drop';
  /** Page breaks behind the last characters, by the start of their `w:br`, that have lost their reason. */
  readonly lostPageBreaks: ReadonlySet<number>;
}

const dropped = new Set(['w:rPr', 'w:lastRenderedPageBreak', 'w:proofErr', 'w:annotationRef']);

const objects = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);

/** Writes a run, cut where a mark asks for it; '' where nothing of it is left. */
export function renderRun(run: XmlElement, writing: Writing): string {
  const { context } = writing;
  const children = run.children.filter(isElement);
  const properties = child(run, 'w:rPr');
  const holdsObject = children.some(({ name }) => objects.has(name));
  const format = context.formats.get(run.start);
  const characterStyle = writing.look.plainLinks ? undefined : characterStyleOf(properties, context);
  const openRun = (): string => {
    const written = runProperties(properties, {
      text: context.text,
      look: writing.look,
      inLink: writing.inLink,
      holdsObject,
      keepsLook: writing.keepsLook === true,
      ...(format === undefined ? {} : { format }),
      ...(characterStyle === undefined ? {} : { characterStyle }),
      ...(writing.bold === undefined ? {} : { bold: writing.bold }),
      ...(writing.italic === undefined ? {} : { italic: writing.italic }),
    });
    return `<w:r>${written}`;
  };
  let output = '';
  let content = '';
  const close = (): void => {
    if (content !== '') {
      output += `${openRun()}${content}</w:r>`;
      content = '';
    }
  };
  const writeText = (text: string): void => {
    for (const piece of text.split(/([\ufdd0-\ufdd5])/)) {
      if (piece === marks.headEnd) {
        close();
        // What follows a bold term is not bold; what follows the label of a note is as its author made it.
        writing.bold = writing.bold === true ? false : undefined;
      } else if (piece === marks.italicStart || piece === marks.romanStart || piece === marks.slantEnd) {
        close();
        writing.italic = piece === marks.slantEnd ? undefined : piece === marks.italicStart;
      } else if (piece === marks.fieldStart) {
        close();
        output += fieldStart(writing.wraps.shift() ?? '');
      } else if (piece === marks.fieldEnd) {
        close();
        output += '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
      } else {
        content += textElements(piece);
      }
    }
  };
  for (const element of children) {
    const patched = writing.values.get(textStart(element, context.text));
    if (patched !== undefined && isCharacters(element)) {
      writeText(patched);
    } else {
      content += renderRunChild(element, writing);
    }
  }
  close();
  return output;
}

function isCharacters(element: XmlElement): boolean {
  return ['w:t', 'w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:sym', 'w:noBreakHyphen', 'w:softHyphen'].includes(
    element.name,
  );
}

/** Where the tree anchors the characters: in `w:t` at the first that counts, else at the element. */
function textStart(element: XmlElement, text: string): number {
  if (element.name !== 'w:t' || element.openEnd === element.closeStart) {
    return element.start;
  }
  const raw =
    element.attributes['xml:space'] === 'preserve' ? '' : text.slice(element.openEnd, element.closeStart);
  // Only the white space of XML is dropped: a no-break space counts.
  return element.openEnd + (/^[ \t\r\n]*/.exec(raw)?.[0].length ?? 0);
}

function renderRunChild(element: XmlElement, writing: Writing): string {
  const { context } = writing;
  const { text } = context;
  if (dropped.has(element.name)) {
    return '';
  }
  switch (element.name) {
    case 'w:t':
      writing.pageBreaks = writing.pageBreaks === 'drop-leading' ? 'keep' : writing.pageBreaks;
      return text.slice(element.start, element.end);
    case 'w:br':
      return renderBreak(element, writing);
    case 'w:delText':
    case 'w:delInstrText':
      return renderDeleted(element, writing);
    case 'w:commentReference':
      return context.options.keepComments === true ? text.slice(element.start, element.end) : '';
    case 'w:fldChar':
      return context.references.unlinked.has(element.start) ? '' : renderVerbatim(element, context);
    case 'w:instrText': {
      if (context.references.unlinked.has(element.start)) {
        return '';
      }
      const instruction = writing.instructions.get(element.start);
      if (instruction === undefined) {
        return text.slice(element.start, element.end);
      }
      return instruction === ''
        ? ''
        : `<w:instrText xml:space="preserve">${escapeText(instruction)}</w:instrText>`;
    }
    default:
      return renderVerbatim(element, context);
  }
}

function renderBreak(element: XmlElement, { context, pageBreaks, lostPageBreaks }: Writing): string {
  const isPage = ['page', 'column'].includes(element.attributes['w:type'] ?? '');
  const isLost = pageBreaks !== 'keep' || lostPageBreaks.has(element.start);
  return isPage && isLost ? '' : context.text.slice(element.start, element.end);
}

/** Deleted text is ordinary text again where the original is wanted; elsewhere its wrapper has gone already. */
function renderDeleted(element: XmlElement, { context }: Writing): string {
  const { text, view, options } = context;
  if (options.keepRevisions === true) {
    return text.slice(element.start, element.end);
  }
  const name = element.name === 'w:delText' ? 'w:t' : 'w:instrText';
  const content = text.slice(element.openEnd, element.closeStart);
  return view === 'original' ? `<${name} xml:space="preserve">${content}</${name}>` : '';
}

function characterStyleOf(properties: XmlElement | undefined, context: PartContext): string | undefined {
  const id = child(properties, 'w:rStyle')?.attributes['w:val'];
  const style = id === undefined ? undefined : context.styles.byId.get(id);
  return style === undefined ? undefined : context.lookup.idOf(style.name, 'character');
}

function fieldStart(instruction: string): string {
  return (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `<w:r><w:instrText xml:space="preserve"> ${escapeText(instruction)} </w:instrText></w:r>` +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
  );
}

/** Characters as run content: tabs and line breaks become elements. */
export function textElements(text: string): string {
  return text
    .split(/([\t\n])/)
    .map((piece) => {
      if (piece === '\t') {
        return '<w:tab/>';
      }
      if (piece === '\n') {
        return '<w:br/>';
      }
      return piece === '' ? '' : `<w:t xml:space="preserve">${escapeText(piece)}</w:t>`;
    })
    .join('');
}

/** A run that was not in the source. */
export function newRun(text: string, format: Parameters<typeof newRunProperties>[0] = {}): string {
  const content = textElements(text);
  return content === '' ? '' : `<w:r>${newRunProperties(format)}${content}</w:r>`;
}

/** A bookmark whose id is put right when the part is finished. */
export function bookmarked(name: string, content: string): string {
  const quoted = escapeAttribute(name);
  return `<w:bookmarkStart w:id="${quoted}" w:name="${quoted}"/>${content}<w:bookmarkEnd w:id="${quoted}"/>`;
}
