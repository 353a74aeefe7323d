import {
  as,
  type Block,
  computeFacts,
  type Facts,
  heading,
  kinds,
  languages,
  paragraph,
  root,
} from '@fg2rec/document';
import { rulebookEditions, ruleDocuments, vocabulary } from '@fg2rec/rulebook';
import { describe, expect, test } from 'vitest';
import {
  check,
  listRules,
  type Rule,
  ruleById,
  rules,
  runRule,
  severityOf,
  toVFileMessage,
} from '../src/index.ts';

const today = '2026-01-01';

function factsOf(document: Block[], kind: Facts['kind'] = 'recommendation', stage: Facts['stage'] = 'draft') {
  const source = {
    name: 'a.docx',
    sha256: '',
    format: 'docx' as const,
    language: 'en' as const,
    languageConfidence: 1,
    view: 'final' as const,
  };
  return computeFacts({ root: root(...document), source, properties: { custom: {} } }, vocabulary, {
    kind,
    stage,
  });
}

const draft = [
  as('recommendation-number', 'ITU-T Recommendation X.1234'),
  as('recommendation-title', 'Sensors for cities'),
  heading('1', 'Scope'),
  paragraph('This Recommendation specifies sensors.'),
  heading('6', 'Sensors'),
  paragraph('Sensors are described in section 6.'),
  as('note', 'NOTE: Some are large.'),
];

describe('check', () => {
  test('gives findings in document order, those about the whole document first', () => {
    const findings = check(factsOf(draft), { today });
    const starts = findings.map(({ place }) => place.anchor?.start ?? -1);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
    expect(starts[0]).toBe(-1);
    expect(findings.map(({ rule }) => rule)).toContain('structure/fixed-clauses');
  });

  test('puts the graver finding first at the same place', () => {
    const findings = check(factsOf(draft), { today });
    const rank = { error: 0, warning: 1, info: 2 };
    for (let index = 1; index < findings.length; index += 1) {
      const [before, after] = [findings[index - 1], findings[index]];
      if (before?.place.anchor?.start === after?.place.anchor?.start && before && after) {
        expect(rank[before.severity]).toBeLessThanOrEqual(rank[after.severity]);
      }
    }
  });

  test('names the place as a reader does', () => {
    const found = check(factsOf(draft), { today }).find(({ rule }) => rule === 'notes/label');
    expect(found?.place).toMatchObject({ clause: '6', paragraph: 6, quote: 'NOTE:' });
    expect(found?.message).toBe('The note begins "NOTE:" instead of "NOTE –".');
    expect(found?.fix).toBe('safe');
    expect(found?.edits).toEqual([
      { kind: 'replace-text', paragraph: found?.place.anchor, from: 0, to: 6, text: 'NOTE – ' },
    ]);
  });

  test('is the same on every run', () => {
    expect(check(factsOf(draft), { today })).toEqual(check(factsOf(draft), { today }));
  });

  test('softens or silences rules by kind', () => {
    const severityFor = (kind: Facts['kind']) =>
      check(factsOf(draft, kind), { today }).find(({ rule }) => rule === 'structure/fixed-clauses')?.severity;
    expect(severityFor('recommendation')).toBe('error');
    expect(severityFor('a-series')).toBe('info');
    expect(severityFor('other')).toBeUndefined();
  });

  test('lets the user set severities by rule id or catalogue code', () => {
    const severityWith = (severities: Record<string, 'error' | 'info' | 'off'>) =>
      check(factsOf(draft), { today, severities }).find(({ rule }) => rule === 'notes/label')?.severity;
    expect(severityWith({ 'notes/label': 'error' })).toBe('error');
    expect(severityWith({ 'NOT-01': 'info' })).toBe('info');
    expect(severityWith({ 'NOT-01': 'off', 'notes/label': 'error' })).toBe('error');
    expect(severityWith({ 'NOT-01': 'off' })).toBeUndefined();
  });

  test('keeps rules on the TD away from published texts', () => {
    const options = { today, missingCoverFields: ['source'] };
    const cover = (stage: Facts['stage']) =>
      check(factsOf(draft, 'recommendation', stage), options).filter(({ rule }) => rule.startsWith('cover/'));
    expect(cover('draft')).toHaveLength(1);
    expect(cover('published')).toEqual([]);
  });

  test.each([
    ['2026-08-10', 'error', 'was missed by 1 day'],
    ['2026-08-09', 'warning', 'is due by 2026-08-09'],
    ['2026-07-26', 'warning', 'in 14 days'],
    ['2026-07-25', 'info', 'can be met: 15 days'],
  ])('judges the deadline of a meeting on 2026-09-06 on %s', (day, severity, words) => {
    const options = { today: day, meetingDate: '2026-09-06' };
    const found = check(factsOf(draft), options).find(({ rule }) => rule === 'cover/deadline');
    expect(found?.severity).toBe(severity);
    expect(found?.message).toContain(words);
  });
});

