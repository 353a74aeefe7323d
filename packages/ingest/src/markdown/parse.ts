import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * The parser of every Markdown text here: CommonMark with GFM (tables, footnotes, autolinks, task lists), maths between
 * dollars, directives and front matter. A single tilde is no deletion: `~` is also written for "about".
 */
const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath, { singleDollarTextMath: true })
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective)
  .freeze();

/** @returns mdast, with the positions of the text as given. */
export function parseMarkdown(text: string): Root {
  return markdown.parse(text);
}
