import { describe, expect, it } from 'vitest';
import { type MarkdownLimits, markdownLimits, readMarkdown } from '../src/index.ts';

/** What reading Markdown under a limit ends in. */
async function readUnder(
  limits: Partial<MarkdownLimits>,
  text: string,
  beside: Readonly<Record<string, string>> = {},
): Promise<{ readonly ended: string; readonly remarks: readonly string[] }> {
  const encoder = new TextEncoder();
  try {
    const { deliverable } = await readMarkdown([{ path: 'a.md', bytes: encoder.encode(text) }], 'a.md', {
      markdownLimits: { ...markdownLimits, ...limits },
      file: (path) => (beside[path] === undefined ? undefined : encoder.encode(beside[path])),
    });
    return { ended: 'read', remarks: deliverable.remarks.map(({ message }) => message) };
  } catch (error) {
    return { ended: String(Reflect.get(Object(error), 'code')), remarks: [] };
  }
}

describe('limits of Markdown hold at their edge', () => {
  it('characters', async () => {
    expect((await readUnder({ characters: 10 }, 'x'.repeat(10))).ended).toBe('read');
    expect((await readUnder({ characters: 10 }, 'x'.repeat(11))).ended).toBe('file-too-large');
  });

  it.each([
    ['quotations', '> '],
    ['lists', '- '],
    ['numbered lists', '1. '],
  ])('depth of %s', async (_, mark) => {
    expect((await readUnder({ depth: 4 }, `${mark.repeat(4)}x`)).ended).toBe('read');
    expect((await readUnder({ depth: 4 }, `${mark.repeat(5)}x`)).ended).toBe('markdown-too-deep');
  });

  it('brackets that open and do not close', async () => {
    const words = ' x'.repeat(300);
    expect((await readUnder({ runOfOpeners: 40 }, `${'['.repeat(40)}${words}`)).ended).toBe('read');
    expect((await readUnder({ runOfOpeners: 40 }, `${'['.repeat(41)}${words}`)).ended).toBe(
      'markdown-too-deep',
    );
  });

  it('marks on one line, but for those in code', async () => {
    const line = '[a](b) '.repeat(20);
    expect((await readUnder({ marksOfLine: 40 }, line)).ended).toBe('read');
    expect((await readUnder({ marksOfLine: 39 }, line)).ended).toBe('markdown-too-deep');
    expect((await readUnder({ marksOfLine: 39 }, `\`\`\`\n${line}\n\`\`\``)).ended).toBe('read');
  });

  it('elements of HTML inside one another, but for those that close by themselves', async () => {
    const nested = (count: number) => `${'<div>'.repeat(count)}<br><p>x<p>y${'</div>'.repeat(count)}`;
    expect((await readUnder({ elements: 4 }, nested(4))).ended).toBe('read');
    expect((await readUnder({ elements: 4 }, nested(5))).ended).toBe('markdown-too-deep');
    expect((await readUnder({}, nested(3000))).ended).toBe('markdown-too-deep');
  });

  it('aliases of the front matter', async () => {
    const layers = ['b', 'c', 'd'].map(
      (name, at) =>
        `${name}: &${name} [${'abc'.charAt(at).padStart(2, '*')},${`*${'abc'.charAt(at)},`.repeat(12)}]`,
    );
    const read = await readUnder({}, `---\na: &a [x]\n${layers.join('\n')}\n---\n\nText`);
    expect(read.remarks.join()).toContain('aliases');
  });

  it('files that are included: those beyond are named', async () => {
    const beside = { 'b.md': 'B', 'c.md': 'C' };
    const text = '::include{file=b.md}\n\n::include{file=c.md}\n';
    expect((await readUnder({ files: 2 }, text, beside)).remarks.join()).not.toContain('included');
    expect((await readUnder({ files: 1 }, text, beside)).remarks.join()).toContain('“c.md” to be included');
  });
});
