// Bundles the workspace into packages/cli/dist; libraries from npm stay outside the bundle.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const out = new URL('../packages/cli/dist/', import.meta.url).pathname;
rmSync(out, { recursive: true, force: true });
await build({
  entryPoints: { main: new URL('../packages/cli/src/main.ts', import.meta.url).pathname },
  outdir: out,
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  sourcemap: 'linked',
  logLevel: 'warning',
  plugins: [
    {
      name: 'libraries-stay-outside',
      setup(builder) {
        builder.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
          kind === 'entry-point' || path.startsWith('@fg2rec/') ? undefined : { path, external: true },
        );
      },
    },
  ],
});
