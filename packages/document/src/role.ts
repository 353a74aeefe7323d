/**
 * What a paragraph is in a Recommendation, whatever it looks like. Roles are inferred by ingest from style,
 * numbering, outline level and text shape together; the template gives each role its Word style.
 */
export type Role =
  // title block and introductory matter
  | 'recommendation-number'
  | 'recommendation-title'
  | 'unnumbered-heading' // Summary, Keywords, Introduction, History, Foreword and other headings without a number
  | 'toc-heading'
  | 'toc-entry'
  | 'cover' // anything of a cover page or cover table of the source
  // clauses
  | 'clause-heading' // numbered; the level is `Paragraph.headingLevel`
  | 'annex-heading'
  | 'appendix-heading'
  | 'bibliography-heading'
  | 'integral-part-sentence' // "(This annex forms an integral part of this Recommendation.)"
  // text
  | 'body'
  | 'list-item' // the level is `Paragraph.listLevel`
  | 'note'
  | 'term' // entry of clause 3
  | 'abbreviation' // entry of clause 4
  | 'reference' // entry of clause 2 or the Bibliography
  | 'quotation'
  | 'code'
  // figures, tables, equations
  | 'figure' // the paragraph that holds the picture
  | 'figure-caption'
  | 'figure-legend'
  | 'table-caption'
  | 'table-head'
  | 'table-text'
  | 'table-legend'
  | 'equation'
  | 'equation-legend'
  // notes to the page
  | 'footnote'
  | 'endnote'
  // the rest
  | 'header'
  | 'footer'
  | 'empty';

/** A role with how sure we are (0 to 1) and why, in a few words for a report. */
export interface RoleGuess {
  readonly role: Role;
  readonly confidence: number;
  readonly because: string;
}
