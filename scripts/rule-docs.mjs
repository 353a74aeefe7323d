/**
 * Writes docs/rules/: a page for each rule and the index, from the rules themselves. Pages of rules that are gone are
 * removed. With --check it writes nothing and fails where a page is out of date.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const home = fileURLToPath(new URL('..', import.meta.url));
const folder = join(home, 'docs', 'rules');

const bundle = await build({
  entryPoints: [join(home, 'packages', 'check', 'src', 'index.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  logLevel: 'error',
  // Packages from the registry that are CommonJS ask for require.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');" },
});
const code = Buffer.from(bundle.outputFiles[0].text).toString('base64');
const { notCheckedPage, ruleIndex, rulePage, rulePageName, rules } = await import(
  `data:text/javascript;base64,${code}`
);

const pages = new Map([
  ['README.md', ruleIndex(rules)],
  ['not-checked.md', notCheckedPage()],
  ...rules.map((rule) => [rulePageName(rule.meta.id), rulePage(rule)]),
]);
const present = await readdir(folder).catch(() => []);
const stale = [];
for (const [name, text] of pages) {
  const found = await readFile(join(folder, name), 'utf8').catch(() => undefined);
  if (found !== text) {
    stale.push(name);
  }
}
const gone = present.filter((name) => !pages.has(name));

if (process.argv.includes('--check')) {
  if (stale.length + gone.length > 0) {
    console.error(
      `Out of date in docs/rules: ${[...stale, ...gone].join(', ')}. Run: node scripts/rule-docs.mjs`,
    );
    process.exitCode = 1;
  }
} else {
  await mkdir(folder, { recursive: true });
  for (const name of gone) {
    await rm(join(folder, name));
  }
  for (const name of stale) {
    await writeFile(join(folder, name), pages.get(name) ?? '');
  }
  console.error(`${pages.size} pages in docs/rules, ${stale.length} written, ${gone.length} removed.`);
}
