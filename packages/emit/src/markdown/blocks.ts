import {
  type Block,
  captionLine,
  flatBlocks,
  headingLine,
  linePatterns,
  noteLine,
  type Paragraph,
  plainText,
} from '@fg2rec/document';
import { vocabulary } from '@fg2rec/rulebook';
import type { PhrasingContent, RootContent } from 'mdast';
import { anchorIn } from './anchors.ts';
import { inlinesToMdast } from './inlines.ts';
import { listsToMdast } from './lists.ts';
import { tableToMdast } from './tables.ts';
import type { Writing } from './writing.ts';

const patterns = linePatterns(vocabulary);

/** Blocks of a Word text as mdast that says the same roles. The table of contents is left out: it is made anew. */
export function blocksToMdast(blocks: readonly Block[], writing: Writing): RootContent[] {
  const flat = flatBlocks(blocks).filter((block) => block.type !== 'paragraph' || !isLeftOut(block));
  const result: RootContent[] = [];
  for (let at = 0; at < flat.length; at += 1) {
    const block = flat[at];
    if (block === undefined) {
      continue;
    }
    const run = block.type === 'paragraph' ? sameRole(flat, at) : [];
    if (run[0]?.role === 'code') {
      result.push({ type: 'code', value: run.map((one) => plainText(one)).join('\n') });
      at += run.length - 1;
    } else if (run[0]?.role === 'list-item') {
      result.push(...listsToMdast(run, writing));
      at += run.length - 1;
    } else if (block.type === 'paragraph') {
      const next = flat[at + 1];
      const isTabled = block.role === 'table-caption' && next?.type === 'table';
      const content =
        isTabled && next !== undefined && next.type === 'table' ? tableToMdast(next, writing) : [];
      result.push(...paragraphToMdast(block, content, writing));
      at += isTabled ? 1 : 0;
    } else if (block.type === 'table') {
      result.push(...tableToMdast(block, writing));
    }
  }
  return separated(result);
}

function isLeftOut({ role }: Paragraph): boolean {
  return role === 'toc-entry' || role === 'toc-heading';
}

/** Paragraphs of one role from here on, where the role makes them one thing. */
function sameRole(blocks: readonly Block[], from: number): Paragraph[] {
  const first = blocks[from];
  const run: Paragraph[] = [];
  for (const block of blocks.slice(from)) {
    if (
      block.type !== 'paragraph' ||
      first?.type !== 'paragraph' ||
      block.role !== first.role ||
      !/^(?:code|list-item)$/.test(block.role)
    ) {
      break;
    }
    run.push(block);
  }
  return run;
}

function paragraphToMdast(
  paragraph: Paragraph,
  content: readonly RootContent[],
  writing: Writing,
): RootContent[] {
  const { role, headingLevel = 1 } = paragraph;
  const shown = paragraph.number?.text.trim() ?? '';
  // A bullet in front of what is no item of a list says nothing.
  const number = /[\p{L}\p{N}]/u.test(shown) ? shown : '';
  const numbered = (children: PhrasingContent[]): PhrasingContent[] =>
    number === '' ? children : [{ type: 'text', value: `${number} ` }, ...children];
  const identifier =
    isHeadingRole(role) || isCaptionRole(role) ? anchorIn(paragraph.children, writing.anchors) : undefined;
  if (identifier !== undefined) {
    writing.placed.add(identifier);
  }
  const plain = (): PhrasingContent[] =>
    numbered(inlinesToMdast(paragraph.children, writing, { plainBold: true, lineBreak: 'space' }));
  switch (role) {
    case 'empty':
      return [];
    case 'clause-heading':
      return heading(headingLevel + 1, plain(), identifier);
    case 'unnumbered-heading':
    case 'bibliography-heading':
      return heading(2, plain(), identifier, isFixed(paragraph) ? [] : ['.unnumbered']);
    case 'annex-heading':
    case 'appendix-heading':
      return heading(
        2,
        inlinesToMdast(annexLead(paragraph), writing, { plainBold: true, lineBreak: 'space' }),
        identifier,
      );
    case 'recommendation-number':
    case 'recommendation-title':
    case 'cover':
    case 'integral-part-sentence':
      return [
        directive(role, role === 'cover' ? numbered(inlinesToMdast(paragraph.children, writing)) : plain()),
      ];
    case 'figure-caption':
      return [directive('figure', plain(), [], captionAttributes(paragraph, identifier))];
    case 'table-caption':
      return [directive('table', plain(), content, captionAttributes(paragraph, identifier))];
    case 'figure-legend':
    case 'table-legend':
    case 'equation-legend':
      return [
        {
          type: 'containerDirective',
          name: 'legend',
          attributes: { kind: role.replace('-legend', '') },
          children: [{ type: 'paragraph', children: inlinesToMdast(paragraph.children, writing) }],
        },
      ];
    case 'abbreviation':
      return [
        {
          type: 'paragraph',
          children: colonForTab(inlinesToMdast(paragraph.children, writing, { plainBold: true })),
        },
      ];
    case 'note':
      return note(paragraph, writing);
    case 'equation':
      return equation(paragraph, writing);
    case 'quotation':
      return [
        {
          type: 'blockquote',
          children: [{ type: 'paragraph', children: inlinesToMdast(paragraph.children, writing) }],
        },
      ];
    default: {
      const children = numbered(inlinesToMdast(paragraph.children, writing));
      return children.length === 0 ? [] : [{ type: 'paragraph', children }];
    }
  }
}

