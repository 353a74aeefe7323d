import { type EditionId, editionById } from '@fg2rec/rulebook';
import type { RuleMeta, SeverityOrOff } from './rule.ts';

/** The gravest that a rule may say by an edition of the rulebook; without one, it may say all. */
export function byEdition({ id, citation }: RuleMeta, edition: EditionId | undefined): SeverityOrOff {
  if (edition === undefined) {
    return 'error';
  }
  const { later, severities } = editionById(edition);
  return later.includes(citation.document) ? 'off' : (severities[id] ?? 'error');
}
