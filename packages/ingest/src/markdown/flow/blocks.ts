import { fixedKind, noteLine } from '@fg2rec/document';
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as plainOf } from 'mdast-util-to-string';
import type { WordBlock } from '../nodes.ts';
import { linesOf } from '../resolve/paragraphs.ts';
import { attributesOf } from '../source-file.ts';
import { captionParagraph, pandocCaption } from './captions.ts';
import { directiveBlocks } from './directives.ts';
import { definitionEntries, entriesOf } from './entries.ts';
import { figureOf } from './figures.ts';
import { equationOf } from './formulas.ts';
import { headingBlocks } from './headings.ts';
import { listBlocks } from './lists.ts';
import { phrasing } from './phrasing.ts';
import { richTableBlocks, tableBlocks } from './tables.ts';
import { type Place, paragraph, placeOf, type Writing } from './writing.ts';

/** Blocks of mdast as paragraphs and tables of Word, in order. The clause around changes with its headings. */
export function flowBlocks(nodes: readonly RootContent[], at: Place, writing: Writing): WordBlock[] {
  const result: WordBlock[] = [];
  let here = at;
  let breakBefore = false;
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'pageBreak') {
      breakBefore = true;
      continue;
    }
    if (node.type === 'heading') {
      const plan = writing.outline.plans.get(node);
      here = plan !== undefined && plan.level === 1 ? { ...here, clause: plan.kind ?? plan.role } : here;
    }
    const titled = node.type === 'paragraph' ? boldTitle(node, writing) : undefined;
    here = titled === undefined ? here : { ...here, clause: titled };
    const caption =
      node.type === 'paragraph' ? pandocCaption(node, nodes[index - 1], nodes[index + 1]) : undefined;
    if (caption !== undefined && node.type === 'paragraph') {
      const written = captionParagraph('table', caption, attributesOf(node)?.id, node, here, writing);
      // A caption below its table is set above it, as the template asks.
      const isBelow = nodes[index - 1]?.type === 'table' || nodes[index - 1]?.type === 'richTable';
      const position = isBelow && result.at(-1)?.type === 'wordTable' ? result.length - 1 : result.length;
      result.splice(position, 0, written);
      continue;
    }
    const blocks = blocksOf(node, nodes[index + 1], here, writing);
    const [first, ...rest] = blocks;
    if (breakBefore && first !== undefined) {
      breakBefore = false;
      result.push(
        ...(first.type === 'wordParagraph'
          ? [{ ...first, pageBreakBefore: true }]
          : [paragraph('body', [], placeOf(node, here.file), { pageBreakBefore: true }), first]),
        ...rest,
      );
    } else {
      result.push(...blocks);
    }
  }
  return result;
}

/** The kind of clause that a bold line heads where authors write no heading: `**Bibliography**`. */
function boldTitle(node: Paragraph, { vocabulary }: Writing): string | undefined {
  const [only, ...more] = node.children;
  const kind =
    only?.type === 'strong' && more.length === 0 ? fixedKind(plainOf(only), vocabulary) : undefined;
  return kind === 'bibliography' || kind === 'references' || kind === 'abbreviations' ? kind : undefined;
}

function blocksOf(
  node: RootContent,
  next: RootContent | undefined,
  at: Place,
  writing: Writing,
): WordBlock[] {
  switch (node.type) {
    case 'heading':
      return headingBlocks(node, at, writing);
    case 'paragraph':
      return paragraphBlocks(node, next, at, writing);
    case 'list':
      return listBlocks(node, at, writing);
    case 'blockquote':
      return flowBlocks(node.children, { ...at, quoted: true }, writing);
    case 'code':
      return [codeBlock(node.value, node, at)];
    case 'table':
      return tableBlocks(node, at, writing);
    case 'richTable':
      return richTableBlocks(node, at, writing);
    case 'definitionList':
      return definitionEntries(node, at, writing);
    case 'containerDirective':
    case 'leafDirective':
      return directiveBlocks(node, at, writing);
    case 'includedFile':
      return flowBlocks(node.children, { ...at, file: node.file }, writing);
    case 'definition':
      writing.definitions.set(node.identifier, node);
      return [];
    case 'footnoteDefinition':
      writing.footnotes.push({
        ...node,
        children: flowBlocks(node.children, { ...at, clause: undefined, quoted: false }, writing).map(
          (block) => (block.type === 'wordParagraph' ? { ...block, role: 'footnote' as const } : block),
        ) as never,
      });
      return [];
    default:
      return [];
  }
}

/** Code as one paragraph of lines. */
export function codeBlock(value: string, node: RootContent, at: Place): WordBlock {
  const { line } = placeOf(node, at.file);
  const children = value.split(/\r\n|\n|\r/).flatMap((text, index): PhrasingContent[] => {
    const start = { line: line + index + 1, column: 1 };
    const written: PhrasingContent = { type: 'text', value: text, position: { start, end: start } };
    return index === 0 ? [written] : [{ type: 'break' }, written];
  });
  return paragraph('code', children, placeOf(node, at.file));
}

/** `{: .note}` below a paragraph. */
const noteClasses = /^(?:note|warning|tip|important|caution)$/;

function paragraphBlocks(
  node: Paragraph,
  next: RootContent | undefined,
  at: Place,
  writing: Writing,
): WordBlock[] {
  const place = placeOf(node, at.file);
  const figure = figureOf(node, next, at, writing);
  if (figure !== undefined) {
    return figure;
  }
  const equation = equationOf(node, at, writing);
  if (equation !== undefined) {
    return [equation];
  }
  const entries = entriesOf(node, at, writing);
  if (entries !== undefined) {
    return entries;
  }
  const text = plainOf(node);
  const children = phrasing(node.children, at, writing);
  const bookmarks = bookmarksOf(node, text, writing);
  const isNote = (noteLine(text, writing.patterns)?.text ?? '') !== '';
  if (!isNote && attributesOf(node)?.classes.some((name) => noteClasses.test(name)) === true) {
    const lead = `${writing.vocabulary.wording('note', writing.language).text} –`;
    return [paragraph('note', children, place, { ...bookmarks, lead, gap: ' ' })];
  }
  if (isNote) {
    return [paragraph('note', children, place, bookmarks)];
  }
  return [paragraph(at.quoted ? 'quotation' : 'body', children, place, bookmarks)];
}

function bookmarksOf(node: RootContent, name: string, writing: Writing): { bookmarks?: readonly string[] } {
  const id = attributesOf(node)?.id;
  const bookmark = id === undefined ? undefined : writing.targets.add([id], name);
  return bookmark === undefined ? {} : { bookmarks: [bookmark] };
}

export { linesOf };
