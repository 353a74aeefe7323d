import { type Deliverable, type Facts, lazy } from '@fg2rec/document';
import { equationLegends } from './outline/equation-legends.ts';
import { itemNumbers } from './outline/item-numbers.ts';
import { planOutline } from './outline/outline.ts';
import { followsGuide } from './outline/profile.ts';
import type { PassInput, ReformatOptions } from './plan.ts';
import { planReferences } from './references/reference-plan.ts';
import { bookmarksPointedAt } from './replaceable-text.ts';

/** What passes are given, worked out once, and not before a pass asks: fixes alone need little of it. */
export function passInput(deliverable: Deliverable, facts: Facts, options: ReformatOptions): PassInput {
  const { vocabulary } = options;
  const outline = planOutline(facts, options);
  const pointedAt = bookmarksPointedAt(deliverable.root.children);
  const items = lazy(() => (followsGuide(outline.profile) ? itemNumbers(facts, outline) : []));
  const legends = lazy(() =>
    followsGuide(outline.profile) ? equationLegends(deliverable.root.children, pointedAt) : [],
  );
  const references = lazy(() => planReferences({ deliverable, facts, outline, vocabulary, pointedAt }));
  return {
    deliverable,
    facts,
    options,
    vocabulary,
    language: facts.language,
    outline,
    get items() {
      return items();
    },
    get legends() {
      return legends();
    },
    get references() {
      return references();
    },
    pointedAt,
  };
}
