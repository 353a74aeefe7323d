import type { ValuesFor } from '@fg2rec/document';
import type { Say } from '@fg2rec/rulebook';
import { html, type Markup, type MarkupValue } from './markup.ts';

/** Words of the page in the reader's language, with markup in their places: links, emphasis, lists. */
export function saidMarkup<T extends string>(
  say: Say,
  words: T,
  ...[values]: ValuesFor<T, MarkupValue>
): Markup {
  const given: Readonly<Record<string, MarkupValue>> = values ?? {};
  const template = say.messages.phrases[words] ?? words;
  const pieces = template.split(/(\{\w+\})/).map((piece): MarkupValue => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    return name === undefined ? piece : (given[name] ?? piece);
  });
  return html`${pieces}`;
}
