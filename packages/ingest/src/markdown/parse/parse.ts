import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { type Data, type Processor, unified } from 'unified';
import { parseInParts } from './parts.ts';

type Extension = NonNullable<Data['micromarkExtensions']>[number];

/** Constructs of GFM that look at every letter of a text. */
const autolinks: ReadonlySet<string | undefined> = new Set([
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
]);

/** What an autolink of GFM (clause 6.9) can begin or be: a text without it needs none of those constructs. */
const linkable = /@|www\.|https?:/i;

/**
 * The parser of every Markdown text here: CommonMark with GFM (tables, footnotes, autolinks, task lists), maths between
 * dollars, directives and front matter. A single tilde is no deletion: `~` is also written for "about".
 */
const everything = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath, { singleDollarTextMath: true })
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective)
  .freeze();

const withoutAutolinks = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(dropAutolinks)
  .use(remarkMath, { singleDollarTextMath: true })
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective)
  .freeze();

/** @returns mdast, with the positions of the text as given. */
export function parseMarkdown(text: string): Root {
  return parseInParts(text, parseWhole);
}

/** Parses a text in one go. */
export function parseWhole(text: string): Root {
  return (linkable.test(text) ? everything : withoutAutolinks).parse(text);
}

function dropAutolinks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = data.micromarkExtensions?.map(
    (extension): Extension => ({
      ...extension,
      text: Object.fromEntries(
        Object.entries(extension.text ?? {}).map(([code, constructs]) => [
          code,
          [constructs ?? []].flat().filter(({ name }) => !autolinks.has(name)),
        ]),
      ),
    }),
  );
}
