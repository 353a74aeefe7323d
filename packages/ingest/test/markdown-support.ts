import { type Deliverable, paragraphsOf, plainText } from '@fg2rec/document';
import { type ReadMarkdown, type ReadMarkdownOptions, readMarkdown } from '../src/index.ts';

/** Reads lines as one Markdown file called `text.md`. */
export function readLines(
  lines: readonly string[],
  options: ReadMarkdownOptions = {},
): Promise<ReadMarkdown> {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return readMarkdown([{ path: 'text.md', bytes }], 'text.md', { language: 'en', ...options });
}

/** `role level: text` of each paragraph with text, those of tables included; tabs show as `→`. */
export function rolesOf({ root }: Deliverable): string[] {
  return paragraphsOf(root.children)
    .filter((paragraph) => paragraph.role !== 'empty')
    .map((paragraph) => {
      const level = paragraph.headingLevel ?? paragraph.listLevel;
      const text = plainText(paragraph).replaceAll('\t', '→').replaceAll('\n', '↵');
      return `${paragraph.role}${level === undefined ? '' : ` ${level}`}: ${text}`;
    });
}

export async function roles(...lines: string[]): Promise<string[]> {
  return rolesOf((await readLines(lines)).deliverable);
}

export function textsOf({ root }: Deliverable): string[] {
  return paragraphsOf(root.children)
    .map(plainText)
    .filter((text) => text !== '');
}
