import type { PhrasingContent, Text } from 'mdast';
import { type AttributeList, attributeList } from '../conventions/attribute-list.ts';
import type { Styled } from '../nodes.ts';

/**
 * Marks inside plain text that the parser does not know: citations of Pandoc (`[@tag]`) and kramdown-rfc
 * (`{{!TCP=RFC0793}}`), cross-references of Pandoc (`@fig:one`), spans with attributes (`[text]{.smallcaps}`), notes in
 * the line (`^[text]`), superscripts and subscripts between carets and tildes.
 */
const marks =
  /\^\[(?<noted>[^\][]{1,2000})\]|\[(?<spanned>[^\][\n]{1,300})\]\{(?<list>[.#][^{}\n]{1,200})\}|(?<![\p{L}\p{N}@[.])@(?<named>(?:fig|tbl|tab|eq|sec|lst):[\w-]{1,60})|\[(?<cited>-?@[^\][\n]{1,200})\]|\{\{(?<braced>[^{}\n]{1,200})\}\}|(?<=[\p{L}\p{N})])\^(?<raised>[^\s^~]{1,20})\^|(?<=[\p{L}\p{N})])~(?<lowered>[^\s^~]{1,20})~|\{:[.#](?:[^{}\n]*)\}/gu;

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
  const { cited, braced, raised, lowered, noted, spanned, list, named } = groups;
  if (noted !== undefined) {
    return [{ type: 'inlineNote', children: [{ type: 'text', value: noted }] }];
  }
  if (spanned !== undefined) {
    return span(spanned, attributeList(list ?? ''), written);
  }
  if (named !== undefined) {
    return [{ type: 'crossReference', target: named, written, children: [] }];
  }
  if (raised !== undefined) {
    return [{ type: 'styled', look: 'superscript', children: [{ type: 'text', value: raised }] }];
  }
  if (lowered !== undefined) {
    return [{ type: 'styled', look: 'subscript', children: [{ type: 'text', value: lowered }] }];
  }
  if (cited !== undefined) {
    return citations(cited);
  }
  return braced === undefined ? [] : bracedReference(braced.trim(), written);
}

/** `[text]{.smallcaps #id}`: a look that Word knows, a place to refer to, else the text. */
function span(text: string, list: AttributeList | undefined, written: string): PhrasingContent[] {
  if (list === undefined) {
    return [{ type: 'text', value: written }];
  }
  const look = list.classes.map((name) => spanLooks[name]).find((one) => one !== undefined);
  const content: PhrasingContent = { type: 'text', value: text };
  return [
    ...(list.id === undefined ? [] : [{ type: 'inlineAnchor', name: list.id } as const]),
    look === undefined ? content : { type: 'styled', look, children: [content] },
  ];
}

const spanLooks: Readonly<Record<string, Styled['look']>> = {
  smallcaps: 'smallCaps',
  underline: 'underline',
  ul: 'underline',
  mark: 'highlight',
};

/** What may lead to a figure, table, formula or clause of the text; where there is none it is a citation. */
const place = /^@((?:fig|tbl|tab|eq|sec|lst|clause|annex|app)[:_-][\w:.-]+)$/;

/** `@tag, clause 5; @other` as `[tag], clause 5 [other]`. */
function citations(text: string): PhrasingContent[] {
  return text.split(/\s*;\s*/).flatMap((one, index): PhrasingContent[] => {
    const gap: PhrasingContent[] = index === 0 ? [] : [{ type: 'text', value: ' ' }];
    const target = place.exec(one)?.[1];
    const [, tag = one, rest = ''] = /^-?@([^,]+?)\s*(,[\s\S]*)?$/.exec(one) ?? [];
    return target === undefined
      ? [...gap, { type: 'text', value: `[${tag}]${rest}` }]
      : [...gap, { type: 'crossReference', target, written: `[${target}]`, children: [] }];
  });
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
