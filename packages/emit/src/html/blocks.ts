import { type Block, flatBlocks, type Paragraph, plainText, type Table } from '@fg2rec/document';
import { escapeText } from '@fg2rec/ooxml';
import type { Writing } from '../markdown/writing.ts';
import { type HtmlOptions, inlinesToHtml } from './inlines.ts';

/** Blocks as HTML whose elements say the roles; without empty lines, so that it is one block of Markdown too. */
export function blocksToHtml(blocks: readonly Block[], writing: Writing, options: HtmlOptions = {}): string {
  return flatBlocks(blocks)
    .map((block) => {
      if (block.type === 'table') {
        return tableToHtml(block, writing, options);
      }
      return block.type === 'paragraph' ? paragraphToHtml(block, writing, options) : '';
    })
    .filter((html) => html !== '')
    .join('\n');
}

const headings: readonly Paragraph['role'][] = [
  'clause-heading',
  'unnumbered-heading',
  'annex-heading',
  'appendix-heading',
  'bibliography-heading',
  'toc-heading',
];

function paragraphToHtml(paragraph: Paragraph, writing: Writing, options: HtmlOptions): string {
  const { role, headingLevel = 1, number } = paragraph;
  const text = inlinesToHtml(paragraph.children, writing, options)
    .trim()
    .replace(/\n\s*\n/g, '\n');
  const lead = number === undefined || number.text === '' ? '' : `${escapeText(number.text)} `;
  if (text === '') {
    return '';
  }
  if (headings.includes(role)) {
    const level = role === 'clause-heading' ? Math.min(6, headingLevel + 1) : 2;
    return `<h${level}>${lead}${text}</h${level}>`;
  }
  switch (role) {
    case 'recommendation-title':
      return `<h1>${text}</h1>`;
    case 'code':
      return `<pre><code>${escapeText(plainText(paragraph))}</code></pre>`;
    case 'quotation':
      return `<blockquote><p>${text}</p></blockquote>`;
    default:
      return role === 'body' || /^table-/.test(role)
        ? `<p>${lead}${text}</p>`
        : `<p class="${role}">${lead}${text}</p>`;
  }
}

function tableToHtml(table: Table, writing: Writing, options: HtmlOptions): string {
  const rows = table.children.map((row) => {
    const cells = row.children.map((cell) => {
      const isHead =
        row.isHeader ||
        cell.children.some((block) => block.type === 'paragraph' && block.role === 'table-head');
      const name = isHead ? 'th' : 'td';
      const spans = `${cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ''}${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''}`;
      return `<${name}${spans}>${blocksToHtml(cell.children, writing, options)}</${name}>`;
    });
    return { isHead: row.isHeader, html: `<tr>${cells.join('')}</tr>` };
  });
  const end = rows.findIndex(({ isHead }) => !isHead);
  const heads = end === -1 ? [] : rows.slice(0, end);
  const body = rows.slice(heads.length);
  const head = heads.length === 0 ? '' : `<thead>\n${heads.map(({ html }) => html).join('\n')}\n</thead>\n`;
  return `<table>\n${head}<tbody>\n${body.map(({ html }) => html).join('\n')}\n</tbody>\n</table>`;
}
