import type { Rule } from '../rule.ts';
import { layout as abbreviationsLayout } from './abbreviations/layout.ts';
import { order as abbreviationsOrder } from './abbreviations/order.ts';
import { unlisted as abbreviationsUnlisted } from './abbreviations/unlisted.ts';
import { unused as abbreviationsUnused } from './abbreviations/unused.ts';
import { headingForm as annexesHeadingForm } from './annexes/heading-form.ts';
import { innerNumbering as annexesInnerNumbering } from './annexes/inner-numbering.ts';
import { numbering as annexesNumbering } from './annexes/numbering.ts';
import { placement as annexesPlacement } from './annexes/placement.ts';
import { referred as annexesReferred } from './annexes/referred.ts';
import { abbreviationsLead as boilerplateAbbreviationsLead } from './boilerplate/abbreviations-lead.ts';
import { amendmentNote as boilerplateAmendmentNote } from './boilerplate/amendment-note.ts';
import { annexSentence as boilerplateAnnexSentence } from './boilerplate/annex-sentence.ts';
import { appendixSentence as boilerplateAppendixSentence } from './boilerplate/appendix-sentence.ts';
import { changeLog as boilerplateChangeLog } from './boilerplate/change-log.ts';
import { foreword as boilerplateForeword } from './boilerplate/foreword.ts';
import { informativeNote as boilerplateInformativeNote } from './boilerplate/informative-note.ts';
import { none as boilerplateNone } from './boilerplate/none.ts';
import { patentNotice as boilerplatePatentNotice } from './boilerplate/patent-notice.ts';
import { prepublicationNotice as boilerplatePrepublicationNotice } from './boilerplate/prepublication-notice.ts';
import { referencesLead as boilerplateReferencesLead } from './boilerplate/references-lead.ts';
import { supplementForeword as boilerplateSupplementForeword } from './boilerplate/supplement-foreword.ts';
import { termsElsewhereLead as boilerplateTermsElsewhereLead } from './boilerplate/terms-elsewhere-lead.ts';
import { termsHereLead as boilerplateTermsHereLead } from './boilerplate/terms-here-lead.ts';
import { comments as completionComments } from './completion/comments.ts';
import { placeholders as completionPlaceholders } from './completion/placeholders.ts';
import { trackedChanges as completionTrackedChanges } from './completion/tracked-changes.ts';
import { deadline as coverDeadline } from './cover/deadline.ts';
import { missingFields as coverMissingFields } from './cover/missing-fields.ts';
import { tdNumber as coverTdNumber } from './cover/td-number.ts';
import { entryForm as definitionsEntryForm } from './definitions/entry-form.ts';
import { order as definitionsOrder } from './definitions/order.ts';
import { sourceTag as definitionsSourceTag } from './definitions/source-tag.ts';
import { captionForm as figuresCaptionForm } from './figures/caption-form.ts';
import { captionPosition as figuresCaptionPosition } from './figures/caption-position.ts';
import { captioned as figuresCaptioned } from './figures/captioned.ts';
import { numbering as figuresNumbering } from './figures/numbering.ts';
import { referred as figuresReferred } from './figures/referred.ts';
import { editionYear as frontEditionYear } from './front/edition.ts';
import { keywordForm as frontKeywordForm } from './front/keyword-form.ts';
import { keywordOrder as frontKeywordOrder } from './front/keyword-order.ts';
import { keywords as frontKeywords } from './front/keywords.ts';
import { numberForm as frontNumberForm } from './front/number-form.ts';
import { numberHeading as frontNumberHeading } from './front/number-heading.ts';
import { summary as frontSummary } from './front/summary.ts';
import { summaryOpening as frontSummaryOpening } from './front/summary-opening.ts';
import { title as frontTitle } from './front/title.ts';
import { label as notesLabel } from './notes/label.ts';
import { numbering as notesNumbering } from './notes/numbering.ts';
import { citationsResolve as referencesCitationsResolve } from './references/citations-resolve.ts';
import { clauseWord as referencesClauseWord } from './references/clause-word.ts';
import { entriesCited as referencesEntriesCited } from './references/entries-cited.ts';
import { entryForm as referencesEntryForm } from './references/entry-form.ts';
import { informativeTags as referencesInformativeTags } from './references/informative-tags.ts';
import { ituEntryForm as referencesItuEntryForm } from './references/itu-entry-form.ts';
import { numericTags as referencesNumericTags } from './references/numeric-tags.ts';
import { order as referencesOrder } from './references/order.ts';
import { pageReference as referencesPageReference } from './references/page-reference.ts';
import { informative as requirementLanguageInformative } from './requirement-language/informative.ts';
import { introductory as requirementLanguageIntroductory } from './requirement-language/introductory.ts';
import { bodyFromSix as structureBodyFromSix } from './structure/body-from-six.ts';
import { electronicAttachment as structureElectronicAttachment } from './structure/electronic-attachment.ts';
import { emptyClause as structureEmptyClause } from './structure/empty-clause.ts';
import { fixedClauses as structureFixedClauses } from './structure/fixed-clauses.ts';
import { headingForm as structureHeadingForm } from './structure/heading-form.ts';
import { introductionOverlap as structureIntroductionOverlap } from './structure/introduction-overlap.ts';
import { listNumbering as structureListNumbering } from './structure/list-numbering.ts';
import { lists as structureLists } from './structure/lists.ts';
import { noneWithoutLead as structureNoneWithoutLead } from './structure/none-without-lead.ts';
import { numbering as structureNumbering } from './structure/numbering.ts';
import { order as structureOrder } from './structure/order.ts';
import { pageNumbers as structurePageNumbers } from './structure/page-numbers.ts';
import { termClauses as structureTermClauses } from './structure/term-clauses.ts';
import { titleTwice as structureTitleTwice } from './structure/title-twice.ts';
import { headRow as tablesHeadRow } from './tables/head-row.ts';

