import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { parseFile, type SourceText, writtenFor } from '../source-file.ts';
import { attachAttributes, flow, resolveBlocks } from './blocks.ts';
import { resolvePhrasing } from './phrasing.ts';

type Directive = Extract<RootContent, { type: 'containerDirective' | 'leafDirective' }>;

/** Directives that are written further on; others leave their content, and their label in front of it. */
const known =
  /^(?:note|warning|tip|important|caution|hint|danger|attention|admonition|info|example|definition|term|terms|annex|appendix|abbreviations|requirement|figure|table|equation|landscape|quote|code|legend|keywords|cover|recommendation-number|recommendation-title|integral-part-sentence|bibliography|references|unnumbered)$/;
const deepestInclude = 20;

/** A directive with its content resolved; `::include{file=…}` is replaced by the file. */
export function resolveDirective(node: Directive, source: SourceText, isResolved = false): RootContent[] {
  if (node.name === 'include') {
    return included(node, source);
  }
  if (node.name === 'pagebreak') {
    return [{ type: 'pageBreak', position: node.position }];
  }
  if (node.type === 'leafDirective') {
    return known.test(node.name)
      ? [{ ...node, children: resolvePhrasing(node.children, source) }]
      : [
          {
            type: 'paragraph',
            children: [{ type: 'text', value: writtenFor(source, node) }],
            position: node.position,
          },
        ];
  }
  const children = isResolved ? node.children : flow(resolveBlocks(node.children, source));
  if (known.test(node.name)) {
    return [{ ...node, children }];
  }
  const [label, ...rest] = children;
  const isLabelled = label?.type === 'paragraph' && isLabel(label);
  return isLabelled
    ? [
        {
          type: 'paragraph',
          children: [{ type: 'strong', children: label.children }],
          position: label.position,
        },
        ...rest,
      ]
    : [...children];
}

/** The label of a container is its first paragraph, marked so by the parser. */
export function isLabel(node: Paragraph): boolean {
  return (node.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;
}

/** The label of a directive and the content without it. */
export function labelled(node: Directive): {
  readonly label: PhrasingContent[];
  readonly content: RootContent[];
} {
  if (node.type === 'leafDirective') {
    return { label: node.children, content: [] };
  }
  const [first, ...rest] = node.children;
  return first?.type === 'paragraph' && isLabel(first)
    ? { label: first.children, content: rest }
    : { label: [], content: node.children };
}

function included(node: Directive, source: SourceText): RootContent[] {
  const path = node.attributes?.file ?? node.attributes?.src ?? node.attributes?.path ?? '';
  const found = source.surroundings.include(path, source.file);
  const ancestors = [...(source.ancestors ?? []), source.file];
  if (found === undefined || ancestors.includes(found.file) || ancestors.length > deepestInclude) {
    source.surroundings.remark(`The file “${path}” to be included is not there, or lies outside the folder.`);
    return [
      {
        type: 'paragraph',
        children: [{ type: 'text', value: writtenFor(source, node) }],
        position: node.position,
      },
    ];
  }
  return [{ type: 'includedFile', file: found.file, children: readFile(found.text, found.file, source) }];
}

function readFile(text: string, file: string, from: SourceText): RootContent[] {
  const ancestors = [...(from.ancestors ?? []), from.file];
  const { source, tree } = parseFile(text, file, from.surroundings, ancestors);
  const children = tree.children.filter(({ type }) => type !== 'yaml');
  return attachAttributes(resolveBlocks(children, source), source);
}
