import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { defaultLimits, fail, type Limits } from '@fg2rec/ooxml';
import { parse } from 'yaml';

const markdownNames = /\.(md|markdown|mdown|mkd)$/i;

export function isMarkdownName(file: string): boolean {
  return markdownNames.test(file);
}

/** The files of a Markdown deliverable and the folder that nothing it names may leave. */
export interface MarkdownFiles {
  readonly folder: string;
  /** Paths from the folder, with forward slashes, in reading order. */
  readonly paths: readonly string[];
}

/** The deliverable that a path names: a Markdown file, or a folder of them. Undefined for anything else. */
export function markdownFiles(path: string): MarkdownFiles | undefined {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) {
    return undefined;
  }
  if (!entry.isDirectory()) {
    return isMarkdownName(path) ? { folder: dirname(path), paths: [basename(path)] } : undefined;
  }
  const paths = listed(path) ?? summarised(path) ?? numbered(path);
  return paths === undefined ? undefined : { folder: path, paths };
}

const manifests = ['manifest.yaml', 'manifest.yml', 'manifest.json'];

/** `files:` of a manifest in the folder. */
function listed(folder: string): string[] | undefined {
  const name = manifests.find((one) => isFile(join(folder, one)));
  if (name === undefined) {
    return undefined;
  }
  const where = join(folder, name);
  let data: unknown;
  try {
    data = parse(readFileSync(where, 'utf8'));
  } catch (error) {
    fail(
      'manifest-invalid',
      where,
      `It cannot be read: ${error instanceof Error ? error.message : ''}`,
      error,
    );
  }
  const files: unknown =
    typeof data === 'object' && data !== null && 'files' in data ? data.files : undefined;
  if (!Array.isArray(files)) {
    return undefined;
  }
  return files.map((file: unknown) =>
    typeof file === 'string' && isMarkdownName(file)
      ? inside(folder, file, where)
      : fail('manifest-invalid', where, '"files" must list Markdown files.'),
  );
}

/** The links of SUMMARY.md, each file once. */
function summarised(folder: string): string[] | undefined {
  const name = readdirSync(folder).find((entry) => /^summary\.md$/i.test(entry));
  if (name === undefined) {
    return undefined;
  }
  const where = join(folder, name);
  const links = [
    ...readFileSync(where, 'utf8').matchAll(/\]\(\s*<?([^)\s>#]+)(?:#[^)\s>]*)?>?(?:\s+"[^"]*")?\s*\)/g),
  ]
    .map(([, link = '']) => decodeURI(link))
    .filter((link) => isMarkdownName(link) && !/^[a-z]+:/i.test(link));
  const paths = [...new Set(links.map((link) => inside(folder, link, where)))];
  return paths.length === 0 ? undefined : paths;
}

/** Two or more files whose names begin with a number, in the order of the numbers. */
function numbered(folder: string): string[] | undefined {
  const names = readdirSync(folder).filter(
    (name) => isMarkdownName(name) && /^\d+([._ -]|[a-z]\b)/i.test(name),
  );
  return names.length < 2
    ? undefined
    : names.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function inside(folder: string, path: string, where: string): string {
  const from = relative(resolve(folder), resolve(folder, path));
  if (from.startsWith('..') || from === '' || resolve(from) === from) {
    fail('markdown-path', where, `The file “${path}” lies outside the folder of the deliverable.`);
  }
  if (!isFile(join(folder, from))) {
    fail('file-not-found', join(folder, from), `${basename(where)} names this file. Check the path.`);
  }
  return from.split(sep).join('/');
}

/** Reads files of a folder; links that lead out of it are not followed. */
export function folderReader(
  folder: string,
  limits: Limits = defaultLimits,
): (path: string) => Uint8Array | undefined {
  const root = realpathSync(folder);
  let budget = limits.packageBytes;
  return (path) => {
    try {
      const file = realpathSync(join(root, path));
      const size = statSync(file).size;
      if (!file.startsWith(root + sep) || !isFile(file) || size > limits.partBytes || size > budget) {
        return undefined;
      }
      budget -= size;
      return readFileSync(file);
    } catch {
      return undefined;
    }
  };
}
