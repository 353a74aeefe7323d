import { describe, expect, it } from 'vitest';
import { readLines, rolesOf, textsOf } from './markdown-support.ts';

/**
 * One text for each example of the extensions in GitHub Flavored Markdown 0.29 (sections 4.10, 5.3, 6.5, 6.9 and 6.11),
 * in our words, with what is read: the words of every one of them are there, those of cells beyond
 * the head too, which GitHub does not show.
 */
const examples: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a table', ['| one | two |', '| --- | --- |', '| aa | bb |'], ['one', 'two', 'aa', 'bb']],
  ['cells that do not line up', ['| abc | defg |', ':-: | ----:', 'hi | jk'], ['abc', 'defg', 'hi', 'jk']],
  [
    'an escaped pipe',
    ['| f\\|g |', '| ----- |', '| a `\\|` b |', '| c **\\|** d |'],
    ['f|g', 'a | b', 'c | d'],
  ],
  [
    'a quotation that ends a table',
    ['| a | b |', '| --- | --- |', '| c | d |', '> e'],
    ['a', 'b', 'c', 'd', 'e'],
  ],
  [
    'a text that goes on the table',
    ['| a | b |', '| --- | --- |', '| c | d |', 'e', '', 'f'],
    ['a', 'b', 'c', 'd', 'e', 'f'],
  ],
  ['a head that does not fit', ['| a | b |', '| --- |', '| c |'], ['| a | b | | --- | | c |']],
  [
    'rows of other lengths',
    ['| a | b |', '| --- | --- |', '| c |', '| d | e | f |'],
    ['a', 'b', 'c', 'd', 'e', 'f'],
  ],
  ['a table without rows', ['| a | b |', '| --- | --- |'], ['a', 'b']],
  ['task items', ['- [ ] foo', '- [x] bar'], ['☐\tfoo', '☑\tbar']],
  [
    'nested task items',
    ['- [x] foo', '  - [ ] bar', '  - [x] baz', '- [ ] bim'],
    ['☑\tfoo', '☐\tbar', '☑\tbaz', '☐\tbim'],
  ],
  ['deleted text', ['~~Hi~~ there'], ['Hi there']],
  [
    'no deletion over paragraphs',
    ['This ~~has a', '', 'new paragraph~~.'],
    ['This ~~has a', 'new paragraph~~.'],
  ],
  ['an autolink', ['Visit www.example.com/help for more.'], ['Visit www.example.com/help for more.']],
  ['an autolink before a stop', ['See www.example.com/a.b.'], ['See www.example.com/a.b.']],
  ['an autolink in brackets', ['(www.example.com/s?q=M+(b))'], ['(www.example.com/s?q=M+(b))']],
  [
    'an address with a scheme',
    ['http://example.org and https://example.org/(x)'],
    ['http://example.org and https://example.org/(x)'],
  ],
  ['an e-mail address', ['foo@bar.example and a.b-c_d@a.b'], ['foo@bar.example and a.b-c_d@a.b']],
  ['a table of one column', ['| one |', '| --- |', '| aa |'], ['one', 'aa']],
  ['alignments', ['| a | b | c |', '| :-- | :-: | --: |', '| 1 | 2 | 3 |'], ['a', 'b', 'c', '1', '2', '3']],
  ['a table inside an item', ['- | a | b |', '  | - | - |', '  | c | d |'], ['–', 'a', 'b', 'c', 'd']],
  ['a table that ends at a heading', ['| a |', '| - |', '| b |', '# c'], ['a', 'b', 'c']],
  ['task items with numbers', ['1. [ ] foo', '2. [x] bar'], ['☐\tfoo', '☑\tbar']],
  ['no task without a text', ['- [ ]', '- [x]bar'], ['–\t[ ]', '–\t[x]bar']],
  ['tildes that do not match', ['This ~~~is~~~ and ~this~ is'], ['This ~~~is~~~ and ~this~ is']],
  ['deletion with emphasis in it', ['~~not *this*~~'], ['not this']],
  [
    'an autolink with a reference at its end',
    ['www.example.com/s?q=a&hl=en and (www.example.com/x&copy;)'],
    ['www.example.com/s?q=a&hl=en and (www.example.com/x©)'],
  ],
  ['an autolink before a tag', ['www.example.com/he<b>lp</b>'], ['www.example.com/help']],
  [
    'addresses that are none',
    ['a.b-c_d@a.b- and a.b-c_d@a.b_ and @b.example'],
    ['a.b-c_d@a.b- and a.b-c_d@a.b_ and @b.example'],
  ],
  [
    'addresses with a scheme',
    ['mailto:foo@bar.example and xmpp:foo@bar.example/txt'],
    ['mailto:foo@bar.example and xmpp:foo@bar.example/txt'],
  ],
  ['a footnote', ['Text[^1].', '', '[^1]: Note.'], ['Text.']],
];

describe('GitHub Flavored Markdown', () => {
  it.each(examples)('reads %s', async (_name, lines, texts) => {
    const { deliverable } = await readLines(lines);
    expect(textsOf(deliverable).map((text) => text.trim())).toEqual(texts);
  });

  it('keeps the text of HTML that GitHub filters, but not scripts and styles', async () => {
    const { deliverable } = await readLines([
      '<strong> <xmp> <em>',
      '',
      '<blockquote>',
      '  text',
      '</blockquote>',
      '',
      '<script>alert(1)</script>',
    ]);
    expect(textsOf(deliverable).join(' ')).toContain('<xmp>');
    expect(textsOf(deliverable).join(' ')).not.toContain('alert');
  });

  it('reads alerts as notes', async () => {
    const { deliverable } = await readLines(['# 1 Scope', '', '> [!WARNING]', '> Mind the gap.']);
    expect(rolesOf(deliverable)).toEqual(['clause-heading 1: 1→Scope', 'note: NOTE – Mind the gap.']);
  });
});
