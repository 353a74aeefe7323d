/** Small words that keep their small letter even in titles; capitals on the others count. */
const small = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|via|between|over|into|per)$/i;
const common = /^\p{Lu}\p{Ll}{2,}$/u;

/**
 * Whether a title has capitals on common words: four words or more beside the small ones, all but the first of them
 * capitalized. Fewer may be a name.
 */
export function isTitleCase(title: string): boolean {
  const words = title
    .split(/[\s/–—-]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '' && !small.test(word));
  const rest = words.slice(1);
  return (
    rest.length >= 3 &&
    rest.filter((word) => common.test(word)).length >= 3 &&
    rest.every((word) => !/^\p{Ll}/u.test(word))
  );
}
