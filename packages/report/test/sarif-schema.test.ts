import { fileURLToPath } from 'node:url';
import { listRules } from '@fg2rec/check';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { createGenerator } from 'ts-json-schema-generator';
import { beforeAll, expect, test } from 'vitest';
import { renderSarif } from '../src/index.ts';
import { sampleReport } from './sample.ts';

/**
 * The schema of OASIS SARIF 2.1.0 as DefinitelyTyped has it, made a JSON Schema again; docs/decisions/0007 says why, and
 * what it lacks. What types cannot say is added here.
 */
function sarifSchema() {
  const path = fileURLToPath(import.meta.resolve('@types/sarif/package.json')).replace(
    /package\.json$/,
    'index.d.ts',
  );
  const { definitions, ...schema } = createGenerator({
    path,
    type: 'Log',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('Log');
  const isReference = { type: 'string', format: 'uri-reference' };
  const refined = {
    ArtifactLocation: { properties: { uri: isReference } },
    Log: { properties: { $schema: { type: 'string', format: 'uri' } } },
    Region: { properties: { startLine: { type: 'integer', minimum: 1 } } },
    Run: { properties: { artifacts: { uniqueItems: true } } },
    Result: { properties: { ruleIndex: { type: 'integer', minimum: -1 } } },
    ToolComponent: { properties: { rules: { uniqueItems: true }, name: { minLength: 1 } } },
  };
  return {
    ...schema,
    definitions: Object.fromEntries(
      Object.entries(definitions ?? {}).map(([name, definition]) => {
        const more = Object.entries(refined).find(([known]) => known === name)?.[1];
        return [name, more === undefined ? definition : { allOf: [definition, more] }];
      }),
    ),
  };
}

let faults: (log: unknown) => string[] = () => [];
beforeAll(() => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(sarifSchema());
  faults = (log) => {
    validate(log);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}, 120_000);

const report = sampleReport();
const tool = { version: '1.2.3', rules: listRules() };
const logOf = (...reports: Parameters<typeof renderSarif>[0]) => JSON.parse(renderSarif(reports, tool));
const named = (name: string) => ({ ...report, source: { ...report.source, name } });

test('a log is valid, whatever became of its findings', () => {
  const statuses = ['open', 'fixed', 'waived', 'known'] as const;
  const [first] = report.findings;
  const findings = first === undefined ? [] : statuses.map((status) => ({ ...first, status }));
  expect(faults(logOf({ ...report, findings }))).toEqual([]);
});

test('a log of a file that could not be read is valid', () => {
  const failure = { code: 'not-word', where: 'a.docx', hint: 'Send a Word file.' };
  expect(faults(logOf({ ...report, findings: [], failure }))).toEqual([]);
});

test.each(['a b.docx', '50 %.docx', 'C#?.docx', 'a:b.docx', 'проект/规范.docx', 'a\\b.docx', '\ud800.docx'])(
  'the file may be called %j',
  (name) => {
    expect(faults(logOf(named(name)))).toEqual([]);
    const [run] = logOf(named(name)).runs;
    expect(run.artifacts[0].location.uri).not.toMatch(/[ #?:\\]/);
  },
);

test('a file given twice is one artifact', () => {
  const log = logOf(report, named('other.docx'), report);
  expect(faults(log)).toEqual([]);
  expect(log.runs[0].artifacts).toHaveLength(2);
  expect(
    new Set(
      log.runs[0].results.map(
        (result: { locations: [{ physicalLocation: { artifactLocation: { index: number } } }] }) =>
          result.locations[0].physicalLocation.artifactLocation.index,
      ),
    ),
  ).toEqual(new Set([0, 1]));
});

test.each([
  ['another version', (log: Log) => ({ ...log, version: '2.0.0' })],
  ['a property that SARIF does not know', (log: Log) => ({ ...log, findings: [] })],
  [
    'a line 0',
    (log: Log) => ({
      ...log,
      runs: [
        {
          tool: { driver: { name: 'x' } },
          results: [
            { message: { text: 'x' }, locations: [{ physicalLocation: { region: { startLine: 0 } } }] },
          ],
        },
      ],
    }),
  ],
])('the schema finds %s', (_, spoil) => {
  expect(faults(spoil(logOf(report)))).not.toEqual([]);
});

type Log = Record<string, unknown>;
