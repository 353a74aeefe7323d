// Takes printed Recommendations apart, converts them, and prints how much comes back: `pnpm restore [FILE…] [--differences]`.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const bundle = fileURLToPath(new URL('../packages/reformat/test/restore/.figures/', import.meta.url));
await build({
  entryPoints: [
    fileURLToPath(new URL('../packages/reformat/test/restore/print-figures.ts', import.meta.url)),
  ],
  outdir: bundle,
  bundle: true,
  // What is imported when asked for stands in files of its own, so that modules are run in their order.
  splitting: true,
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  format: 'esm',
  // Libraries that were written for CommonJS ask for `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  logLevel: 'warning',
});
try {
  await import(pathToFileURL(`${bundle}print-figures.mjs`).href);
} finally {
  rmSync(bundle, { recursive: true });
}
