import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportJsonSchema, reportSchema } from '../src/index.ts';
import { sampleReport } from './sample.ts';

const published = new URL('../../../docs/schema/fg2rec-report-1.schema.json', import.meta.url);

describe('the schema of the report', () => {
  it('is published as it is', () => {
    expect(existsSync(published)).toBe(true);
    expect(readFileSync(published, 'utf8')).toBe(reportJsonSchema());
  });

  it('accepts what buildReport makes', () => {
    expect(reportSchema.parse(JSON.parse(JSON.stringify(sampleReport())))).toEqual(
      JSON.parse(JSON.stringify(sampleReport())),
    );
  });

  it.each([
    ['another version', { schema: 'fg2rec-report/2' }],
    ['an unknown verdict', { verdict: 'good' }],
    ['a field that nobody promised', { extra: true }],
    ['an output without hash', { outputs: [{ role: 'pdf', file: 'a.pdf' }] }],
    ['a negative count', { counts: { error: -1, warning: 0, info: 0, waived: 0, fixed: 0 } }],
  ])('refuses %s', (_name, change) => {
    expect(reportSchema.safeParse({ ...sampleReport(), ...change }).success).toBe(false);
  });
});
