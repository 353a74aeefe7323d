import { type Inline, type Paragraph, plainText } from '@fg2rec/document';
import type { XmlElement } from '@fg2rec/ooxml';
import type { RefusalReason } from './outcome.ts';
import { characters, surroundings } from './surroundings.ts';
import { nearest, pathTo } from './xml-path.ts';

/** A stretch of a paragraph's characters, with the XML that holds it. */
export interface Atom {
  /** Characters of the paragraph's plain text. */
  readonly from: number;
  readonly to: number;
  /** Where its characters lie in the text of the part: those of a `w:t`, or a whole element such as `w:tab`. */
  readonly start: number;
  readonly end: number;
  /** From the root of the part to the element that holds the characters. */
  readonly path: readonly XmlElement[];
  readonly run?: XmlElement;
  /** The link around it. */
  readonly link?: Inline;
  /** The outermost field around it, other than a link. */
  readonly field?: Inline;
  /** Why its characters cannot be edited. */
  readonly refusal?: RefusalReason;
}

/** Something without characters: a note reference, a picture, an end of a bookmark. */
export interface Point {
  readonly at: number;
  readonly inline: Inline;
}

export interface ParagraphAtoms {
  readonly atoms: readonly Atom[];
  readonly points: readonly Point[];
  readonly length: number;
}

/** Finds the XML of a paragraph's characters. */
export function atomsOf(paragraph: Paragraph, root: XmlElement, text: string): ParagraphAtoms {
  const atoms: Atom[] = [];
  const points: Point[] = [];
  let offset = 0;
  const visit = (inline: Inline, field: Inline | undefined, link: Inline | undefined): void => {
    if (inline.type === 'link' || inline.type === 'field' || inline.type === 'inlineContentControl') {
      const before = offset;
      const isLink = inline.type === 'link' || (inline.type === 'field' && inline.kind === 'HYPERLINK');
      const around = field ?? (inline.type === 'field' && !isLink ? inline : undefined);
      for (const inner of inline.children) {
        visit(inner, around, isLink ? inline : link);
      }
      if (offset === before) {
        points.push({ at: offset, inline });
      }
      return;
    }
    const value = plainText(inline);
    if (value === '') {
      points.push({ at: offset, inline });
      return;
    }
    const { start, end } = inline.anchor;
    const path = pathTo(root, start);
    const run = nearest(path, 'w:r');
    const refusal =
      field === undefined
        ? refusalOf(inline, value, path, text)
        : inline.type === 'formula'
          ? 'formula'
          : 'field';
    atoms.push({
      from: offset,
      to: offset + value.length,
      start,
      end,
      path,
      ...(run === undefined ? {} : { run }),
      ...(link === undefined ? {} : { link }),
      ...(field === undefined ? {} : { field }),
      ...(refusal === undefined ? {} : { refusal }),
    });
    offset += value.length;
  };
  for (const inline of paragraph.children) {
    visit(inline, undefined, undefined);
  }
  return { atoms, points, length: offset };
}

function refusalOf(
  inline: Inline,
  value: string,
  path: readonly XmlElement[],
  text: string,
): RefusalReason | undefined {
  if (inline.type === 'formula') {
    return 'formula';
  }
  if (inline.type !== 'text' && inline.type !== 'tab' && inline.type !== 'break') {
    return 'unreadable';
  }
  const element = path.at(-1);
  const run = path.at(-2);
  if (element === undefined || run?.name !== 'w:r' || run.start !== inline.run.start) {
    return path.some(({ name }) => name === 'w:ruby') ? 'ruby' : (surroundings(path, text) ?? 'unreadable');
  }
  const isRead =
    element.name === 'w:t'
      ? rawOffsets(text.slice(inline.anchor.start, inline.anchor.end)).length === value.length + 1
      : characters.has(element.name) && value.length === 1;
  return isRead ? surroundings(path, text) : 'unreadable';
}

/** Where each UTF-16 code unit of character data begins in its raw text, and where the last ends. */
export function rawOffsets(raw: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = 0; at < raw.length; ) {
    offsets.push(at);
    if (raw[at] !== '&') {
      at += 1;
      continue;
    }
    const end = raw.indexOf(';', at);
    if (end < 0) {
      return [];
    }
    if (codePointOf(raw.slice(at + 1, end)) > 0xffff) {
      // The second half of the pair cannot be reached alone.
      offsets.push(at);
    }
    at = end + 1;
  }
  return [...offsets, raw.length];
}

function codePointOf(entity: string): number {
  if (/^#x/i.test(entity)) {
    return Number.parseInt(entity.slice(2), 16);
  }
  return entity.startsWith('#') ? Number.parseInt(entity.slice(1), 10) : 0;
}
