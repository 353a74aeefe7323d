import type { DocumentKind } from '@fg2rec/document';
import type { SeverityOrOff } from '../rule.ts';

/** Severities by kind of document; see `RuleMeta.severityByKind`. */
export type ByKind = Readonly<Partial<Record<DocumentKind, SeverityOrOff>>>;

/**
 * The form that only a Recommendation has: clauses 1 to 5, fixed sentences, fixed order. A-series texts, supplements
 * and common texts follow it in part; informative texts, amendments and free reports do not (A.7 I.2, NOTE).
 */
export const formOfRecommendation: ByKind = {
  'a-series': 'info',
  supplement: 'info',
  'technical-report': 'off',
  'technical-paper': 'off',
  handbook: 'off',
  'implementers-guide': 'off',
  amendment: 'off',
  'common-text': 'off',
  'fg-report': 'info',
  other: 'off',
};

/** Good drafting in any ITU-T text, of which only Recommendations and their base texts are held to the letter. */
export const goodDrafting: ByKind = {
  'technical-report': 'info',
  'technical-paper': 'info',
  handbook: 'info',
  'implementers-guide': 'info',
  amendment: 'info',
  'common-text': 'info',
  'fg-report': 'info',
  other: 'info',
};

/** Rules that presuppose the references, tags and boilerplate of a Recommendation, which a supplement also has. */
export const referencesAndTags: ByKind = {
  'technical-report': 'info',
  'technical-paper': 'info',
  handbook: 'off',
  'implementers-guide': 'off',
  amendment: 'off',
  'common-text': 'info',
  'fg-report': 'info',
  other: 'off',
};
