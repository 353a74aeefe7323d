import { basename, join, resolve } from 'node:path';
import { type ReadMarkdown, type ReadMarkdownOptions, readMarkdown } from '@fg2rec/ingest';
import { fileKindOf } from '../file-kind.ts';
import { readInput } from '../input.ts';
import { folderReader, markdownFiles } from './markdown-files.ts';

/** Kinds that a file is by its content, whatever its name says. */
const otherKinds = /^(?:docx|doc|odt|rtf|pdf|mhtml|word-xml)$/;

/**
 * Reads a Markdown deliverable with what it names of its folder; undefined where the path is none.
 * @throws Fg2recError as `readMarkdown` and `readInput`, manifest-invalid, markdown-path
 */
export async function readMarkdownSource(
  path: string,
  options: Omit<ReadMarkdownOptions, 'file'>,
): Promise<ReadMarkdown | undefined> {
  const found = markdownFiles(path);
  if (found === undefined) {
    return undefined;
  }
  const inputs = found.paths.map((one) => ({
    path: one,
    ...readInput(join(found.folder, one), options.limits),
  }));
  const [only] = inputs;
  if (inputs.length === 1 && only !== undefined && otherKinds.test(fileKindOf(only.bytes))) {
    return undefined;
  }
  const name = basename(resolve(path));
  return readMarkdown(inputs, name, { ...options, file: folderReader(found.folder, options.limits) });
}
