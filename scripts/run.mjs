// Builds, then runs fg2rec with the given arguments: what `pnpm convert` and `pnpm fg2rec` do.
import { spawnSync } from 'node:child_process';

await import('./build.mjs');
const cli = new URL('../packages/cli/bin/fg2rec.js', import.meta.url).pathname;
const { status, signal } = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = signal === null ? (status ?? 2) : 2;
