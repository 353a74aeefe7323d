import type { Language } from '@fg2rec/document';
import { arabic } from './ar.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { russian } from './ru.ts';
import { chinese } from './zh.ts';

/** What a message says and advises; `{name}` is filled from the report's data. */
export interface MessageText {
  readonly message: string;
  readonly advice: string;
}

/** Messages by `rule:message`, such as `front/summary:missing`. The English ones stand in the rules themselves. */
export type MessageCatalogue = Readonly<Record<string, MessageText>>;

const catalogues: Readonly<Record<Exclude<Language, 'en'>, MessageCatalogue>> = {
  fr: french,
  es: spanish,
  ru: russian,
  ar: arabic,
  zh: chinese,
};

/** A message in a language; undefined where there is no translation, so that the English one is used. */
export function messageIn(language: Language, rule: string, message: string): MessageText | undefined {
  return language === 'en' ? undefined : catalogues[language][`${rule}:${message}`];
}

/** Every translation, for tests and for those who translate. */
export const messageCatalogues = catalogues;
