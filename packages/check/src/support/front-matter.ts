import type { Facts, Paragraph } from '@fg2rec/document';
import { deepContentOf } from './divisions.ts';

/** Every non-blank paragraph before clause 1 (the whole text where there is none), headings included. */
export function frontMatter(facts: Facts): Paragraph[] {
  const scope = facts.divisions.findIndex(({ kind, number }) => kind === 'scope' || number === '1');
  const divisions = scope < 0 ? facts.divisions : facts.divisions.slice(0, scope);
  return divisions.flatMap((division) => [
    ...(division.heading === undefined ? [] : [division.heading]),
    ...deepContentOf(division),
  ]);
}
