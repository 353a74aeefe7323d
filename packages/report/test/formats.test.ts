import { listRules } from '@fg2rec/check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { renderCsv, renderJunit, renderSarif, renderUnix } from '../src/index.ts';
import { sampleReport } from './sample.ts';

/** What OASIS SARIF 2.1.0 asks of the parts that are written, by its clauses 3.13 to 3.30: closed, so that no slip passes. */
const text = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const properties = z.record(z.string(), z.unknown());
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().min(1),
          version: z.string(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              name: z.string().regex(/^[A-Za-z0-9]+$/),
              shortDescription: text,
              fullDescription: text.optional(),
              help: text.optional(),
              defaultConfiguration: z.strictObject({ enabled: z.boolean(), level }),
              properties,
            }),
          ),
        }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      artifacts: z.array(
        z.strictObject({
          location: z.strictObject({ uri: z.string().regex(/^[^\s]+$/) }),
          hashes: z.record(z.string(), z.string()).optional(),
        }),
      ),
      invocations: z.array(
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(z.strictObject({ level, message: text })),
        }),
      ),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.number().int().min(0).optional(),
          level,
          message: text,
          locations: z.array(
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({ uri: z.string(), index: z.number().int().min(0) }),
                region: z
                  .strictObject({ startLine: z.number().int().min(1), snippet: text.optional() })
                  .optional(),
              }),
              logicalLocations: z.array(z.strictObject({ name: z.string(), kind: z.string() })).optional(),
            }),
          ),
          partialFingerprints: z.record(z.string(), z.string()).optional(),
          suppressions: z
            .array(
              z.strictObject({
                kind: z.enum(['inSource', 'external']),
                status: z.enum(['accepted', 'underReview', 'rejected']),
              }),
            )
            .optional(),
          baselineState: z.enum(['new', 'unchanged', 'updated', 'absent']).optional(),
          properties,
        }),
      ),
    }),
  ),
});

const report = sampleReport();
const open = report.findings.filter(({ status }) => status !== 'fixed');

describe('SARIF', () => {
  const log = JSON.parse(renderSarif([report], { version: '1.2.3', rules: listRules() }));

  it('is as SARIF 2.1.0 asks', () => {
    expect(sarif.safeParse(log).error).toBeUndefined();
  });

  it('has a result for each finding that is not fixed, of a rule that it lists', () => {
    const [run] = sarif.parse(log).runs;
    expect(run?.results.map(({ ruleId }) => ruleId)).toEqual(open.map(({ rule }) => rule));
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      expect(ruleIndex === undefined || run?.tool.driver.rules[ruleIndex]?.id === ruleId).toBe(true);
    }
  });
});

/**
 * What Jenkins (xunit-plugin, junit-10.xsd), GitLab and Ant read: what each element may hold, and its attributes, of which
 * those with a mark must be there.
 */
const junit: Readonly<Record<string, { readonly holds: string[]; readonly attributes: string[] }>> = {
  testsuites: { holds: ['testsuite'], attributes: ['name'] },
  testsuite: { holds: ['testcase'], attributes: ['name!', 'tests!', 'failures!', 'errors!'] },
  testcase: { holds: ['skipped', 'error', 'failure'], attributes: ['name!', 'classname'] },
  skipped: { holds: [], attributes: ['message', 'type'] },
  error: { holds: [], attributes: ['message', 'type'] },
  failure: { holds: [], attributes: ['message', 'type'] },
};

