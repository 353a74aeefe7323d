import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fail } from '@fg2rec/ooxml';
import { parse } from 'yaml';
import { isMarkdownName, markdownFiles } from '../markdown/markdown-files.ts';
import { type JobOptions, parseJobOptions } from '../options.ts';
import { parseCsv } from './csv.ts';

/** A document of a batch. */
export interface BatchDocument {
  /** Path to open. */
  readonly file: string;
  /** Path as the summary shows it: from the folder or the manifest, with slashes. */
  readonly shown: string;
  /** What the manifest says of it, over the options of the batch. */
  readonly options: JobOptions;
}

const wordFiles = /\.(docx|docm|dotx|doc|odt|rtf|md|markdown)$/i;
/** Files that git forges show beside a deliverable, and that are none. */
const asides =
  /^(readme|changelog|contributing|license|code_of_conduct|security)(\.[a-z-]+)?\.(md|markdown)$/i;
const ownOutputs = /\.(td|review)\.docx$/i;

/**
 * The documents of a folder (all Word and Markdown files in and below it, in the order of their names; a folder below it
 * that is one Markdown deliverable counts as one document) or of a manifest (in its own order).
 * @throws Fg2recError file-not-found, manifest-invalid
 */
export function listDocuments(path: string, out: string): BatchDocument[] {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) {
    fail('file-not-found', path, 'There is no such folder or manifest. Check the path.');
  }
  return entry.isDirectory() ? documentsOfFolder(path, out) : documentsOfManifest(path);
}

function documentsOfFolder(folder: string, out: string): BatchDocument[] {
  const outside = resolve(out) + sep;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const deliverables = entries
    .filter((entry) => entry.isDirectory() && !/^[.~]/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !(resolve(path) + sep).startsWith(outside) && isDeliverable(path))
    // Folders of chapters inside a deliverable are part of it.
    .filter((path, _, all) => !all.some((other) => path.startsWith(other + sep)));
  const files = entries
    .filter(
      (entry) =>
        entry.isFile() && wordFiles.test(entry.name) && !/^[.~]/.test(entry.name) && !asides.test(entry.name),
    )
    .filter((entry) => !ownOutputs.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !isMarkdownName(file) || !deliverables.some((path) => file.startsWith(path + sep)))
    .filter((file) => !resolve(file).startsWith(outside) || resolve(folder) + sep === outside);
  return [...files, ...deliverables]
    .map((file) => ({ file, shown: relative(folder, file).split(sep).join('/'), options: {} }))
    .sort((one, other) => (one.shown < other.shown ? -1 : 1));
}

/** A folder with a manifest, a SUMMARY.md or numbered Markdown files; one whose manifest is wrong is told when it is read. */
function isDeliverable(folder: string): boolean {
  try {
    return markdownFiles(folder) !== undefined;
  } catch {
    return true;
  }
}

function documentsOfManifest(path: string): BatchDocument[] {
  const rows = manifestRows(path);
  if (rows.length === 0) {
    fail('manifest-invalid', path, 'The manifest names no document.');
  }
  return rows.map((row, index) => {
    const where = `${path}, document ${index + 1}`;
    const { file, ...rest } = row;
    if (typeof file !== 'string' || file === '') {
      return fail(
        'manifest-invalid',
        where,
        'It has no "file": the path of the document, from the manifest’s folder.',
      );
    }
    const folder = dirname(path);
    const { emblem, ...options } = parseJobOptions(rest, where);
    return {
      file: resolve(folder, file),
      shown: file.replaceAll('\\', '/'),
      options: { ...options, ...(emblem === undefined ? {} : { emblem: resolve(folder, emblem) }) },
    };
  });
}

type Row = Readonly<Record<string, unknown>>;

function manifestRows(path: string): Row[] {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  if (/\.(json|ya?ml)$/i.test(path)) {
    return structuredRows(path, text);
  }
  if (/\.(csv|tsv|txt)$/i.test(path)) {
    const [head = [], ...body] = parseCsv(text, path);
    const names = head.map(optionName);
    return body.map((cells) =>
      Object.fromEntries(
        names.map((name, column) => [name, cells[column] ?? '']).filter(([, cell]) => cell !== ''),
      ),
    );
  }
  return fail('manifest-invalid', path, 'A manifest is a .csv, .json, .yaml or .yml file.');
}

function structuredRows(path: string, text: string): Row[] {
  let data: unknown;
  try {
    data = /\.json$/i.test(path) ? JSON.parse(text) : parse(text);
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    fail('manifest-invalid', path, `It cannot be read: ${message}`, error);
  }
  const list = isRow(data) ? data.documents : data;
  if (!Array.isArray(list)) {
    return fail('manifest-invalid', path, 'It must be a list of documents, or have one under "documents".');
  }
  return list.map((item: unknown, index): Row => {
    if (typeof item === 'string') {
      return { file: item };
    }
    return isRow(item)
      ? Object.fromEntries(Object.entries(item).map(([name, value]) => [optionName(name), value]))
      : fail(
          'manifest-invalid',
          `${path}, document ${index + 1}`,
          'It must be a path or an object with "file".',
        );
  });
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `Meeting date`, `meeting-date` and `meetingDate` are one option. */
function optionName(column: string): string {
  const [first = '', ...rest] = column
    .trim()
    .replace(/^--/, '')
    .split(/[\s_-]+/);
  const head = rest.length === 0 && /[a-z][A-Z]/.test(first) ? first : first.toLowerCase();
  return head + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join('');
}
