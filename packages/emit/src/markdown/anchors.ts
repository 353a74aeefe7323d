import { type Deliverable, flatInlines, type Inline, paragraphsOf } from '@fg2rec/document';

/** Identifiers of the places that something in the text refers to, by the name of their bookmark. */
export type Anchors = ReadonlyMap<string, string>;

/**
 * Gives an identifier to each paragraph whose bookmarks a link or a field leads to; what the table of contents leads to
 * needs none. Formulas keep the number that text names.
 */
export function anchorsOf({ root, footnotes, endnotes }: Deliverable): Anchors {
  const stories = [root.children, ...[...footnotes, ...endnotes].map(({ children }) => children)];
  const paragraphs = stories.flatMap((blocks) => paragraphsOf(blocks));
  const wanted = new Set(
    paragraphs
      .filter(({ role }) => role !== 'toc-entry')
      .flatMap(({ children }) => flatInlines(children).flatMap((inline) => targetOf(inline) ?? [])),
  );
  const anchors = new Map<string, string>();
  const taken = new Set<string>();
  for (const { role, children } of paragraphs) {
    const names = flatInlines(children).flatMap((inline) =>
      inline.type === 'bookmark' && inline.kind === 'start' && wanted.has(inline.name) ? [inline.name] : [],
    );
    const [first] = names.filter((name) => !anchors.has(name));
    if (first !== undefined && role !== 'equation' && role !== 'code') {
      const identifier = freeIdentifier(first, taken);
      taken.add(identifier);
      for (const name of names.filter((one) => !anchors.has(one))) {
        anchors.set(name, identifier);
      }
    }
  }
  return anchors;
}

/** The bookmark that a link or a cross-reference leads to. */
export function targetOf(inline: Inline): string | undefined {
  if (inline.type === 'link') {
    return inline.bookmark;
  }
  return inline.type === 'field' && /^(?:REF|HYPERLINK)$/.test(inline.kind) && inline.target !== undefined
    ? inline.target
    : undefined;
}

/** The identifier of a paragraph by its inline content. */
export function anchorIn(children: readonly Inline[], anchors: Anchors): string | undefined {
  return flatInlines(children)
    .flatMap((inline) => (inline.type === 'bookmark' ? (anchors.get(inline.name) ?? []) : []))
    .at(0);
}

function freeIdentifier(name: string, taken: ReadonlySet<string>): string {
  const stem =
    name
      .replace(/^(?:md)?_+/, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .toLowerCase() || 'place';
  let identifier = stem;
  for (let number = 2; taken.has(identifier); number += 1) {
    identifier = `${stem}-${number}`;
  }
  return identifier;
}
