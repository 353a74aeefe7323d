import type { LexiconEntries, LexiconEntry, Wordings } from './entry.ts';
import { forewordAr } from './foreword-ar.ts';
import { forewordEn } from './foreword-en.ts';
import { forewordEs } from './foreword-es.ts';
import { forewordFr } from './foreword-fr.ts';
import { forewordRu } from './foreword-ru.ts';
import { forewordZh } from './foreword-zh.ts';

/** What TSB prints in front of a Recommendation, by key. Drafts carry none of it; it is here to be recognized. */
export const foreword: LexiconEntries = byKey({
  en: forewordEn,
  fr: forewordFr,
  es: forewordEs,
  ru: forewordRu,
  ar: forewordAr,
  zh: forewordZh,
});

function byKey(byLanguage: Readonly<Record<string, Wordings>>): LexiconEntries {
  const entries: Record<string, LexiconEntry> = {};
  for (const [language, wordings] of Object.entries(byLanguage)) {
    for (const [key, wording] of Object.entries(wordings)) {
      entries[key] = { ...entries[key], [language]: wording };
    }
  }
  return entries;
}
