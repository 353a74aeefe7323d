import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes what libraries the bundle holds: version, licence, how much of the bundle is theirs, and the text of the
 * licence, which MIT, BSD and ISC want to go along.
 */
export function writeThirdParties(chunks, file) {
  const libraries = new Map();
  for (const [id, { renderedLength }] of chunks.flatMap(({ modules = {} }) => Object.entries(modules))) {
    const folder = id.startsWith('\0') ? undefined : libraryOf(id);
    if (folder !== undefined && renderedLength > 0) {
      libraries.set(folder, (libraries.get(folder) ?? 0) + renderedLength);
    }
  }
  const entries = [...libraries]
    .map(([folder, bytes]) => ({ ...manifestOf(folder), bytes, text: licenceText(folder) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const list = entries.map(
    ({ name, version, license, bytes }) =>
      `${String(Math.ceil(bytes / 1000)).padStart(5)} kB  ${name} ${version} (${license})`,
  );
  const texts = entries.map(({ name, text }) => `\n${'-'.repeat(60)}\n${name}\n\n${text}`);
  writeFileSync(
    file,
    `Libraries in this bundle, with their share of it before white space is taken out.\n\n${list.join('\n')}\n${texts.join('')}`,
  );
}

/** The folder of the library that a module belongs to. */
function libraryOf(module) {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(
    module.replace(/[?#].*$/, ''),
  );
  return match?.[1];
}

function manifestOf(folder) {
  const {
    name,
    version,
    license = 'see below',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name, version, license };
}

function licenceText(folder) {
  const name = readdirSync(folder).find((entry) => /^licen[cs]e(?:[.-].*)?$/i.test(entry));
  if (name !== undefined) {
    return `${readFileSync(join(folder, name), 'utf8').trim()}\n`;
  }
  const { license = '', author = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const by = typeof author === 'string' ? author : (author.name ?? '');
  return `${license}. Copyright (c) ${by || 'its authors'}.\n`;
}
