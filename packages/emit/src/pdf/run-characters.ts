import type { Emission, Surroundings } from './emission.ts';
import type { RunBase } from './run-text.ts';

/** Text with the characters that no font holds replaced. */
export function replaced(text: string, replacements: ReadonlyMap<string, string>): string {
  if (replacements.size === 0) {
    return text;
  }
  return [...text].map((character) => replacements.get(character) ?? character).join('');
}

/** A word wider than its place may be broken anywhere, as Word breaks it. */
export function breakable(text: string, base: RunBase, emission: Emission, around: Surroundings): string {
  const room = around.width * 0.9;
  const widest = base.size * 1.2;
  // Spaces that do not break hold a line together as letters do.
  return text.replace(/(?:[^\s\u00ad\u200b-]|[\u00a0\u2007\u202f]){8,}/gu, (word) =>
    word.length * widest > room && emission.measure(word, base.size, {}) > room
      ? [...word].join('\u200b')
      : word,
  );
}
