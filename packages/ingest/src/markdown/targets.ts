import type { Heading, RootContent } from 'mdast';
import { toString as plainOf } from 'mdast-util-to-string';
import type { Outline } from './outline.ts';
import { attributesOf } from './source-file.ts';

/** What a cross-reference can lead to. */
export interface Target {
  /** Name of the bookmark in Word: at most 40 characters, letters, digits and underscores. */
  readonly bookmark: string;
  /** How text refers to it where the author leaves that open. */
  readonly name: string;
}

/** Things that can be referred to, by the identifiers under which the Markdown knows them. */
export class Targets {
  private readonly known = new Map<string, Target>();
  private readonly bookmarks = new Set<string>();
  private readonly wanted: ReadonlySet<string>;

  /** @param wanted identifiers that something refers to; only those get a bookmark */
  constructor(wanted: ReadonlySet<string>) {
    this.wanted = wanted;
  }

  add(identifiers: readonly string[], name: string): string | undefined {
    const asked = identifiers.filter(
      (identifier) => this.wanted.has(identifier) && !this.known.has(identifier),
    );
    if (asked.length === 0) {
      return undefined;
    }
    const bookmark = this.freeBookmark(asked[0] ?? '');
    for (const identifier of asked) {
      this.known.set(identifier, { bookmark, name });
    }
    return bookmark;
  }

  get(identifier: string): Target | undefined {
    return this.known.get(identifier) ?? this.known.get(identifier.toLowerCase());
  }

  private freeBookmark(identifier: string): string {
    const stem = `md_${identifier.replace(/[^\p{L}\p{N}_]+/gu, '_')}`.slice(0, 36);
    let name = stem;
    for (let number = 2; this.bookmarks.has(name.toLowerCase()); number += 1) {
      name = `${stem}_${number}`;
    }
    this.bookmarks.add(name.toLowerCase());
    return name;
  }
}

/** Identifiers of headings: their own, and those that git forges make from the text. */
export function headingIdentifiers(headings: readonly Heading[]): ReadonlyMap<Heading, readonly string[]> {
  const seen = new Map<string, number>();
  return new Map(
    headings.map((heading) => {
      const slug = slugOf(plainOf(heading));
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      const own = attributesOf(heading)?.id;
      const automatic = count === 0 ? slug : `${slug}-${count}`;
      return [heading, own === undefined ? [automatic] : [own, automatic]];
    }),
  );
}

/** As GitHub makes it: lower case, without punctuation, spaces to hyphens. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** Identifiers that links and references ask for, anywhere in the tree. */
export function wantedIdentifiers(blocks: readonly RootContent[]): Set<string> {
  const wanted = new Set<string>();
  const stack: unknown[] = [...blocks];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (Array.isArray(next)) {
      for (const item of next) {
        stack.push(item);
      }
    } else if (typeof next === 'object' && next !== null) {
      const { url, target } = next as { url?: unknown; target?: unknown };
      if (typeof url === 'string' && url.includes('#')) {
        wanted.add(decoded(url.slice(url.indexOf('#') + 1)));
      }
      if (typeof target === 'string') {
        wanted.add(target);
      }
      for (const key of ['children', 'rows', 'cells', 'entries', 'term', 'definitions', 'caption']) {
        const inner: unknown = (next as Record<string, unknown>)[key];
        if (Array.isArray(inner)) {
          stack.push(inner);
        }
      }
    }
  }
  return wanted;
}

/** Percent encoding resolved where it is valid. */
export function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

export type { Outline };
