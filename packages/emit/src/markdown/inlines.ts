import { type Inline, mathText, plainText, type RunFormat } from '@fg2rec/document';
import type { PhrasingContent } from 'mdast';
import { anchorIn, targetOf } from './anchors.ts';
import { latexOf } from './latex.ts';
import { noteKey, type Writing } from './writing.ts';

/** What of a look Markdown can say. */
interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly code: boolean;
  readonly mark: 'sup' | 'sub' | 'u' | undefined;
}

interface Piece {
  readonly look: Look;
  readonly node: PhrasingContent;
}

export interface InlineOptions {
  /** Bold type is the style of the whole and is left out: headings, captions, heads of tables. */
  readonly plainBold?: boolean;
  /** Underlining is that of a link. */
  readonly plainUnderline?: boolean;
  /** A line break becomes this; by default a hard break. */
  readonly lineBreak?: 'break' | 'html' | 'space';
}

/** The inline content of a paragraph as mdast. Tabs become spaces: Markdown has none inside a line. */
export function inlinesToMdast(
  children: readonly Inline[],
  writing: Writing,
  options: InlineOptions = {},
): PhrasingContent[] {
  const content = contentOf(children, writing, options);
  const identifier = anchorIn(children, writing.anchors);
  if (identifier === undefined || writing.placed.has(identifier)) {
    return content;
  }
  writing.placed.add(identifier);
  return [...content, { type: 'html', value: `<a id="${identifier}">` }, { type: 'html', value: '</a>' }];
}

function contentOf(children: readonly Inline[], writing: Writing, options: InlineOptions): PhrasingContent[] {
  return trimmed(grouped(merged(children.flatMap((inline) => pieces(inline, writing, options)))));
}

