// Lists what comes along with fg2rec from others, with licences: docs/third-party.md. From the lockfile, the manifests of
// what is installed and what the build says of the bundle; nothing is asked of the network. pnpm third-party [--print]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import './build.mjs';

const repository = fileURLToPath(new URL('..', import.meta.url));
const store = join(repository, 'node_modules/.pnpm');
const stored = readdirSync(store);
const { importers, packages, snapshots } = parse(readFileSync(join(repository, 'pnpm-lock.yaml'), 'utf8'));

/** Licences under which a library may come along; another needs a decision first. */
const accepted =
  /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0|Zlib|OFL-1\.1|MIT AND Zlib|MIT AND OFL-1\.1|\(MIT AND Zlib\)|\(MIT OR [\w.-]+\)|BSD-2-Clause OR [\w. -]+)$/;

/** Published as one file that has in it what it needs. */
const prebuilt = /^docx@/;

/** Manifests that say less than the licence file beside them. */
const asTheFileSays = { 'duck@0.1.12': 'BSD-2-Clause' };

const page = markdown(libraries());
if (process.argv.includes('--print')) {
  process.stdout.write(page);
} else {
  writeFileSync(join(repository, 'docs/third-party.md'), page);
}

/**
 * Libraries with name, version, licence, home, and how they come.
 * @throws Error where one has a licence that is not accepted
 */
function libraries() {
  const found = new Map();
  const note = (keys, how) => {
    for (const key of keys) {
      found.set(key, [...(found.get(key) ?? []), how]);
    }
  };
  note(reached(versionsOf(importers['packages/cli'].dependencies)), 'installed');
  const bundled = bundledKeys();
  note(bundled, 'in the bundle');
  for (const key of bundled.filter((one) => prebuilt.test(one))) {
    const needed = Object.entries(snapshots[key]?.dependencies ?? {}).filter(
      ([name]) => !name.startsWith('@types/'),
    );
    note(
      needed.map(([name, version]) => `${name}@${version}`),
      `in the build of ${key.replace(/@[^@]*$/, '')}`,
    );
  }
  const font = '@expo-google-fonts/noto-serif-sc';
  const { dependencies, devDependencies } = importers['packages/emit'];
  const { version } = { ...dependencies, ...devDependencies }[font];
  note([`${font}@${version}`], 'its common characters in the bundle');
  return [...found]
    .map(([key, hows]) => describe(key, [...new Set(hows)].join(', ')))
    .sort((one, other) => (one.name + one.version < other.name + other.version ? -1 : 1));
}

/** What the build says that the bundle holds. */
function bundledKeys() {
  const text = readFileSync(join(repository, 'packages/cli/dist/third-parties.txt'), 'utf8');
  return [...text.matchAll(/^ *\d+ kB {2}(\S+) (\S+) \(/gm)].map(([, name, version]) => `${name}@${version}`);
}

/** Dependencies of an importer that come from the registry, as name to version. */
function versionsOf(dependencies = {}) {
  return Object.fromEntries(
    Object.entries(dependencies)
      .map(([name, { version }]) => [name, version])
      .filter(([, version]) => !version.startsWith('link:')),
  );
}

/** Names with versions of these and of all that they need; builds for one system alone are left out. */
function reached(dependencies) {
  const found = new Set();
  const follow = (named) => {
    for (const [name, version] of Object.entries(named ?? {})) {
      const snapshot = snapshots[`${name}@${version}`];
      const key = `${name}@${version.replace(/\(.*$/s, '')}`;
      const { os, cpu } = packages[key] ?? {};
      if (snapshot !== undefined && !found.has(key) && os === undefined && cpu === undefined) {
        found.add(key);
        follow(snapshot.dependencies);
        follow(snapshot.optionalDependencies);
      }
    }
  };
  follow(dependencies);
  return found;
}

function describe(key, how) {
  const at = key.lastIndexOf('@');
  const [name, version] = [key.slice(0, at), key.slice(at + 1)];
  const folder = folderOf(name, version);
  const manifest = folder === undefined ? {} : JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = asTheFileSays[key] ?? licenceOf(manifest);
  if (!accepted.test(licence)) {
    throw new Error(`${key} has the licence “${licence}”, which is not accepted.`);
  }
  return { name, version, licence, how, home: homeOf(manifest) };
}

function licenceOf({ license, licenses }) {
  const given = license ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'unknown';
  return typeof given === 'string' ? given : (given.type ?? 'unknown');
}

function homeOf({ repository: source, homepage }) {
  const url = (typeof source === 'string' ? source : source?.url) ?? homepage ?? '';
  return url
    .replace(/^git\+/, '')
    .replace(/^git:|^ssh:\/\/git@/, (found) => (found === 'git:' ? 'https:' : 'https://'))
    .replace(/^github:|^(?=[\w.-]+\/[\w.-]+$)/, 'https://github.com/')
    .replace(/\.git$/, '');
}

/** Where a library is installed, whatever its peers. */
function folderOf(name, version) {
  const key = `${name}@${version}`.replaceAll('/', '+');
  const entry = stored.find((one) => one === key || one.startsWith(`${key}_`));
  return entry === undefined ? undefined : join(store, entry, 'node_modules', name);
}

function markdown(found) {
  const counts = new Map();
  for (const { licence } of found) {
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
  }
  const licences = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return `# What comes from others

Generated by \`pnpm third-party\` from the lockfile; a test keeps it fresh. Libraries that only build or test fg2rec are not
here. *Installed* comes from npm beside fg2rec, *in the bundle* lies inside \`dist/\`, where \`third-parties.txt\` has sizes
and the texts of the licences. Builds of a library for one operating system have its licence and are not listed one by
one. \`pnpm run sbom\` writes the same as CycloneDX, with hashes.

${licences.map(([licence, count]) => `- ${licence}: ${count}`).join('\n')}

| library | version | licence | how it comes |
|---|---|---|---|
${found.map(({ name, version, licence, how, home }) => `| ${home.startsWith('http') ? `[${name}](${home})` : name} | ${version} | ${licence} | ${how} |`).join('\n')}
`;
}
