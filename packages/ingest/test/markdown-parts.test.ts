import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWhole } from '../src/markdown/parse/parse.ts';
import { parseInParts } from '../src/markdown/parse/parts.ts';

/** Parts as small as they get: each heading that may begin one does. */
function inParts(text: string): unknown {
  return parseInParts(text, parseWhole, 1);
}

const blocks = [
  '# One\n',
  '## Two [see][there] and [^n]\n',
  '#\n',
  '#not a heading\n',
  'Words with [there], [a link][There] and ![a picture][img].\n',
  'A note[^n], another[^m b] and [^N].\n',
  '[there]: https://example.org/a "Title"\n',
  '[^n]: A note.\n\n    Its second paragraph with [there].\n',
  '[img]: one.png\n[other\n  one]: two\n',
  '> [quoted]: /url\n> text [quoted]\n',
  'See [quoted] and [other one].\n',
  '```python\nfor x in y[i]:\n    pass\n\n# a comment\n```\n',
  '```\nnever closed\n',
  '- an item with [i]\n  ```\n  code\n\n# not in the item\n',
  '~~~\n# code\n~~~\n',
  '$$\nx = 1\n\n# no heading\n$$\n',
  ':::note[Label]\ninside\n\n# Inside\n\n:::\n',
  '::::landscape\n',
  '::::\n',
  '<!-- a comment\n\n# in it\n\n-->\n',
  '<div>\n# html\n',
  '<pre>\n\n# html\n\n</pre>\n',
  '- a\n\n  b\n\n- c\n',
  '1. one\n   # in the item\n',
  '| a | b |\n|---|---|\n| [there] | www.example.org |\n',
  'Setext\n---\n',
  'lazy\n> quote\nlazy\n',
  'Mail someone@example.org, ~~not this~~, $x_1$ and :abbr[x].\n',
  '---\ntitle: x\n---\n',
];

describe('a text in parts', () => {
  it('is the same as in one go', () => {
    const text = fc
      .array(fc.tuple(fc.constantFrom(...blocks), fc.constantFrom('', '\n', '\n\n')), { maxLength: 14 })
      .map((pieces) => pieces.map(([block, gap]) => block + gap).join(''));
    fc.assert(
      fc.property(text, (written) => {
        expect(inParts(written)).toEqual(parseWhole(written));
      }),
      { numRuns: 200 },
    );
  });

  it('is the same where a directive defines what is in front of it, and behind', () => {
    const text =
      '![a picture][img]\n\n# One\n\n# Two\n::::landscape\n[img]: one.png\n::::\n\n# Three\n\n[img]\n';
    expect(inParts(text)).toEqual(parseWhole(text));
  });

  it('is not parted inside what is still open', () => {
    const text = '# One\n\n<!--\n\n# Two\n\n-->\n\n# Three\n';
    expect(inParts(text)).toEqual(parseWhole(text));
  });

  it('knows definitions of other parts, and takes code for code', () => {
    const text = '# One\n\n[there] and y[i]\n\n# Two\n\n```\n[i]: code\n```\n\n# Three\n\n[there]: url\n';
    expect(inParts(text)).toEqual(parseWhole(text));
  });
});