/** White space at the ends of a paragraph would be written as character references. */
function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children
    .map((node, index) => {
      if (node.type !== 'text') {
        return node;
      }
      const start = index === 0 ? node.value.replace(/^[ \t\n]+/, '') : node.value;
      return { ...node, value: index === children.length - 1 ? start.replace(/[ \t\n]+$/, '') : start };
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}

const plainLook: Look = { bold: false, italic: false, strike: false, code: false, mark: undefined };

function pieces(inline: Inline, writing: Writing, options: InlineOptions): Piece[] {
  const plain = (node: PhrasingContent): Piece[] => [{ look: plainLook, node }];
  switch (inline.type) {
    case 'text':
      return inline.format.hidden === true || inline.value === ''
        ? []
        : [{ look: lookOf(inline.format, options), node: { type: 'text', value: inline.value } }];
    case 'tab':
      return plain({ type: 'text', value: ' ' });
    case 'break':
      return inline.kind === 'line' ? plain(lineBreak(options)) : [];
    case 'link': {
      const inside = contentOf(inline.children, writing, { ...options, plainUnderline: true });
      const url = inline.url ?? addressOf(inline, writing);
      return url === undefined || inside.length === 0
        ? inline.children.flatMap((child) => pieces(child, writing, options))
        : plain({ type: 'link', url, children: inside });
    }
    case 'field': {
      const inside = contentOf(inline.children, writing, options);
      const url = inline.spansParagraphs === true ? undefined : addressOf(inline, writing);
      return url === undefined || inside.length === 0 || inside.some(({ type }) => type === 'link')
        ? inline.children.flatMap((child) => pieces(child, writing, options))
        : plain({ type: 'link', url, children: inside });
    }
    case 'inlineContentControl':
      return inline.children.flatMap((child) => pieces(child, writing, options));
    case 'footnoteReference': {
      const key = noteKey(inline.kind, inline.identifier);
      if (!writing.notes.has(key)) {
        return [];
      }
      if (!writing.usedNotes.includes(key)) {
        writing.usedNotes.push(key);
      }
      return plain({ type: 'footnoteReference', identifier: key, label: key });
    }
    case 'formula':
      return mathText(inline.maths).trim() === ''
        ? []
        : plain({ type: 'inlineMath', value: latexOf(inline.maths) });
    case 'picture':
      return picture(inline.part, inline.description ?? inline.title, writing);
    case 'embeddedObject':
      return picture(inline.preview?.part, inline.preview?.description ?? inline.programId, writing);
    case 'drawing':
      return [
        ...inline.children.flatMap((child) => pieces(child, writing, options)),
        ...(inline.text === undefined || inline.text === ''
          ? []
          : plain({ type: 'text', value: ` ${inline.text} ` })),
      ];
    case 'textBox':
      return inline.children.flatMap((block) =>
        plainText(block).trim() === '' ? [] : plain({ type: 'text', value: ` ${plainText(block)} ` }),
      );
    default:
      return [];
  }
}

/** `#identifier` of what a link or a cross-reference leads to, where that is in the text. */
export function addressOf(inline: Inline, { anchors }: Writing): string | undefined {
  const identifier = anchors.get(targetOf(inline) ?? '');
  return identifier === undefined ? undefined : `#${identifier}`;
}

function lineBreak({ lineBreak: kind = 'break' }: InlineOptions): PhrasingContent {
  if (kind === 'space') {
    return { type: 'text', value: ' ' };
  }
  return kind === 'html' ? { type: 'html', value: '<br>' } : { type: 'break' };
}

function picture(part: string | undefined, description: string | undefined, writing: Writing): Piece[] {
  const url = part === undefined ? undefined : writing.pictures.get(part);
  return url === undefined ? [] : [{ look: plainLook, node: { type: 'image', url, alt: description ?? '' } }];
}

function lookOf(format: RunFormat, { plainBold, plainUnderline }: InlineOptions): Look {
  const code = /^(?:courier|consolas|menlo|monaco|cousine|source code|lucida console)/i.test(
    format.font ?? '',
  );
  return {
    bold: format.bold === true && plainBold !== true,
    italic: format.italic === true,
    strike: format.strike === true,
    code,
    mark:
      format.superscript === true
        ? 'sup'
        : format.subscript === true
          ? 'sub'
          : format.underline === true && plainUnderline !== true
            ? 'u'
            : undefined,
  };
}

function same(one: Look, other: Look): boolean {
  return (Object.keys(one) as (keyof Look)[]).every((key) => one[key] === other[key]);
}

/** Neighbouring runs of one look are one text. */
function merged(all: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of all) {
    const before = result.at(-1);
    const isSpace = piece.node.type === 'text' && piece.node.value.trim() === '';
    if (
      before?.node.type === 'text' &&
      piece.node.type === 'text' &&
      (same(before.look, piece.look) || isSpace)
    ) {
      result[result.length - 1] = {
        look: before.look,
        node: { type: 'text', value: before.node.value + piece.node.value },
      };
    } else {
      result.push(piece);
    }
  }
  return result;
}

/** Runs in their marks; white space at the edges of a mark stays outside, as Markdown wants it. */
function grouped(all: readonly Piece[]): PhrasingContent[] {
  return all.flatMap(({ look, node }): PhrasingContent[] => {
    if (node.type !== 'text' || same(look, plainLook)) {
      return [node];
    }
    const [, before = '', middle = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(node.value) ?? [];
    const inside: PhrasingContent[] =
      middle === ''
        ? []
        : marked(look, look.code ? { type: 'inlineCode', value: middle } : { type: 'text', value: middle });
    return [
      ...(before === '' ? [] : [{ type: 'text', value: before } as const]),
      ...inside,
      ...(after === '' ? [] : [{ type: 'text', value: after } as const]),
    ];
  });
}

function marked({ bold, italic, strike, mark }: Look, node: PhrasingContent): PhrasingContent[] {
  let result = node;
  if (strike) {
    result = { type: 'delete', children: [result] };
  }
  if (italic) {
    result = { type: 'emphasis', children: [result] };
  }
  if (bold) {
    result = { type: 'strong', children: [result] };
  }
  return mark === undefined
    ? [result]
    : [{ type: 'html', value: `<${mark}>` }, result, { type: 'html', value: `</${mark}>` }];
}
