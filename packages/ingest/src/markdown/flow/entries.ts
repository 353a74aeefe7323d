import { abbreviationLine } from '@fg2rec/document';
import type { Paragraph, PhrasingContent } from 'mdast';
import { toString as plainOf } from 'mdast-util-to-string';
import type { DefinitionList, WordBlock, WordParagraph } from '../nodes.ts';
import { linesOf } from '../resolve/paragraphs.ts';
import { flowBlocks } from './blocks.ts';
import { withoutStart } from './headings.ts';
import { phrasing } from './phrasing.ts';
import { type Place, paragraph, placeOf, type Writing } from './writing.ts';

const termClauses = /^(?:definitions|terms-elsewhere|terms-here)$/;
const referenceClauses = /^(?:references|bibliography|bibliography-heading)$/;

/** Entries of references and abbreviations, each on a line of its own; undefined where the paragraph is other text. */
export function entriesOf(node: Paragraph, at: Place, writing: Writing): WordBlock[] | undefined {
  if (at.clause !== undefined && referenceClauses.test(at.clause)) {
    return each(
      node,
      (line) => /^\[[^\][\n]{1,60}\]/.test(plainLine(line)),
      (line) =>
        paragraph('reference', phrasing(tabbedTag(line), at, writing), placeOf(line[0] ?? node, at.file)),
    );
  }
  const number =
    at.clause !== undefined && termClauses.test(at.clause) && at.listLevel === 0
      ? /^(\d{1,3}(?:\.\d{1,3}){1,4})\.?\s+(?=\S)/.exec(plainOf(node))
      : null;
  const title = number === null ? undefined : withoutStart(node.children, number[0].length);
  if (number !== null && title !== undefined) {
    const more = { lead: number[1] ?? '', gap: '\t' as const };
    return [paragraph('term', phrasing(title, at, writing), placeOf(node, at.file), more)];
  }
  if (at.clause === 'abbreviations') {
    return each(
      withoutStars(node),
      (line) => abbreviationLine(plainLine(line)) !== undefined && isShort(line),
      (line) =>
        paragraph(
          'abbreviation',
          phrasing(tabbedShort(line), at, writing),
          placeOf(line[0] ?? node, at.file),
        ),
    );
  }
  return undefined;
}

/** A table of two columns with tags in the first, where references stand: each row is an entry. */
export function tabledReferences(
  rows: readonly {
    readonly tag: PhrasingContent[];
    readonly text: PhrasingContent[];
    readonly node: object;
  }[],
  at: Place,
  writing: Writing,
): WordBlock[] | undefined {
  const isList = at.clause !== undefined && referenceClauses.test(at.clause) && rows.length > 0;
  return isList && rows.every(({ tag }) => /^\s*\[[^\][\n]{1,60}\]\s*$/.test(plainLine(tag)))
    ? rows.map(({ tag, text, node }) =>
        paragraph(
          'reference',
          [...phrasing(tag, at, writing), { type: 'tabCharacter' }, ...phrasing(text, at, writing)],
          placeOf(node, at.file),
        ),
      )
    : undefined;
}

/** `*[API]: Application` of PHP Markdown Extra as `API: Application`, on each line. */
function withoutStars(node: Paragraph): Paragraph {
  return {
    ...node,
    children: node.children.map((child) =>
      child.type === 'text'
        ? { ...child, value: child.value.replace(/^\*\[([^\]\n]{1,40})\]:[ \t]*/gm, '$1: ') }
        : child,
    ),
  };
}

type Line = readonly PhrasingContent[];

/** Each line an entry, where the first line is one; lines that are none go on with the entry above. */
function each(
  node: Paragraph,
  isEntry: (line: Line) => boolean,
  write: (line: PhrasingContent[]) => WordBlock,
): WordBlock[] | undefined {
  const lines = linesOf(node.children);
  if (lines[0] === undefined || !isEntry(lines[0])) {
    return undefined;
  }
  const entries: PhrasingContent[][] = [];
  for (const line of lines) {
    if (isEntry(line)) {
      entries.push([...line]);
    } else {
      entries.at(-1)?.push({ type: 'text', value: ' ' }, ...line);
    }
  }
  return entries.map(write);
}

function plainLine(line: Line): string {
  return plainOf({ type: 'paragraph', children: [...line] });
}

