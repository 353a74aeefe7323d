import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { DefinitionEntry } from '../nodes.ts';
import { linesOf } from './paragraphs.ts';

/** `Term`, and on the lines below `: what it means`: definition lists of PHP Markdown Extra, Pandoc and kramdown. */
export function definitionLists(blocks: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  for (const node of blocks) {
    const entry = node.type === 'paragraph' ? entryOf(node, result) : undefined;
    if (entry === undefined) {
      result.push(node);
      continue;
    }
    const before = result.at(-1);
    if (before?.type === 'definitionList') {
      result[result.length - 1] = { ...before, entries: [...before.entries, entry] };
    } else {
      result.push({ type: 'definitionList', entries: [entry], position: entry.position });
    }
  }
  return result;
}

const mark = /^\s*:\s+/;

/** An entry in one paragraph, or one whose term is the paragraph before. */
function entryOf(node: Paragraph, before: RootContent[]): DefinitionEntry | undefined {
  const lines = linesOf(node.children);
  const first = lines.findIndex(isDefinition);
  if (first === -1) {
    return undefined;
  }
  const definitions = definitionsOf(lines.slice(first), node.position);
  if (first > 0) {
    return { term: lines.slice(0, first).flat(), definitions, position: node.position };
  }
  const term = before.at(-1);
  if (term?.type !== 'paragraph' || linesOf(term.children).length > 1) {
    return undefined;
  }
  before.pop();
  return { term: term.children, definitions, position: term.position };
}

function isDefinition(line: readonly PhrasingContent[]): boolean {
  const [first] = line;
  return first?.type === 'text' && mark.test(first.value);
}

function definitionsOf(
  lines: readonly PhrasingContent[][],
  position: Paragraph['position'],
): RootContent[][] {
  const definitions: PhrasingContent[][] = [];
  for (const line of lines) {
    const [first, ...rest] = line;
    if (first?.type === 'text' && mark.test(first.value)) {
      definitions.push([{ ...first, value: first.value.replace(mark, '') }, ...rest]);
    } else {
      definitions.at(-1)?.push({ type: 'text', value: ' ' }, ...line);
    }
  }
  return definitions.map((children) => [
    { type: 'paragraph', children, position: children[0]?.position ?? position },
  ]);
}
