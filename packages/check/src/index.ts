export { check, runRule, severityOf } from './check.ts';
export * from './finding.ts';
export * from './rule.ts';
export * from './rule-list.ts';
export * from './rule-page.ts';
export { rules } from './rules/index.ts';
export { keywordsInForm } from './support/keyword-form.ts';
export * from './vfile-messages.ts';
