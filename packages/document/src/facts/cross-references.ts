import type { CrossReference } from '../facts.ts';
import type { Inline, Paragraph } from '../nodes.ts';
import { flatInlines, plainText } from '../text.ts';
import {
  anyWord,
  type CrossReferencePattern,
  crossReferencePatterns,
  foreignAfter,
  foreignBefore,
} from './cross-reference-words.ts';
import { asciiDigits } from './lines/index.ts';
import type { Standing } from './zones.ts';

const silent: readonly Paragraph['role'][] = ['toc-entry', 'toc-heading', 'code', 'cover', 'reference'];

/** A digit, or capitals that stand alone as in Annex A: without one there is nothing to refer by. */
const holdsNumber = /[0-9]|(?<![A-Za-z])[A-Z]{1,6}(?![A-Za-z])/;

/** Words with a number that point to a clause, figure, table…, and REF fields whose result is a bare number. */
export function crossReferencesOf(standings: ReadonlyMap<Paragraph, Standing>): readonly CrossReference[] {
  const items = bookmarkedItems([...standings.keys()]);
  return [...standings.keys()].flatMap((paragraph) =>
    silent.includes(paragraph.role) ? [] : crossReferencesIn(paragraph, items),
  );
}

type Target = CrossReference['target'];

const itemRoles: Readonly<Partial<Record<Paragraph['role'], Target>>> = {
  equation: 'equation',
  'figure-caption': 'figure',
  'table-caption': 'table',
};

/** What the bookmarks of equations and captions stand for, by name in lower case. */
function bookmarkedItems(paragraphs: readonly Paragraph[]): ReadonlyMap<string, Target> {
  const items = new Map<string, Target>();
  for (const paragraph of paragraphs) {
    const target = itemRoles[paragraph.role];
    for (const inline of target === undefined ? [] : flatInlines(paragraph.children)) {
      if (target !== undefined && inline.type === 'bookmark' && inline.kind === 'start') {
        items.set(inline.name.toLowerCase(), target);
      }
    }
  }
  return items;
}

function crossReferencesIn(paragraph: Paragraph, items: ReadonlyMap<string, Target>): CrossReference[] {
  const text = asciiDigits(plainText(paragraph));
  if (!holdsNumber.test(text)) {
    return [];
  }
  const start = ownLabelEnd(paragraph, text);
  const inWords = anyWord.test(text)
    ? crossReferencePatterns.flatMap((pattern) => matches(paragraph, text, pattern, start))
    : [];
  const inFields = bareFields(paragraph, items);
  const all = [...inWords, ...inFields.filter((field) => !inWords.some((found) => overlaps(found, field)))];
  return all.filter((found) => found.from >= start).sort((a, b) => a.from - b.from);
}

/** A caption or annex title does not refer to itself. */
function ownLabelEnd(paragraph: Paragraph, text: string): number {
  const labelled = /caption$|^annex-heading$|^appendix-heading$|^clause-heading$/.test(paragraph.role);
  return labelled ? (/^\s*\S+\s*\S*/.exec(text)?.[0].length ?? 0) : 0;
}

function matches(
  paragraph: Paragraph,
  text: string,
  { target, pattern, more }: CrossReferencePattern,
  start: number,
): CrossReference[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { word = '', number = '' } = match.groups ?? {};
    // The own label with all that seems to go on from it: "Figure 1 – A sensor" is no range from 1 to A.
    if (match.index < start || !isNumber(number, text.charAt(match.index + match[0].length))) {
      return [];
    }
    const spans = [{ from: match.index, to: match.index + match[0].length, number }];
    let next = more.exec(text.slice(spans[0]?.to));
    while (next !== null && spans.length < 20) {
      const at = spans.at(-1)?.to ?? 0;
      const to = at + next[0].length;
      const further = next.groups?.number ?? '';
      spans.push({ from: to - further.length, to, number: further });
      next = more.exec(text.slice(to));
    }
    const after = text.slice(spans.at(-1)?.to);
    const foreign = foreignAfter.test(after) || foreignBefore.test(text.slice(0, match.index));
    return spans.map((span) => ({
      paragraph,
      from: span.from,
      to: span.to,
      word,
      target,
      number: span.number.replace(/[()]/g, ''),
      foreign,
    }));
  });
}

/** Letters count only as capitals, and only if the word ends there: "annexes" is no annex S. */
function isNumber(number: string, next: string): boolean {
  return (
    /^\(?[0-9A-Z]/.test(number) &&
    (/[0-9)]$/.test(number) || !/[\p{Script=Latin}\p{Script=Cyrillic}'\u2019]/u.test(next)) &&
    !/[a-z]{2}/.test(number)
  );
}

const clauseNumber = /^(?:\d{1,3}|[A-Z]{1,2}|[IVXL]+)(?:\.\d{1,3})*$/;
const itemNumber = /^(?:\d{1,3}|[A-Z]{1,2}|[IVXL]+)(?:[.\-\u2010-\u2013]\d{1,3})*$/;

/** REF fields with a result such as `7.2`, where no word says what it is. */
function bareFields(paragraph: Paragraph, items: ReadonlyMap<string, Target>): CrossReference[] {
  const found: CrossReference[] = [];
  let offset = 0;
  const visit = (inline: Inline): void => {
    const length = plainText(inline).length;
    if (inline.type === 'field' && (inline.kind === 'REF' || inline.kind === 'PAGEREF')) {
      const number = asciiDigits(plainText(inline)).trim();
      const item = items.get(inline.target?.toLowerCase() ?? '');
      if ((item === undefined ? clauseNumber : itemNumber).test(number)) {
        const target = inline.kind === 'PAGEREF' ? 'page' : (item ?? 'clause');
        found.push({
          paragraph,
          from: offset,
          to: offset + length,
          word: '',
          target,
          number,
          foreign: false,
        });
      }
      offset += length;
    } else if (inline.type === 'link' || inline.type === 'field' || inline.type === 'inlineContentControl') {
      inline.children.forEach(visit);
    } else {
      offset += length;
    }
  };
  paragraph.children.forEach(visit);
  return found;
}

function overlaps(a: CrossReference, b: CrossReference): boolean {
  return a.from < b.to && b.from < a.to;
}
