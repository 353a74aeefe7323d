import type { Failure } from '@fg2rec/ooxml';
import { type Survival, shortened } from '@fg2rec/report';
import { crossCheck } from './cross-check.ts';
import type { Loss, SurvivalInput } from './survival/input.ts';
import { survivalLedger } from './survival/ledger.ts';

export interface Losses {
  readonly survival: Survival;
  /** There where something of the source is in neither the TD nor the ledger. */
  readonly failure?: Failure;
  readonly remarks: readonly { readonly code: string; readonly message: string }[];
}

/** The survival ledger of a conversion, with what a person must know about it. */
export async function lossesOf(input: SurvivalInput, withSecondReader: boolean): Promise<Losses> {
  const result = survivalLedger(input);
  const crossed = withSecondReader ? await crossCheck(input.source, input.td, result) : undefined;
  const losses = [...result.losses, ...(crossed?.losses ?? [])];
  const [first] = losses;
  return {
    survival: result.survival,
    ...(first === undefined ? {} : { failure: failureOf(first, losses.length, input.source.source.name) }),
    remarks: [
      ...losses.map((loss) => ({ code: 'content-lost', message: lossSentence(loss) })),
      ...(crossed === undefined ? [] : [crossed.remark]),
      ...result.unread.map(({ quote, place }) => ({
        code: 'not-read',
        message: `The words “${shortened(quote)}” of the paragraph “${shortened(place ?? '', 60)}” are in the file, but were not understood. Nothing was checked or changed in them.`,
      })),
    ],
  };
}

function failureOf(first: Loss, count: number, where: string): Failure {
  const rest = count === 1 ? '' : ` And ${count - 1} more: see the remarks of the report.`;
  return { code: 'content-lost', where, hint: `${lossSentence(first)}${rest}` };
}

function lossSentence({ what, quote, place }: Loss): string {
  const lost =
    what === 'words'
      ? `the words “${quote}” of the paragraph “${place ?? ''}” are`
      : `the ${what} “${quote}”${place === undefined ? '' : ` near “${place}”`} is`;
  return `Of the source, ${lost} not in the TD. Please put it back by hand and tell the maintainers of fg2rec.`;
}
