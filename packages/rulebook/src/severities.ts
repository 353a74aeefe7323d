import type { DocumentKind, Stage } from '@fg2rec/document';

/** As findings and reports have it; `off` silences a rule. */
type SeverityOrOff = 'error' | 'warning' | 'info' | 'off';

/** Severities by kind of document; see `RuleMeta.severityByKind`. */
export type ByKind = Readonly<Partial<Record<DocumentKind, SeverityOrOff>>>;

/** The gravest that a rule may say at a stage; see `RuleMeta.severityByStage`. */
export type ByStage = Readonly<Partial<Record<Stage, SeverityOrOff>>>;

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

/** What authors put right while they draft; once TSB has edited and printed a text, it is a matter of record. */
export const whileDrafting: ByStage = { prepublished: 'info', published: 'info' };

/** What TSB completes or edits between approval and print: of a prepublished text it is no error yet. */
export const completedInPrint: ByStage = { prepublished: 'warning' };

/** What ITU has printed all the same: grave in a draft, worth a look in print. */
export const graveInDrafts: ByStage = { prepublished: 'warning', published: 'warning' };
