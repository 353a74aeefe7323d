import { type Anchor, type Inline, plainText, type RunFormat } from '@fg2rec/document';
import { child, textOf, type XmlElement } from '@fg2rec/ooxml';
import { symbolCharacter, withoutPrivateUse } from '../symbols.ts';
import { chosenBranch } from './alternate-content.ts';
import { readDrawing } from './drawings.ts';
import { InlineCollector } from './field-frames.ts';
import { type InlineContext, readInline, readInlines } from './inlines.ts';
import { readEmbeddedObject } from './objects.ts';
import { propertiesInView } from './revision-view.ts';
import { anchorOf, type Story } from './story.ts';
import { readVmlPicture } from './vml.ts';

interface RunContext extends InlineContext {
  readonly run: Anchor;
  readonly format: RunFormat;
}

/** Elements of a run that show nothing, or that stand for a number which the reader of the note computes. */
const passedOver = new Set([
  'w:rPr',
  'w:lastRenderedPageBreak',
  'w:annotationRef',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:separator',
  'w:continuationSeparator',
  'w:pgNum',
  'w:dayShort',
  'w:monthShort',
  'w:yearShort',
  'w:dayLong',
  'w:monthLong',
  'w:yearLong',
]);

/** Reads a `w:r`: ISO/IEC 29500-1 clause 17.3.3. */
export function readRun(context: InlineContext, run: XmlElement): void {
  const format = runFormat(context, run);
  readRunContent({ ...context, run: anchorOf(context.story, run), format }, run);
}

function readRunContent(context: RunContext, container: XmlElement): void {
  for (const node of container.children) {
    if (node.type === 'element') {
      readRunElement(context, node);
    }
  }
}

function readRunElement(context: RunContext, element: XmlElement): void {
  const { story, collector, run, readBlocks } = context;
  switch (element.name) {
    case 'w:t':
      addCharacters(context, element);
      break;
    case 'w:delText':
      if (story.reading.view === 'original') {
        addCharacters(context, element);
      }
      break;
    case 'w:tab':
    case 'w:ptab':
      collector.add({ type: 'tab', anchor: anchorOf(story, element), run, ...revised(context) });
      break;
    case 'w:br':
    case 'w:cr':
      collector.add({
        type: 'break',
        kind: breakKind(element),
        anchor: anchorOf(story, element),
        run,
      });
      break;
    case 'w:noBreakHyphen':
      addText(context, element, '\u2011');
      break;
    case 'w:softHyphen':
      addText(context, element, '\u00ad');
      break;
    case 'w:sym':
      addText(context, element, symbolOf(element));
      break;
    case 'w:fldChar':
      readFieldCharacter(context, element);
      break;
    case 'w:instrText':
    case 'w:delInstrText':
      collector.addInstruction(textOf(element));
      break;
    case 'w:footnoteReference':
      addNoteReference(context, element, 'footnote');
      break;
    case 'w:endnoteReference':
      addNoteReference(context, element, 'endnote');
      break;
    case 'w:commentReference': {
      const id = element.attributes['w:id'] ?? '';
      collector.add({ type: 'commentMark', kind: 'reference', id, anchor: anchorOf(story, element) });
      break;
    }
    case 'w:drawing':
    case 'w:contentPart':
      addAll(context, readDrawing(story, element, readBlocks));
      break;
    case 'w:pict':
      addAll(context, readVmlPicture(story, element, readBlocks));
      break;
    case 'w:object':
      addAll(context, readEmbeddedObject(story, element, readBlocks));
      break;
    case 'w:ruby':
      readRuby(context, element);
      break;
    case 'mc:AlternateContent': {
      const branch = chosenBranch(element, story.part.root);
      if (branch !== undefined) {
        readRunContent(context, branch);
      }
      break;
    }
    default:
      if (!passedOver.has(element.name)) {
        // Some producers put links, bookmarks or formulas into runs.
        readInline(context, element);
      }
  }
}

function addAll(context: RunContext, inlines: readonly Inline[]): void {
  for (const inline of inlines) {
    context.collector.add(inline);
  }
}

