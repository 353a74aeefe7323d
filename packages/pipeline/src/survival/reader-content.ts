import { createHash } from 'node:crypto';
import type { Block, Deliverable, Inline, Link, Paragraph, Picture, Table } from '@fg2rec/document';
import { type Anchor, flatInlines, mathText, normalised, numberedText, plainText } from '@fg2rec/document';
import type { Content, Item, TextParagraph } from './content.ts';
import type { ItemKind } from './kinds.ts';
import { wordsOf } from './words.ts';

/**
 * What the reader of the conversion sees of a deliverable. It has no images and lists by themselves, and a field that
 * goes on over paragraphs is many to it, so that these are counted by the census alone.
 */
export function readerContent(deliverable: Deliverable): Content {
  const content: Building = {
    paragraphs: [],
    things: {
      tables: [],
      cells: [],
      figures: [],
      equations: [],
      oleObjects: [],
      footnotes: [],
      endnotes: [],
      comments: [],
      sections: deliverable.sections.map((section) => {
        const columns = section.columns === 1 ? 'one column' : `${section.columns} columns`;
        return item(`${section.orientation}, ${columns}`, section.anchor);
      }),
      bookmarks: [],
      hyperlinks: [],
    },
    pointedAt: new Set(),
  };
  const collector = new Collector(deliverable, content);
  collector.blocks(deliverable.root.children);
  for (const note of deliverable.footnotes) {
    content.things.footnotes.push(blocksItem(note.children, note.anchor));
    collector.blocks(note.children);
  }
  for (const note of deliverable.endnotes) {
    content.things.endnotes.push(blocksItem(note.children, note.anchor));
    collector.blocks(note.children);
  }
  content.things.comments.push(
    ...deliverable.comments.map(({ id, children, anchor }) => ({
      ...blocksItem(children, anchor),
      unseen: !collector.commentsReferredTo.has(id),
    })),
  );
  return content;
}

interface Building {
  readonly paragraphs: TextParagraph[];
  readonly things: Record<Exclude<ItemKind, 'images' | 'fields' | 'lists'>, Item[]>;
  readonly pointedAt: Set<string>;
}

/** What the words of a paragraph are measured by. */
export function textParagraph(paragraph: Paragraph): TextParagraph {
  return {
    anchor: paragraph.anchor,
    text: withReadings(paragraph, plainText(paragraph)),
    numbered: withReadings(paragraph, numberedText(paragraph)),
    computed: flatInlines(paragraph.children).flatMap((inline) =>
      inline.type === 'field' && computedFields.has(inline.kind) ? wordsOf(plainText(inline)) : [],
    ),
  };
}

/** The words above words (ruby), which no edit touches, at the end. */
function withReadings(paragraph: Paragraph, text: string): string {
  const readings = flatInlines(paragraph.children).flatMap((inline) =>
    inline.type === 'text' && inline.format.ruby !== undefined ? [inline.format.ruby] : [],
  );
  return [text, ...readings].join(' ');
}

/** What they show is worked out anew wherever they stand. */
const computedFields = new Set([
  'REF',
  'PAGEREF',
  'NOTEREF',
  'STYLEREF',
  'SEQ',
  'PAGE',
  'NUMPAGES',
  'SECTIONPAGES',
]);

class Collector {
  readonly commentsReferredTo = new Set<string>();
  private readonly deliverable: Deliverable;
  private readonly content: Building;

  constructor(deliverable: Deliverable, content: Building) {
    this.deliverable = deliverable;
    this.content = content;
  }

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.type === 'paragraph') {
        this.content.paragraphs.push(textParagraph(block));
        this.inlines(block.children);
      } else if (block.type === 'table') {
        this.table(block);
      } else if (block.type === 'contentControl') {
        this.blocks(block.children);
      }
    }
  }

  private table(table: Table): void {
    if (table.children.every((row) => row.children.length === 0)) {
      return; // Nothing that a reader could see, and nothing that Word would open.
    }
    const placing = table.purpose !== 'data' || table.children.every((row) => row.children.length === 1);
    this.content.things.tables.push({ ...item(normalised(plainText(table)), table.anchor), placing });
    for (const cell of table.children.flatMap((row) => row.children)) {
      this.content.things.cells.push({ ...item(normalised(plainText(cell)), cell.anchor), placing });
      this.blocks(cell.children);
    }
  }

  private inlines(inlines: readonly Inline[]): void {
    for (const inline of inlines) {
      this.inline(inline);
    }
  }

  private inline(inline: Inline): void {
    const { content } = this;
    switch (inline.type) {
      case 'link':
        if (holdsSomething(inline)) {
          content.things.hyperlinks.push(linkItem(inline));
        }
        if (inline.bookmark !== undefined) {
          content.pointedAt.add(inline.bookmark);
        }
        this.inlines(inline.children);
        break;
      case 'field':
        for (const word of inline.instruction.split(/[\s"]+/)) {
          content.pointedAt.add(word);
        }
        this.inlines(inline.children);
        break;
      case 'inlineContentControl':
        this.inlines(inline.children);
        break;
      case 'bookmark':
        if (inline.kind === 'start' && inline.name !== lastPlaceOfEditing) {
          content.things.bookmarks.push(item(inline.name, inline.anchor));
        }
        break;
      case 'commentMark':
        this.commentsReferredTo.add(inline.id);
        break;
      case 'picture':
        content.things.figures.push(this.picture(inline));
        break;
      case 'drawing':
        if (inline.children.length === 0 || inline.part !== undefined) {
          const key = this.partKey(inline.part) ?? `${inline.kind} ${inline.width}x${inline.height}`;
          content.things.figures.push(
            item(key, inline.anchor, inline.description ?? inline.name ?? inline.kind),
          );
        }
        for (const child of inline.children) {
          this.inline(child);
        }
        break;
      case 'embeddedObject': {
        const key = this.partKey(inline.part) ?? inline.programId;
        content.things.oleObjects.push(item(key, inline.anchor, inline.programId));
        break;
      }
      case 'textBox':
        this.blocks(inline.children);
        break;
      case 'formula':
        content.things.equations.push(item(normalised(mathText(inline.maths)), inline.anchor));
        break;
      default:
        break;
    }
  }

  private picture(picture: Picture): Item {
    const key = this.partKey(picture.part) ?? picture.link ?? 'missing picture';
    return item(key, picture.anchor, picture.description ?? picture.name ?? picture.part ?? 'picture');
  }

  /** Pictures and objects are known by their bytes: names change in a new package. */
  private partKey(part: string | undefined): string | undefined {
    return part === undefined || !this.deliverable.package.has(part)
      ? undefined
      : createHash('sha256').update(this.deliverable.package.bytes(part)).digest('hex');
  }
}

/** Word's own mark of where the author last typed. */
const lastPlaceOfEditing = '_GoBack';

/** A link without words or pictures is nothing that a reader could see or follow. */
function holdsSomething(link: Link): boolean {
  return (
    plainText(link).trim() !== '' ||
    flatInlines(link.children).some(
      ({ type }) => !['text', 'tab', 'break', 'bookmark', 'commentMark'].includes(type),
    )
  );
}

function linkItem(link: Link): Item {
  const address = link.url ?? `#${link.bookmark ?? ''}`;
  const words = plainText(link).trim();
  return item(address, link.anchor, words === '' ? address : words);
}

function blocksItem(blocks: readonly Block[], anchor: Anchor): Item {
  return item(normalised(blocks.map(plainText).join('\n')), anchor);
}

function item(key: string, anchor: Anchor, quote = key): Item {
  return { key, quote, anchor };
}
