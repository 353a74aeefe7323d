import type { Paragraph } from '../../nodes.ts';
import { plainText, textRuns } from '../../text.ts';
import { asciiDigits } from './heading-line.ts';
import type { TermLine } from './term-line.ts';

const number = /^\s*(?:(\d{1,3}(?:\.\d{1,3}){1,4})\.?\s+)?/;

/** Reads an entry of clause 3 that nothing but the bold of its term sets off: **term** definition. */
export function boldTermLine(paragraph: Paragraph): TermLine | undefined {
  const text = plainText(paragraph);
  const match = number.exec(asciiDigits(text));
  const from = match?.[0].length ?? 0;
  const written = textRuns(paragraph).filter(
    ({ text: run, offset }) => run.value.trim() !== '' && offset + run.value.length > from,
  );
  const first = written.findIndex(({ text: run }) => run.format.bold !== true);
  const to = written[first]?.offset ?? 0;
  const term = text.slice(from, to).trim();
  const definition = text.slice(to).trim();
  const isEntry =
    first > 0 &&
    /^\p{L}[^.:;!?\t\u3002\uff1a]{1,80}$/u.test(term) &&
    term.split(/\s+/).length <= 7 &&
    /^\p{L}\S*(?:\s+\S+){3}|^\p{Script=Han}{6}/u.test(definition);
  return isEntry ? { number: match?.[1] ?? '', term, definition, by: 'bold' } : undefined;
}
