import { describe, expect, it } from 'vitest';
import { exitCodeFor, type Threshold } from '../src/exit.ts';
import { jsonOf, printable } from '../src/print.ts';
import { bar } from '../src/progress.ts';

const report = (
  error: number,
  warning: number,
  info: number,
  verdict: 'findings' | 'failed' = 'findings',
) => ({
  verdict,
  counts: { error, warning, info },
});

describe('exit codes', () => {
  it.each<[number, Threshold, ReturnType<typeof report>[]]>([
    [0, 'error', []],
    [0, 'error', [report(0, 5, 5)]],
    [1, 'error', [report(0, 0, 0), report(1, 0, 0)]],
    [1, 'warning', [report(0, 1, 0)]],
    [0, 'warning', [report(0, 0, 9)]],
    [1, 'info', [report(0, 0, 1)]],
    [0, 'never', [report(9, 9, 9)]],
    [2, 'never', [report(0, 0, 0, 'failed'), report(1, 0, 0)]],
  ])('%i at --fail-on %s for %j', (code, threshold, reports) => {
    expect(exitCodeFor(reports, threshold)).toBe(code);
  });
});

describe('output', () => {
  it('is one JSON value, a list for several', () => {
    expect(JSON.parse(jsonOf([{ a: 1 }]))).toEqual({ a: 1 });
    expect(JSON.parse(jsonOf([1, 2]))).toEqual([1, 2]);
  });

  it('lets no file name steer the terminal', () => {
    expect(printable('a\u001b[31mb\u202ec')).toBe('a\ufffd[31mb\ufffdc');
  });

  it('draws how far it is', () => {
    expect(bar(1, 4)).toBe(`[${'='.repeat(5)}${' '.repeat(15)}] 1/4`);
    expect(bar(0, 0)).toBe(`[${' '.repeat(20)}] 0/0`);
  });
});
