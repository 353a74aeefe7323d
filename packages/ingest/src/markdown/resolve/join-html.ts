import type { RootContent } from 'mdast';
import type { SourceText } from '../source-file.ts';

const joined = /^\s*<(table|figure|dl|ul|ol|picture)\b/i;

/**
 * Raw HTML ends at an empty line, for CommonMark. A table or figure with empty lines inside is put together again: all
 * up to the end tag is taken as HTML, as browsers take it.
 */
export function joinHtml(children: readonly RootContent[], source: SourceText): RootContent[] {
  const result: RootContent[] = [];
  for (let at = 0; at < children.length; at += 1) {
    const node = children[at];
    if (node === undefined) {
      continue;
    }
    const name = node.type === 'html' ? joined.exec(node.value)?.[1]?.toLowerCase() : undefined;
    const end = name === undefined ? at : endOf(children, at, name);
    const start = node.position?.start.offset;
    const stop = children[end]?.position?.end.offset;
    if (name === undefined || end === at || start === undefined || stop === undefined) {
      result.push(node);
      continue;
    }
    result.push({ type: 'html', value: source.text.slice(start, stop), position: node.position });
    at = end;
  }
  return result;
}

/** The index of the block of HTML in which the element is closed; the same where none closes it. */
function endOf(children: readonly RootContent[], from: number, name: string): number {
  let depth = 0;
  for (let at = from; at < children.length; at += 1) {
    const node = children[at];
    if (node?.type === 'html') {
      depth +=
        count(node.value, new RegExp(`<${name}\\b`, 'gi')) -
        count(node.value, new RegExp(`</${name}\\b`, 'gi'));
      if (depth <= 0) {
        return at;
      }
    }
  }
  return from;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
