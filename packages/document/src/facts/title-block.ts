import type { Division, TitleBlock } from '../facts.ts';
import type { Paragraph } from '../nodes.ts';
import { paragraphsOf, plainText } from '../text.ts';
import { type LinePatterns, recommendationLine } from './lines/index.ts';

/** The number and the title that head the text; a published text has both twice, and the first pair counts. */
export function titleBlockOf(divisions: readonly Division[], patterns: LinePatterns): TitleBlock {
  const all = divisions
    .filter((division) => division.kind === 'title-block')
    .flatMap((division) => [
      ...(division.heading === undefined ? [] : [division.heading]),
      ...paragraphsOf(division.blocks, { tables: false }),
    ])
    .filter((paragraph) => /^recommendation-/.test(paragraph.role));
  const numberParagraph = all.find((paragraph) => paragraph.role === 'recommendation-number');
  const titleParagraph = all.find((paragraph) => paragraph.role === 'recommendation-title');
  const number =
    numberParagraph === undefined
      ? undefined
      : recommendationLine(plainText(numberParagraph), patterns)?.number;
  return {
    all,
    ...(numberParagraph === undefined ? {} : { numberParagraph }),
    ...(number === undefined ? {} : { number }),
    ...(titleParagraph === undefined ? {} : { titleParagraph, title: titleText(titleParagraph) }),
  };
}

function titleText(paragraph: Paragraph): string {
  return plainText(paragraph).replace(/\s+/g, ' ').trim();
}
