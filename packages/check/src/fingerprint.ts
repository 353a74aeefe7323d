import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';

/**
 * What tells a finding from others of its rule, whatever moves around it: 16 hex digits over rule, subject and the words
 * concerned. Waivers and baselines know findings by it.
 */
export function fingerprint({ rule, subject, place }: Pick<Finding, 'rule' | 'subject' | 'place'>): string {
  return createHash('sha256')
    .update([rule, subject, place.quote ?? ''].join('\n'))
    .digest('hex')
    .slice(0, 16);
}