describe('runRule', () => {
  const [first] = rules;

  test('turns a rule that throws into an information', () => {
    const broken: Rule | undefined = first && {
      meta: first.meta,
      check() {
        throw new TypeError('no such thing');
      },
    };
    const findings = broken === undefined ? [] : runRule(broken, factsOf(draft), { today }, vocabulary);
    expect(findings).toMatchObject([{ severity: 'info', subject: 'internal' }]);
    expect(findings[0]?.message).toContain('no such thing');
  });

  test('never raises a severity above that of the rule', () => {
    const rule = ruleById('front/keyword-form');
    const loud: Rule | undefined = rule && {
      meta: rule.meta,
      check: ({ report }) => report({ message: 'stop', atMost: 'error' }),
    };
    const findings = loud === undefined ? [] : runRule(loud, factsOf(draft), { today }, vocabulary);
    expect(findings.map(({ severity }) => severity)).toEqual(['info']);
  });
});

test('listRules tells what each rule is', () => {
  expect(listRules()).toHaveLength(rules.length);
  expect(listRules().find(({ id }) => id === 'structure/fixed-clauses')).toMatchObject({
    catalogue: ['STR-04'],
    severity: 'error',
    fix: 'safe',
    languages: 'all',
  });
});

test.each(listRules().map((rule) => ({ id: rule.id, rule })))('the list says all of $id', ({ rule }) => {
  expect(rule.catalogue.length).toBeGreaterThan(0);
  expect(ruleDocuments[rule.citation.document]).toBeDefined();
  expect(rule.citation.clause).not.toBe('');
  expect(['seen', 'secondary', 'measured', 'memory']).toContain(rule.citation.confidence);
  expect(Object.keys(rule.severityByKind).sort()).toEqual([...kinds].sort());
  for (const severity of [rule.severity, ...Object.values(rule.severityByKind)]) {
    expect(['error', 'warning', 'info', 'off']).toContain(severity);
  }
  // A rule that is off for every kind would be none.
  expect(Object.values(rule.severityByKind).some((severity) => severity !== 'off')).toBe(true);
  expect(['safe', 'suggestion', 'none']).toContain(rule.fix);
  expect(rule.languages === 'all' || rule.languages.every((language) => languages.includes(language))).toBe(
    true,
  );
  expect(rule.languages).not.toHaveLength(0);
  expect(rule.editions.length).toBeGreaterThan(0);
  expect(rule.messages.length).toBeGreaterThan(0);
});

test('a finding rides on a vfile message', () => {
  const [finding] = check(factsOf(draft), { today }).filter(({ severity }) => severity === 'error');
  const message = finding && toVFileMessage(finding);
  expect(message).toMatchObject({
    source: 'fg2rec',
    fatal: true,
    reason: finding?.message,
    note: finding?.advice,
  });
  expect(message?.ruleId).toBe(finding?.rule);
});

describe('editions', () => {
  const chairman = (edition?: '2016' | '2023', severities = {}) =>
    check(factsOf([heading('6', 'Meetings'), paragraph('The chairman opens the meeting.')]), {
      today: '2026-01-01',
      severities,
      ...(edition === undefined ? {} : { edition }),
    }).filter(({ rule }) => rule === 'language/chair');

  test('choose rules by data of the rulebook', () => {
    expect(chairman('2023')).toHaveLength(1);
    expect(chairman('2016')).toEqual([]);
    expect(chairman()).toHaveLength(1);
  });

  test('what the user says counts more', () => {
    expect(chairman('2016', { 'LNG-02': 'warning' })).toHaveLength(1);
  });

  test('ask for nothing that rests on later documents alone', () => {
    const facts = { kind: 'recommendation', stage: 'draft' } as const;
    const quoted = rules.filter(({ meta }) => ['AG23', 'LS20'].includes(meta.citation.document));
    expect(quoted.length).toBeGreaterThan(2);
    for (const { meta } of quoted) {
      expect(severityOf(meta, facts, { today: '2026-01-01', edition: '2016' })).toBe('off');
    }
  });

  test('name rules that exist', () => {
    const named = rulebookEditions.flatMap(({ severities }) => Object.keys(severities));
    expect(named.filter((id) => ruleById(id) === undefined)).toEqual([]);
  });
});