/** Where a JUnit file is not as its readers want it. */
function junitFaults(xml: string): string[] {
  const faults: string[] = [];
  const open: { readonly name: string; tests: number; failing: number; failed: boolean }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    const known = junit[name];
    if (known === undefined || (parent !== undefined && junit[parent.name]?.holds.includes(name) !== true)) {
      faults.push(`${name} in ${parent?.name}`);
    }
    const names = known?.attributes.map((attribute) => attribute.replace('!', '')) ?? [];
    faults.push(...Object.keys(attributes).filter((attribute) => !names.includes(attribute)));
    for (const attribute of known?.attributes ?? []) {
      if (attribute.endsWith('!') && attributes[attribute.slice(0, -1)] === undefined) {
        faults.push(`${name} without ${attribute}`);
      }
    }
    const suite = open.findLast((element) => element.name === 'testsuite');
    if (suite !== undefined) {
      suite.tests += name === 'testcase' ? 1 : 0;
    }
    if (parent !== undefined && (name === 'failure' || name === 'error')) {
      parent.failed = true;
    }
    open.push({ name, tests: 0, failing: 0, failed: false });
  });
  parser.on('closetag', ({ name, attributes }) => {
    const closed = open.pop();
    const suite = open.at(-1);
    if (name === 'testcase' && suite !== undefined && closed?.failed === true) {
      suite.failing += 1;
    }
    if (name === 'testsuite') {
      const told = Number(attributes.failures) + Number(attributes.errors);
      if (Number(attributes.tests) !== closed?.tests || told !== closed?.failing) {
        faults.push(`counts of ${attributes.name}`);
      }
    }
  });
  parser.on('error', (error) => faults.push(error.message));
  parser.write(xml).close();
  return faults;
}

describe('JUnit', () => {
  it('is as its readers want it, with counts that agree', () => {
    const failure = { code: 'not-word', where: 'a.docx', hint: 'Send a "Word" file.' };
    const [first] = report.findings;
    const waived = first === undefined ? [] : [{ ...first, status: 'waived' as const }];
    const reports = [
      report,
      { ...report, findings: [] },
      { ...report, findings: waived },
      { ...report, findings: [], failure },
    ];
    expect(junitFaults(renderJunit(reports))).toEqual([]);
    expect(junitFaults(renderJunit(reports).replace(/failures="\d+"/, 'failures="99"'))).not.toEqual([]);
    expect(junitFaults(renderJunit(reports).replace('<testcase ', '<test '))).not.toEqual([]);
  });

  it('fails for errors and warnings that are open', () => {
    const failing = open.filter(({ severity, status }) => status === 'open' && severity !== 'info');
    expect(renderJunit([report]).match(/<failure /g)?.length ?? 0).toBe(failing.length);
  });

  it('escapes what the document says', () => {
    const [first] = report.findings;
    const odd = {
      ...report,
      findings:
        first === undefined
          ? []
          : [{ ...first, status: 'open' as const, severity: 'error' as const, message: 'a < b & "c"\u0001' }],
    };
    expect(renderJunit([odd])).toContain('a &lt; b &amp; &quot;c&quot;');
    expect(renderJunit([odd])).not.toContain('\u0001');
  });
});

describe('lines for editors', () => {
  it('are as compilers print them', () => {
    const lines = renderUnix(report, 'drafts/a.docx').trimEnd().split('\n');
    const still = report.findings.filter(({ status }) => status === 'open');
    expect(lines).toHaveLength(still.length);
    for (const line of lines) {
      expect(line).toMatch(/^drafts\/a\.docx:\d+:1: (?:error|warning|info): .+ \[\S+ \S+\]$/);
    }
  });
});

describe('lines for editors on Markdown', () => {
  const [first] = report.findings;
  const inPart = (part: string) => ({
    ...report,
    findings: first === undefined ? [] : [{ ...first, status: 'open' as const, place: { part, line: 3 } }],
  });
  it.each([
    ['drafts/a.md', 'a.md', 'drafts/a.md:3:'],
    ['drafts/book', '02-sensors.md', 'drafts/book/02-sensors.md:3:'],
    ['drafts/book/', 'parts/x.md', 'drafts/book/parts/x.md:3:'],
  ])('of %s name the file %s', (file, part, begin) => {
    expect(renderUnix(inPart(part), file).startsWith(begin)).toBe(true);
  });
});

describe('CSV', () => {
  it('has a line for each finding', () => {
    const [first] = report.findings;
    const plain = { ...report, findings: first === undefined ? [] : [{ ...first, message: 'one' }] };
    expect(renderCsv([plain]).trimEnd().split('\r\n')).toHaveLength(1 + plain.findings.length);
  });

  it('lets no document run a formula', () => {
    const [first] = report.findings;
    const odd = {
      ...report,
      findings: first === undefined ? [] : [{ ...first, place: { quote: '=HYPERLINK("x")' } }],
    };
    expect(renderCsv([odd])).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
