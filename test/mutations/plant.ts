import {
  type Block,
  type Division,
  type DivisionKind,
  flatInlines,
  type Paragraph,
  plainText,
} from '@fg2rec/document';
import { escapeText, type Splice } from '@fg2rec/ooxml';
import { allDivisions, contentOf } from '../../packages/check/src/support/divisions.ts';
import type { CleanDocument } from './mutation.ts';

/** Other words in place of some characters of a paragraph's plain text; undefined where no run holds them. */
export function replaced(
  { text: xml, deliverable }: CleanDocument,
  paragraph: Paragraph,
  from: number,
  to: number,
  words: string,
): Splice[] | undefined {
  if (paragraph.anchor.part !== deliverable.mainPart) {
    return undefined;
  }
  const splices: Splice[] = [];
  let offset = 0;
  let isPut = false;
  for (const inline of flatInlines(paragraph.children)) {
    if (inline.type === 'link' || inline.type === 'field' || inline.type === 'inlineContentControl') {
      continue;
    }
    const length = plainText(inline).length;
    const [begin, end] = [Math.max(from - offset, 0), Math.min(to - offset, length)];
    const isInside = from === to ? !isPut && from >= offset && from <= offset + length : begin < end;
    if (isInside && inline.type === 'text') {
      const { start, end: stop } = inline.anchor;
      if (xml.charAt(start) === '<') {
        return undefined;
      }
      const value =
        inline.value.slice(0, begin) + (isPut ? '' : words) + inline.value.slice(Math.max(begin, end));
      splices.push({ start, end: stop, text: escapeText(value) });
      isPut = true;
    } else if (isInside && length > 0 && inline.type !== 'text') {
      if (inline.type !== 'tab') {
        return undefined;
      }
      splices.push({ start: inline.anchor.start, end: inline.anchor.end, text: '' });
    }
    offset += length;
  }
  return isPut ? splices : undefined;
}

/** Replaces the first match of a pattern in the first of some paragraphs that has one. */
export function replacedFirst(
  document: CleanDocument,
  paragraphs: readonly Paragraph[],
  pattern: RegExp,
  words: string | ((match: RegExpExecArray) => string),
): Splice[] | undefined {
  for (const paragraph of paragraphs) {
    const match = pattern.exec(plainText(paragraph));
    if (match !== null) {
      const text = typeof words === 'string' ? words : words(match);
      const splices = replaced(document, paragraph, match.index, match.index + match[0].length, text);
      if (splices !== undefined) {
        return splices;
      }
    }
  }
  return undefined;
}

/** Takes blocks away. */
export function removed(...blocks: readonly (Block | undefined)[]): Splice[] | undefined {
  const known = blocks.filter((block) => block !== undefined);
  return known.length === 0
    ? undefined
    : known.map(({ anchor }) => ({ start: anchor.start, end: anchor.end, text: '' }));
}

/** Lets two blocks change places. */
export function swapped(
  { text }: CleanDocument,
  one: Block | undefined,
  other: Block | undefined,
): Splice[] | undefined {
  if (one === undefined || other === undefined || one.anchor.end > other.anchor.start) {
    return undefined;
  }
  const xml = ({ anchor }: Block): string => text.slice(anchor.start, anchor.end);
  return [
    { start: one.anchor.start, end: one.anchor.end, text: xml(other) },
    { start: other.anchor.start, end: other.anchor.end, text: xml(one) },
  ];
}

/** A paragraph after another, set like a third (or like the other); `**x**` is bold, `__x__` italic. */
export function inserted(
  { text }: CleanDocument,
  after: Paragraph | undefined,
  words: string,
  like: Paragraph | undefined = after,
): Splice[] | undefined {
  if (after === undefined || like === undefined) {
    return undefined;
  }
  const source = text.slice(like.anchor.start, like.anchor.end);
  const properties = (/^<w:p\b[^>]*>\s*(<w:pPr>[\s\S]*?<\/w:pPr>)?/.exec(source)?.[1] ?? '')
    .replace(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g, '')
    .replace(/<w:numPr>[\s\S]*?<\/w:numPr>/g, '');
  const end = after.anchor.end;
  return [{ start: end, end, text: `<w:p>${properties}${runs(words)}</w:p>` }];
}

function runs(words: string): string {
  return words
    .split(/(\*\*[^*]+\*\*|__[^_]+__|\t|\n)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\t') {
        return '<w:r><w:tab/></w:r>';
      }
      if (piece === '\n') {
        return '<w:r><w:br/></w:r>';
      }
      const look = piece.startsWith('**') ? '<w:b/>' : piece.startsWith('__') ? '<w:i/>' : '';
      const value = look === '' ? piece : piece.slice(2, -2);
      const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
      return `<w:r>${properties}<w:t xml:space="preserve">${escapeText(value)}</w:t></w:r>`;
    })
    .join('');
}

export function division({ facts }: CleanDocument, ...kinds: DivisionKind[]): Division | undefined {
  return allDivisions(facts).find(({ kind }) => kinds.includes(kind));
}

export function divisions({ facts }: CleanDocument, ...kinds: DivisionKind[]): Division[] {
  return allDivisions(facts).filter(({ kind }) => kinds.includes(kind));
}

/** Paragraphs right under a heading that are of a role. */
export function linesOf(of: Division | undefined, role?: Paragraph['role']): Paragraph[] {
  return of === undefined ? [] : contentOf(of).filter((line) => role === undefined || line.role === role);
}

/** Plain paragraphs of clauses 6 and after that stand in no table. */
export function bodyLines(document: CleanDocument): Paragraph[] {
  return document.facts.prose
    .filter(
      ({ paragraph, zone, text }) =>
        paragraph.role === 'body' &&
        zone === 'normative' &&
        /^\p{L}.{30,}[.。]$/u.test(text.trim()) &&
        !isInAnnex(document, paragraph),
    )
    .map(({ paragraph }) => paragraph);
}

/** Plain paragraphs of appendices. */
export function appendixLines({ facts }: CleanDocument): Paragraph[] {
  return facts.prose
    .filter(
      ({ paragraph, zone, text }) =>
        paragraph.role === 'body' && zone === 'informative' && text.trim().length > 30,
    )
    .map(({ paragraph }) => paragraph);
}

function isInAnnex({ facts }: CleanDocument, paragraph: Paragraph): boolean {
  let around = facts.divisionOf(paragraph);
  while (around !== undefined) {
    if (around.kind === 'annex' || around.kind === 'appendix') {
      return true;
    }
    around = around.parent;
  }
  return false;
}

/** A new paragraph in the body with these words. */
export function saying(document: CleanDocument, words: string): Splice[] | undefined {
  return inserted(document, bodyLines(document)[0], words);
}

/** A new entry in clause 2 (or the Bibliography), and a sentence of the body that cites it. */
export function listing(
  document: CleanDocument,
  list: 'references' | 'bibliography',
  tag: string,
  rest: string,
  cite = true,
): Splice[] | undefined {
  const entries = document.facts.references.filter((entry) => entry.list === list);
  const entry = inserted(document, entries.at(-1)?.paragraph, `[${tag}]\t${rest}`);
  const citing = cite ? saying(document, `The behaviour is further described in [${tag}].`) : [];
  return entry === undefined || citing === undefined ? undefined : [...entry, ...citing];
}
