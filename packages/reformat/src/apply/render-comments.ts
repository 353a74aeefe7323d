import { applySplices, childrenNamed, type Splice, walk, type XmlElement } from '@fg2rec/ooxml';
import type { PartContext } from './part-context.ts';

/**
 * The comments that the text still refers to, as they came: answers hang on the ids of their paragraphs. Styles that
 * the template has not and list numbering, whose definitions are not there any more, go.
 */
export function renderComments(
  root: XmlElement,
  { text, part, styles, lookup }: PartContext,
  referredTo: ReadonlySet<string>,
): string {
  const splices: Splice[] = [];
  const remove = ({ start, end }: XmlElement): void => void splices.push({ start, end, text: '' });
  for (const comment of childrenNamed(root, 'w:comment')) {
    if (!referredTo.has(comment.attributes['w:id'] ?? '')) {
      remove(comment);
      continue;
    }
    walk(comment, (element) => {
      if (element.name === 'w:numPr') {
        remove(element);
      } else if (styleElements[element.name] !== undefined) {
        const type = styleElements[element.name] ?? 'paragraph';
        const style = styles.byId.get(element.attributes['w:val'] ?? '');
        const id = style === undefined ? undefined : lookup.idOf(style.name, type);
        splices.push({
          start: element.start,
          end: element.end,
          text: id === undefined ? '' : `<${element.name} w:val="${id}"/>`,
        });
      }
    });
  }
  return applySplices(text, splices, part);
}

const styleElements: Readonly<Record<string, 'paragraph' | 'character' | 'table'>> = {
  'w:pStyle': 'paragraph',
  'w:rStyle': 'character',
  'w:tblStyle': 'table',
};

/** Ids of comments that texts refer to. */
export function commentsReferredTo(texts: readonly string[]): Set<string> {
  const ids = new Set<string>();
  for (const text of texts) {
    for (const [, , id] of text.matchAll(/<w:commentReference\b[^>]*?\sw:id\s*=\s*(["'])(.*?)\1/g)) {
      ids.add(id ?? '');
    }
  }
  return ids;
}
