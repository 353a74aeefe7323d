// Takes printed Recommendations apart, converts them, and prints how much comes back: `pnpm restore [FILE…] [--differences]`.
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const bundle = new URL('../packages/reformat/test/restore/.figures.mjs', import.meta.url).pathname;
await build({
  entryPoints: [new URL('../packages/reformat/test/restore/print-figures.ts', import.meta.url).pathname],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  // Libraries that were written for CommonJS ask for `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  logLevel: 'warning',
});
try {
  await import(pathToFileURL(bundle).href);
} finally {
  rmSync(bundle);
}
