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

/** Author's guide, 06/2023, as a digest of it says. */
export function authorsGuide2023(clause: string): RuleCitation {
  return { document: 'AG23', edition: '06/2023', clause, confidence: 'secondary' };
}

/** Draft checklist for ITU-T deliverables (TSAG LS20, 01/2026): not binding, read in a digest. */
export function draftChecklist(clause: string): RuleCitation {
  return { document: 'LS20', edition: '01/2026', clause, confidence: 'secondary' };
}

/** Rules for presentation of ITU-T | ISO/IEC common text, 09/2014, read in digests. */
export function commonTextRules(clause: string): RuleCitation {
  return { document: 'CT14', edition: '09/2014', clause, confidence: 'secondary' };
}

/** ITU English language style guide, 08/2023. Its text was not at hand: what is said of it is recollection. */
export function styleGuide(clause: string, confidence: Confidence = 'memory'): RuleCitation {
  return { document: 'ESG', edition: '08/2023', clause, confidence };
}

/** Supplements A.Sup5 and J.Sup6 as printed in 2016. */
export function supplements(clause: string): RuleCitation {
  return { document: 'SUP', edition: '2016', clause, confidence: 'seen' };
}

/** Recommendation ITU-T A.1, 10/2016. */
export function workingMethods(clause: string): RuleCitation {
  return { document: 'A1', edition: '10/2016', clause, confidence: 'seen' };
}
