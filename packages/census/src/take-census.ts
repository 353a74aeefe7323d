import { child, childrenNamed, type OpcPackage, walk, type XmlElement } from '@fg2rec/ooxml';
import type { Census, Place, View } from './census.ts';
import { countRevisions } from './count-revisions.ts';
import { PackageReading } from './package-reading.ts';
import { StoryWalker } from './story-walker.ts';
import { newTally, type Tally } from './tally.ts';

/**
 * Counts what a Word package holds. The package must be Transitional with canonical prefixes (see `toTransitional`).
 *
 * @throws Fg2recError part-missing, xml-malformed
 */
export function takeCensus(opc: OpcPackage, view: View = 'final'): Census {
  const mainPart = opc.related('', 'officeDocument') ?? 'word/document.xml';
  const reading = new PackageReading(opc, mainPart);
  const tally = newTally();
  const root = opc.tree(mainPart);
  const body = child(root, 'w:body');
  if (body !== undefined) {
    new StoryWalker(body, mainPart, reading, view, tally).wholeStory(body);
  }
  tally.revisions.push(...countRevisions(root, mainPart));
  countNotes('footnote', reading, view, tally);
  countNotes('endnote', reading, view, tally);
  countComments(reading, tally);
  countMargins(reading, view, tally);
  return tally;
}

function countNotes(name: 'footnote' | 'endnote', reading: PackageReading, view: View, tally: Tally): void {
  const part = reading.package.related(reading.mainPart, `${name}s`);
  if (part === undefined) {
    return;
  }
  const root = reading.package.tree(part);
  tally.revisions.push(...countRevisions(root, part));
  const referred = name === 'footnote' ? tally.footnoteIds : tally.endnoteIds;
  for (const note of childrenNamed(root, `w:${name}`)) {
    const type = note.attributes['w:type'] ?? 'normal';
    if (type === 'normal') {
      const unseen = !referred.has(note.attributes['w:id'] ?? '');
      const text = storyText(note, part, reading, view, unseen ? newTally() : tally);
      const anchor = { part, start: note.start, end: note.end };
      tally[`${name}s`].push({ key: text, quote: text, anchor, ...(unseen ? { unseen } : {}) });
    }
  }
}

/** Comments by their text, at the place that refers to them; their words are not words of the document. */
function countComments(reading: PackageReading, tally: Tally): void {
  const part = reading.package.related(reading.mainPart, 'comments');
  if (part === undefined) {
    return;
  }
  const places = commentPlaces(reading);
  for (const comment of childrenNamed(reading.package.tree(part), 'w:comment')) {
    const at = places.get(comment.attributes['w:id'] ?? '');
    const text = storyText(comment, part, reading, 'final', newTally());
    const author = comment.attributes['w:author'] ?? '';
    tally.comments.push({
      key: text,
      quote: author === '' ? text : `${author}: ${text}`,
      anchor: at ?? { part, start: comment.start, end: comment.end },
      ...(at === undefined ? { unseen: true } : {}),
    });
  }
}

/** Where the text refers to comments, deleted text included: an answer to a deletion goes with it. */
function commentPlaces({ package: opc, mainPart }: PackageReading): Map<string, Place> {
  const parts = [mainPart, opc.related(mainPart, 'footnotes'), opc.related(mainPart, 'endnotes')];
  const places = new Map<string, Place>();
  for (const part of parts.filter((name) => name !== undefined)) {
    walk(opc.tree(part), ({ name, attributes, start, end }) => {
      if (name === 'w:commentReference') {
        places.set(attributes['w:id'] ?? '', { part, start, end });
      }
    });
  }
  return places;
}

function countMargins(reading: PackageReading, view: View, tally: Tally): void {
  for (const { kind, external, target } of reading.package.relationships(reading.mainPart)) {
    if ((kind === 'header' || kind === 'footer') && !external && reading.package.has(target)) {
      const root = reading.package.tree(target);
      const text = storyText(root, target, reading, view, newTally());
      tally.margins.push({
        key: kind,
        quote: text,
        anchor: { part: target, start: root.start, end: root.end },
      });
    }
  }
}

function storyText(
  story: XmlElement,
  part: string,
  reading: PackageReading,
  view: View,
  tally: Tally,
): string {
  const before = tally.paragraphs.length;
  new StoryWalker(story, part, reading, view, tally).wholeStory(story);
  return tally.paragraphs
    .slice(before)
    .map(({ text }) => text)
    .join('\n');
}
