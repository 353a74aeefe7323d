// Plants defects one at a time into clean documents and prints how many are found: `pnpm mutate [CODE or words]`.
// Exits with 1 where fewer than 95 % are found under the right code or more than 2 % of the runs raise another error.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { librariesStayOutside } from './bundled-libraries.mjs';

const repository = fileURLToPath(new URL('..', import.meta.url));
// Libraries are found from the package that the command line is published as.
const bundle = join(repository, 'packages/cli', `.mutate-${process.pid}.mjs`);
try {
  const built = await build({
    entryPoints: [join(repository, 'test/mutations/main.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'error',
    plugins: [librariesStayOutside],
  });
  writeFileSync(bundle, built.outputFiles[0].text);
  const { mutate } = await import(pathToFileURL(bundle).href);
  const { runs, table, misses } = await mutate(repository, process.argv[2]);
  console.log(table);
  if (misses.length > 0) {
    console.log(`\n${misses.join('\n')}`);
  }
  const share = (fits) => runs.filter(fits).length / Math.max(runs.length, 1);
  const isGood =
    share(({ found }) => found) >= 0.95 && share(({ unrelated }) => unrelated.length > 0) <= 0.02;
  process.exitCode = isGood ? 0 : 1;
} finally {
  rmSync(bundle, { force: true });
}
