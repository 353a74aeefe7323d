import { type Block, type Edit, flatBlocks, phrase } from '@fg2rec/document';
import { followsGuide } from '../outline/profile.ts';
import type { Change, Pass } from '../plan.ts';
import { placeOf } from './describe.ts';

/** Titles of tables stand above, those of figures below (Author's guide clause 9.5). */
export const captionPlaces: Pass = ({ facts, deliverable, outline }) => {
  const edits: Edit[] = [];
  const changes: Change[] = [];
  if (!followsGuide(outline.profile)) {
    return { edits, changes };
  }
  const blocks = new Set<Block>(flatBlocks(deliverable.root.children));
  for (const { paragraph, kind, of, position } of facts.captions) {
    const wrong = kind === 'figure' ? 'above' : 'below';
    const isOnly = facts.captions.filter((caption) => caption.of === of).length === 1;
    // A table that is pasted as a picture stays under the title that it has.
    const isFigure = of?.type === 'table' || of?.role === 'figure';
    const fits = of !== undefined && (kind === 'figure' ? isFigure : of.type === 'table');
    if (position === wrong && fits && isOnly && of !== paragraph && blocks.has(of) && blocks.has(paragraph)) {
      const where = kind === 'figure' ? 'after' : 'before';
      edits.push({ kind: 'move-blocks', blocks: [paragraph.anchor], to: { at: of.anchor, where } });
      changes.push({
        pass: 'caption-places',
        what:
          kind === 'figure'
            ? phrase('The title of the figure stands below it.')
            : phrase('The title of the table stands above it.'),
        because: phrase('Titles of tables stand above, those of figures below (Author’s guide clause 9.5).'),
        rule: 'figures/caption-position',
        place: placeOf(paragraph, facts.divisionOf(paragraph)),
      });
    }
  }
  return { edits, changes };
};
