import { type Deliverable, type Paragraph, plainText } from '@fg2rec/document';
import { secondReading } from '@fg2rec/ingest';
import { shortened } from '@fg2rec/report';
import { Bag } from './survival/bag.ts';
import { contentOf } from './survival/content.ts';
import { wordsOf } from './survival/words.ts';

/**
 * What a second, independent reader finds in the source and ours did not, as a remark for the report. The second one
 * reads no formulas, fields without runs, headers or footers, so that words which only ours has say nothing.
 */
export async function crossCheck(deliverable: Deliverable): Promise<{ code: string; message: string }> {
  const second = wordsOf(await secondReading(deliverable.package.save()));
  const own = new Bag(contentOf(deliverable).paragraphs.flatMap(wordsOfParagraph));
  const missing = second.filter((word) => !own.take(word));
  const message =
    missing.length === 0
      ? `A second reader finds the same text: ${second.length} words.`
      : `A second reader finds ${missing.length} of ${second.length} words that fg2rec did not: “${shortened(missing.join(' '))}”. Look whether they are in the TD.`;
  return { code: 'cross-check', message };
}

function wordsOfParagraph(paragraph: Paragraph): string[] {
  return wordsOf(plainText(paragraph));
}
