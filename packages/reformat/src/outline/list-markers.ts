import { type Facts, flatInlines, type Paragraph, plainText, type Root } from '@fg2rec/document';
import { counted, type List, type ListItem, listsOf, type MarkerKind } from './list-items.ts';

/** Markers of lists that have sub-lists, where they differ from those of the source. */
export interface ListMarkers {
  /** `a)`, `1)`, `i)` in place of the item's own letter or number. */
  readonly ordered: ReadonlyMap<Paragraph, string>;
  /** `–`, and `•` below it, for items that have a bullet. */
  readonly bullets: ReadonlyMap<Paragraph, string>;
}

/** The guide's sequence, and the one of its own example, which leaves out the numbers. */
const sequences: readonly (readonly MarkerKind[])[] = [
  ['letter', 'number', 'roman'],
  ['letter', 'roman', 'number'],
];

/**
 * Items of lists within lists are marked a), then 1), then i); dashes have bullets below them (Author's guide clause
 * 9.3.3). A list whose items the text cites by their letters or numbers, or fields point at, keeps them: another letter
 * would be another item.
 */
export function listMarkers(root: Root, facts: Facts, pointedAt: ReadonlySet<string>): ListMarkers {
  const lists = listsOf(root);
  const ordered = new Map<Paragraph, string>();
  for (const list of lists) {
    for (const [paragraph, marker] of inSequence(list)) {
      ordered.set(paragraph, marker);
    }
  }
  const text = facts.prose.map(({ words }) => words);
  for (const list of lists) {
    const changed = list.filter(({ paragraph }) => ordered.has(paragraph));
    if (changed.some((item) => isPointedAt(item, pointedAt)) || areCited(changed, text)) {
      for (const { paragraph } of changed) {
        ordered.delete(paragraph);
      }
    }
  }
  return { ordered, bullets: bulletsOf(lists) };
}

function inSequence(list: List): [Paragraph, string][] {
  const kinds = levelKinds(list);
  const levels = [...kinds.keys()].filter((level) => kinds.get(level) !== 'bullet').sort();
  const written = levels.map((level) => kinds.get(level));
  const isNested = levels.length > 1 && levels[0] === 1 && levels.every((level, at) => level === at + 1);
  if (!isNested || levels.length > 3 || written.includes('other')) {
    return [];
  }
  if (sequences.some((sequence) => written.every((kind, at) => kind === sequence[at]))) {
    return [];
  }
  const made = list.flatMap((item): [Paragraph, string | undefined][] =>
    item.kind === 'bullet'
      ? []
      : [[item.paragraph, counted(sequences[0]?.[item.level - 1] ?? 'number', item.value)]],
  );
  const known = made.flatMap(([paragraph, marker]): [Paragraph, string][] =>
    marker === undefined ? [] : [[paragraph, `${marker})`]],
  );
  return known.length === made.length ? known : [];
}

/** How the items of each level are counted; `other` where they are not all alike. */
function levelKinds(list: List): Map<number, MarkerKind> {
  const kinds = new Map<number, MarkerKind>();
  for (const { level, kind } of list) {
    const known = kinds.get(level);
    kinds.set(level, known === undefined || known === kind ? kind : 'other');
  }
  return kinds;
}

function isPointedAt({ paragraph }: ListItem, pointedAt: ReadonlySet<string>): boolean {
  return flatInlines(paragraph.children).some(
    (inline) => inline.type === 'bookmark' && pointedAt.has(inline.name.toLowerCase()),
  );
}

const itemWords =
  'items?|steps?|points?|bullets?|options?|cases?|conditions?|requirements?|stages?|phases?|criteri(?:on|a)|rules?|alternatives?|(?:sub-?)?items?|étapes?|cas|alinéas?|puntos?|pasos?|casos?|incisos?|пункт(?:а|е|у|ы)?|шаг(?:а|е|и)?|этап(?:а|е)?|البند|الخطوة|步骤|第';

/** Whether the text names an item by its letter or number: "step 2", "item a)", "b) above". */
function areCited(items: readonly ListItem[], text: readonly string[]): boolean {
  const bare = [...new Set(items.map((item) => item.bare))].filter((each) => each !== '');
  if (bare.length === 0) {
    return false;
  }
  const any = `(?:${bare.join('|')})`;
  const cited = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${itemWords})\\s*[(\\uff08]?${any}(?![\\p{L}\\p{N}.])|(?<=\\S\\s)[(]?${any}\\)\\s+(?:above|below|and\\s+[(]?${any}\\)|or\\s+[(]?${any}\\))`,
    'iu',
  );
  return text.some((line) => cited.test(line));
}

/** A dash, and a bullet for bullets below an item that has a dash, in turn. */
function bulletsOf(lists: readonly List[]): Map<Paragraph, string> {
  const bullets = new Map<Paragraph, string>();
  for (const list of lists) {
    const above: string[] = [];
    for (const { paragraph, level, kind } of list) {
      above.length = Math.min(above.length, level - 1);
      const outer = above.findLast((marker) => marker !== '');
      const isBullet = kind === 'bullet';
      const marker = isBullet ? (typedMark(paragraph) ?? (outer === '–' ? '•' : '–')) : '';
      above[level - 1] = marker;
      if (isBullet) {
        bullets.set(paragraph, marker);
      }
    }
  }
  return bullets;
}

/** A dash or bullet that is typed in the form of the template stays. */
function typedMark(paragraph: Paragraph): string | undefined {
  return (paragraph.number?.text ?? '') === '' ? /^([–•])\t/.exec(plainText(paragraph))?.[1] : undefined;
}
