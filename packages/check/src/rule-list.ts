import { type DocumentKind, kinds, type Language, type Stage } from '@fg2rec/document';
import { type EditionId, editionIds } from '@fg2rec/rulebook';
import { byEdition } from './by-edition.ts';
import type { RuleCitation } from './finding.ts';
import type { Rule, RuleMeta, SeverityOrOff } from './rule.ts';
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
  /** For every kind. */
  readonly severityByKind: Readonly<Record<DocumentKind, SeverityOrOff>>;
  readonly severityByStage: Readonly<Partial<Record<Stage, SeverityOrOff>>>;
  /** Editions of the rulebook that ask for it. */
  readonly editions: readonly EditionId[];
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
    severityByKind: byKind(meta),
    severityByStage: meta.severityByStage ?? {},
    editions: editionIds.filter((edition) => byEdition(meta, edition) !== 'off'),
    stages: meta.stages ?? 'all',
    fix: meta.fix,
    languages: meta.languages,
    messages: Object.keys(meta.messages),
    examples: { bad: meta.examples.bad.length, good: meta.examples.good.length },
    page: `docs/rules/${rulePageName(meta.id)}`,
  }));
}

function byKind({ severity, severityByKind }: RuleMeta): RuleEntry['severityByKind'] {
  const entries = kinds.map((kind) => [kind, severityByKind?.[kind] ?? severity] as const);
  return Object.fromEntries(entries) as Record<DocumentKind, SeverityOrOff>;
}

/** The rule of this id, if there is one. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.meta.id === id);
}
