import type { PhrasingContent, Text } from 'mdast';

/**
 * Marks inside plain text that the parser does not know: citations of Pandoc (`[@tag]`) and kramdown-rfc
 * (`{{!TCP=RFC0793}}`), superscripts and subscripts between carets and tildes.
 */
const marks =
  /\[(?<cited>-?@[^\][\n]{1,200})\]|\{\{(?<braced>[^{}\n]{1,200})\}\}|(?<=[\p{L}\p{N})])\^(?<raised>[^\s^~]{1,20})\^|(?<=[\p{L}\p{N})])~(?<lowered>[^\s^~]{1,20})~|\{:[.#](?:[^{}\n]*)\}/gu;

export function textMarks(node: Text): PhrasingContent[] {
  if (!/[@{^~]/.test(node.value)) {
    return [node];
  }
  const result: PhrasingContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(marks)) {
    push(result, node, from, match.index);
    result.push(...marked(match.groups ?? {}, match[0]));
    from = match.index + match[0].length;
  }
  push(result, node, from, node.value.length);
  return result;
}

/** A stretch of the text, with its own place where it is on the first line. */
function push(result: PhrasingContent[], node: Text, from: number, to: number): void {
  if (to <= from) {
    return;
  }
  const { position } = node;
  const before = node.value.slice(0, from);
  const breaks = before.split('\n').length - 1;
  const start =
    position === undefined
      ? undefined
      : {
          line: position.start.line + breaks,
          column: breaks === 0 ? position.start.column + from : from - before.lastIndexOf('\n'),
        };
  result.push({
    type: 'text',
    value: node.value.slice(from, to),
    ...(start === undefined || position === undefined ? {} : { position: { start, end: position.end } }),
  });
}

function marked(groups: Readonly<Record<string, string | undefined>>, written: string): PhrasingContent[] {
  const { cited, braced, raised, lowered } = groups;
  if (raised !== undefined) {
    return [{ type: 'styled', look: 'superscript', children: [{ type: 'text', value: raised }] }];
  }
  if (lowered !== undefined) {
    return [{ type: 'styled', look: 'subscript', children: [{ type: 'text', value: lowered }] }];
  }
  if (cited !== undefined) {
    return [{ type: 'text', value: citation(cited) }];
  }
  return braced === undefined ? [] : bracedReference(braced.trim(), written);
}

/** `@tag, clause 5; @other` as `[tag], clause 5 [other]`. */
function citation(text: string): string {
  return text
    .split(/\s*;\s*/)
    .map((one) => {
      const [, tag = one, rest = ''] = /^-?@([^,]+?)\s*(,[\s\S]*)?$/.exec(one) ?? [];
      return `[${tag}]${rest}`;
    })
    .join(' ');
}

/** `!TCP=RFC0793`, `RFC9110`, `Section 9.3.6 of !HTTP=RFC9110`; a name in lower case leads to a heading. */
function bracedReference(text: string, written: string): PhrasingContent[] {
  const clause = /^(?<words>[\s\S]+?\s(?:of|in)\s)(?<tag>\S+)$/.exec(text)?.groups;
  const tag = clause?.tag ?? text;
  if (/\s/.test(tag)) {
    return [{ type: 'text', value: written }];
  }
  const name = tag.replace(/^[!?&-]+/, '').replace(/^[^=]*=/, '');
  if (clause === undefined && /^[a-z][\w-]*$/.test(tag)) {
    return [{ type: 'crossReference', target: tag, children: [] }];
  }
  return [{ type: 'text', value: `${clause?.words ?? ''}[${name}]` }];
}
