import fc from 'fast-check';

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('shall', 'Annex A', 'ITU-T Y.1', '[b-1]', 'Table 1', '6.1.1') },
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '**',
    '_',
    '`',
    '[',
    '](x)',
    '![](a.png)',
    '<b>',
    '</p>',
    '<script>',
    '$x^2$',
    '$\\frac{',
    '\\',
  ),
  fc.constantFrom('[^1]', '[@a]', '{#id}', ':::', ':ref[x]', '&amp;', '&#0;', '\ufeff', '\u202e', '\ud800'),
);
const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const block = fc.oneof(
  { weight: 4, arbitrary: line },
  fc.tuple(fc.integer({ min: 1, max: 7 }), line).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  fc
    .array(line, { maxLength: 4 })
    .map((items) => items.map((item, at) => `${'  '.repeat(at)}- ${item}`).join('\n')),
  fc.tuple(fc.integer({ min: 1, max: 30 }), line).map(([depth, text]) => `${'> '.repeat(depth)}${text}`),
  fc
    .array(fc.array(line, { maxLength: 4 }), { minLength: 1, maxLength: 4 })
    .map((rows) => [`|a|b|`, `|---|:-:|`, ...rows.map((cells) => `|${cells.join('|')}|`)].join('\n')),
  fc
    .tuple(fc.constantFrom('figure', 'table', 'note', 'include', 'annex', 'nothing'), line)
    .map(([name, text]) => `:::${name}{#a title="b"}\n${text}\n:::`),
  fc
    .tuple(fc.constantFrom('```', '~~~', '$$', '---', '+++'), line)
    .map(([fence, text]) => `${fence}\n${text}\n${fence}`),
  fc.constantFrom(
    '<table><tr><td rowspan=9>x</table>',
    '<div><p>',
    '<!-- ',
    '[^1]: note',
    '[a]: http://x.invalid',
  ),
);

/** A Markdown file that nobody would write. Lone surrogates become bytes that are no UTF-8. */
export function generatedMarkdown(seed: number): Uint8Array {
  const [blocks = []] = fc.sample(fc.array(block, { maxLength: 30 }), { seed, numRuns: 1 });
  const text = blocks.join('\n\n');
  return /\ud800(?![\udc00-\udfff])/.test(text) ? Buffer.from(text, 'utf16le') : Buffer.from(text);
}
