export * from './mammoth-text.ts';
export { type DecodedText, decodeText, type TextEncoding } from './markdown/decode-text.ts';
export { type MarkdownLimits, markdownLimits } from './markdown/limits.ts';
export { readMarkdown } from './markdown/load-markdown.ts';
export { latexToMathml } from './markdown/maths/read-latex.ts';
export type { MarkdownFile, ReadMarkdown, ReadMarkdownOptions } from './markdown/read-markdown.ts';
export { stringifyMarkdown } from './markdown/stringify.ts';
export * from './read-word.ts';
export { symbolCharacter } from './symbols.ts';