function isShort(line: Line): boolean {
  const read = abbreviationLine(plainLine(line));
  return read !== undefined && read.short.length <= 20;
}

/** `[ITU-T X.1] Text` with a tab after the tag. */
function tabbedTag(line: Line): PhrasingContent[] {
  const [first, ...rest] = line;
  const tag = first?.type === 'text' ? /^\[[^\][\n]{1,60}\]/.exec(first.value)?.[0] : undefined;
  if (first?.type === 'text' && tag !== undefined) {
    const after = withoutStart([{ ...first, value: first.value.slice(tag.length).trimStart() }], 0) ?? [];
    return [{ ...first, value: tag }, { type: 'tabCharacter' }, ...after, ...rest];
  }
  // A tag that is itself a link: what follows begins with a space.
  const [next, ...more] = rest;
  return first !== undefined && next?.type === 'text'
    ? [first, { type: 'tabCharacter' }, { ...next, value: next.value.trimStart() }, ...more]
    : [...line];
}

/** `API: Application` or `**API** – Application` with a tab in between. */
function tabbedShort(line: Line): PhrasingContent[] {
  const [first, second, ...rest] = line;
  if (first?.type === 'text') {
    const match =
      /^(\s*\S(?:[^\n\t]{0,38}?\S)??)(\t\s*|\s*[:\uff1a]\s*|\s+[-\u2010-\u2015=]\s+|[ \u00a0\u3000]{2,})/.exec(
        first.value,
      );
    const after = match === null ? first.value : first.value.slice(match[0].length);
    return match === null
      ? [...line]
      : [
          { ...first, value: (match[1] ?? '').trim() },
          { type: 'tabCharacter' },
          { ...first, value: after },
          ...(second === undefined ? [] : [second, ...rest]),
        ];
  }
  const separator =
    second?.type === 'text' ? /^\s*(?:[:\uff1a]|[-\u2010-\u2015=])?\s*/.exec(second.value)?.[0] : undefined;
  if (first === undefined || second?.type !== 'text' || separator === undefined) {
    return [...line];
  }
  const short = first.type === 'strong' || first.type === 'emphasis' ? first.children : [first];
  const [head, ...others] = short;
  const bare =
    head?.type === 'text' ? [{ ...head, value: head.value.replace(/[:\uff1a]\s*$/, '') }, ...others] : short;
  return [
    ...bare,
    { type: 'tabCharacter' },
    { ...second, value: second.value.slice(separator.length) },
    ...rest,
  ];
}

/** A definition list as terms, abbreviations, or bold terms with what they mean below. */
export function definitionEntries(node: DefinitionList, at: Place, writing: Writing): WordBlock[] {
  return node.entries.flatMap(({ term, definitions, position }) => {
    const place = placeOf({ position }, at.file);
    const written = phrasing(term, at, writing);
    const [first, ...rest] = definitions.flat();
    const meaning = first?.type === 'paragraph' ? phrasing(first.children, at, writing) : [];
    const others = [...(first === undefined || first.type === 'paragraph' ? [] : [first]), ...rest];
    const below = flowBlocks(others, at, writing);
    if (at.clause === 'abbreviations') {
      return [paragraph('abbreviation', [...written, { type: 'tabCharacter' }, ...meaning], place), ...below];
    }
    if (at.clause !== undefined && referenceClauses.test(at.clause)) {
      return [paragraph('reference', [...written, { type: 'tabCharacter' }, ...meaning], place), ...below];
    }
    if (at.clause !== undefined && termClauses.test(at.clause)) {
      return [termParagraph(written, meaning, place), ...below];
    }
    // A bold line of its own would be taken for a heading.
    return [{ ...termParagraph(written, meaning, place), role: 'body' }, ...below];
  });
}

/** `term: what it means`, the term in bold as the template has it. */
export function termParagraph(
  term: PhrasingContent[],
  meaning: readonly PhrasingContent[],
  place: ReturnType<typeof placeOf>,
): WordParagraph {
  const isColoned = /[:\uff1a]\s*$/.test(plainLine(term));
  return paragraph(
    'term',
    [
      { type: 'strong', children: term },
      ...(meaning.length === 0 ? [] : [{ type: 'text', value: isColoned ? ' ' : ': ' } as const]),
      ...meaning,
    ],
    place,
  );
}
