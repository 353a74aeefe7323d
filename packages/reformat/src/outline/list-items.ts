import { type Paragraph, paragraphsOf, plainText, type Root } from '@fg2rec/document';

/** How items are counted; `other` for what is no letter or number. */
export type MarkerKind = 'letter' | 'number' | 'roman' | 'bullet' | 'other';

/** An item of a list with what counts it. */
export interface ListItem {
  readonly paragraph: Paragraph;
  /** 1 for the main level. */
  readonly level: number;
  readonly kind: MarkerKind;
  /** 1 for `a`, `1` and `i`; 0 for bullets and what is not understood. */
  readonly value: number;
  /** The marker without brackets and stops. */
  readonly bare: string;
}

/** Items that belong together, sub-lists included, those behind an interruption that count on as well. */
export type List = readonly ListItem[];

/** A typed letter or number before an item; the full-width parentheses of Chinese need no space behind them. */
export const typedNumber =
  /^\s*(?:[(\uff08]?(?<number>\d{1,2}|[a-z]|[ivx]{1,4})(?:[.)](?<gap>[\t \u00a0]+)(?=\S)|[\uff09\u3001]\s*(?=\S)))/u;

/** The lists of the text in document order, cells of tables each for themselves. */
export function listsOf(root: Root): List[] {
  const lists: ListItem[][] = [];
  let open: ListItem[] | undefined;
  for (const paragraph of paragraphsOf(root.children)) {
    if (paragraph.role !== 'list-item') {
      open = isInside(paragraph) ? open : undefined;
      continue;
    }
    const item = itemOf(paragraph, open?.at(-1));
    open = open !== undefined && isAnother(open, item) ? undefined : open;
    if (open === undefined) {
      open = item.level === 1 ? lists.findLast((list) => goesOn(list, item)) : undefined;
      if (open === undefined) {
        open = [];
        lists.push(open);
      }
    }
    open.push(item);
  }
  return lists;
}

/** What may stand between two items of one list: nothing, a note, a further paragraph of the item. */
function isInside({ role, indent }: Paragraph): boolean {
  return role === 'empty' || role === 'note' || (role === 'body' && indent.start >= 284);
}

/** Letters right behind dashes begin another list, and so does what counts from one again. */
function isAnother(list: List, item: ListItem): boolean {
  const last = list.findLast(({ level }) => level === 1);
  return item.level === 1 && last !== undefined && (last.kind !== item.kind || item.value === 1);
}

/** A list that Word counts on, or whose typed markers do so. */
function goesOn(list: List, item: ListItem): boolean {
  const last = list.findLast(({ level }) => level === 1);
  if (last === undefined || item.value < 2 || last.kind !== item.kind || item.value !== last.value + 1) {
    return false;
  }
  return (last.paragraph.number?.abstractId ?? '') === (item.paragraph.number?.abstractId ?? '');
}

function itemOf(paragraph: Paragraph, previous: ListItem | undefined): ListItem {
  const level = paragraph.listLevel ?? 1;
  const { number } = paragraph;
  if (number !== undefined && number.text !== '') {
    const bare = /^[(\uff08]?(\d{1,3}|[a-z]{1,4})[.)\uff09\u3001]?$/u.exec(number.text.trim())?.[1] ?? '';
    return { paragraph, level, bare, ...countedBy(number.format, bare) };
  }
  const bare = typedNumber.exec(plainText(paragraph))?.groups?.number;
  if (bare === undefined) {
    return { paragraph, level, bare: '', kind: 'bullet', value: 0 };
  }
  return { paragraph, level, bare, ...countedTyped(bare, level, previous) };
}

function countedBy(format: string, bare: string): Pick<ListItem, 'kind' | 'value'> {
  if (format === 'bullet') {
    return { kind: 'bullet', value: 0 };
  }
  if (bare === '') {
    return { kind: 'other', value: 0 };
  }
  if (format === 'lowerRoman') {
    return { kind: 'roman', value: romanValue(bare) };
  }
  if (format === 'lowerLetter') {
    return { kind: 'letter', value: letterValue(bare) };
  }
  return /^\d+$/.test(bare) ? { kind: 'number', value: Number(bare) } : { kind: 'other', value: 0 };
}

/** "i" after "h" is a letter, else a numeral. */
function countedTyped(
  bare: string,
  level: number,
  previous: ListItem | undefined,
): Pick<ListItem, 'kind' | 'value'> {
  if (/^\d+$/.test(bare)) {
    return { kind: 'number', value: Number(bare) };
  }
  const isNextLetter =
    previous?.kind === 'letter' && previous.level === level && letterValue(bare) === previous.value + 1;
  const isRoman = /^[ivx]+$/.test(bare) && romanValue(bare) > 0 && !isNextLetter;
  return isRoman
    ? { kind: 'roman', value: romanValue(bare) }
    : { kind: 'letter', value: bare.length === 1 ? letterValue(bare) : 0 };
}

function letterValue(letters: string): number {
  return letters.length === 1 ? letters.charCodeAt(0) - 96 : 0;
}

const numerals = [
  '',
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];

function romanValue(text: string): number {
  return Math.max(0, numerals.indexOf(text));
}

/** `c`, `3` or `iii` for 3; undefined beyond z and xx. */
export function counted(kind: MarkerKind, value: number): string | undefined {
  if (kind === 'letter') {
    return value >= 1 && value <= 26 ? String.fromCharCode(96 + value) : undefined;
  }
  if (kind === 'roman') {
    return numerals[value] === '' ? undefined : numerals[value];
  }
  return kind === 'number' ? String(value) : undefined;
}
