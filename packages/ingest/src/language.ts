import type { Language } from '@fg2rec/document';
import { functionWords } from './language-words.ts';

export interface LanguageGuess {
  readonly language: Language;
  /** 0 to 1; below 0.5 nothing should be built on it. */
  readonly confidence: number;
}

/**
 * Guesses which official language a text is in: Arabic, Chinese and Russian by script, English, French and Spanish
 * by their function words. Anything else, Japanese or German say, is given as English with low confidence.
 *
 * @param hint what the document says of itself, BCP 47; it decides only where the text does not.
 */
export function detectLanguage(sample: string, hint?: string): LanguageGuess {
  const counts = scriptCounts(sample);
  const letters = counts.latin + counts.arabic + counts.han + counts.cyrillic + counts.other;
  if (letters < 20) {
    return hinted(hint) ?? { language: 'en', confidence: 0.1 };
  }
  // An ideograph says about as much as three letters.
  const weights = { ...counts, han: counts.han * 3, other: counts.other * 3 };
  const total = weights.latin + weights.arabic + weights.han + weights.cyrillic + weights.other;
  const share = (count: number): number => count / total;
  if (share(weights.other) > 0.15) {
    return { language: 'en', confidence: 0.1 };
  }
  // Terms, names and code stay in Latin letters whatever the language, so that a third of the text is enough.
  const scripts: readonly (readonly [Language, number])[] = [
    ['ar', share(weights.arabic)],
    ['zh', share(weights.han)],
    ['ru', share(weights.cyrillic)],
  ];
  const [language, part] = scripts.reduce((best, each) => (each[1] > best[1] ? each : best));
  if (part > 0.3) {
    const known = language === 'ru' && !isRussian(sample) ? 0.3 : 1;
    return known < 1
      ? { language: 'en', confidence: 0.1 }
      : { language, confidence: Math.min(1, 0.5 + part) };
  }
  return byFunctionWords(sample, hint);
}

interface ScriptCounts {
  readonly latin: number;
  readonly arabic: number;
  readonly han: number;
  readonly cyrillic: number;
  /** Kana, hangul, and every other script. */
  readonly other: number;
}

function scriptCounts(sample: string): ScriptCounts {
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const latin = count(/\p{Script=Latin}/gu);
  const arabic = count(/\p{Script=Arabic}/gu);
  const han = count(/\p{Script=Han}/gu);
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  // Greek letters are symbols in technical texts.
  const other = count(
    /(?![\p{Script=Latin}\p{Script=Arabic}\p{Script=Han}\p{Script=Cyrillic}\p{Script=Greek}])\p{L}/gu,
  );
  return { latin, arabic, han, cyrillic, other };
}

/** Letters that Russian does not have: Ukrainian, Belarusian, Serbian, Macedonian, Kazakh. */
function isRussian(sample: string): boolean {
  const foreign = sample.match(/[іїєґўјљњћђџѓќѕәғқңөұүһ]/giu)?.length ?? 0;
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 1;
  return foreign / cyrillic < 0.01;
}

function byFunctionWords(sample: string, hint: string | undefined): LanguageGuess {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scored = Object.entries(functionWords)
    .map(([language, known]) => ({
      language,
      share: words.filter((word) => known.has(word)).length / Math.max(1, words.length),
    }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = scored;
  if (best === undefined || best.share < 0.12) {
    const isOurs = best !== undefined && best.share > 0.04 ? officialLanguage(best.language) : undefined;
    const given = hinted(hint);
    return given !== undefined && given.language === isOurs
      ? { language: given.language, confidence: 0.5 }
      : words.length < 40 && given !== undefined
        ? given
        : { language: 'en', confidence: 0.2 };
  }
  const language = officialLanguage(best.language);
  const lead = (best.share - (second?.share ?? 0)) / best.share;
  return language === undefined
    ? { language: 'en', confidence: 0.1 }
    : { language, confidence: Math.min(1, 0.5 + lead / 2) };
}

function hinted(hint: string | undefined): LanguageGuess | undefined {
  const language = officialLanguage((hint ?? '').slice(0, 2).toLowerCase());
  return language === undefined ? undefined : { language, confidence: 0.4 };
}

function officialLanguage(tag: string): Language | undefined {
  switch (tag) {
    case 'en':
    case 'fr':
    case 'es':
    case 'ru':
    case 'ar':
    case 'zh':
      return tag;
    default:
      return undefined;
  }
}
