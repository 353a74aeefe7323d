import type { DocumentKind, Language } from '@fg2rec/document';

/**
 * What a text calls itself where a Recommendation says "this Recommendation" (Supplements A.Sup5 and J.Sup6; A.23 for
 * common text). English has a name for each kind. In the other languages one noun that agrees with "Recommendation"
 * in gender and case takes its place, so that the official sentences stay grammatical.
 */
export const englishSelfNames: Readonly<Record<DocumentKind, string>> = {
  recommendation: 'Recommendation',
  'a-series': 'Recommendation',
  supplement: 'Supplement',
  'technical-report': 'Technical Report',
  'technical-paper': 'Technical Paper',
  handbook: 'Handbook',
  'implementers-guide': "Implementers' guide",
  amendment: 'Recommendation',
  'common-text': 'Recommendation | International Standard',
  'fg-specification': 'Technical Specification',
  'fg-report': 'Technical Report',
  other: 'document',
};

/** Other names that focus groups use for their own text. */
export const otherEnglishSelfNames: readonly string[] = [
  'Deliverable',
  'Report',
  'Specification',
  'Technical document',
  'publication',
  'Standard',
  'draft Recommendation',
  'draft',
  'Focus Group deliverable',
  'White Paper',
  'text',
];

type Replacement = readonly [pattern: RegExp, replacement: string];

/** From the sentence of a Recommendation to that of any other text; English is made from the self-name. */
export const selfNameReplacements: Readonly<Record<Exclude<Language, 'en'>, readonly Replacement[]>> = {
  fr: [[/((?:la|La|cette|Cette) ?(?:présente)? ?)Recommandation(?!s)/g, '$1publication']],
  es: [[/((?:la presente|La presente|esta|Esta) )Recomendación/g, '$1publicación']],
  ru: [[/((?:настоящей|Настоящей|данной|Данной) )Рекомендации/g, '$1публикации']],
  ar: [[/هذه التوصية/g, 'هذه الوثيقة']],
  zh: [[/本建议书/g, '本文件']],
};

const otherWords: Readonly<Record<Exclude<Language, 'en'>, readonly Replacement[]>> = {
  fr: [
    [/la présente publication/g, 'le présent document'],
    [/La présente publication/g, 'Le présent document'],
  ],
  es: [
    [/la presente publicación|esta publicación/g, 'este documento'],
    [/La presente publicación|Esta publicación/g, 'Este documento'],
  ],
  ru: [
    [/В настоящей публикации/g, 'В настоящем документе'],
    [/в настоящей публикации/g, 'в настоящем документе'],
    [/настоящей публикации/g, 'настоящего документа'],
  ],
  ar: [[/هذه الوثيقة/g, 'هذا المنشور']],
  zh: [[/本文件/g, '本文']],
};

/** The sentence of a Recommendation with the self-name of another kind of text in it. */
export function inSelfNameOf(sentence: string, kind: DocumentKind, language: Language): string {
  if (englishSelfNames[kind] === 'Recommendation') {
    return sentence;
  }
  return language === 'en'
    ? inEnglishSelfName(sentence, englishSelfNames[kind])
    : replaced(sentence, selfNameReplacements[language]);
}

/** Every other form of a sentence that differs only in the self-name: to be recognized. */
export function selfNameForms(sentence: string, language: Language): string[] {
  if (language === 'en') {
    const names = [...new Set([...Object.values(englishSelfNames), ...otherEnglishSelfNames])];
    return names.map((name) => inEnglishSelfName(sentence, name)).filter((form) => form !== sentence);
  }
  const form = replaced(sentence, selfNameReplacements[language]);
  const second = replaced(form, otherWords[language]);
  return [...(form === sentence ? [] : [form]), ...(second === form ? [] : [second])];
}

function inEnglishSelfName(sentence: string, name: string): string {
  return sentence.replace(/\b([Tt]his) Recommendation\b/g, `$1 ${name}`);
}

function replaced(sentence: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), sentence);
}
