// Writes the Word files of fixtures/ from their sources; the same sources give the same bytes.
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const bundle = new URL('../fixtures/.build.mjs', import.meta.url).pathname;
await build({
  entryPoints: [new URL('../fixtures/sources/write.ts', import.meta.url).pathname],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
try {
  await import(pathToFileURL(bundle).href);
} finally {
  rmSync(bundle);
}