/** `SHORT<tab>meaning` as `SHORT: meaning`: Markdown has no tabs in a line. */
function colonForTab(children: PhrasingContent[]): PhrasingContent[] {
  const at = children.findIndex((child) => child.type === 'text' && /\s/.test(child.value));
  const text = children[at];
  const before = children
    .slice(0, at)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');
  if (text?.type !== 'text' || /[:\uff1a]\s/.test(before + text.value)) {
    return children;
  }
  return children.map((child, index) =>
    index === at ? { ...text, value: text.value.replace(/(\S|^)\s+/, '$1: ') } : child,
  );
}

/** A note that begins with its word is known by that; another one is marked. */
function note(paragraph: Paragraph, writing: Writing): RootContent[] {
  const children = inlinesToMdast(paragraph.children, writing);
  const text: RootContent = { type: 'paragraph', children };
  return noteLine(plainText(paragraph), patterns) !== undefined && (paragraph.number?.text ?? '') === ''
    ? [text]
    : [{ type: 'containerDirective', name: 'note', attributes: { label: 'none' }, children: [text] }];
}

/** Titles that the template fixes are known without being marked. */
function isFixed(paragraph: Paragraph): boolean {
  const kind = vocabulary.headingKind(plainText(paragraph).trim())?.kind ?? '';
  return /^(?:summary|keywords|history|foreword|introduction|bibliography)$/.test(kind);
}

/** `Annex A<line break>Title` on one line, with a dash. */
function annexLead(paragraph: Paragraph): Paragraph['children'] {
  const at = paragraph.children.findIndex(({ type }) => type === 'break');
  const [first] = paragraph.children.slice(at, at + 1);
  if (first?.type !== 'break') {
    return paragraph.children;
  }
  const text = { type: 'text', value: ' – ', anchor: first.anchor, run: first.run, format: {} } as const;
  const rest = paragraph.children
    .slice(at + 1)
    .filter(
      ({ type }, index, all) => type !== 'break' || index > all.findIndex((one) => one.type === 'text'),
    );
  return [...paragraph.children.slice(0, at), text, ...rest];
}

function isHeadingRole(role: Paragraph['role']): boolean {
  return /^(?:clause|unnumbered|bibliography|annex|appendix)-heading$/.test(role);
}

function isCaptionRole(role: Paragraph['role']): boolean {
  return role === 'figure-caption' || role === 'table-caption';
}

function captionAttributes(paragraph: Paragraph, identifier: string | undefined): Record<string, string> {
  if (identifier !== undefined) {
    return { id: identifier };
  }
  const read = captionLine(plainText(paragraph), patterns);
  return read === undefined || read.number === ''
    ? {}
    : {
        id: `${read.kind === 'figure' ? 'fig' : 'tab'}-${read.number.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
      };
}

function heading(
  level: number,
  children: PhrasingContent[],
  identifier: string | undefined,
  classes: readonly string[] = [],
): RootContent[] {
  const depth = Math.min(6, level) as 1 | 2 | 3 | 4 | 5 | 6;
  const text = children.map((child) => ('value' in child ? child.value : '')).join('');
  const isDeep = level > 6 && headingLine(text) === undefined;
  const attributes = [
    ...(identifier === undefined ? [] : [`#${identifier}`]),
    ...classes,
    ...(isDeep ? [`level=${level - 1}`] : []),
  ];
  const tail = attributes.length === 0 ? '' : ` {${attributes.join(' ')}}`;
  return children.length === 0
    ? []
    : [
        {
          type: 'heading',
          depth,
          children: tail === '' ? children : [...children, { type: 'html', value: tail }],
        },
      ];
}

function directive(
  name: string,
  label: PhrasingContent[],
  content: readonly RootContent[] = [],
  attributes: Record<string, string> = {},
): RootContent {
  if (content.length === 0) {
    return { type: 'leafDirective', name, attributes, children: label };
  }
  return {
    type: 'containerDirective',
    name,
    attributes,
    children: [
      { type: 'paragraph', data: { directiveLabel: true } as object, children: label },
      ...(content as Extract<RootContent, { type: 'blockquote' }>['children']),
    ],
  };
}

/** Formula and number; what else there is beside the formula goes below. */
function equation(paragraph: Paragraph, writing: Writing): RootContent[] {
  const children = inlinesToMdast(paragraph.children, writing);
  const formulas = children.filter(({ type }) => type === 'inlineMath');
  const [formula] = formulas;
  const words = children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .trim();
  const number = /^\(([^()]{1,12})\)$/.exec(words)?.[1];
  if (formula?.type === 'inlineMath' && formulas.length === 1 && (words === '' || number !== undefined)) {
    return [
      { type: 'math', value: number === undefined ? formula.value : `${formula.value} \\tag{${number}}` },
    ];
  }
  return children.length === 0 ? [] : [directive('equation', children)];
}

/** Two lists in a row would be read as one. */
function separated(blocks: readonly RootContent[]): RootContent[] {
  return blocks.flatMap((block, index) =>
    index > 0 && block.type === 'list' && blocks[index - 1]?.type === 'list'
      ? [{ type: 'html', value: '<!-- -->' } as const, block]
      : [block],
  );
}
