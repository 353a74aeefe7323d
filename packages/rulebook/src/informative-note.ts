/** The Note after the Summary of Technical Reports and Technical Papers, in English: no other language is known. */
export const informativeNoteText =
  'This is an informative ITU-T publication. Mandatory provisions, such as those found in ITU-T Recommendations, are outside the scope of this publication. This publication should only be referenced bibliographically in ITU-T Recommendations.';
