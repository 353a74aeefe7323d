import {
  filled,
  inEnglish,
  isList,
  type PhraseValue,
  type PhraseValues,
  type Quantity,
  type ValuesFor,
} from '@fg2rec/document';
import type { Messages } from './messages.ts';

/** English: what other languages fall back to. */
export const english: Messages = {
  language: 'en',
  rules: {},
  phrases: {},
  quantities: {},
  comma: ', ',
  quotes: ['\u201c', '\u201d'],
};

/** Says words of fg2rec in a language: `say('Clause {number}', { number })`. */
export interface Say {
  <T extends string>(words: T, ...values: ValuesFor<T>): string;
  /** Says words that are held as data. */
  of(value: PhraseValue): string;
  readonly messages: Messages;
}

/** The words of a language, English where it has none. */
export function sayIn(messages: Messages): Say {
  const say = (words: string, values: PhraseValues = {}): string =>
    filled(messages.phrases[words] ?? words, values, (value) => said(messages, value));
  return Object.assign(say, { messages, of: (value: PhraseValue) => said(messages, value) });
}

/** English, for those who are not told in which language to speak. */
export const sayEnglish: Say = sayIn(english);

/** A phrase, a quantity or a list of such in a language; strings and numbers as they are. */
export function said(messages: Messages, value: PhraseValue): string {
  if (typeof value === 'string' || typeof value === 'number') {
    return String(value);
  }
  if (isList(value)) {
    return value.map((item) => said(messages, item)).join(messages.comma);
  }
  if ('count' in value) {
    return quantity(messages, value);
  }
  return filled(messages.phrases[value.words] ?? value.words, value.values ?? {}, (inner) =>
    said(messages, inner),
  );
}

/** A template of a rule, filled with what the rule reports. */
export function saidAs(messages: Messages, template: string, values: PhraseValues): string {
  return filled(template, values, (value) => said(messages, value));
}

function quantity({ language, quantities }: Messages, value: Quantity): string {
  const forms = quantities[value.one];
  if (forms === undefined) {
    return inEnglish(value);
  }
  const form = forms[new Intl.PluralRules(language).select(value.count)] ?? forms.other;
  return form.replace('{count}', String(value.count));
}
