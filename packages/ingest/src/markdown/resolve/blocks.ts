import type { PhrasingContent, RootContent } from 'mdast';
import { toString as plainOf } from 'mdast-util-to-string';
import { attributeList } from '../conventions/attribute-list.ts';
import { tableFence } from '../conventions/prepare-lines.ts';
import { readHtml } from '../html/read-html.ts';
import { readLatex } from '../maths/read-latex.ts';
import { type SourceText, withAttributes, writtenFor } from '../source-file.ts';
import { definitionLists } from './definition-lists.ts';
import { resolveDirective } from './directives.ts';
import { drawings } from './drawings.ts';
import { readCell, readPiece } from './fragment.ts';
import { joinHtml } from './join-html.ts';
import { noteOf, paragraphsOf } from './paragraphs.ts';
import { resolvePhrasing } from './phrasing.ts';

/** Blocks with HTML, tables in lines, directives, definition lists, maths and attribute lists resolved. */
export function resolveBlocks(children: readonly RootContent[], source: SourceText): RootContent[] {
  const blocks = drawings(joinHtml(children, source), source).flatMap((node) => resolved(node, source));
  return definitionLists(blocks, source);
}

function resolved(node: RootContent, source: SourceText): RootContent[] {
  switch (node.type) {
    case 'html':
      return readHtml(node.value, node.position?.start ?? { line: 1, column: 1 }, source);
    case 'heading':
      return [heading({ ...node, children: resolvePhrasing(node.children, source) })];
    case 'paragraph': {
      const formula = environment(node, source);
      return formula === undefined
        ? paragraphsOf({ ...node, children: resolvePhrasing(node.children, source) }, source)
        : formulaBlock(formula, node, source);
    }
    case 'math':
      return formulaBlock(node.value, node, source);
    case 'code':
      return code(node, source);
    case 'blockquote': {
      const children = resolveBlocks(node.children, source);
      return noteOf(children, node.position) ?? [{ ...node, children: flow(children) }];
    }
    case 'list':
      return [
        {
          ...node,
          children: node.children.map((item) => ({
            ...item,
            children: flow(resolveBlocks(item.children, source)),
          })),
          data: { ...node.data, delimiter: delimiterOf(node, source) } as object,
        },
      ];
    case 'footnoteDefinition':
      return [{ ...node, children: flow(resolveBlocks(node.children, source)) }];
    case 'table':
      return [
        {
          ...node,
          children: node.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({
              ...cell,
              children: resolvePhrasing(cell.children, source),
            })),
          })),
        },
      ];
    case 'containerDirective':
    case 'leafDirective':
      return resolveDirective(node, source);
    default:
      return [node];
  }
}

function formulaBlock(value: string, { position }: RootContent, source: SourceText): RootContent[] {
  const maths = readLatex(value, true);
  if (maths === undefined) {
    source.surroundings.remark(`The formula “${value.slice(0, 80)}” cannot be read; it is kept as code.`);
    return [{ type: 'code', lang: 'latex', value, position }];
  }
  const formula: PhrasingContent = { type: 'formula', maths, display: true, value };
  return [{ type: 'paragraph', children: [{ ...formula, position }], position }];
}

/** A paragraph that is an environment of LaTeX, as Pandoc takes it: its formula. */
function environment(node: RootContent, source: SourceText): string | undefined {
  const [, name, inside] =
    /^\\begin\{(equation|align|gather|multline|eqnarray|displaymath)\*?\}([\s\S]*)\\end\{\1\*?\}\s*$/.exec(
      writtenFor(source, node),
    ) ?? [];
  if (name === undefined || inside === undefined) {
    return undefined;
  }
  const isOne = /^(?:equation|displaymath)$/.test(name);
  return isOne ? inside : `\\begin{aligned}${inside}\\end{aligned}`;
}

type Flow = Extract<RootContent, { type: 'blockquote' }>['children'];

