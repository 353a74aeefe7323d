// Kills a batch at random moments, resumes it, and compares with one that nobody disturbed:
// pnpm kill-batch [--kills N] [--seed N]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
});
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', 'acceptance', 'test/batch-killed.test.ts'],
  { stdio: 'inherit', env: { ...process.env, FG2REC_KILLS: values.kills, FG2REC_SEED: values.seed } },
);
process.exitCode = status ?? 1;
