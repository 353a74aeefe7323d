import type { Code, Image, RootContent } from 'mdast';
import { attributeList } from '../conventions/attribute-list.ts';
import type { SourceText } from '../source-file.ts';

/** Languages whose code is a drawing. */
const languages = /^\{?\.?(mermaid|plantuml|puml|dot|graphviz)\b/;

/**
 * Drawings written as code, each replaced by its picture where that lies beside it: the picture in the next paragraph,
 * the one that the fence names (`file=drawing.svg`), or the one that Mermaid's own tool writes (`text-1.svg` for the
 * first drawing of `text.md`). Without one the code is kept, and said.
 */
export function drawings(blocks: readonly RootContent[], source: SourceText): RootContent[] {
  return blocks.flatMap((node, index): RootContent[] => {
    const language = node.type === 'code' ? languages.exec(node.lang ?? '')?.[1] : undefined;
    if (node.type !== 'code' || language === undefined) {
      return [node];
    }
    const { surroundings } = source;
    const line = node.position?.start.line ?? 0;
    const next = onlyPicture(blocks[index + 1]);
    if (next !== undefined && surroundings.hasPicture(next.url, source.file)) {
      surroundings.remark(
        `The ${language} drawing in line ${line} is shown by its picture “${next.url}”; its code is left out.`,
      );
      return [];
    }
    const url = candidates(node, language, source).find((path) => surroundings.hasPicture(path, source.file));
    if (url === undefined) {
      surroundings.remark(
        `The ${language} drawing in line ${line} is kept as code: draw it and put the picture beside it.`,
      );
      return [node];
    }
    surroundings.remark(
      `The ${language} drawing in line ${line} is shown by “${url}”; its code is left out.`,
    );
    const { position } = node;
    return [{ type: 'paragraph', children: [{ type: 'image', url, alt: '', position }], position }];
  });
}

function onlyPicture(node: RootContent | undefined): Image | undefined {
  const content = node?.type === 'paragraph' ? node.children : [];
  const [only, ...more] = content.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return only?.type === 'image' && more.length === 0 ? only : undefined;
}

function candidates(node: Code, language: string, source: SourceText): string[] {
  const pairs = attributeList((node.meta ?? '').replace(/^\{|\}$/g, '').trim())?.pairs ?? {};
  const named = [pairs.file, pairs.src, pairs.drawing, pairs.filename].filter((path) => path !== undefined);
  const before = source.text.slice(0, node.position?.start.offset ?? 0);
  const number =
    (before.match(new RegExp(`^[ \\t>]*(?:\`{3,}|~{3,})[ \\t]*\\{?\\.?${language}\\b`, 'gm')) ?? []).length +
    1;
  const stem = source.file.slice(source.file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return [...named, `${stem}-${number}.svg`, `${stem}-${number}.png`];
}