/** Content of blocks; the tree allows the same nodes there. */
export function flow(blocks: readonly RootContent[]): Flow {
  return blocks as Flow;
}

/** Attributes in braces at the end of a heading. */
function heading(node: Extract<RootContent, { type: 'heading' }>): RootContent {
  const last = node.children.at(-1);
  const braces = last?.type === 'text' ? /\s*\{([:#.][^{}]*|level=\d)\}\s*$/.exec(last.value) : null;
  const list = braces === null ? undefined : attributeList(braces[1] ?? '');
  if (last?.type !== 'text' || braces === null || list === undefined) {
    return node;
  }
  const value = last.value.slice(0, braces.index);
  const children =
    value === '' ? node.children.slice(0, -1) : [...node.children.slice(0, -1), { ...last, value }];
  return withAttributes({ ...node, children }, list);
}

/** `1.` or `1)`, as the author wrote; `-`, `*` and `+` mean the same. */
function delimiterOf(node: Extract<RootContent, { type: 'list' }>, source: SourceText): string {
  const written = source.text.slice(
    node.position?.start.offset ?? 0,
    (node.position?.start.offset ?? 0) + 12,
  );
  return /^\d+\)/.test(written) ? ')' : '.';
}

/** Tables that were cut out of the lines, MyST's fenced directives, and code. */
function code(node: Extract<RootContent, { type: 'code' }>, source: SourceText): RootContent[] {
  if (node.lang === tableFence) {
    const table = source.prepared?.tables[Number(node.meta)];
    return table === undefined
      ? [node]
      : [
          {
            type: 'richTable',
            rows: table.rows.map(({ isHeader, cells }) => ({
              isHeader,
              cells: cells.map((cell) => ({
                columnSpan: cell.columnSpan,
                rowSpan: cell.rowSpan,
                isHeader,
                children: readCell(cell, source),
                ...(cell.alignment === undefined ? {} : { alignment: cell.alignment }),
              })),
            })),
            position: node.position,
          },
        ];
  }
  const directive = /^\{([a-z][\w-]*)\}$/.exec(node.lang ?? '')?.[1];
  if (
    directive !== undefined &&
    /^(?:note|warning|tip|important|caution|hint|danger|attention|admonition)$/.test(directive)
  ) {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const children = readPiece(node.value, line + 1, column, source);
    return resolveDirective(
      { type: 'containerDirective', name: directive, children: flow(children), position: node.position },
      source,
      true,
    );
  }
  if (node.lang === 'math') {
    return formulaBlock(node.value, node, source);
  }
  return [node];
}

/** Attaches the attribute lists that stood on lines of their own to the block above them, else below. */
export function attachAttributes(children: readonly RootContent[], source: SourceText): RootContent[] {
  const attributes = source.prepared?.attributes;
  if (attributes === undefined || attributes.size === 0) {
    return [...children];
  }
  const visit = (nodes: readonly RootContent[]): RootContent[] => {
    const result = [...nodes];
    for (const [index, node] of nodes.entries()) {
      const list = attributes.get((node.position?.end.line ?? 0) + 1) ?? undefined;
      const above = attributes.get((node.position?.start.line ?? 0) - 1);
      const before = nodes[index - 1]?.position?.end.line;
      if (list !== undefined && !(node.type === 'list' && node.children.length > 1)) {
        result[index] = withAttributes(node, list);
      } else if (above !== undefined && before !== (node.position?.start.line ?? 0) - 2) {
        result[index] = withAttributes(node, above);
      }
    }
    return result.map((node) =>
      node.type === 'containerDirective' || node.type === 'blockquote'
        ? { ...node, children: flow(visit(node.children)) }
        : node.type === 'list'
          ? {
              ...node,
              children: node.children.map((item) => ({ ...item, children: flow(visit(item.children)) })),
            }
          : node,
    );
  };
  return visit(children);
}

/** The text of a node without its marks. */
export function textOf(node: RootContent): string {
  return plainOf(node);
}

export { writtenFor };
