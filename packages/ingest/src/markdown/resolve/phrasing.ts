import type { PhrasingContent } from 'mdast';
import { attributeList } from '../conventions/attribute-list.ts';
import { readLatex } from '../maths/read-latex.ts';
import { type SourceText, withAttributes, writtenFor } from '../source-file.ts';
import { inlineHtml } from './inline-html.ts';
import { textMarks } from './text-marks.ts';

/** Inline content with HTML, directives, attribute lists, citations and formulas resolved. */
export function resolvePhrasing(children: readonly PhrasingContent[], source: SourceText): PhrasingContent[] {
  const flat = mergedTexts(withoutMoney(children, source).flatMap((node) => resolved(node, source)));
  return inlineHtml(withTrailingLists(flat)).flatMap((node) =>
    node.type === 'text' ? textMarks(node) : [node],
  );
}

/** What looked like a directive and was text, such as `tab:one`, is one text with what is around it. */
function mergedTexts(children: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of children) {
    const before = result.at(-1);
    const { start } = before?.position ?? {};
    const { end } = node.position ?? {};
    const isNext = before?.position?.end.offset === node.position?.start.offset;
    if (
      before?.type === 'text' &&
      node.type === 'text' &&
      isNext &&
      start !== undefined &&
      end !== undefined
    ) {
      result[result.length - 1] = {
        type: 'text',
        value: before.value + node.value,
        position: { start, end },
      };
    } else {
      result.push(node);
    }
  }
  return result;
}

function resolved(node: PhrasingContent, source: SourceText): PhrasingContent[] {
  switch (node.type) {
    case 'inlineMath': {
      // GitHub also takes a formula between dollars and backticks.
      const value = node.value.replace(/^`([^`]*)`$/, '$1');
      const maths = readLatex(value, false);
      if (maths === undefined) {
        source.surroundings.remark(
          `The formula “${node.value.slice(0, 80)}” cannot be read; it is kept as text.`,
        );
        return [{ type: 'inlineCode', value: writtenFor(source, node), position: node.position }];
      }
      return [{ type: 'formula', maths, display: false, value, position: node.position }];
    }
    case 'textDirective':
      return directive(node, source);
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'styled':
      return [{ ...node, children: resolvePhrasing(node.children, source) }];
    case 'link':
    case 'linkReference':
      return [{ ...node, children: resolvePhrasing(node.children, source) }];
    default:
      return [node];
  }
}

/** Between `$5` and `$10` stands no formula: a formula touches its dollars, and no digit follows the last. */
function withoutMoney(children: readonly PhrasingContent[], source: SourceText): PhrasingContent[] {
  return children.map((node, index) => {
    const written = node.type === 'inlineMath' ? writtenFor(source, node) : '';
    const after = children[index + 1];
    const follows = after?.type === 'text' ? after.value.charAt(0) : '';
    const isMoney = /^\$(?!\$)/.test(written) && (/^\$\s|\s\$$/.test(written) || /\d/.test(follows));
    return isMoney ? { type: 'text', value: written, position: node.position } : node;
  });
}

type TextDirective = Extract<PhrasingContent, { type: 'textDirective' }>;

const looks = {
  sub: 'subscript',
  sup: 'superscript',
  u: 'underline',
  mark: 'highlight',
  smallcaps: 'smallCaps',
} as const;

/** Directives of ours; whatever else looks like one, such as `a:b`, is text. */
function directive(node: TextDirective, source: SourceText): PhrasingContent[] {
  const { name, attributes, position } = node;
  const children = resolvePhrasing(node.children, source);
  const look = name in looks ? looks[name as keyof typeof looks] : undefined;
  if (look !== undefined && children.length > 0) {
    return [{ type: 'styled', look, children, position }];
  }
  const target = attributes?.id ?? attributes?.to;
  if (name === 'ref' && (target !== undefined || children.length > 0)) {
    const written = children.flatMap((child) => (child.type === 'text' ? [child.value] : [])).join('');
    const isLabelled = target !== undefined && target !== null;
    return [
      {
        type: 'crossReference',
        target: (isLabelled ? target : written).replace(/^#/, ''),
        children: isLabelled ? children : [],
        position,
      },
    ];
  }
  if (name === 'tab' && children.length === 0) {
    return [{ type: 'tabCharacter', position }];
  }
  if (name === 'term' && children.length > 0) {
    return [{ type: 'emphasis', children, position }];
  }
  const written = writtenFor(source, node);
  const label = children.length === 0 ? -1 : written.indexOf('[');
  if (label === -1) {
    return [{ type: 'text', value: written, position }];
  }
  const close = written.lastIndexOf(']');
  return [
    { type: 'text', value: written.slice(0, label + 1), position },
    ...children,
    { type: 'text', value: written.slice(close) },
  ];
}

/** `![](x.png){width=50%}` and `[text](url){:target="_blank"}`: the list belongs to what stands before it. */
function withTrailingLists(children: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of children) {
    const before = result.at(-1);
    const braces = node.type === 'text' ? /^\{([:#.\w][^{}]*)\}/.exec(node.value) : null;
    const list = braces === null ? undefined : attributeList(braces[1] ?? '');
    const takes =
      before !== undefined && before.type !== 'text' && before.type !== 'break' && before.type !== 'html';
    if (node.type === 'text' && braces !== null && list !== undefined && takes) {
      result[result.length - 1] = withAttributes(before, list);
      const rest = node.value.slice(braces[0].length);
      if (rest !== '') {
        result.push({ ...node, value: rest });
      }
    } else {
      result.push(node);
    }
  }
  return result;
}
