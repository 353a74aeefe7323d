import { ruleDocuments, vocabulary } from '@fg2rec/rulebook';
import { describe, expect, test } from 'vitest';
import { type Example, type Finding, type RuleMeta, rules, runRule } from '../src/index.ts';
import { factsOf } from './support.ts';

function findingsOf(meta: RuleMeta, example: Example): Finding[] {
  const rule = rules.find((candidate) => candidate.meta === meta);
  const options = { today: '2026-01-01', ...example.options };
  return rule === undefined ? [] : runRule(rule, factsOf(example), options, vocabulary);
}

describe.each(rules.map((rule) => ({ id: rule.meta.id, meta: rule.meta })))('$id', ({ meta }) => {
  test.each(meta.examples.bad)('finds: $title', (example) => {
    const findings = findingsOf(meta, example);
    expect(findings.map(({ message }) => message)).not.toEqual([]);
    for (const finding of findings) {
      expect(finding.subject).not.toBe('internal');
      expect(finding.message).not.toMatch(/\{\w+\}/);
      expect(finding.advice).not.toMatch(/\{\w+\}/);
      expect((finding.place.quote ?? '').length).toBeLessThanOrEqual(120);
    }
  });

  test.each(meta.examples.good)('is quiet: $title', (example) => {
    expect(findingsOf(meta, example).map(({ message }) => message)).toEqual([]);
  });

  test('has all its parts', () => {
    expect(meta.id).toMatch(/^[a-z-]+\/[a-z-]+$/);
    expect(meta.catalogue.length).toBeGreaterThan(0);
    expect(meta.title).not.toMatch(/\.$/);
    expect(meta.why.length).toBeGreaterThan(60);
    expect(ruleDocuments[meta.citation.document]).toBeDefined();
    expect(meta.citation.edition).not.toBe('');
    expect(meta.citation.clause).not.toBe('');
    expect(Object.keys(meta.messages)).not.toEqual([]);
    for (const { message, advice } of Object.values(meta.messages)) {
      expect(message).toMatch(/\.$/);
      expect(advice.length).toBeGreaterThan(10);
    }
    expect(meta.examples.bad.length).toBeGreaterThan(0);
    expect(meta.examples.good.length).toBeGreaterThan(0);
  });

  test('accuses only on what was seen', () => {
    const severities = [meta.severity, ...Object.values(meta.severityByKind ?? {})];
    if (meta.citation.confidence === 'memory' || meta.citation.confidence === 'secondary') {
      expect(severities).not.toContain('error');
    }
  });
});

test('rule ids are unique', () => {
  const ids = rules.map(({ meta }) => meta.id);
  expect(new Set(ids).size).toBe(ids.length);
});
