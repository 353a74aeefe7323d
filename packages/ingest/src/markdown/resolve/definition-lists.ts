import type { Code, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { DefinitionEntry, DefinitionList } from '../nodes.ts';
import { type SourceText, writtenFor } from '../source-file.ts';
import { readPiece } from './fragment.ts';
import { linesOf } from './paragraphs.ts';

/** `Term`, and on the lines below `: what it means`: definition lists of PHP Markdown Extra, Pandoc and kramdown. */
export function definitionLists(blocks: readonly RootContent[], source: SourceText): RootContent[] {
  const result: RootContent[] = [];
  for (const node of blocks) {
    const open = result.at(-1);
    if (open?.type === 'definitionList' && isIndented(node, source)) {
      result[result.length - 1] = continued(open, node, source);
      continue;
    }
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

/** Lines indented by four spaces are code, unless a definition stands above: there they go on with it. */
function isIndented(node: RootContent, source: SourceText): node is Code {
  return node.type === 'code' && !/^\s*(?:`{3}|~{3})/.test(writtenFor(source, node));
}

function continued(list: DefinitionList, node: Code, source: SourceText): DefinitionList {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const more = readPiece(node.value, line, column, source);
  const last = list.entries.at(-1);
  const definition = last?.definitions.at(-1);
  return last === undefined || definition === undefined
    ? list
    : {
        ...list,
        entries: [
          ...list.entries.slice(0, -1),
          { ...last, definitions: [...last.definitions.slice(0, -1), [...definition, ...more]] },
        ],
      };
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
