import { type Edit, heading, inEnglish, paragraph, root } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { inWords } from '../src/passes/edits-in-words.ts';

const [scope, sentence] = root(heading('1.', 'Scope'), paragraph('See section 7.2 of it.')).children.flatMap(
  (block) => (block.type === 'paragraph' ? [block] : []),
);

/** What edits of the sentence do, in words; each is `[from, to, text]`. */
function said(...edits: [number, number, string][]): string {
  const words = inWords(
    edits.map(
      ([from, to, text]): Edit => ({ kind: 'replace-text', paragraph: at(sentence), from, to, text }),
    ),
    () => sentence,
  );
  return inEnglish(words);
}

function at(block: typeof sentence) {
  return block?.anchor ?? { part: '', start: 0, end: 0 };
}

describe('edits in words', () => {
  it('name whole words before and after', () => {
    expect(said([4, 9, 'claus'])).toBe('“section” reads “clauson”.');
    expect(said([4, 11, 'clause'])).toBe('“section” reads “clause”.');
    expect(said([22, 22, ' End.'])).toBe('“it.” reads “it. End.”.');
    expect(said([3, 11, ''])).toBe('“See section” reads “See”.');
  });

  it('tell three and count the rest', () => {
    const edits = Array.from({ length: 5 }, (): [number, number, string] => [0, 3, 'Read']);
    expect(said(...edits)).toBe(`${'“See” reads “Read”. '.repeat(3)}So in 2 more places.`);
  });

  it('tell what becomes of blocks', () => {
    const edits: Edit[] = [
      { kind: 'set-number', paragraph: at(scope), number: '1', replaces: 3 },
      {
        kind: 'insert-blocks',
        at: at(scope),
        where: 'after',
        blocks: [{ role: 'body', runs: [{ text: 'None.' }] }],
      },
      { kind: 'remove-blocks', blocks: [at(sentence)], because: 'twice' },
    ];
    const paragraphAt = (anchor: { start: number }) => (anchor.start === at(scope).start ? scope : sentence);
    expect(inEnglish(inWords(edits, paragraphAt))).toBe(
      'The number of “Scope” reads “1”. “None.” is inserted. “See section 7.2 of it.” is gone.',
    );
  });
});
