import type { Deliverable, Facts } from '@fg2rec/document';
import { equationLegends } from './outline/equation-legends.ts';
import { itemNumbers } from './outline/item-numbers.ts';
import { planOutline } from './outline/outline.ts';
import { followsGuide } from './outline/profile.ts';
import type { PassInput, ReformatOptions } from './plan.ts';
import { planReferences } from './references/reference-plan.ts';
import { bookmarksPointedAt } from './replaceable-text.ts';

/** What passes are given, worked out once. */
export function passInput(deliverable: Deliverable, facts: Facts, options: ReformatOptions): PassInput {
  const { vocabulary } = options;
  const outline = planOutline(facts, options);
  const pointedAt = bookmarksPointedAt(deliverable.root.children);
  return {
    deliverable,
    facts,
    options,
    vocabulary,
    language: facts.language,
    outline,
    items: followsGuide(outline.profile) ? itemNumbers(facts, outline) : [],
    legends: followsGuide(outline.profile) ? equationLegends(deliverable.root.children, pointedAt) : [],
    references: planReferences({ deliverable, facts, outline, vocabulary, pointedAt }),
    pointedAt,
  };
}
