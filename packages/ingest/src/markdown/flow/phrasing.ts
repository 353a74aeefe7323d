import type { TextSource } from '@fg2rec/document';
import type { PhrasingContent, Text } from 'mdast';
import { attributesOf } from '../source-file.ts';
import { decoded } from '../targets.ts';
import { type Place, paragraph, placeOf, type Writing } from './writing.ts';

/** Addresses that a reader of the TD can follow. Others, such as `javascript:` or a file beside the source, are not. */
const followed = /^(?:https?|mailto|ftp|ftps|tel|urn|doi):/i;

/** Inline content ready for Word: links, references to places and pictures resolved. */
export function phrasing(
  children: readonly PhrasingContent[],
  at: Place,
  writing: Writing,
): PhrasingContent[] {
  return children.flatMap((node) => one(node, at, writing));
}

function one(node: PhrasingContent, at: Place, writing: Writing): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [softBroken(node)];
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'styled':
      return [{ ...node, children: phrasing(node.children, at, writing) }];
    case 'link':
      return link(node.url, node.children, node, at, writing);
    case 'linkReference': {
      const definition = writing.definitions.get(node.identifier);
      return definition === undefined
        ? phrasing(node.children, at, writing)
        : link(definition.url, node.children, node, at, writing);
    }
    case 'imageReference': {
      const definition = writing.definitions.get(node.identifier);
      const text: PhrasingContent = { type: 'text', value: node.alt ?? node.identifier };
      return definition === undefined
        ? [text]
        : one(
            {
              type: 'image',
              url: definition.url,
              alt: node.alt,
              title: definition.title,
              position: node.position,
            },
            at,
            writing,
          );
    }
    case 'image':
      return image(node, at, writing);
    case 'crossReference':
      return [{ ...node, children: phrasing(node.children, at, writing) }];
    case 'inlineAnchor': {
      // Known before anything is written: text may refer to what comes later.
      const bookmark = writing.targets.add([node.name], node.name);
      return bookmark === undefined ? [] : [{ ...node, bookmark }];
    }
    case 'inlineNote':
      return [inlineNote(node, at, writing)];
    case 'html':
      return [];
    default:
      return [node];
  }
}

function link(
  url: string,
  children: readonly PhrasingContent[],
  node: PhrasingContent,
  at: Place,
  writing: Writing,
): PhrasingContent[] {
  const inside = phrasing(children, at, writing);
  const hash = url.indexOf('#');
  if (hash !== -1 && !followed.test(url)) {
    return [
      {
        type: 'crossReference',
        target: decoded(url.slice(hash + 1)),
        children: inside,
        position: node.position,
      },
    ];
  }
  if (!followed.test(url)) {
    return inside.length === 0 ? [{ type: 'text', value: url }] : inside;
  }
  return [
    {
      type: 'link',
      url,
      children: inside.length === 0 ? [{ type: 'text', value: url }] : inside,
      position: node.position,
    },
  ];
}

/** A note in the line becomes one like the others. */
function inlineNote(
  { children, position }: Extract<PhrasingContent, { type: 'inlineNote' }>,
  at: Place,
  writing: Writing,
): PhrasingContent {
  const identifier = `inline note ${writing.footnotes.length + 1}`;
  const text = paragraph('footnote', phrasing(children, at, writing), placeOf({ position }, at.file));
  writing.footnotes.push({
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: [text] as never,
  });
  return { type: 'footnoteReference', identifier, label: identifier, position };
}

type Image = Extract<PhrasingContent, { type: 'image' }>;

/** A picture with its bytes; where there are none, the words that stand for it, and a remark. */
function image(node: Image, at: Place, writing: Writing): PhrasingContent[] {
  const picture = writing.picture(node.url, at.file);
  if (picture === undefined) {
    const words = [node.alt ?? '', `(${node.url})`].filter((part) => part !== '' && part !== '()').join(' ');
    return [{ type: 'text', value: `[${words}]`, position: node.position }];
  }
  const data = { ...node.data, attributes: attributesOf(node), picture } as object;
  return [{ ...node, data }];
}

/** A text whose line ends are spaces; where its lines come from is noted on it. */
function softBroken(node: Text): Text {
  const value = softBreaks(node.value);
  const { position } = node;
  if (position === undefined || !node.value.includes('\n') || value.length !== node.value.length) {
    return { ...node, value };
  }
  const lines = node.value.split('\n');
  // All lines but the first begin where the last one does, as far as can be told.
  const column = Math.max(1, position.end.column - (lines.at(-1)?.length ?? 0));
  let offset = 0;
  const stretches: TextSource[] = lines.map((text, index) => {
    const stretch = {
      offset,
      length: text.length,
      line: position.start.line + index,
      column: index === 0 ? position.start.column : column,
    };
    offset += text.length + 1;
    return stretch;
  });
  return { ...node, value, data: { ...node.data, stretches } as object };
}

/** A line end in the source is a space in the text; between Chinese characters it is nothing. */
function softBreaks(value: string): string {
  return value.includes('\n')
    ? value
        .replace(/(?<=[\u3000-\u9fff\uff00-\uffef])[ \t]*\n[ \t]*(?=[\u3000-\u9fff\uff00-\uffef])/gu, '')
        .replace(/[ \t]*\n[ \t]*/g, ' ')
    : value;
}
