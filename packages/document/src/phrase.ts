/**
 * Words of fg2rec itself, kept apart from what is filled into them, so that they can be said in any language. The
 * English words are both the text and the key by which a translation is found.
 */
export interface Phrase {
  /** English, with `{name}` where a value goes. */
  readonly words: string;
  readonly values?: PhraseValues;
}

/** A number of things: `1 comment`, `3 comments`; other languages have other plurals. */
export interface Quantity {
  readonly count: number;
  /** What one of them is called in English; the key of its translation. */
  readonly one: string;
  readonly several: string;
}

/** What is filled in. A string is of the document (or a code) and stays as it is; a list is joined by commas. */
export type PhraseValue = string | number | Phrase | Quantity | readonly PhraseValue[];

export type PhraseValues = Readonly<Record<string, PhraseValue>>;

type NamesIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The values that words ask for: none, or one for each `{name}` in them. */
export type ValuesFor<T extends string, V = PhraseValue> = [NamesIn<T>] extends [never]
  ? []
  : [Readonly<Record<NamesIn<T>, V>>];

/** Words to be said in the reader's language: `phrase('in clause {number}', { number })`. */
export function phrase<T extends string>(words: T, ...[values]: ValuesFor<T>): Phrase {
  return values === undefined ? { words } : { words, values };
}

/** `1 comment`, `2 comments`, to be said in the reader's language. */
export function counted(count: number, one: string, several = `${one}s`): Quantity {
  return { count, one, several };
}

/** What a phrase says in English. */
export function inEnglish(value: PhraseValue): string {
  if (typeof value === 'string' || typeof value === 'number') {
    return String(value);
  }
  if (isList(value)) {
    return value.map(inEnglish).join(', ');
  }
  if ('count' in value) {
    return `${value.count} ${value.count === 1 ? value.one : value.several}`;
  }
  return filled(value.words, value.values ?? {}, inEnglish);
}

/** Puts values into the places of a template; a place without value stays as it is. */
export function filled(template: string, values: PhraseValues, say: (value: PhraseValue) => string): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : say(value);
  });
}

export function isList(value: PhraseValue): value is readonly PhraseValue[] {
  return Array.isArray(value);
}
