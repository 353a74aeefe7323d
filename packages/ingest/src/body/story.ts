import type {
  Anchor,
  Block,
  Inline,
  Paragraph,
  Remark,
  RevisionView,
  Role,
  RunFormat,
  Section,
} from '@fg2rec/document';
import { Fg2recError, type OpcPackage, type Relationship, type XmlElement } from '@fg2rec/ooxml';
import type { NumberingReader } from '../numbering.ts';
import type { StyleSheet } from '../styles.ts';
import type { OpenField } from './field-frames.ts';
import { type Survey, surveyPart } from './survey.ts';

/** What is gathered over a whole document while its parts are read. */
export interface Reading {
  readonly package: OpcPackage;
  readonly view: RevisionView;
  readonly styles: StyleSheet;
  readonly newNumbering: () => NumberingReader;
  readonly remarks: Remark[];
  readonly sections: Section[];
  /** `footnote 3` for each reference that the view shows. */
  readonly noteReferences: Set<string>;
  readonly formats: Map<string, RunFormat>;
  /** Styles and lists that were found missing: each is remarked once. */
  readonly missing: Set<string>;
}

/** What is the same for all of one part. */
export interface PartReading {
  readonly name: string;
  readonly root: XmlElement;
  readonly text: string;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly survey: Survey;
  /** Paragraphs met so far. */
  readonly count: { paragraphs: number };
  /** Text boxes share one numbering apart from the text around them. */
  textBoxNumbering?: NumberingReader;
}

/**
 * A story is text that flows on its own: the body, a header, the notes, a text box. It carries the state that reading
 * from top to bottom needs; it lives as long as the reading.
 */
export interface Story {
  readonly reading: Reading;
  readonly part: PartReading;
  readonly openFields: OpenField[];
  /** Marks met between blocks, waiting for the next paragraph. */
  readonly pendingMarks: Inline[];
  numbering?: NumberingReader;
  readonly inTextBox: boolean;
}

/** Where blocks stand, for the role they have until roles are assigned and for the table style that colours them. */
export interface Place {
  readonly role: Role;
  readonly tableStyle?: string;
}

/** Reads the blocks of a container; handed down so that text boxes and cells can be read from inside. */
export type BlockReader = (story: Story, container: XmlElement, place: Place) => Block[];

export function openPart(reading: Reading, part: string): PartReading {
  const root = reading.package.tree(part);
  const survey = surveyPart(root, reading.view);
  for (const element of survey.unpairedBookmarks) {
    reading.remarks.push({
      code: 'bookmark-unpaired',
      message: `The bookmark ${element.attributes['w:name'] ?? element.attributes['w:id'] ?? ''} has only one end.`,
      anchor: { part, start: element.start, end: element.end },
    });
  }
  return {
    name: part,
    root,
    text: reading.package.text(part),
    relationships: new Map(reading.package.relationships(part).map((each) => [each.id, each])),
    survey,
    count: { paragraphs: 0 },
  };
}

export function openStory(reading: Reading, part: PartReading, inTextBox = false): Story {
  return { reading, part, openFields: [], pendingMarks: [], inTextBox };
}

export function anchorOf(story: Story, element: XmlElement): Anchor {
  return { part: story.part.name, start: element.start, end: element.end };
}

export function remark(story: Story, code: Remark['code'], message: string, element: XmlElement): void {
  story.reading.remarks.push({ code, message, anchor: anchorOf(story, element) });
}

/** Says once that a style or list is used but not defined. */
export function remarkMissing(
  story: Story,
  code: 'style-missing' | 'numbering-missing',
  id: string,
  element: XmlElement,
): void {
  const { missing } = story.reading;
  const key = `${code} ${id}`;
  if (!missing.has(key)) {
    missing.add(key);
    const what = code === 'style-missing' ? 'style' : 'list';
    remark(story, code, `The ${what} ${id} is used, but not defined.`, element);
  }
}

/** The number of a numbered paragraph; counters run on in document order within a story. */
export function nextNumber(
  story: Story,
  numbering: { readonly numId: string; readonly level: number },
  element: XmlElement,
): Paragraph['number'] {
  const reader = numberingOf(story);
  if (!reader.has(numbering.numId)) {
    remarkMissing(story, 'numbering-missing', numbering.numId, element);
  }
  return reader.next(numbering.numId, numbering.level);
}

function numberingOf(story: Story): NumberingReader {
  if (story.inTextBox) {
    story.part.textBoxNumbering ??= story.reading.newNumbering();
    return story.part.textBoxNumbering;
  }
  story.numbering ??= story.reading.newNumbering();
  return story.numbering;
}

/** The relationship with this id, or undefined with a remark that it is missing. */
export function relationshipOf(
  story: Story,
  id: string | undefined,
  element: XmlElement,
): Relationship | undefined {
  const found = id === undefined ? undefined : story.part.relationships.get(id);
  if (found === undefined && id !== undefined && id !== '') {
    remark(story, 'relationship-missing', `Nothing is known of the relationship ${id}.`, element);
  }
  return found;
}

/** The part that a relationship leads to, where the package holds it; a remark where it does not. */
export function relatedPart(story: Story, id: string | undefined, element: XmlElement): string | undefined {
  const relationship = relationshipOf(story, id, element);
  if (relationship === undefined || relationship.external) {
    return undefined;
  }
  if (!story.reading.package.has(relationship.target)) {
    remark(story, 'relationship-missing', `The package does not hold ${relationship.target}.`, element);
    return undefined;
  }
  return relationship.target;
}

/** The tree of a part beside the text (chart, diagram); a damaged one is passed over with a remark. */
export function sideTree(story: Story, part: string, element: XmlElement): XmlElement | undefined {
  try {
    return story.reading.package.tree(part);
  } catch (error) {
    if (error instanceof Fg2recError) {
      remark(story, 'content-unread', `The part ${part} cannot be read: ${error.hint}`, element);
      return undefined;
    }
    throw error;
  }
}
