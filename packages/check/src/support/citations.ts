import type { RuleCitation } from '../finding.ts';

type Confidence = RuleCitation['confidence'];

/** Author's guide for drafting ITU-T Recommendations, 02/2016. */
export function authorsGuide(clause: string, confidence: Confidence = 'seen'): RuleCitation {
  return { document: 'AG16', edition: '02/2016', clause, confidence };
}

/** ITU-T Recommendation skeleton (template), 03/2022. */
export function skeleton(clause: string): RuleCitation {
  return { document: 'SK22', edition: '03/2022', clause, confidence: 'seen' };
}

/** Counted over Recommendations and other texts that ITU printed from 2010 to 2019. */
export function countedInPrint(clause: string): RuleCitation {
  return { document: 'CORP', edition: '2010-2019', clause, confidence: 'measured' };
}

/** Draft revised Recommendation ITU-T A.7 on focus groups, 01/2024; its clause numbers are those of A.7 (08/2024). */
export function focusGroups(clause: string): RuleCitation {
  return { document: 'A7d', edition: '01/2024', clause, confidence: 'seen' };
}

/** ITU-T Technical Reports, Technical Papers and Focus Group deliverables as issued, 2017 to 2022. */
export function informativeTexts(clause: string): RuleCitation {
  return { document: 'FGD', edition: '2017-2022', clause, confidence: 'seen' };
}
