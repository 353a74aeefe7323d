// Bundles the workspace into packages/cli/dist, with the Chinese font; libraries from npm stay outside the bundle.
// Does nothing where the sources are those of the last build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { staysOutside } from './bundled-libraries.mjs';
import { writeChineseFonts } from './chinese-fonts.mjs';
import { writeThirdParties } from './third-parties.mjs';

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

/** Each command in chunks of its own, so that none loads what only another needs: start-up is a good part of a short run. */
async function bundle() {
  const { output } = await build({
    input: {
      main: join(repository, 'packages/cli/src/main.ts'),
      remark: join(repository, 'packages/cli/src/remark.ts'),
    },
    platform: 'node',
    external: staysOutside,
    transform: { target: 'node20.19' },
    output: {
      dir: out,
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
      sourcemap: true,
      // Half the text to parse; names stay, for messages and profiles.
      minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    },
  });
  writeThirdParties(output, join(out, 'third-parties.txt'));
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
  for (const script of ['build.mjs', 'bundled-libraries.mjs', 'chinese-fonts.mjs', 'third-parties.mjs']) {
    hash.update(readFileSync(join(repository, 'scripts', script)));
  }
  return hash.digest('hex');
}
