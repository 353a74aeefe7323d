import { type Deliverable, type Facts, lazy } from '@fg2rec/document';
import { equationLegends } from './outline/equation-legends.ts';
import { itemNumbers } from './outline/item-numbers.ts';
import { planOutline } from './outline/outline.ts';
import { followsGuide } from './outline/profile.ts';
import type { PassInput, ReformatOptions } from './plan.ts';
import { planReferences } from './references/reference-plan.ts';
import { bookmarksPointedAt } from './replaceable-text.ts';
import { headedNumbers, planTerms } from './terms/term-plan.ts';

/** What passes are given, worked out once, and not before a pass asks: fixes alone need little of it. */
export function passInput(deliverable: Deliverable, facts: Facts, options: ReformatOptions): PassInput {
  const { vocabulary } = options;
  const planned = planOutline(facts, options);
  const pointedAt = bookmarksPointedAt(deliverable.root.children);
  const references = lazy(() =>
    planReferences({ deliverable, facts, outline: planned, vocabulary, pointedAt }),
  );
  const terms = lazy(() => planTerms({ facts, outline: planned, references: references(), pointedAt }));
  const outline = lazy(() => ({
    ...planned,
    numbers: new Map([...planned.numbers, ...headedNumbers(terms())]),
  }));
  const items = lazy(() => (followsGuide(planned.profile) ? itemNumbers(facts, outline()) : []));
  const legends = lazy(() =>
    followsGuide(planned.profile) ? equationLegends(deliverable.root.children, pointedAt) : [],
  );
  return {
    deliverable,
    facts,
    options,
    vocabulary,
    language: facts.language,
    profile: planned.profile,
    get outline() {
      return outline();
    },
    get items() {
      return items();
    },
    get legends() {
      return legends();
    },
    get references() {
      return references();
    },
    get terms() {
      return terms();
    },
    pointedAt,
  };
}
