import type { Element, Root as HastRoot, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { PhrasingContent, RootContent } from 'mdast';
import { guardHtml } from '../limits.ts';
import { imageOf, isKnownElement } from '../resolve/inline-html.ts';
import type { SourceText } from '../source-file.ts';
import { readHtmlTable } from './read-html-table.ts';

/** Content that is never text: it would run, or style, or be fetched. */
const active =
  /^(?:script|style|iframe|object|embed|template|noscript|svg|canvas|audio|video|link|meta|head|title)$/;
const blockElements =
  /^(?:p|div|section|article|header|footer|main|aside|nav|ul|ol|li|dl|dt|dd|table|figure|figcaption|details|summary|blockquote|pre|h[1-6]|hr|center|address|form|fieldset|body|html)$/;

/** Blocks of a piece of raw HTML, of the safe kind: scripts, styles and frames are left out and said. */
export function readHtml(
  html: string,
  start: { line: number; column: number },
  source: SourceText,
): RootContent[] {
  guardHtml(html, source.file, start.line, source.surroundings.limits);
  const tree: HastRoot = fromHtml(html, { fragment: true });
  const position = { start: { ...start }, end: { ...start } };
  return htmlBlocks(tree.children, { source, position });
}

export interface HtmlContext {
  readonly source: SourceText;
  readonly position: NonNullable<RootContent['position']>;
}

/** Children of an element as blocks; inline content between blocks makes paragraphs. */
export function htmlBlocks(children: readonly Nodes[], context: HtmlContext): RootContent[] {
  const blocks: RootContent[] = [];
  let inline: PhrasingContent[] = [];
  const flush = (): void => {
    if (inline.some((node) => node.type !== 'text' || node.value.trim() !== '')) {
      blocks.push({ type: 'paragraph', children: trimmed(inline), position: context.position });
    }
    inline = [];
  };
  for (const node of children) {
    if (node.type === 'element' && blockElements.test(node.tagName)) {
      flush();
      blocks.push(...blockOf(node, context));
    } else {
      inline.push(...inlineOf(node, context));
    }
  }
  flush();
  return blocks;
}

function blockOf(element: Element, context: HtmlContext): RootContent[] {
  const { position } = context;
  const inner = (): RootContent[] => htmlBlocks(element.children, context);
  switch (element.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const depth = Number(element.tagName.slice(1)) as 1 | 2 | 3 | 4 | 5 | 6;
      const data = { attributes: { id: text(element.properties.id), classes: [], pairs: {} } } as object;
      return [{ type: 'heading', depth, children: inlines(element, context), data, position }];
    }
    case 'ul':
    case 'ol':
      return [
        {
          type: 'list',
          ordered: element.tagName === 'ol',
          start: Number(text(element.properties.start) ?? 1),
          spread: false,
          children: element.children.flatMap((item) =>
            item.type === 'element'
              ? [
                  {
                    type: 'listItem',
                    children: flowOf(htmlBlocks(item.children, context)),
                    position,
                  } as const,
                ]
              : [],
          ),
          position,
        },
      ];
    case 'dl':
      return [definitions(element, context)];
    case 'table':
      return [readHtmlTable(element, context)];
    case 'blockquote':
      return [{ type: 'blockquote', children: flowOf(inner()), position }];
    case 'pre':
      return [{ type: 'code', value: allText(element).replace(/^\n|\n$/g, ''), position }];
    case 'hr':
      return [{ type: 'thematicBreak', position }];
    case 'summary':
      return [
        { type: 'paragraph', children: [{ type: 'strong', children: inlines(element, context) }], position },
      ];
    case 'figure':
      return [
        {
          type: 'containerDirective',
          name: 'figure',
          attributes: { id: text(element.properties.id) },
          children: flowOf(inner()),
          position,
        },
      ];
    case 'figcaption': {
      const children = htmlBlocks(element.children, context).flatMap((block) =>
        block.type === 'paragraph' ? block.children : [],
      );
      return children.length === 0
        ? []
        : [{ type: 'paragraph', children, data: { isCaption: true } as object, position }];
    }
    case 'p': {
      const children = inlines(element, context);
      return children.length === 0 ? inner() : [{ type: 'paragraph', children: trimmed(children), position }];
    }
    default:
      return pageBreak(element) ? [{ type: 'pageBreak', position }] : inner();
  }
}

