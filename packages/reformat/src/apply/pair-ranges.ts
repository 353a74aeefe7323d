import { type Splice, walk, type XmlElement } from '@fg2rec/ooxml';

const kinds = ['comment', 'moveFrom', 'moveTo'] as const;

/** Starts and ends of comments and moves that found no partner, or the wrong way round. */
export function unpairedRanges(root: XmlElement): Splice[] {
  const open = new Map<string, XmlElement>();
  const alone: XmlElement[] = [];
  walk(root, (element) => {
    const kind = kinds.find((name) => element.name.startsWith(`w:${name}Range`));
    if (kind === undefined) {
      return;
    }
    const key = `${kind} ${element.attributes['w:id'] ?? ''}`;
    const begun = open.get(key);
    if (element.name.endsWith('Start')) {
      alone.push(...(begun === undefined ? [] : [begun]));
      open.set(key, element);
    } else if (begun === undefined) {
      alone.push(element);
    } else {
      open.delete(key);
    }
  });
  return [...alone, ...open.values()].map(({ start, end }) => ({ start, end, text: '' }));
}
