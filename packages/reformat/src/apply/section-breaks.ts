import { isNew } from './body-order.ts';
import type { Placed } from './placed.ts';
import type { SectionLayout, Sections } from './sections.ts';

/** New paragraphs lie in the section of the block after them. */
export function layoutsOf(placed: readonly Placed[], sections: Sections): SectionLayout[] {
  const layouts: SectionLayout[] = [];
  let following: SectionLayout | undefined;
  for (let index = placed.length - 1; index >= 0; index--) {
    const block = placed[index]?.block;
    if (block !== undefined && !isNew(block)) {
      following = sections.layouts[sections.indexOf.get(block) ?? -1] ?? following;
    }
    layouts[index] = following ?? lastOf(sections);
  }
  return layouts;
}

export function lastOf(sections: Sections): SectionLayout {
  const last = sections.layouts.at(-1);
  return last ?? { landscape: false, columns: '', columnCount: 1, start: 'nextPage', rightToLeft: false };
}

/** How a new section starts: as in the source where it began there, else on a new page if the paper turns. */
export function startOf(first: Placed | undefined, layout: SectionLayout, before: SectionLayout): string {
  if (first !== undefined && !isNew(first.block) && first.where === 'body') {
    return layout.start === 'continuous' && layout.landscape !== before.landscape ? 'nextPage' : layout.start;
  }
  return layout.landscape === before.landscape ? 'continuous' : 'nextPage';
}
