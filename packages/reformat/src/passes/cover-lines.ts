import type { Paragraph } from '@fg2rec/document';
import { phrase } from '@fg2rec/document';

/** A line of the source's cover that the TD cover does not have, with the label that goes in front of it. */
export interface LeftLine {
  readonly paragraph: Paragraph;
  readonly label?: string;
}

export interface GoneLine {
  readonly paragraph: Paragraph;
  readonly because: string;
}

/** A cover table taken apart: the lines that the TD cover says as well, and those that are left. */
export interface TakenApart {
  readonly left: readonly LeftLine[];
  readonly gone: readonly GoneLine[];
}

/** Why a line of the source's cover goes, for the survival ledger. */
export const because = {
  onTdCover: phrase('it stands on the cover of the TD').words,
  inKeywords: phrase('it stands in the clause Keywords').words,
  labelOnCover: phrase('the cover of the TD has a label of its own').words,
  labelOfNothing: phrase('a label with nothing behind it, which the cover of the TD has as well').words,
  labelInFront: phrase('the label stands in front of its value').words,
  emblem: phrase('the emblem: the cover of the TD has its own place for one').words,
} as const;
