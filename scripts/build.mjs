// Bundles the workspace into packages/cli/dist, with the Chinese font; libraries from npm stay outside the bundle.
// Does nothing where the sources are those of the last build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeChineseFonts } from './chinese-fonts.mjs';

/**
 * These go into the bundle, with what they need. remark-docx would bring Mermaid, MathJax and Shiki to every user as a
 * dependency, since the overrides that keep them out here do not reach those who install from npm; docx and pdf-lib are
 * 45 MB on npm, in builds of which a user runs one.
 */
const goesIn =
  /^(?:remark-docx|deepmerge|mdast-util-definitions|docx|pdf-lib|@pdf-lib\/(?:standard-fonts|upng)|tslib|pako(?:\/.*)?)$/;

const repository = fileURLToPath(new URL('..', import.meta.url));
const out = join(repository, 'packages/cli/dist');
const stamp = join(out, '.sources');
const sources = sourceHash();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== sources) {
  rmSync(out, { recursive: true, force: true });
  await bundle();
  await writeChineseFonts(join(out, 'fonts/chinese'));
  writeFileSync(stamp, sources);
}

async function bundle() {
  await build({
    entryPoints: {
      main: join(repository, 'packages/cli/src/main.ts'),
      remark: join(repository, 'packages/cli/src/remark.ts'),
    },
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
            kind === 'entry-point' || path.startsWith('@fg2rec/') || goesIn.test(path)
              ? undefined
              : { path, external: true },
          );
        },
      },
    ],
  });
}

/** A hash over every source and manifest that goes into the bundle. */
function sourceHash() {
  const hash = createHash('sha256');
  const packages = join(repository, 'packages');
  for (const name of readdirSync(packages).sort()) {
    hash.update(readFileSync(join(packages, name, 'package.json')));
    const folder = join(packages, name, 'src');
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(ts|json)$/.test(file)) {
        hash.update(file).update(readFileSync(join(folder, file)));
      }
    }
  }
  for (const script of ['build.mjs', 'chinese-fonts.mjs']) {
    hash.update(readFileSync(join(repository, 'scripts', script)));
  }
  return hash.digest('hex');
}
