import type { MutationRun } from './run.ts';

/** The sums of all runs, and a row for each kind of defect, as Markdown. */
export function mutationTable(runs: readonly MutationRun[]): string {
  const byName = new Map<string, MutationRun[]>();
  for (const run of runs) {
    byName.set(run.mutation.name, [...(byName.get(run.mutation.name) ?? []), run]);
  }
  const rows = [...byName].map(([name, own]) => {
    const found = own.filter((run) => run.found).length;
    const unrelated = own.filter((run) => run.unrelated.length > 0).length;
    return `| ${own[0]?.mutation.catalogue[0] ?? ''} | ${name} | ${own.length} | ${found} | ${unrelated} |`;
  });
  return [
    '| code | defect | planted | found | with an unrelated new error |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    sumLine(runs),
  ].join('\n');
}

export function sumLine(runs: readonly MutationRun[]): string {
  const kinds = new Set(runs.map(({ mutation }) => mutation.name)).size;
  const { found, unrelated } = rates(runs);
  return `${kinds} kinds of defects, planted ${runs.length} times: ${percent(found)} found under the right code, ${percent(unrelated)} with an unrelated new error.`;
}

/** Shares, 0 to 1. */
export function rates(runs: readonly MutationRun[]): { readonly found: number; readonly unrelated: number } {
  const share = (fits: (run: MutationRun) => boolean) => runs.filter(fits).length / Math.max(runs.length, 1);
  return { found: share((run) => run.found), unrelated: share((run) => run.unrelated.length > 0) };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
