import { phrase } from '@fg2rec/document';
import type { Failure } from '@fg2rec/ooxml';
import { type Survival, shortened } from '@fg2rec/report';
import { english, type Messages, type Say, sayIn } from '@fg2rec/rulebook';
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
export async function lossesOf(
  input: SurvivalInput,
  withSecondReader: boolean,
  messages: Messages = english,
): Promise<Losses> {
  const say = sayIn(messages);
  const result = survivalLedger(input);
  const crossed = withSecondReader ? await crossCheck(input.source, input.td, result) : undefined;
  const losses = [...result.losses, ...(crossed?.losses ?? [])];
  const [first] = losses;
  return {
    survival: result.survival,
    ...(first === undefined
      ? {}
      : { failure: failureOf(first, losses.length, input.source.source.name, say) }),
    remarks: [
      ...losses.map((loss) => ({ code: 'content-lost', message: lossSentence(loss, say) })),
      ...(crossed === undefined ? [] : [crossed.remark]),
      ...result.unread.map(({ quote, place }) => ({
        code: 'not-read',
        message: say(
          'The words “{words}” of the paragraph “{place}” are in the file, but were not understood. Nothing was checked or changed in them.',
          { words: shortened(quote), place: shortened(place ?? '', 60) },
        ),
      })),
    ],
  };
}

function failureOf(first: Loss, count: number, where: string, say: Say): Failure {
  const rest =
    count === 1 ? '' : ` ${say('And {count} more: see the remarks of the report.', { count: count - 1 })}`;
  return { code: 'content-lost', where, hint: `${lossSentence(first, say)}${rest}` };
}

function lossSentence({ what, quote, place }: Loss, say: Say): string {
  const lost =
    what === 'words'
      ? phrase('the words “{words}” of the paragraph “{place}” are', { words: quote, place: place ?? '' })
      : place === undefined
        ? phrase('the {what} “{quote}” is', { what: phrase(what), quote })
        : phrase('the {what} “{quote}” near “{place}” is', { what: phrase(what), quote, place });
  return say(
    'Of the source, {lost} not in the TD. Please put it back by hand and tell the maintainers of fg2rec.',
    { lost },
  );
}
