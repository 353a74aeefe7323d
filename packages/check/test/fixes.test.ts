import { type Block, root } from '@fg2rec/document';
import { vocabulary } from '@fg2rec/rulebook';
import { describe, expect, test } from 'vitest';
import { check, type Example, type Finding, rules, runRule } from '../src/index.ts';
import { rulesWithoutFix } from '../src/no-fix.ts';
import { factsOf } from './support.ts';
import { edited } from './support-edits.ts';

const today = '2026-01-01';

const fixable = rules
  .filter(({ meta }) => meta.fix !== 'none')
  .flatMap((rule) =>
    rule.meta.examples.bad.map((example) => ({ id: rule.meta.id, title: example.title, rule, example })),
  );

/** How many findings each rule has, by severity: a fix may make fewer of them, never more. */
function tally(example: Example, blocks: readonly Block[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { rule } of check(factsOf(example, blocks), { today, ...example.options })) {
    counted.set(rule, (counted.get(rule) ?? 0) + 1);
  }
  return counted;
}

function newlyFound(before: Map<string, number>, after: Map<string, number>): string[] {
  return [...after].filter(([rule, count]) => count > (before.get(rule) ?? 0)).map(([rule]) => rule);
}

describe('fixes', () => {
  test.each(fixable)('$id: $title: the finding goes and no other comes', ({ rule, example }) => {
    const options = { today, ...example.options };
    const blocks = root(...example.document).children;
    const before = tally(example, blocks);
    const found = runRule(rule, factsOf(example, blocks), options, vocabulary);
    for (const finding of found.filter(({ edits }) => edits.length > 0)) {
      const mended = edited(blocks, finding.edits);
      const after: Finding[] = runRule(rule, factsOf(example, mended), options, vocabulary);
      expect(after.map(({ subject }) => subject)).not.toContain(finding.subject);
      expect(newlyFound(before, tally(example, mended))).toEqual([]);
    }
  });

  test('every rule that promises a fix gives one in an example', () => {
    const promised = new Set(fixable.map(({ id }) => id));
    for (const { rule, example } of fixable) {
      const facts = factsOf(example);
      const found = runRule(rule, facts, { today, ...example.options }, vocabulary);
      if (found.some(({ edits }) => edits.length > 0)) {
        promised.delete(rule.meta.id);
      }
    }
    expect([...promised]).toEqual([]);
  });

  test('every rule without fix says why, once, and no other does', () => {
    const without = rules.filter(({ meta }) => meta.fix === 'none').map(({ meta }) => meta.id);
    expect(Object.values(rulesWithoutFix).flat().sort()).toEqual(without.sort());
  });

  test('no rule gives a fix that it does not promise', () => {
    const silent = rules.filter(({ meta }) => meta.fix === 'none');
    const giving = silent.filter((rule) =>
      rule.meta.examples.bad.some((example) =>
        runRule(rule, factsOf(example), { today, ...example.options }, vocabulary).some(
          ({ edits }) => edits.length > 0,
        ),
      ),
    );
    expect(giving.map(({ meta }) => meta.id)).toEqual([]);
  });
});
