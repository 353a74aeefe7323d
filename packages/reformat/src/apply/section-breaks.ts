import { isNew } from './body-order.ts';
import type { PartContext } from './part-context.ts';
import type { Placed } from './placed.ts';
import { type SectionLayout, type Sections, sameLayout, writeSection } from './sections.ts';

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

/** A section ends where the page or the columns change, and where one ended in the source and its neighbour follows. */
export function endsSection(
  one: Placed | undefined,
  other: Placed | undefined,
  layout: SectionLayout,
  next: SectionLayout,
  sections: Sections,
): boolean {
  if (!sameLayout(layout, next)) {
    return true;
  }
  if (one === undefined || other === undefined || one.where !== 'body' || other.where !== 'body') {
    return false;
  }
  const { block } = one;
  if (isNew(block) || isNew(other.block)) {
    return false;
  }
  const [from, to] = [sections.indexOf.get(block), sections.indexOf.get(other.block)];
  return from !== undefined && to !== undefined && to === from + 1;
}

/** How a new section starts: as in the source where it began there, else on a new page if the paper turns. */
export function startOf(first: Placed | undefined, layout: SectionLayout, before: SectionLayout): string {
  if (first !== undefined && !isNew(first.block) && first.where === 'body') {
    return layout.start === 'continuous' && layout.landscape !== before.landscape ? 'nextPage' : layout.start;
  }
  return layout.landscape === before.landscape ? 'continuous' : 'nextPage';
}

export function lastSection(placed: readonly Placed[], sections: Sections, context: PartContext): string {
  const layouts = layoutsOf(placed, sections);
  const layout = layouts.at(-1) ?? lastOf(sections);
  return writeSection(layout, placed.length <= 1 ? 'nextPage' : layout.start, context.lookup.sheet.page);
}

