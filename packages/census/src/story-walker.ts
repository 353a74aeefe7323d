import { child, elements, textOf, type XmlElement } from '@fg2rec/ooxml';
import type { Counted, Place, View } from './census.ts';
import { countGraphic } from './count-graphics.ts';
import { continuesBeyond, hasAbsentMark, isAbsent } from './count-revisions.ts';
import { fieldArgument, fieldKind, OpenFields } from './open-fields.ts';
import { OpenLine } from './open-line.ts';
import { type PackageReading, valueAt } from './package-reading.ts';
import { sectionLook } from './section-look.ts';
import type { Tally } from './tally.ts';

/** Never on the page, or counted by themselves. */
const passedOver = new Set([
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'mc:Fallback',
  'w:fldData',
]);

const graphics = new Set(['w:drawing', 'w:pict', 'w:object']);

/** Word's own mark of where the author last typed. */
const lastPlaceOfEditing = '_GoBack';

/** Counts a story (body, text box, note): ISO/IEC 29500-1 clause 17.2 and following. */
export class StoryWalker {
  private readonly part: string;
  private readonly reading: PackageReading;
  private readonly view: View;
  private readonly tally: Tally;
  private readonly fields: OpenFields;
  private readonly line: OpenLine;
  private inParagraph = false;
  /** Pictures and formulas so far, and rows: to tell whether something shows any. */
  private showsMore = 0;
  private rows = 0;

  constructor(story: XmlElement, part: string, reading: PackageReading, view: View, tally: Tally) {
    this.part = part;
    this.reading = reading;
    this.view = view;
    this.tally = tally;
    this.fields = new OpenFields(story);
    this.line = new OpenLine(part, tally);
  }

  blocks(container: XmlElement): void {
    elements(container).forEach((element) => void this.element(element));
  }

  private element(element: XmlElement): void {
    const { name } = element;
    if (passedOver.has(name) || (isAbsent(element, this.view) && element.children.length > 0)) {
      return;
    }
    if (graphics.has(name)) {
      countGraphic(element, { part: this.part, reading: this.reading, tally: this.tally });
      this.showsMore += 1;
      this.blocks(element);
      return;
    }
    switch (name) {
      case 'w:p':
        this.paragraph(element);
        break;
      case 'w:pPr':
        elements(element)
          .filter((property) => property.name === 'w:sectPr')
          .forEach((section) => void this.section(section));
        break;
      case 'w:sectPr':
        this.section(element);
        break;
      case 'w:tbl':
        this.table(element);
        break;
      case 'w:tr':
        if (!hasAbsentMark(child(element, 'w:trPr'), this.view)) {
          this.row(element);
        }
        break;
      case 'w:tc':
        this.tally.cells.push(this.holder(element));
        break;
      case 'w:txbxContent':
        new StoryWalker(element, this.part, this.reading, this.view, this.tally).wholeStory(element);
        break;
      case 'm:oMath':
        this.tally.equations.push({ ...this.thing(mathsText(element), element) });
        this.showsMore += 1;
        break;
      case 'mc:AlternateContent':
        this.blocks(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? element);
        break;
      case 'w:hyperlink':
        this.link(element);
        break;
      case 'w:fldSimple':
        this.simpleField(element);
        break;
      default:
        this.runContent(element);
    }
  }

  wholeStory(story: XmlElement): void {
    this.blocks(story);
    this.line.end(story.end);
  }

  private runContent(element: XmlElement): void {
    const id = element.attributes['w:id'] ?? '';
    switch (element.name) {
      case 'w:t':
        this.within(element, () => void this.write(textOf(element)));
        break;
      case 'w:r':
        this.within(element, () => void this.blocks(element));
        break;
      case 'w:delText':
        this.write(this.view === 'original' ? textOf(element) : '');
        break;
      case 'w:tab':
      case 'w:ptab':
        this.write('\t');
        break;
      case 'w:br':
      case 'w:cr':
        this.write('\n');
        break;
      case 'w:noBreakHyphen':
        this.write('-');
        break;
      case 'w:sym':
        this.write(String.fromCharCode(Number.parseInt(element.attributes['w:char'] ?? '20', 16) || 32));
        break;
      case 'w:fldChar':
        this.field(this.fields.mark(element), element.end);
        break;
      case 'w:instrText':
        this.fields.addInstruction(textOf(element));
        break;
      case 'w:bookmarkStart':
        if (element.attributes['w:name'] !== lastPlaceOfEditing) {
          this.tally.bookmarks.push(this.thing(element.attributes['w:name'] ?? '', element));
        }
        break;
      case 'w:footnoteReference':
        this.tally.footnoteIds.add(id);
        break;
      case 'w:endnoteReference':
        this.tally.endnoteIds.add(id);
        break;
      case 'w:altChunk':
        this.tally.oleObjects.push(
          this.thing(
            this.reading.keyOf(this.part, element.attributes['r:id']) ?? 'missing',
            element,
            'chunk',
          ),
        );
        break;
      default:
        this.blocks(element);
    }
  }

