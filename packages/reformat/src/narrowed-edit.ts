import { type Paragraph, plainText, type ReplaceText } from '@fg2rec/document';

/**
 * The same replacement without the characters at its ends that stay as they are, so that these keep their look, and the
 * links and notes among them.
 */
export function narrowed(edit: ReplaceText, paragraph: Paragraph): ReplaceText {
  const before = plainText(paragraph).slice(edit.from, edit.to);
  const longest = Math.min(before.length, edit.text.length);
  let head = 0;
  while (head < longest && before[head] === edit.text[head]) {
    head += 1;
  }
  head -= splitsCharacter(before, head) || splitsCharacter(edit.text, head) ? 1 : 0;
  let tail = 0;
  while (tail < longest - head && before.at(-1 - tail) === edit.text.at(-1 - tail)) {
    tail += 1;
  }
  const cuts =
    splitsCharacter(before, before.length - tail) || splitsCharacter(edit.text, edit.text.length - tail);
  tail -= cuts ? 1 : 0;
  return {
    ...edit,
    from: edit.from + head,
    to: edit.to - tail,
    text: edit.text.slice(head, edit.text.length - tail),
  };
}

/** Whether a place lies between the halves of a surrogate pair, or before a mark that combines with what precedes. */
function splitsCharacter(text: string, at: number): boolean {
  const pair = text.slice(Math.max(0, at - 1), at + 1);
  return (
    at > 0 && at < text.length && (/^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) || /^.\p{M}/u.test(pair))
  );
}
