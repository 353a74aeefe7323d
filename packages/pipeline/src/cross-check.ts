import { takeCensus } from '@fg2rec/census';
import type { Deliverable } from '@fg2rec/document';
import { secondReading } from '@fg2rec/ingest';
import { shortened } from '@fg2rec/report';
import { Bag } from './survival/bag.ts';
import { changedWords } from './survival/changed-words.ts';
import type { TextParagraph } from './survival/content.ts';
import type { Loss, SurvivalResult } from './survival/input.ts';
import { wordsOf } from './survival/words.ts';

export interface CrossCheck {
  readonly remark: { readonly code: string; readonly message: string };
  readonly losses: readonly Loss[];
}

/**
 * Words that a reader of another house (mammoth) finds in the source, and that neither the TD nor the survival ledger
 * has. It reads tracked changes as accepted, and no formulas, simple fields, headers or footers, so that words which
 * it does not find say nothing.
 */
export async function crossCheck(
  source: Deliverable,
  td: Deliverable,
  { explainedWords }: Pick<SurvivalResult, 'explainedWords'>,
): Promise<CrossCheck> {
  if (source.source.view === 'original') {
    return said('The second reader reads tracked changes as accepted, so that it cannot compare this view.');
  }
  let readings: readonly (readonly TextParagraph[])[];
  try {
    readings = [await secondParagraphs(source), await secondParagraphs(td)];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return said(`The second reader cannot read this document: ${shortened(why)}. Nothing was compared.`);
  }
  const [found = [], kept = []] = readings;
  const counted = takeCensus(td.package).paragraphs.map((paragraph) => paragraphOf(paragraph.text));
  const told = new Bag(explainedWords);
  const notCounted = new Map(
    changedWords(found, counted, new Map()).map(({ paragraph, missing }) => [paragraph, missing]),
  );
  let lost = 0;
  const losses = changedWords(found, kept, new Map()).flatMap(({ paragraph, missing }): Loss[] => {
    const alsoMissing = new Bag(notCounted.get(paragraph) ?? []);
    const unexplained = missing.filter((word) => alsoMissing.take(word) && !told.take(word));
    lost += unexplained.length;
    return unexplained.length === 0
      ? []
      : [
          {
            what: 'words',
            quote: shortened(unexplained.join(' ')),
            place: shortened(paragraph.text.trim(), 60),
          },
        ];
  });
  const words = found.reduce((sum, paragraph) => sum + wordsOf(paragraph.text).length, 0);
  return said(
    losses.length === 0
      ? `A second reader finds ${words} words in the source; all are in the TD or in the ledger.`
      : `A second reader finds ${words} words in the source; ${lost} of them are neither in the TD nor in the ledger.`,
    losses,
  );
}

async function secondParagraphs({ package: opc }: Deliverable): Promise<TextParagraph[]> {
  return (await secondReading(opc.save())).map(paragraphOf);
}

function said(message: string, losses: readonly Loss[] = []): CrossCheck {
  return { remark: { code: 'cross-check', message }, losses };
}

function paragraphOf(text: string): TextParagraph {
  return { text, computed: [], anchor: { part: '', start: 0, end: 0 } };
}
