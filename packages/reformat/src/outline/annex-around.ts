import type { Division } from '@fg2rec/document';

export function isAnnex({ kind }: Division): boolean {
  return kind === 'annex' || kind === 'appendix';
}

/** The annex or appendix that a division is or stands in. */
export function annexAround(division: Division | undefined): Division | undefined {
  if (division === undefined || isAnnex(division)) {
    return division;
  }
  return annexAround(division.parent);
}
