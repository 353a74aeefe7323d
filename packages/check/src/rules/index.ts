import type { Rule } from '../rule.ts';
import { duplicate as abbreviationsDuplicate } from './abbreviations/duplicate.ts';
import { firstUse as abbreviationsFirstUse } from './abbreviations/first-use.ts';
import { initials as abbreviationsInitials } from './abbreviations/initials.ts';
import { layout as abbreviationsLayout } from './abbreviations/layout.ts';
import { needlessEntries as abbreviationsNeedlessEntries } from './abbreviations/needless.ts';
import { order as abbreviationsOrder } from './abbreviations/order.ts';
import { plural as abbreviationsPlural } from './abbreviations/plural.ts';
import { unlisted as abbreviationsUnlisted } from './abbreviations/unlisted.ts';
import { unused as abbreviationsUnused } from './abbreviations/unused.ts';
import { contentsEntry as annexesContentsEntry } from './annexes/contents-entry.ts';
import { headingForm as annexesHeadingForm } from './annexes/heading-form.ts';
import { innerNumbering as annexesInnerNumbering } from './annexes/inner-numbering.ts';
import { numbering as annexesNumbering } from './annexes/numbering.ts';
import { pageBreak as annexesPageBreak } from './annexes/page-break.ts';
import { placement as annexesPlacement } from './annexes/placement.ts';
import { referred as annexesReferred } from './annexes/referred.ts';
import { abbreviationsLead as boilerplateAbbreviationsLead } from './boilerplate/abbreviations-lead.ts';
import { amendmentNote as boilerplateAmendmentNote } from './boilerplate/amendment-note.ts';
import { annexSentence as boilerplateAnnexSentence } from './boilerplate/annex-sentence.ts';
import { appendixSentence as boilerplateAppendixSentence } from './boilerplate/appendix-sentence.ts';
import { changeLog as boilerplateChangeLog } from './boilerplate/change-log.ts';
import { focusGroupNotice as boilerplateFocusGroupNotice } from './boilerplate/focus-group-notice.ts';
import { foreword as boilerplateForeword } from './boilerplate/foreword.ts';
import { informativeNote as boilerplateInformativeNote } from './boilerplate/informative-note.ts';
import { none as boilerplateNone } from './boilerplate/none.ts';
import { patentNotice as boilerplatePatentNotice } from './boilerplate/patent-notice.ts';
import { prepublicationNotice as boilerplatePrepublicationNotice } from './boilerplate/prepublication-notice.ts';
import { referencesLead as boilerplateReferencesLead } from './boilerplate/references-lead.ts';
import { supplementForeword as boilerplateSupplementForeword } from './boilerplate/supplement-foreword.ts';
import { termsElsewhereLead as boilerplateTermsElsewhereLead } from './boilerplate/terms-elsewhere-lead.ts';
import { termsHereLead as boilerplateTermsHereLead } from './boilerplate/terms-here-lead.ts';
import { annexSentence as commonTextAnnexSentence } from './common-text/annex-sentence.ts';
import { mayNot as commonTextMayNot } from './common-text/may-not.ts';
import { noAppendix as commonTextNoAppendix } from './common-text/no-appendix.ts';
import { normativeReferences as commonTextNormativeReferences } from './common-text/normative-references.ts';
import { amendmentRevisions as completionAmendmentRevisions } from './completion/amendment-revisions.ts';
import { comments as completionComments } from './completion/comments.ts';
import { placeholders as completionPlaceholders } from './completion/placeholders.ts';
import { trackedChanges as completionTrackedChanges } from './completion/tracked-changes.ts';
import { abstractLength as coverAbstractLength } from './cover/abstract-length.ts';
import { deadline as coverDeadline } from './cover/deadline.ts';
import { missingFields as coverMissingFields } from './cover/missing-fields.ts';
import { tdNumber as coverTdNumber } from './cover/td-number.ts';
import { titleForm as coverTitleForm } from './cover/title-form.ts';
import { abbreviations as definitionsAbbreviations } from './definitions/abbreviations.ts';
import { boldSpan as definitionsBoldSpan } from './definitions/bold-span.ts';
import { capital as definitionsCapital } from './definitions/capital.ts';
import { circular as definitionsCircular } from './definitions/circular.ts';
import { duplicateTerm as definitionsDuplicateTerm } from './definitions/duplicate-term.ts';
import { entryForm as definitionsEntryForm } from './definitions/entry-form.ts';
import { genericTerm as definitionsGenericTerm } from './definitions/generic-term.ts';
import { numbering as definitionsNumbering } from './definitions/numbering.ts';
import { openingWords as definitionsOpeningWords } from './definitions/opening.ts';
import { order as definitionsOrder } from './definitions/order.ts';
import { quoted as definitionsQuoted } from './definitions/quoted.ts';
import { requirement as definitionsRequirement } from './definitions/requirement.ts';
import { severalExplanations as definitionsSeveralExplanations } from './definitions/several-explanations.ts';
import { sourceTag as definitionsSourceTag } from './definitions/source-tag.ts';
import { standAlone as definitionsStandAlone } from './definitions/stand-alone.ts';
import { supplementary as definitionsSupplementary } from './definitions/supplementary.ts';
import { citation as equationsCitation } from './equations/citation.ts';
import { numberForm as equationsNumberForm } from './equations/number-form.ts';
import { numberSequence as equationsNumberSequence } from './equations/number-sequence.ts';
import { symbols as equationsSymbols } from './equations/symbols.ts';
import { captionForm as figuresCaptionForm } from './figures/caption-form.ts';
import { captionPosition as figuresCaptionPosition } from './figures/caption-position.ts';
import { captioned as figuresCaptioned } from './figures/captioned.ts';
import { editable as figuresEditable } from './figures/editable.ts';
import { numbering as figuresNumbering } from './figures/numbering.ts';
import { parts as figuresParts } from './figures/parts.ts';
import { referred as figuresReferred } from './figures/referred.ts';
import { editionYear as frontEditionYear } from './front/edition.ts';
import { history as frontHistory } from './front/history.ts';
import { keywordForm as frontKeywordForm } from './front/keyword-form.ts';
import { keywordNumber as frontKeywordNumber } from './front/keyword-number.ts';
import { keywordOrder as frontKeywordOrder } from './front/keyword-order.ts';
import { keywords as frontKeywords } from './front/keywords.ts';
import { numberForm as frontNumberForm } from './front/number-form.ts';
import { numberHeading as frontNumberHeading } from './front/number-heading.ts';
import { summary as frontSummary } from './front/summary.ts';
import { summaryOpening as frontSummaryOpening } from './front/summary-opening.ts';
import { title as frontTitle } from './front/title.ts';
import { titleSeries as frontTitleSeries } from './front/title-series.ts';
import { implementersGuide as kindsImplementersGuide } from './kinds/implementers-guide.ts';
import { reportStructure as kindsReportStructure } from './kinds/report-structure.ts';
import { selfName as kindsSelfName } from './kinds/self-name.ts';
import { supplementHeading as kindsSupplementHeading } from './kinds/supplement-heading.ts';
import { supplementReferences as kindsSupplementReferences } from './kinds/supplement-references.ts';
import { chair as languageChair } from './language/chair.ts';
import { ize as languageIze } from './language/ize.ts';
import { spelling as languageSpelling } from './language/spelling.ts';
import { trademarks as languageTrademarks } from './language/trademarks.ts';
import { footnotes as notesFootnotes } from './notes/footnotes.ts';
import { label as notesLabel } from './notes/label.ts';
import { numbering as notesNumbering } from './notes/numbering.ts';
import { position as notesPosition } from './notes/position.ts';
import { tableNotes as notesTableNotes } from './notes/table-notes.ts';
import { decimalComma as numbersDecimalComma } from './numbers/decimal-comma.ts';
import { italicDigits as numbersItalicDigits } from './numbers/italic-digits.ts';
import { thousands as numbersThousands } from './numbers/thousands.ts';
import { unitSpace as numbersUnitSpace } from './numbers/unit-space.ts';
import { annexExists as referencesAnnexExists } from './references/annex-exists.ts';
import { authorEntryForm as referencesAuthorEntryForm } from './references/author-entry-form.ts';
import { bibliographyHeading as referencesBibliographyHeading } from './references/bibliography-heading.ts';
import { bibliographySentence as referencesBibliographySentence } from './references/bibliography-sentence.ts';
import { citationBrackets as referencesCitationBrackets } from './references/citation-brackets.ts';
import { citationOrder as referencesCitationOrder } from './references/citation-order.ts';
import { citationsResolve as referencesCitationsResolve } from './references/citations-resolve.ts';
import { citedBeforeClauseSix as referencesCitedBeforeClauseSix } from './references/cited-before-clause-six.ts';
import { clauseCase as referencesClauseCase } from './references/clause-case.ts';
import { clauseExists as referencesClauseExists } from './references/clause-exists.ts';
import { clauseWord as referencesClauseWord } from './references/clause-word.ts';
import { duplicateEntries as referencesDuplicateEntries } from './references/duplicate-entries.ts';
import { entriesCited as referencesEntriesCited } from './references/entries-cited.ts';
import { entryForm as referencesEntryForm } from './references/entry-form.ts';
import { figureCase as referencesFigureCase } from './references/figure-case.ts';
import { figureExists as referencesFigureExists } from './references/figure-exists.ts';
import { focusGroupEntry as referencesFocusGroupEntry } from './references/focus-group-entry.ts';
import { ietfEntryForm as referencesIetfEntryForm } from './references/ietf-entry-form.ts';
import { informativeTags as referencesInformativeTags } from './references/informative-tags.ts';
import { internetDrafts as referencesInternetDrafts } from './references/internet-drafts.ts';
import { isoEntryForm as referencesIsoEntryForm } from './references/iso-entry-form.ts';
import { ituEntryForm as referencesItuEntryForm } from './references/itu-entry-form.ts';
import { normativeUse as referencesNormativeUse } from './references/normative-use.ts';
import { numericTags as referencesNumericTags } from './references/numeric-tags.ts';
import { order as referencesOrder } from './references/order.ts';
import { organizationEntryForm as referencesOrganizationEntryForm } from './references/organization-entry-form.ts';
import { pageReference as referencesPageReference } from './references/page-reference.ts';
import { qualifiedOrganization as referencesQualifiedOrganization } from './references/qualified-organization.ts';
import { supplementEntryForm as referencesSupplementEntryForm } from './references/supplement-entry-form.ts';
import { tagMatchesEntry as referencesTagMatchesEntry } from './references/tag-matches-entry.ts';
import { unavailableDocuments as referencesUnavailableDocuments } from './references/unavailable-documents.ts';
import { webAddressInText as referencesWebAddressInText } from './references/web-address-in-text.ts';
import { webAddressLine as referencesWebAddressLine } from './references/web-address-line.ts';
import { capitalized as requirementLanguageCapitalized } from './requirement-language/capitalized.ts';
import { declarationWording as requirementLanguageDeclarationWording } from './requirement-language/declaration-wording.ts';
import { firstPerson as requirementLanguageFirstPerson } from './requirement-language/first-person.ts';
import { informative as requirementLanguageInformative } from './requirement-language/informative.ts';
import { introductory as requirementLanguageIntroductory } from './requirement-language/introductory.ts';
import { mixedKeywords as requirementLanguageMixedKeywords } from './requirement-language/mixed-keywords.ts';
import { rfc2119 as requirementLanguageRfc2119 } from './requirement-language/rfc.ts';
import { sparing as requirementLanguageSparing } from './requirement-language/sparing.ts';
import { undeclared as requirementLanguageUndeclared } from './requirement-language/undeclared.ts';
import { unusedDeclaration as requirementLanguageUnusedDeclaration } from './requirement-language/unused-declaration.ts';
import { bodyFromSix as structureBodyFromSix } from './structure/body-from-six.ts';
import { electronicAttachment as structureElectronicAttachment } from './structure/electronic-attachment.ts';
import { emptyClause as structureEmptyClause } from './structure/empty-clause.ts';
import { fixedClauses as structureFixedClauses } from './structure/fixed-clauses.ts';
import { formalLanguage as structureFormalLanguage } from './structure/formal-language.ts';
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
import { useCases as structureUseCases } from './structure/use-cases.ts';
import { headRow as tablesHeadRow } from './tables/head-row.ts';
import { repeatedHead as tablesRepeatedHead } from './tables/repeated-head.ts';
import { captionCapitals as typographyCaptionCapitals } from './typography/caption-capitals.ts';
import { curlyQuotes as typographyCurlyQuotes } from './typography/curly-quotes.ts';
import { directFormatting as typographyDirectFormatting } from './typography/direct-formatting.ts';
import { emphasis as typographyEmphasis } from './typography/emphasis.ts';
import { headingCapitals as typographyHeadingCapitals } from './typography/heading-capitals.ts';
import { pageSize as typographyPageSize } from './typography/page-size.ts';
import { styles as typographyStyles } from './typography/styles.ts';

