import { isMarkdownName } from '@fg2rec/pipeline';
import { runFixMarkdown } from './fix-markdown.ts';
import { runFixWord } from './fix-word.ts';

/** Fixes each file in the way of its format. @returns the exit code, the graver of the two */
export async function runFix(
  files: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Promise<number> {
  const texts = files.filter(isMarkdownName);
  const rest = files.filter((file) => !isMarkdownName(file));
  const { inPlace, ...others } = given;
  const ofTexts = texts.length === 0 ? 0 : await runFixMarkdown(texts, others);
  const ofRest = rest.length === 0 ? 0 : await runFixWord(rest, given);
  return Math.max(ofTexts, ofRest);
}
