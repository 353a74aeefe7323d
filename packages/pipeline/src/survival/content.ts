import { createHash } from 'node:crypto';
import type { Block, Deliverable, Field, Inline, Link, Paragraph, Picture, Table } from '@fg2rec/document';
import { type Anchor, flatInlines, mathText, normalised, plainText } from '@fg2rec/document';

/** One thing of a deliverable. Two things with one key are the same thing, wherever they stand. */
export interface Item {
  readonly key: string;
  readonly quote: string;
  readonly anchor: Anchor;
  /** A table, or a cell of one, that only places text, so that the text can stand without it. */
  readonly placing?: boolean;
  /** A comment that nothing in the text refers to: Word does not show it either. */
  readonly unseen?: boolean;
}

/** Everything of a deliverable that the survival ledger follows, in document order. */
export interface Content {
  /** Paragraphs of the body, of tables and text boxes, and of notes. */
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly Item[];
  readonly cells: readonly Item[];
  readonly figures: readonly Item[];
  readonly equations: readonly Item[];
  readonly oleObjects: readonly Item[];
  readonly footnotes: readonly Item[];
  readonly endnotes: readonly Item[];
  readonly fields: readonly Item[];
  readonly comments: readonly Item[];
  readonly sections: readonly Item[];
  readonly bookmarks: readonly Item[];
  readonly hyperlinks: readonly Item[];
  /** Names of bookmarks that links and fields point at, among other words of field instructions. */
  readonly pointedAt: ReadonlySet<string>;
}

type Writable<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer U)[]
    ? U[]
    : T[K] extends ReadonlySet<infer V>
      ? Set<V>
      : T[K];
};

export function contentOf(deliverable: Deliverable): Content {
  const content: Writable<Content> = {
    paragraphs: [],
    tables: [],
    cells: [],
    figures: [],
    equations: [],
    oleObjects: [],
    footnotes: [],
    endnotes: [],
    fields: [],
    comments: [],
    sections: deliverable.sections.map((section) => ({
      key: `${section.orientation} ${section.columns}`,
      quote: `${section.orientation}, ${section.columns === 1 ? 'one column' : `${section.columns} columns`}`,
      anchor: section.anchor,
    })),
    bookmarks: [],
    hyperlinks: [],
    pointedAt: new Set(),
  };
  const collector = new Collector(deliverable, content);
  collector.blocks(deliverable.root.children);
  for (const note of deliverable.footnotes) {
    content.footnotes.push(blocksItem(note.children, note.anchor));
    collector.blocks(note.children);
  }
  for (const note of deliverable.endnotes) {
    content.endnotes.push(blocksItem(note.children, note.anchor));
    collector.blocks(note.children);
  }
  content.comments = deliverable.comments.map(({ id, children, anchor }) => ({
    ...blocksItem(children, anchor),
    unseen: !collector.commentsReferredTo.has(id),
  }));
  return content;
}

class Collector {
  readonly commentsReferredTo = new Set<string>();
  private readonly deliverable: Deliverable;
  private readonly content: Writable<Content>;

  constructor(deliverable: Deliverable, content: Writable<Content>) {
    this.deliverable = deliverable;
    this.content = content;
  }

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.type === 'paragraph') {
        this.content.paragraphs.push(block);
        this.inlines(block.children);
      } else if (block.type === 'table') {
        this.table(block);
      } else if (block.type === 'contentControl') {
        this.blocks(block.children);
      }
    }
  }

  private table(table: Table): void {
    const placing = table.purpose !== 'data' || table.children.every((row) => row.children.length === 1);
    this.content.tables.push({ ...item(normalised(plainText(table)), table.anchor), placing });
    for (const cell of table.children.flatMap((row) => row.children)) {
      this.content.cells.push({ ...item(normalised(plainText(cell)), cell.anchor), placing });
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
          content.hyperlinks.push(linkItem(inline));
        }
        if (inline.bookmark !== undefined) {
          content.pointedAt.add(inline.bookmark);
        }
        this.inlines(inline.children);
        break;
      case 'field':
        content.fields.push(fieldItem(inline));
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
          content.bookmarks.push(item(inline.name, inline.anchor));
        }
        break;
      case 'commentMark':
        this.commentsReferredTo.add(inline.id);
        break;
      case 'picture':
        content.figures.push(this.picture(inline));
        break;
      case 'drawing':
        if (inline.children.length === 0 || inline.part !== undefined) {
          const key = this.partKey(inline.part) ?? `${inline.kind} ${inline.width}x${inline.height}`;
          content.figures.push(item(key, inline.anchor, inline.description ?? inline.name ?? inline.kind));
        }
        for (const child of inline.children) {
          this.inline(child);
        }
        break;
      case 'embeddedObject': {
        const key = this.partKey(inline.part) ?? inline.programId;
        content.oleObjects.push(item(key, inline.anchor, inline.programId));
        break;
      }
      case 'textBox':
        this.blocks(inline.children);
        break;
      case 'formula':
        content.equations.push(item(normalised(mathText(inline.maths)), inline.anchor));
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

/** A reference to a numbered paragraph may point at its number, which the conversion sets apart as `_No_…`. */
function fieldItem({ kind, target = '', anchor }: Field): Item {
  const name = target.replace(/^_No_/, '').replace(/^_/, '');
  return item(`${kind} ${name}`.trim(), anchor, `${kind} ${target}`.trim());
}

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
