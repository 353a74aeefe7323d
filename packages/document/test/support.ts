import {
  type Block,
  computeFacts,
  type Deliverable,
  type DivisionKind,
  type Facts,
  type FactsOptions,
  type Language,
  languages,
  normalised,
  root,
  type Vocabulary,
} from '../src/index.ts';

/** Enough fixed words for the tests of this package, which knows no rulebook. */
const words: Readonly<Record<string, Readonly<Partial<Record<Language, readonly string[]>>>>> = {
  recommendation: { en: ['Recommendation'], fr: ['Recommandation'], zh: ['建议书'] },
  recommendationNoPattern: {
    en: ['Recommendation ITU-T {no}'],
    fr: ['Recommandation UIT-T {no}'],
    zh: ['ITU-T {no}建议书'],
  },
  figure: { en: ['Figure'], es: ['Figura'], ru: ['Рисунок'], ar: ['الشكل'], zh: ['图'] },
  table: { en: ['Table'], fr: ['Tableau'], es: ['Cuadro'], ru: ['Таблица'], ar: ['الجدول'], zh: ['表'] },
  note: { en: ['NOTE'], es: ['NOTA'], ru: ['ПРИМЕЧАНИЕ'], ar: ['ملاحظة'], zh: ['注'] },
  annex: { en: ['Annex'], fr: ['Annexe'], es: ['Anexo'], ru: ['Приложение'], ar: ['الملحق'], zh: ['附件'] },
  appendix: {
    en: ['Appendix'],
    fr: ['Appendice'],
    es: ['Apéndice'],
    ru: ['Дополнение'],
    ar: ['التذييل'],
    zh: ['附录'],
  },
  focusGroup: { en: ['ITU-T Focus Group'], fr: ["Groupe spécialisé de l'UIT-T"], zh: ['焦点组'] },
  studyGroup: { en: ['Study Group'], fr: ["Commission d'études"] },
  technicalReport: { en: ['Technical Report'], fr: ['Rapport technique'] },
  technicalSpecification: { en: ['Technical Specification'] },
  tdStudyPeriod: { en: ['STUDY PERIOD {yyyy}-{yyyy}'], zh: ['{yyyy}-{yyyy}年研究期'] },
  tdQuestions: { en: ['Question(s):'], zh: ['课题：'] },
  tdSource: { en: ['Source:'], fr: ['Origine:'], zh: ['来源：'] },
  tdTitle: { en: ['Title:'], fr: ['Titre:'], zh: ['标题：'] },
  tdContact: { en: ['Contact:'], zh: ['联系人：'] },
  tdAbstract: { en: ['Abstract:'], zh: ['摘要：'] },
  tdKeywords: { en: ['Keywords:'] },
  allRightsReserved: { en: ['All rights reserved. No part of this publication may be reproduced.'] },
  termsDefinedElsewhere: { en: ['Terms defined elsewhere'] },
  termsDefinedHere: { en: ['Terms defined in this Recommendation'] },
};

const headings: Readonly<Record<string, DivisionKind>> = {
  summary: 'summary',
  résumé: 'summary',
  keywords: 'keywords',
  history: 'history',
  foreword: 'foreword',
  introduction: 'introduction',
  scope: 'scope',
  范围: 'scope',
  references: 'references',
  definitions: 'definitions',
  'terms defined elsewhere': 'terms-elsewhere',
  'terms defined in this recommendation': 'terms-here',
  'abbreviations and acronyms': 'abbreviations',
  abbreviations: 'abbreviations',
  conventions: 'conventions',
  bibliography: 'bibliography',
  editors: 'editors',
};

export const vocabulary: Vocabulary = {
  headingKind: (text) => {
    const kind = headings[normalised(text).toLowerCase()];
    return kind === undefined ? undefined : { kind, language: 'en', exact: true };
  },
  wording: (key, language) => {
    const [text = '', ...alternates] = words[key]?.[language] ?? words[key]?.en ?? [];
    return { text, evidence: 'memory', alternates };
  },
  forms: (key, language) =>
    (language === undefined ? languages : [language]).flatMap((one) => words[key]?.[one] ?? []),
};

/** The facts of a document built from blocks. */
export function factsOf(
  blocks: readonly Block[],
  options: FactsOptions & { readonly properties?: Partial<Deliverable['properties']> } = {},
): Facts {
  const { properties, ...rest } = options;
  return computeFacts(
    {
      root: root(...blocks),
      source: {
        name: 'test.docx',
        sha256: '',
        format: 'docx',
        language: 'en',
        languageConfidence: 1,
        view: 'final',
      },
      properties: { custom: {}, ...properties },
    },
    vocabulary,
    rest,
  );
}
