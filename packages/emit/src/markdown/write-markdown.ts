import { type Deliverable, type Facts, flatInlines, type Inline, paragraphsOf } from '@fg2rec/document';
import { stringifyMarkdown } from '@fg2rec/ingest';
import type { Root, RootContent } from 'mdast';
import { drawablePictures } from '../pdf/pictures.ts';
import { anchorsOf } from './anchors.ts';
import { blocksToMdast } from './blocks.ts';
import { sectionsToMdast } from './sections.ts';
import { noteKey, type Writing } from './writing.ts';

/** A text with the pictures that it shows. */
export interface ExportedText {
  readonly text: string;
  /** Paths from the text, with forward slashes. */
  readonly pictures: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** What the text cannot say and is left out, for the user. */
  readonly remarks: readonly string[];
}

/**
 * A Word deliverable as Markdown: CommonMark with GFM, formulas in LaTeX, and the directives that `readMarkdown` knows.
 * Headers, footers, comments and the table of contents are left out.
 * @param folder for the pictures, from the text
 */
export async function writeMarkdown(
  deliverable: Deliverable,
  facts: Facts,
  folder: string,
): Promise<ExportedText> {
  const { writing, pictures, remarks } = await openWriting(deliverable, facts, folder);
  const content = sectionsToMdast(deliverable, writing);
  const notes = notesOf(writing);
  const front = [`kind: ${facts.kind}`, `stage: ${facts.stage}`, `language: ${facts.language}`].join('\n');
  const root: Root = { type: 'root', children: [{ type: 'yaml', value: front }, ...content, ...notes] };
  return { text: stringifyMarkdown(root), pictures, remarks };
}

/** Notes, those referred to in other notes too. */
function notesOf(writing: Writing): RootContent[] {
  const result: RootContent[] = [];
  for (let at = 0; at < writing.usedNotes.length; at += 1) {
    const key = writing.usedNotes[at] ?? '';
    const note = writing.notes.get(key);
    const children = blocksToMdast(note?.children ?? [], writing) as Extract<
      RootContent,
      { type: 'footnoteDefinition' }
    >['children'];
    result.push({ type: 'footnoteDefinition', identifier: key, label: key, children });
  }
  return result;
}

/** Everything the writers of Markdown and HTML need. */
export async function openWriting(
  deliverable: Deliverable,
  facts: Facts,
  folder: string,
): Promise<{ readonly writing: Writing } & Omit<ExportedText, 'text'>> {
  const remarks: string[] = [];
  const notes = new Map([
    ...deliverable.footnotes.map((note) => [noteKey('footnote', note.id), note] as const),
    ...deliverable.endnotes.map((note) => [noteKey('endnote', note.id), note] as const),
  ]);
  const parts = [...new Set(picturesOf(deliverable))];
  const drawn = await drawablePictures(deliverable.package, parts, ({ message, where }) =>
    remarks.push(`${where ?? ''}: ${message}`),
  );
  const paths = new Map(
    drawn.map(({ part, path }, index) => [
      part,
      `${folder}/picture-${index + 1}${path.slice(path.lastIndexOf('.'))}`,
    ]),
  );
  if (deliverable.comments.length > 0) {
    remarks.push(`${deliverable.comments.length} comments are left out.`);
  }
  return {
    writing: {
      deliverable,
      facts,
      pictures: paths,
      notes,
      usedNotes: [],
      anchors: anchorsOf(deliverable),
      placed: new Set(),
    },
    pictures: drawn.map(({ part, bytes }) => ({ path: paths.get(part) ?? '', bytes })),
    remarks,
  };
}

function picturesOf({ root, footnotes, endnotes }: Deliverable): string[] {
  const stories = [root.children, ...[...footnotes, ...endnotes].map(({ children }) => children)];
  const visit = (inline: Inline): string[] => {
    switch (inline.type) {
      case 'picture':
        return inline.part === undefined ? [] : [inline.part];
      case 'embeddedObject':
        return inline.preview?.part === undefined ? [] : [inline.preview.part];
      case 'drawing':
        return inline.children.flatMap(visit);
      default:
        return [];
    }
  };
  return stories
    .flatMap((blocks) => paragraphsOf(blocks, { textBoxes: true }))
    .flatMap(({ children }) => flatInlines(children).flatMap(visit));
}