function pageBreak(element: Element): boolean {
  return /page-break|break-(?:before|after):\s*page/.test(text(element.properties.style) ?? '');
}

/** Blocks as the content of a quotation or an item. */
function flowOf(blocks: readonly RootContent[]): Extract<RootContent, { type: 'blockquote' }>['children'] {
  return blocks as Extract<RootContent, { type: 'blockquote' }>['children'];
}

function definitions(element: Element, context: HtmlContext): RootContent {
  const entries: {
    term: PhrasingContent[];
    definitions: RootContent[][];
    position: typeof context.position;
  }[] = [];
  for (const child of element.children) {
    if (child.type === 'element' && child.tagName === 'dt') {
      entries.push({ term: inlines(child, context), definitions: [], position: context.position });
    } else if (child.type === 'element') {
      entries.at(-1)?.definitions.push(htmlBlocks(child.children, context));
    }
  }
  return { type: 'definitionList', entries, position: context.position };
}

export function inlines(element: Element, context: HtmlContext): PhrasingContent[] {
  return element.children.flatMap((child) => inlineOf(child, context));
}

function inlineOf(node: Nodes, context: HtmlContext): PhrasingContent[] {
  if (node.type === 'text') {
    return [{ type: 'text', value: node.value.replace(/[ \t\r\n]+/g, ' '), position: context.position }];
  }
  if (node.type !== 'element') {
    return [];
  }
  const { tagName } = node;
  if (active.test(tagName)) {
    context.source.surroundings.remark(
      `The HTML element <${tagName}> is left out: only text and pictures are read.`,
    );
    return [];
  }
  const { position } = context;
  const children = inlines(node, context);
  const looks = {
    sub: 'subscript',
    sup: 'superscript',
    u: 'underline',
    ins: 'underline',
    mark: 'highlight',
  } as const;
  const anchor = text(node.properties.id) ?? text(node.properties.name);
  const anchors: PhrasingContent[] = anchor === undefined ? [] : [{ type: 'inlineAnchor', name: anchor }];
  if (tagName in looks) {
    return [...anchors, { type: 'styled', look: looks[tagName as keyof typeof looks], children, position }];
  }
  switch (tagName) {
    case 'b':
    case 'strong':
      return [...anchors, { type: 'strong', children, position }];
    case 'i':
    case 'em':
    case 'var':
    case 'cite':
    case 'dfn':
      return [...anchors, { type: 'emphasis', children, position }];
    case 's':
    case 'strike':
    case 'del':
      return [...anchors, { type: 'delete', children, position }];
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return [...anchors, { type: 'inlineCode', value: allText(node), position }];
    case 'br':
      return [{ type: 'break', position }];
    case 'img':
      return [imageOf(plainProperties(node), position)];
    case 'a': {
      const note = text(node.properties.dataFootnote);
      if (note !== undefined) {
        return [{ type: 'footnoteReference', identifier: note, label: note, position }];
      }
      const href = text(node.properties.href);
      return href === undefined
        ? [...anchors, ...children]
        : [...anchors, { type: 'link', url: href, children, position }];
    }
    default:
      return isKnownElement(tagName)
        ? [...anchors, ...children]
        : [{ type: 'text', value: `<${tagName}>`, position }, ...children];
  }
}

function plainProperties(element: Element): Record<string, string> {
  return Object.fromEntries(
    Object.entries(element.properties).flatMap(([name, value]) => {
      const plain = text(value);
      return plain === undefined ? [] : [[name.toLowerCase(), plain]];
    }),
  );
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

function allText(node: Nodes): string {
  if (node.type === 'text') {
    return node.value;
  }
  return 'children' in node ? node.children.map(allText).join('') : '';
}

function trimmed(inline: readonly PhrasingContent[]): PhrasingContent[] {
  const first = inline.findIndex((node) => node.type !== 'text' || node.value.trim() !== '');
  const last = inline.findLastIndex((node) => node.type !== 'text' || node.value.trim() !== '');
  return inline.slice(first, last + 1).map((node, index, all) =>
    node.type === 'text'
      ? {
          ...node,
          value:
            index === 0
              ? node.value.trimStart()
              : index === all.length - 1
                ? node.value.trimEnd()
                : node.value,
        }
      : node,
  );
}
