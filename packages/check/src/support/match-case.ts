/** Words in the case of others: `chair` after `Chairman` is `Chair`, after `CHAIRMAN` it is `CHAIR`. */
export function matchCase(words: string, like: string): string {
  if (like === like.toUpperCase()) {
    return words.toUpperCase();
  }
  return /^\p{Lu}/u.test(like)
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words.charAt(0).toLowerCase() + words.slice(1);
}