/** The format of a run; runs with the same properties share one object. */
function runFormat({ story, paragraphStyle }: InlineContext, run: XmlElement): RunFormat {
  const { view, formats, styles } = story.reading;
  const properties = propertiesInView(child(run, 'w:rPr'), 'w:rPrChange', view);
  const said =
    properties === undefined ? '' : story.part.text.slice(properties.openEnd, properties.closeStart);
  const key = `${paragraphStyle ?? ''} ${said}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = styles.resolveRun(paragraphStyle, properties);
    formats.set(key, format);
  }
  return format;
}

function revised({ revision }: InlineContext): Pick<Extract<Inline, { type: 'text' }>, 'revision'> {
  return revision === undefined ? {} : { revision };
}

function addText(context: RunContext, element: XmlElement, value: string): void {
  const { story, collector, run, format } = context;
  collector.add({ type: 'text', value, anchor: anchorOf(story, element), run, format, ...revised(context) });
}

/** White space at the ends of a `w:t` counts only where `xml:space` preserves it; the anchor leaves it out too. */
function addCharacters(context: RunContext, element: XmlElement): void {
  const { story, collector, run, format } = context;
  let value = textOf(element);
  let start = element.openEnd;
  let end = element.closeStart;
  if (element.attributes['xml:space'] !== 'preserve' && /^[ \t\r\n]|[ \t\r\n]$/.test(value)) {
    const raw = story.part.text.slice(start, end);
    start += /^[ \t\r\n]*/.exec(raw)?.[0].length ?? 0;
    end = Math.max(start, end - (/[ \t\r\n]*$/.exec(raw)?.[0].length ?? 0));
    value = value.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  }
  if (value === '') {
    return;
  }
  if (/[\r\n]/.test(value)) {
    value = value.replace(/[\r\n]/g, ' ');
  }
  if (format.font !== undefined && /[\uf020-\uf0ff]/.test(value)) {
    value = withoutPrivateUse(value, format.font);
  }
  collector.add({
    type: 'text',
    value,
    anchor: { part: story.part.name, start, end },
    run,
    format,
    ...revised(context),
  });
}

function breakKind(element: XmlElement): 'line' | 'page' | 'column' {
  const kind = element.attributes['w:type'];
  return kind === 'page' || kind === 'column' ? kind : 'line';
}

function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
  if (!Number.isInteger(code) || code === 0) {
    return '';
  }
  return symbolCharacter(element.attributes['w:font'] ?? '', code) ?? String.fromCharCode(code);
}

function readFieldCharacter(context: RunContext, element: XmlElement): void {
  const { story, collector, run, format } = context;
  if (story.part.survey.stray.has(element)) {
    return;
  }
  switch (element.attributes['w:fldCharType']) {
    case 'begin':
      collector.begin({ character: element, run, format });
      break;
    case 'separate':
      collector.separate();
      break;
    case 'end':
      collector.end(run);
      break;
    default:
      break;
  }
}

function addNoteReference(context: RunContext, element: XmlElement, kind: 'footnote' | 'endnote'): void {
  const { story, collector } = context;
  const identifier = element.attributes['w:id'] ?? '';
  story.reading.noteReferences.add(noteKey(kind, identifier));
  collector.add({ type: 'footnoteReference', kind, identifier, anchor: anchorOf(story, element) });
}

/** How a reference to a note is remembered in {@link Story.reading}. */
export function noteKey(kind: 'footnote' | 'endnote', identifier: string): string {
  return `${kind} ${identifier}`;
}

/** Ruby (ISO/IEC 29500-1 clause 17.3.3.25): the base text is text, and the first of it carries the reading. */
function readRuby(context: RunContext, element: XmlElement): void {
  const base = child(element, 'w:rubyBase');
  const reading = child(element, 'w:rt');
  if (base === undefined) {
    return;
  }
  const ruby = reading === undefined ? '' : inlinesIn(context, reading).map(plainText).join('');
  const read = inlinesIn(context, base);
  const bearer = ruby === '' ? undefined : read.find((inline) => inline.type === 'text');
  addAll(
    context,
    read.map((inline) =>
      inline === bearer && inline.type === 'text'
        ? { ...inline, format: { ...inline.format, ruby } }
        : inline,
    ),
  );
}

function inlinesIn(context: RunContext, container: XmlElement): readonly Inline[] {
  const collector = new InlineCollector(context.story, container.openEnd, false);
  readInlines({ ...context, collector }, container);
  return collector.close(container.closeStart);
}
