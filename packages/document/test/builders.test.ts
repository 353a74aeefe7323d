import { describe, expect, it } from 'vitest';
import { as, bold, heading, italic, paragraph, plainText, root, table } from '../src/index.ts';

describe('builders', () => {
  it('turn tabs and line breaks of strings into nodes', () => {
    expect(paragraph('a\tb\nc').children.map((inline) => inline.type)).toEqual([
      'text',
      'tab',
      'text',
      'break',
      'text',
    ]);
  });
  it('keep the look of given inlines', () => {
    const line = paragraph([bold('x'), italic('y')]);
    expect(line.children.map((inline) => inline.type === 'text' && inline.format)).toEqual([
      { bold: true },
      { italic: true },
    ]);
  });
  it('give a heading its level by its number', () => {
    expect(heading('7.2.1', 'Deep').headingLevel).toBe(3);
    expect(heading('', 'Summary').headingLevel).toBe(1);
    expect(plainText(heading('7', 'Title'))).toBe('7\tTitle');
  });
  it('make the first row of a table its head', () => {
    const made = table([['h'], ['t']]);
    expect(made.children.map((row) => row.isHeader)).toEqual([true, false]);
    expect(
      made.children
        .flatMap((row) => row.children.flatMap((cell) => cell.children))
        .map((block) => block.type === 'paragraph' && block.role),
    ).toEqual(['table-head', 'table-text']);
  });
  it('give each block of a root an anchor of its own and paragraphs their index', () => {
    const made = root(as('body', 'a'), table([['b']]), as('note', 'NOTE – c'));
    const starts = made.children.map((block) => block.anchor.start);
    expect(new Set(starts).size).toBe(3);
    expect([...starts].sort((a, b) => a - b)).toEqual(starts);
  });
});
