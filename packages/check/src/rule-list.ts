import type { DocumentKind, Language } from '@fg2rec/document';
import type { RuleCitation } from './finding.ts';
import type { Rule, SeverityOrOff } from './rule.ts';
import { rules } from './rules/index.ts';

/** A rule as `fg2rec rules` prints it. */
export interface RuleEntry {
  readonly id: string;
  readonly catalogue: readonly string[];
  readonly title: string;
  readonly citation: RuleCitation;
  readonly severity: SeverityOrOff;
  readonly severityByKind: Readonly<Partial<Record<DocumentKind, SeverityOrOff>>>;
  readonly fix: 'safe' | 'suggestion' | 'none';
  readonly languages: 'all' | readonly Language[];
}

/** Every rule, in the order of the catalogue. */
export function listRules(): RuleEntry[] {
  return rules.map(({ meta }) => ({
    id: meta.id,
    catalogue: meta.catalogue,
    title: meta.title,
    citation: meta.citation,
    severity: meta.severity,
    severityByKind: meta.severityByKind ?? {},
    fix: meta.fix,
    languages: meta.languages,
  }));
}

/** The rule of this id, if there is one. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.meta.id === id);
}
