// Accepts and rejects the changes of review copies in LibreOffice and compares texts: `pnpm office FOLDER`.
// Builds first. LibreOffice has to be installed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

await import('./build.mjs');
const home = fileURLToPath(new URL('..', import.meta.url));
// As deep in the repository as its source, which finds other files from there.
const bundle = `${home}node_modules/.cache/office.mjs`;
await build({
  entryPoints: [`${home}test/support/office-main.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
  logLevel: 'error',
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});
const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 2;
