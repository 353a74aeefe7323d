/** Why a rule has no fix. */
export type NoFixReason = keyof typeof noFixReasons;

/** As docs/rules says it. */
export const noFixReasons = {
  content: 'what is missing only a person can write or supply',
  judgement: 'which of several repairs is right depends on what is meant',
  formatting: 'fixes change words, not formatting; conversion sets what the template fixes',
  conversion: 'conversion does it, by options or from the whole of the text',
  others: 'TSB or the study group adds it, not the author',
} as const;

/** The rules without fix, by the reason why no machine can repair what they find. A test holds it complete. */
export const rulesWithoutFix: Readonly<Record<NoFixReason, readonly string[]>> = {
  content: [
    'boilerplate/change-log',
    'completion/placeholders',
    'cover/abstract-length',
    'cover/missing-fields',
    'definitions/abbreviations',
    'definitions/source-tag',
    'equations/symbols',
    'figures/captioned',
    'figures/editable',
    'front/keywords',
    'front/summary',
    'front/title',
    'kinds/implementers-guide',
    'kinds/report-structure',
    'references/internet-drafts',
    'references/page-reference',
    'references/qualified-organization',
    'references/unavailable-documents',
    'references/web-address-in-text',
    'structure/electronic-attachment',
  ],
  judgement: [
    'annexes/referred',
    'common-text/may-not',
    'common-text/no-appendix',
    'completion/amendment-revisions',
    'cover/title-form',
    'definitions/circular',
    'definitions/duplicate-term',
    'definitions/generic-term',
    'definitions/opening',
    'definitions/quoted',
    'definitions/requirement',
    'definitions/stand-alone',
    'definitions/supplementary',
    'equations/number-sequence',
    'figures/referred',
    'language/trademarks',
    'notes/footnotes',
    'notes/position',
    'notes/table-notes',
    'references/annex-exists',
    'references/cited-before-clause-six',
    'references/clause-exists',
    'references/entries-cited',
    'references/figure-exists',
    'references/focus-group-entry',
    'references/normative-use',
    'references/tag-matches-entry',
    'requirement-language/first-person',
    'requirement-language/informative',
    'requirement-language/introductory',
    'requirement-language/mixed-keywords',
    'requirement-language/rfc',
    'requirement-language/sparing',
    'structure/body-from-six',
    'structure/introduction-overlap',
    'structure/lists',
    'structure/use-cases',
  ],
  formatting: [
    'annexes/page-break',
    'definitions/bold-span',
    'numbers/italic-digits',
    'structure/page-numbers',
    'tables/repeated-head',
    'typography/direct-formatting',
    'typography/emphasis',
    'typography/page-size',
    'typography/styles',
  ],
  conversion: ['abbreviations/unlisted', 'completion/comments', 'completion/tracked-changes'],
  others: [
    'boilerplate/foreword',
    'boilerplate/patent-notice',
    'cover/deadline',
    'cover/td-number',
    'front/history',
    'front/number-form',
    'structure/title-twice',
  ],
};

/** Why a rule has no fix; undefined for one that has. */
export function whyNoFix(rule: string): string | undefined {
  const found = Object.entries(rulesWithoutFix).find(([, rules]) => rules.includes(rule));
  return found === undefined ? undefined : noFixReasons[found[0] as NoFixReason];
}