  private paragraph(element: XmlElement): void {
    const properties = child(element, 'w:pPr');
    const own = properties === undefined ? undefined : valueAt(properties, 'w:numPr', 'w:numId');
    const style = properties === undefined ? undefined : valueAt(properties, 'w:pStyle');
    this.line.begin(element.start);
    const level = properties === undefined ? undefined : valueAt(properties, 'w:numPr', 'w:ilvl');
    this.line.number(this.reading.isNumbered(style, own, level));
    const isInner = this.inParagraph;
    this.inParagraph = true;
    this.blocks(element);
    this.inParagraph = isInner;
    // A paragraph inside a paragraph, which only a damaged file has, is no line of its own.
    if (!isInner && !continuesBeyond(element, this.view)) {
      this.line.end(element.end);
    }
  }

  /** A run among paragraphs, which only a damaged file has, is a paragraph by itself. */
  private within(element: XmlElement, read: () => void): void {
    const isLoose = !this.line.isOpen;
    this.line.begin(element.start);
    read();
    if (isLoose) {
      this.line.end(element.end);
    }
  }

  private row(element: XmlElement): void {
    const cells = this.tally.cells.length;
    this.blocks(element);
    this.rows += this.tally.cells.length > cells ? 1 : 0;
  }

  private table(element: XmlElement): void {
    this.line.end(element.start);
    const rows = this.rows;
    const table = this.holder(element);
    // A table whose rows are all deleted, or have no cells, is not there.
    if (this.rows > rows) {
      this.tally.tables.push(table);
    }
  }

  /** A table or a cell is known by the text of its paragraphs. */
  private holder(element: XmlElement): Counted {
    const before = this.tally.paragraphs.length;
    this.blocks(element);
    this.line.end(element.end);
    const text = this.tally.paragraphs
      .slice(before)
      .map((paragraph) => paragraph.text)
      .join('\n');
    return this.thing(text, element);
  }

  private section(element: XmlElement): void {
    this.tally.sections.push(this.thing(sectionLook(element), element));
  }

  private link(element: XmlElement): void {
    const anchor = element.attributes['w:anchor'];
    const address = this.reading.addressOf(this.part, element.attributes['r:id']);
    if (anchor !== undefined) {
      this.tally.pointedAt.add(anchor);
    }
    const from = this.line.text.length;
    const shown = this.showsMore;
    this.blocks(element);
    const words = this.line.text.slice(from).trim();
    if (words !== '' || this.showsMore > shown) {
      const key = address ?? `#${anchor ?? ''}`;
      this.tally.hyperlinks.push(this.thing(key, element, words === '' ? key : words));
    }
  }

  private simpleField(element: XmlElement): void {
    const instruction = element.attributes['w:instr'] ?? '';
    this.fields.within(instruction, () => void this.blocks(element));
    this.field({ instruction, begin: element }, element.end);
  }

  private field(
    ended: { readonly instruction: string; readonly begin: XmlElement } | undefined,
    end: number,
  ): void {
    if (ended === undefined) {
      return;
    }
    const { instruction, begin } = ended;
    const kind = fieldKind(instruction);
    const argument = fieldArgument(instruction);
    const anchor = { part: this.part, start: begin.start, end };
    for (const word of instruction.split(/[\s"]+/)) {
      this.tally.pointedAt.add(word);
    }
    if (kind === 'HYPERLINK') {
      const bookmark = /\\l\s+"?([^"\s]+)/.exec(instruction)?.[1];
      const key = argument === '' ? `#${bookmark ?? ''}` : argument;
      this.tally.hyperlinks.push({ key, quote: key, anchor });
    } else if (kind !== '') {
      const key = `${kind} ${argument}`.trim();
      this.tally.fields.push({ key, quote: key, anchor });
    }
  }

  private write(text: string): void {
    if (!this.fields.inCode) {
      this.line.write(text, this.fields.inComputed);
    }
  }

  private thing(key: string, element: XmlElement, quote = key): Counted {
    return { key, quote, anchor: this.place(element) };
  }

  private place({ start, end }: XmlElement): Place {
    return { part: this.part, start, end };
  }
}

function mathsText(element: XmlElement): string {
  return elements(element)
    .map((inner) => (inner.name === 'm:t' || inner.name === 'w:t' ? textOf(inner) : mathsText(inner)))
    .join('');
}
