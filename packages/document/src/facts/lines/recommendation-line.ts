import type { LinePatterns } from './patterns.ts';

/** A line that names a Recommendation, as the head of a draft does. */
export interface RecommendationLine {
  /** `X.1234`, `X.icd-schemas`, `G.709/Y.1331`. */
  readonly number: string;
  /** Words before: `Draft new`. */
  readonly lead: string;
  /** What follows the number: `(ex J.roip-trans)`, `– Amendment 1`, `: Title`. */
  readonly rest: string;
}

/** Reads `Recommendation ITU-T X.1234`, `Draft new Recommendation ITU-T X.abc`, `ITU-T X.1234建议书`. */
export function recommendationLine(text: string, patterns: LinePatterns): RecommendationLine | undefined {
  for (const pattern of patterns.recommendationNumbers) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined) {
      const { number = '', lead = '', rest = '' } = groups;
      return { number: number.replace(/[.-]$/, ''), lead: lead.trim(), rest: rest.trim() };
    }
  }
  return undefined;
}
