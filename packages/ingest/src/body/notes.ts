import type { Comment, Margin, Note } from '@fg2rec/document';
import { childrenNamed, descendants, type XmlElement } from '@fg2rec/ooxml';
import { readBlocks } from './blocks.ts';
import { noteKey } from './runs.ts';
import { anchorOf, openPart, openStory, type PartReading, type Reading, type Story } from './story.ts';

/** Notes of these types are not content but the line above the notes: ISO/IEC 29500-1 clause 17.18.33. */
const separators = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

/**
 * The footnotes or endnotes to which the view shows a reference, in the order of the references. A reference without
 * a note and a note without a reference are remarked; a note whose reference was deleted goes with it.
 */
export function readNotes(reading: Reading, mainPart: string, kind: 'footnote' | 'endnote'): Note[] {
  const name = reading.package.related(mainPart, `${kind}s`);
  const held = name === undefined ? [] : readHeldNotes(reading, name, kind);
  const byKey = new Map(held.map((note) => [noteKey(kind, note.id), note]));
  for (const [key, note] of byKey) {
    if (!reading.noteReferences.has(key) && !isReferredTo(reading.package.tree(mainPart), kind, note.id)) {
      const message = `Nothing refers to the ${kind} ${note.id}: Word does not show it.`;
      reading.remarks.push({ code: 'note-missing', message, anchor: note.anchor });
    }
  }
  const shown: Note[] = [];
  for (const key of [...reading.noteReferences].filter((each) => each.startsWith(`${kind} `))) {
    const note = byKey.get(key);
    if (note === undefined) {
      const message = `The ${key} is referred to, but the file does not hold it.`;
      reading.remarks.push({ code: 'note-missing', message });
    } else {
      shown.push(note);
    }
  }
  return shown;
}

function readHeldNotes(reading: Reading, name: string, kind: 'footnote' | 'endnote'): Note[] {
  const part = openPart(reading, name);
  const notes: Note[] = [];
  let numbering: Story['numbering'];
  for (const element of childrenNamed(part.root, `w:${kind}`)) {
    if (!separators.has(element.attributes['w:type'] ?? 'normal')) {
      const story = openStory(reading, part);
      story.numbering = numbering;
      const children = readBlocks(story, element, { role: kind });
      notes.push({ id: element.attributes['w:id'] ?? '', anchor: anchorOf(story, element), children });
      numbering = story.numbering;
    }
  }
  return notes;
}

/** Whether there is a reference at all, be it in deleted text. */
function isReferredTo(main: XmlElement, kind: 'footnote' | 'endnote', id: string): boolean {
  return descendants(main, `w:${kind}Reference`).some(({ attributes }) => attributes['w:id'] === id);
}

export function readComments(reading: Reading, mainPart: string): Comment[] {
  const name = reading.package.related(mainPart, 'comments');
  const part = name === undefined ? undefined : openPart(reading, name);
  return part === undefined
    ? []
    : childrenNamed(part.root, 'w:comment').map((element) => readComment(reading, part, element));
}

function readComment(reading: Reading, part: PartReading, element: XmlElement): Comment {
  const story = openStory(reading, part);
  const { 'w:id': id = '', 'w:author': author = '', 'w:date': date } = element.attributes;
  return {
    id,
    author,
    ...(date === undefined ? {} : { date }),
    anchor: anchorOf(story, element),
    children: readBlocks(story, element, { role: 'body' }),
  };
}

/** All header or footer parts of the document, in the order of its relationships. */
export function readMargins(reading: Reading, mainPart: string, kind: 'header' | 'footer'): Margin[] {
  const parts = new Set(
    reading.package
      .relationships(mainPart)
      .filter((each) => each.kind === kind && !each.external && reading.package.has(each.target))
      .map((each) => each.target),
  );
  return [...parts].map((name) => {
    const part = openPart(reading, name);
    return { part: name, children: readBlocks(openStory(reading, part), part.root, { role: kind }) };
  });
}
