import type { DocumentKind } from '@fg2rec/document';
import { documentKinds, type KindProfile } from '@fg2rec/rulebook';
import type { Target } from '../plan.ts';

/** What the text is to become: texts of focus groups become draft Recommendations unless told otherwise. */
export function targetProfile(kind: DocumentKind, target: Target = 'recommendation'): KindProfile {
  const profile = documentKinds[kind];
  return profile.focusGroup && target === 'recommendation' ? documentKinds.recommendation : profile;
}

/**
 * Whether the text itself follows the Author's guide, so that headings, captions, notes and references may be put into
 * its forms. Letters and other documents have their own; amendments quote the text that they change.
 */
export function followsGuide({ kind }: KindProfile): boolean {
  return kind !== 'other' && kind !== 'amendment';
}
