import type { Division, Stage } from '../facts.ts';
import { normalised, paragraphsOf, plainText } from '../text.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * How far along the text is. TSB adds Foreword, History and the copyright line when it publishes (Author's guide
 * clause 7 and Table 1), and a notice on the cover of a prepublished text.
 */
export function stageOf(divisions: readonly Division[], vocabulary: Vocabulary): Stage {
  const front: string[] = [];
  for (const division of divisions) {
    if (division.heading?.role === 'clause-heading') {
      break;
    }
    front.push(...paragraphsOf(division.blocks).map((paragraph) => normalised(plainText(paragraph))));
  }
  if (front.some((line) => /\bprepublication\b|\bprepublished\b|\bprépublication\b/i.test(line))) {
    return 'prepublished';
  }
  const hasForeword = divisions.some((division) => division.kind === 'foreword');
  const hasHistory = divisions.some((division) => division.kind === 'history');
  const rights = vocabulary.forms('allRightsReserved').map((form) => normalised(form).slice(0, 30));
  const hasCopyright = front.some(
    (line) => /^[©\uf0d3]? ?(ITU|UIT|МСЭ) \d{4}/.test(line) || rights.some((form) => line.startsWith(form)),
  );
  return hasForeword && (hasHistory || hasCopyright) ? 'published' : 'draft';
}