/** Every rule, by group in the order in which a reader meets the matter. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  structureBodyFromSix,
  structureElectronicAttachment,
  structureEmptyClause,
  structureFixedClauses,
  structureHeadingForm,
  structureIntroductionOverlap,
  structureListNumbering,
  structureLists,
  structureNoneWithoutLead,
  structureNumbering,
  structureOrder,
  structurePageNumbers,
  structureTermClauses,
  structureTitleTwice,
  frontEditionYear,
  frontKeywordForm,
  frontKeywordOrder,
  frontKeywords,
  frontNumberForm,
  frontNumberHeading,
  frontSummaryOpening,
  frontSummary,
  frontTitle,
  boilerplateAbbreviationsLead,
  boilerplateAmendmentNote,
  boilerplateAnnexSentence,
  boilerplateAppendixSentence,
  boilerplateChangeLog,
  boilerplateForeword,
  boilerplateInformativeNote,
  boilerplateNone,
  boilerplatePatentNotice,
  boilerplatePrepublicationNotice,
  boilerplateReferencesLead,
  boilerplateSupplementForeword,
  boilerplateTermsElsewhereLead,
  boilerplateTermsHereLead,
  referencesCitationsResolve,
  referencesClauseWord,
  referencesEntriesCited,
  referencesEntryForm,
  referencesInformativeTags,
  referencesItuEntryForm,
  referencesNumericTags,
  referencesOrder,
  referencesPageReference,
  definitionsEntryForm,
  definitionsOrder,
  definitionsSourceTag,
  abbreviationsLayout,
  abbreviationsOrder,
  abbreviationsUnlisted,
  abbreviationsUnused,
  requirementLanguageInformative,
  requirementLanguageIntroductory,
  annexesHeadingForm,
  annexesInnerNumbering,
  annexesNumbering,
  annexesPlacement,
  annexesReferred,
  notesLabel,
  notesNumbering,
  figuresCaptionForm,
  figuresCaptionPosition,
  figuresCaptioned,
  figuresNumbering,
  figuresReferred,
  tablesHeadRow,
  coverDeadline,
  coverMissingFields,
  coverTdNumber,
  completionComments,
  completionPlaceholders,
  completionTrackedChanges,
];
