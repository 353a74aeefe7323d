import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const markdown = unified()
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkMath, { singleDollarTextMath: true })
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective)
  .use(remarkStringify, {
    bullet: '-',
    listItemIndent: 'one',
    rule: '-',
    fences: true,
    emphasis: '*',
    strong: '*',
  })
  .freeze();

/** mdast as Markdown: what `readMarkdown` reads back as the same tree. */
export function stringifyMarkdown(root: Root): string {
  return markdown.stringify(root);
}
