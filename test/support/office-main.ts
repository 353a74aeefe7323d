import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { officeDecisions } from './office-decisions.ts';
import { survivalFiles } from './survival-table.ts';

/** `pnpm office FOLDER|FILE...`: for each Word file, whether LibreOffice undoes and takes over a review copy. */
const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (paths.length === 0) {
  process.stderr.write('Which folder? pnpm office FOLDER|FILE...\n');
  process.exit(2);
}
let equal = 0;
let different = 0;
let unopened = 0;
for (const path of paths) {
  for (const file of survivalFiles(path).filter((name) => /\.doc[xm]$/i.test(name))) {
    const out = mkdtempSync(join(tmpdir(), 'fg2rec-office-'));
    const [found] = await officeDecisions([file], out);
    rmSync(out, { recursive: true, force: true });
    const verdict = verdictOf(found);
    equal += verdict === 'equal' ? 1 : 0;
    unopened += verdict === 'not opened' ? 1 : 0;
    different += /equal|opened/.test(verdict) ? 0 : 1;
    process.stdout.write(`${(relative(path, file) || basename(file)).padEnd(60)} ${verdict}\n`);
  }
}
process.stdout.write(`\n${equal} equal, ${different} different, ${unopened} not opened\n`);
process.exitCode = different === 0 ? 0 : 1;

function verdictOf(found: Awaited<ReturnType<typeof officeDecisions>>[number] | undefined): string {
  const { accepted, fixed, rejected, source } = found ?? {};
  if (accepted === undefined || fixed === undefined || rejected === undefined || source === undefined) {
    return 'not opened';
  }
  const faults = [
    ...(isDeepStrictEqual(accepted, fixed) ? [] : [`accepted: ${firstDifference(accepted, fixed)}`]),
    ...(isDeepStrictEqual(rejected, source) ? [] : [`rejected: ${firstDifference(rejected, source)}`]),
  ];
  return faults.length === 0 ? 'equal' : faults.join('; ');
}

function firstDifference(one: readonly string[], other: readonly string[]): string {
  const at = one.findIndex((line, index) => line !== other[index]);
  const index = at < 0 ? one.length : at;
  return `“${one[index] ?? ''}” for “${other[index] ?? ''}”`;
}
