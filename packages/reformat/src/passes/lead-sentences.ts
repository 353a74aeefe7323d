import type { Language } from '@fg2rec/document';

/** Words of a sentence that announces a list: that something follows, and what. */
interface LeadWords {
  readonly following: RegExp;
  readonly terms: RegExp;
  readonly abbreviations: RegExp;
  readonly references: RegExp;
}

const words: Readonly<Record<Language, LeadWords>> = {
  en: {
    following: /\b(?:following|below|listed here)\b/i,
    terms: /\b(?:terms?|definitions?)\b/i,
    abbreviations: /\b(?:abbreviations?|acronyms?|initialisms?)\b/i,
    references: /\b(?:references?|(?:referenced|normative) documents?|Recommendations?)\b/i,
  },
  fr: {
    following: /\b(?:suivante?s?|ci-après|ci-dessous)/i,
    terms: /\b(?:termes?|définitions?)\b/i,
    abbreviations: /(?:abréviations?|acronymes?|sigles?)\b/i,
    references: /(?:références?|documents? de référence|Recommandations?)\b/i,
  },
  es: {
    following: /\b(?:siguientes?|a continuación)/i,
    terms: /\b(?:términos?|definiciones|definición)/i,
    abbreviations: /\b(?:abreviaturas?|acrónimos?|siglas?)\b/i,
    references: /\b(?:referencias?|documentos? de referencia|Recomendaci(?:ón|ones))/i,
  },
  ru: {
    following: /(?:следующ|ниже)/iu,
    terms: /(?:термин|определени)/iu,
    abbreviations: /(?:сокращени|акроним|аббревиатур)/iu,
    references: /(?:ссылк|справочн|рекомендаци)/iu,
  },
  ar: {
    following: /(?:التالي|الآتي|أدناه|يلي)/u,
    terms: /(?:المصطلح|مصطلح|التعاريف|التعريف)/u,
    abbreviations: /(?:المختصر|مختصر|الأسماء المختصرة)/u,
    references: /(?:المراجع|مراجع|التوصيات)/u,
  },
  zh: {
    following: /(?:下列|以下|如下|下述)/u,
    terms: /(?:术语|定义)/u,
    abbreviations: /(?:缩写|缩略|简称)/u,
    references: /(?:参考文献|引用文件|建议书|参考资料)/u,
  },
};

const nouns: Readonly<Record<string, Exclude<keyof LeadWords, 'following'>>> = {
  referencesLead: 'references',
  termsElsewhereLead: 'terms',
  termsHereLead: 'terms',
  abbreviationsLead: 'abbreviations',
};

/** Longer sentences say more than that a list follows. */
const longest: Readonly<Record<Language, number>> = { en: 160, fr: 180, es: 180, ru: 180, ar: 160, zh: 70 };

/**
 * Whether a paragraph is one short sentence that does what a fixed opening sentence does: "The terms below are used in
 * this document."
 *
 * @param key lexicon key of the fixed sentence.
 */
export function announcesList(text: string, key: string, language: Language): boolean {
  const noun = nouns[key];
  const line = text.trim();
  return (
    noun !== undefined &&
    line.length <= longest[language] &&
    /[:\uff1a.\u3002]$/u.test(line) &&
    !/[.!?\u3002;\uff1b]\s*\S|[[\]\t\n\d]/u.test(line) &&
    words[language].following.test(line) &&
    words[language][noun].test(line)
  );
}