/** Every rule, by group in the order in which a reader meets the matter. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  structureBodyFromSix,
  structureElectronicAttachment,
  structureEmptyClause,
  structureFixedClauses,
  structureFormalLanguage,
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
  structureUseCases,
  frontEditionYear,
  frontHistory,
  frontKeywordForm,
  frontKeywordNumber,
  frontKeywordOrder,
  frontKeywords,
  frontNumberForm,
  frontNumberHeading,
  frontSummaryOpening,
  frontSummary,
  frontTitleSeries,
  frontTitle,
  boilerplateAbbreviationsLead,
  boilerplateAmendmentNote,
  boilerplateAnnexSentence,
  boilerplateAppendixSentence,
  boilerplateChangeLog,
  boilerplateFocusGroupNotice,
  boilerplateForeword,
  boilerplateInformativeNote,
  boilerplateNone,
  boilerplatePatentNotice,
  boilerplatePrepublicationNotice,
  boilerplateReferencesLead,
  boilerplateSupplementForeword,
  boilerplateTermsElsewhereLead,
  boilerplateTermsHereLead,
  referencesAnnexExists,
  referencesAuthorEntryForm,
  referencesBibliographyHeading,
  referencesBibliographySentence,
  referencesCitationBrackets,
  referencesCitationOrder,
  referencesCitationsResolve,
  referencesCitedBeforeClauseSix,
  referencesClauseCase,
  referencesClauseExists,
  referencesClauseWord,
  referencesDuplicateEntries,
  referencesEntriesCited,
  referencesEntryForm,
  referencesFigureCase,
  referencesFigureExists,
  referencesFocusGroupEntry,
  referencesIetfEntryForm,
  referencesInformativeTags,
  referencesInternetDrafts,
  referencesIsoEntryForm,
  referencesItuEntryForm,
  referencesNormativeUse,
  referencesNumericTags,
  referencesOrder,
  referencesOrganizationEntryForm,
  referencesPageReference,
  referencesQualifiedOrganization,
  referencesSupplementEntryForm,
  referencesTagMatchesEntry,
  referencesUnavailableDocuments,
  referencesWebAddressInText,
  referencesWebAddressLine,
  definitionsAbbreviations,
  definitionsBoldSpan,
  definitionsCapital,
  definitionsCircular,
  definitionsDuplicateTerm,
  definitionsEntryForm,
  definitionsGenericTerm,
  definitionsNumbering,
  definitionsOpeningWords,
  definitionsOrder,
  definitionsQuoted,
  definitionsRequirement,
  definitionsSeveralExplanations,
  definitionsSourceTag,
  definitionsStandAlone,
  definitionsSupplementary,
  abbreviationsDuplicate,
  abbreviationsFirstUse,
  abbreviationsInitials,
  abbreviationsLayout,
  abbreviationsNeedlessEntries,
  abbreviationsOrder,
  abbreviationsPlural,
  abbreviationsUnlisted,
  abbreviationsUnused,
  requirementLanguageCapitalized,
  requirementLanguageDeclarationWording,
  requirementLanguageFirstPerson,
  requirementLanguageInformative,
  requirementLanguageIntroductory,
  requirementLanguageMixedKeywords,
  requirementLanguageRfc2119,
  requirementLanguageSparing,
  requirementLanguageUndeclared,
  requirementLanguageUnusedDeclaration,
  annexesContentsEntry,
  annexesHeadingForm,
  annexesInnerNumbering,
  annexesNumbering,
  annexesPageBreak,
  annexesPlacement,
  annexesReferred,
  notesFootnotes,
  notesLabel,
  notesNumbering,
  notesPosition,
  notesTableNotes,
  figuresCaptionForm,
  figuresCaptionPosition,
  figuresCaptioned,
  figuresEditable,
  figuresNumbering,
  figuresParts,
  figuresReferred,
  tablesHeadRow,
  tablesRepeatedHead,
  equationsCitation,
  equationsNumberForm,
  equationsNumberSequence,
  equationsSymbols,
  numbersDecimalComma,
  numbersItalicDigits,
  numbersThousands,
  numbersUnitSpace,
  languageChair,
  languageIze,
  languageSpelling,
  languageTrademarks,
  typographyCaptionCapitals,
  typographyCurlyQuotes,
  typographyDirectFormatting,
  typographyEmphasis,
  typographyHeadingCapitals,
  typographyPageSize,
  typographyStyles,
  kindsImplementersGuide,
  kindsReportStructure,
  kindsSelfName,
  kindsSupplementHeading,
  kindsSupplementReferences,
  commonTextAnnexSentence,
  commonTextMayNot,
  commonTextNoAppendix,
  commonTextNormativeReferences,
  coverAbstractLength,
  coverDeadline,
  coverMissingFields,
  coverTdNumber,
  coverTitleForm,
  completionAmendmentRevisions,
  completionComments,
  completionPlaceholders,
  completionTrackedChanges,
];
