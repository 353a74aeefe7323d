import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { attributeList } from '../conventions/attribute-list.ts';
import { type SourceText, withAttributes } from '../source-file.ts';

/**
 * A paragraph as the paragraphs it means: lines that each begin with a bold label stand for themselves, as forms and
 * covers on git forges have them, where a line break in the source is one on the page.
 */
export function paragraphsOf(node: Paragraph, _source: SourceText): RootContent[] {
  const { children, list } = trailingList(node.children);
  const paragraph: Paragraph = { ...node, children };
  const lines = linesOf(paragraph.children);
  const labelled = lines.filter((line) => line[0]?.type === 'strong').length;
  const isForm =
    lines.length > 1 && labelled * 2 >= lines.length && labelled > 1 && lines[0]?.[0]?.type === 'strong';
  const parts =
    isForm || isLettered(lines)
      ? lines
          .filter((line) => line.length > 0)
          .map(
            (line): Paragraph => ({
              type: 'paragraph',
              children: line,
              position: line[0]?.position ?? node.position,
            }),
          )
      : [paragraph];
  return list === undefined
    ? parts
    : parts.map((part, index) => (index === 0 ? withAttributes(part, list) : part));
}

/** Lines that begin with `a)`, `b)` or `i.`, `ii.` in order: Markdown has no such lists, so authors type them. */
function isLettered(lines: readonly PhrasingContent[][]): boolean {
  const markers = lines.map(([first]) =>
    first?.type === 'text' ? /^\s*\(?([a-z]|[ivx]{1,5})[.)]\s+\S/.exec(first.value)?.[1] : undefined,
  );
  return (
    markers.length > 1 &&
    /^[ai]$/.test(markers[0] ?? '') &&
    /^(?:b|ii)$/.test(markers[1] ?? '') &&
    markers.every((marker) => marker !== undefined)
  );
}

/** `{#fig-one}` at the end of a paragraph, as implicit figures and captions have it. */
function trailingList(children: readonly PhrasingContent[]): {
  children: PhrasingContent[];
  list?: ReturnType<typeof attributeList>;
} {
  const last = children.at(-1);
  const braces = last?.type === 'text' ? /(?:^|\s)\{(:?[#.][^{}]*)\}\s*$/.exec(last.value) : null;
  const list = braces === null ? undefined : attributeList(braces[1] ?? '');
  if (last?.type !== 'text' || braces === null || list === undefined) {
    return { children: [...children] };
  }
  const value = last.value.slice(0, braces.index).trimEnd();
  return {
    children: value === '' ? children.slice(0, -1) : [...children.slice(0, -1), { ...last, value }],
    list,
  };
}

/** The lines of a paragraph as the source has them; hard breaks end a line too. */
export function linesOf(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of children) {
    if (node.type === 'break') {
      lines.push([]);
    } else if (node.type === 'text' && node.value.includes('\n')) {
      const start = node.position?.start;
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) {
          lines.push([]);
        }
        if (value !== '') {
          const place =
            start === undefined
              ? undefined
              : { line: start.line + index, column: index === 0 ? start.column : 1 };
          lines.at(-1)?.push({
            ...node,
            value,
            ...(place === undefined || node.position === undefined
              ? {}
              : { position: { start: place, end: node.position.end } }),
          });
        }
      }
    } else {
      lines.at(-1)?.push(node);
    }
  }
  return lines;
}

/** GitHub's alerts: a quotation that begins with `[!NOTE]` is a note. */
export function noteOf(
  children: readonly RootContent[],
  position: RootContent['position'],
): RootContent[] | undefined {
  const [first, ...rest] = children;
  const lead = first?.type === 'paragraph' ? first.children[0] : undefined;
  const kind =
    lead?.type === 'text' ? /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/i.exec(lead.value) : null;
  if (first?.type !== 'paragraph' || lead?.type !== 'text' || kind === null) {
    return undefined;
  }
  const value = lead.value.slice(kind[0].length);
  const text = value === '' ? first.children.slice(1) : [{ ...lead, value }, ...first.children.slice(1)];
  return [
    {
      type: 'containerDirective',
      name: (kind[1] ?? 'note').toLowerCase(),
      children: [...(text.length === 0 ? [] : [{ ...first, children: text }]), ...rest] as Extract<
        RootContent,
        { type: 'containerDirective' }
      >['children'],
      position,
    },
  ];
}
