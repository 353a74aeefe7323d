import type { MarkdownFile, ReadMarkdown, ReadMarkdownOptions } from './read-markdown.ts';

/**
 * Reads a Markdown deliverable: see `read-markdown.ts`. That file and the libraries behind it (unified, docx) are loaded
 * with the first Markdown: who gives a Word file does not wait for them.
 * @throws Fg2recError file-empty, file-unreadable, file-too-large, markdown-too-deep
 */
export async function readMarkdown(
  files: readonly MarkdownFile[],
  name: string,
  options: ReadMarkdownOptions = {},
): Promise<ReadMarkdown> {
  const { readMarkdown: read } = await import('./read-markdown.ts');
  return read(files, name, options);
}
