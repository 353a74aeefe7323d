import type { DivisionKind } from '@fg2rec/document';
import type { Verdict } from './verdict.ts';

/** Fixed headings of the body are clauses even where their number is missing; those of the front have none. */
export function roleOf(fixed: DivisionKind | undefined, isNumbered: boolean): Verdict['role'] {
  if (fixed === 'bibliography') {
    return 'bibliography-heading';
  }
  if (fixed === 'contents' && !isNumbered) {
    return 'toc-heading';
  }
  return isNumbered || fixed === undefined || isBodyKind(fixed) ? 'clause-heading' : 'unnumbered-heading';
}

const bodyKinds: readonly DivisionKind[] = [
  'scope',
  'references',
  'definitions',
  'terms-elsewhere',
  'terms-here',
  'abbreviations',
  'conventions',
];

export function isBodyKind(kind: DivisionKind | undefined): boolean {
  return kind !== undefined && bodyKinds.includes(kind);
}
