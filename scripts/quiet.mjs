// What the rules find in the Recommendations that the ITU printed, as a table: `pnpm quiet`. Builds first.
// Exits with 1 at more than an error on 20 pages, an error without reason, or a rule that accuses more than a quarter.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

await import('./build.mjs');
const home = fileURLToPath(new URL('..', import.meta.url));
// As deep in the repository as its source, which finds other files from there.
const bundle = `${home}node_modules/.cache/quiet.mjs`;
await build({
  entryPoints: [`${home}test/quiet/main.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
  logLevel: 'error',
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});
const { status } = spawnSync(process.execPath, [bundle], { stdio: 'inherit' });
process.exitCode = status ?? 2;
