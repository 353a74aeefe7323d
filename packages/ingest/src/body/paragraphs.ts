import type { Inline, Paragraph, Section } from '@fg2rec/document';
import { child, type XmlElement } from '@fg2rec/ooxml';
import { readSection } from '../sections.ts';
import { InlineCollector } from './field-frames.ts';
import { readInlines } from './inlines.ts';
import { type MarkChange, markChange, propertiesInView } from './revision-view.ts';
import { anchorOf, type BlockReader, nextNumber, type Place, remarkMissing, type Story } from './story.ts';

/** The content of a paragraph whose end the view takes away: it runs into the next paragraph. */
export interface Beginning {
  readonly start: number;
  readonly index: number;
  readonly children: readonly Inline[];
  /** The element whose properties hold if no paragraph follows. */
  readonly element: XmlElement;
}

/** A paragraph as read, or, where its mark is not there in the view, the beginning of the next one. */
export type ParagraphReading =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'beginning'; readonly beginning: Beginning };

export function readParagraph(
  story: Story,
  element: XmlElement,
  place: Place,
  readBlocks: BlockReader,
  beginning?: Beginning,
): ParagraphReading {
  const { view } = story.reading;
  const said = child(element, 'w:pPr');
  const change = markChange(child(said, 'w:rPr'), view);
  const index = beginning?.index ?? story.part.count.paragraphs;
  story.part.count.paragraphs += 1;
  const children = [...(beginning?.children ?? []), ...readContent(story, element, place, readBlocks)];
  if (change?.hidden === true) {
    const start = beginning?.start ?? element.start;
    return { kind: 'beginning', beginning: { start, index, children, element } };
  }
  return {
    kind: 'paragraph',
    paragraph: finishParagraph(story, element, place, {
      start: beginning?.start ?? element.start,
      index,
      children,
      change,
    }),
  };
}

/** The paragraph that a beginning makes where nothing follows into which it could run. */
export function paragraphAlone(story: Story, beginning: Beginning, place: Place): Paragraph {
  return finishParagraph(story, beginning.element, place, beginning);
}

function finishParagraph(
  story: Story,
  element: XmlElement,
  place: Place,
  read: { start: number; index: number; children: readonly Inline[]; change?: MarkChange },
): Paragraph {
  const { styles, view } = story.reading;
  const said = child(element, 'w:pPr');
  const resolved = styles.resolveParagraph(propertiesInView(said, 'w:pPrChange', view), place.tableStyle);
  const { outlineLevel, alignment, numbering } = resolved;
  const number = numbering === undefined ? undefined : nextNumber(story, numbering, element);
  const section = sectionOf(story, said);
  return {
    type: 'paragraph',
    anchor: { part: story.part.name, start: read.start, end: element.end },
    index: read.index,
    style: resolved.style,
    role: place.role,
    roleConfidence: 0,
    roleReason: '',
    ...(number === undefined ? {} : { number }),
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
    direction: resolved.direction,
    ...(alignment === undefined ? {} : { alignment }),
    indent: resolved.indent,
    pageBreakBefore: resolved.pageBreakBefore,
    children: read.children,
    ...(section === undefined ? {} : { section }),
    ...(read.change === undefined ? {} : { markRevision: read.change.revision }),
    ...(child(said, 'w:pPrChange') === undefined ? {} : { formattingRevised: true }),
    ...(resolved.framed ? { framed: true } : {}),
  };
}

function readContent(
  story: Story,
  element: XmlElement,
  place: Place,
  readBlocks: BlockReader,
): readonly Inline[] {
  const properties = child(element, 'w:pPr');
  const paragraphStyle = child(propertiesInView(properties, 'w:pPrChange', story.reading.view), 'w:pStyle')
    ?.attributes['w:val'];
  if (paragraphStyle !== undefined && !story.reading.styles.has(paragraphStyle, 'paragraph')) {
    remarkMissing(story, 'style-missing', paragraphStyle, element);
  }
  const collector = new InlineCollector(story, properties?.end ?? element.openEnd, true);
  for (const mark of story.pendingMarks.splice(0)) {
    collector.add(mark);
  }
  readInlines({ story, collector, readBlocks, place, paragraphStyle }, element);
  const children = collector.close(element.closeStart);
  collector.abandonUnterminated();
  return children;
}

function sectionOf(story: Story, properties: XmlElement | undefined): Section | undefined {
  const element = child(properties, 'w:sectPr');
  if (element === undefined) {
    return undefined;
  }
  const section = readSection(element, anchorOf(story, element), [...story.part.relationships.values()]);
  story.reading.sections.push(section);
  return section;
}
