import type { DocumentKind, Language, Stage } from '@fg2rec/document';
import type { RuleCitation } from './finding.ts';
import type { Rule, SeverityOrOff } from './rule.ts';
import { rulePageName } from './rule-page.ts';
import { rules } from './rules/index.ts';

/** A rule as `fg2rec rules` prints it. */
export interface RuleEntry {
  readonly id: string;
  readonly catalogue: readonly string[];
  readonly title: string;
  readonly why: string;
  readonly citation: RuleCitation;
  readonly severity: SeverityOrOff;
  readonly severityByKind: Readonly<Partial<Record<DocumentKind, SeverityOrOff>>>;
  readonly severityByStage: Readonly<Partial<Record<Stage, SeverityOrOff>>>;
  readonly stages: 'all' | readonly Stage[];
  readonly fix: 'safe' | 'suggestion' | 'none';
  readonly languages: 'all' | readonly Language[];
  /** Ids of its messages. */
  readonly messages: readonly string[];
  readonly examples: { readonly bad: number; readonly good: number };
  /** Its page in the repository. */
  readonly page: string;
}

/** Every rule, in the order of the catalogue. */
export function listRules(): RuleEntry[] {
  return rules.map(({ meta }) => ({
    id: meta.id,
    catalogue: meta.catalogue,
    title: meta.title,
    why: meta.why,
    citation: meta.citation,
    severity: meta.severity,
    severityByKind: meta.severityByKind ?? {},
    severityByStage: meta.severityByStage ?? {},
    stages: meta.stages ?? 'all',
    fix: meta.fix,
    languages: meta.languages,
    messages: Object.keys(meta.messages),
    examples: { bad: meta.examples.bad.length, good: meta.examples.good.length },
    page: `docs/rules/${rulePageName(meta.id)}`,
  }));
}

/** The rule of this id, if there is one. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.meta.id === id);
}
