import { type CoverFieldName, normalised } from '@fg2rec/document';

/**
 * What the cover of the TD prints. The reformatter needs it to know which lines of the source's own cover would only
 * be said twice. Placeholders are no print.
 */
export interface PrintedCover {
  readonly fields: Readonly<Partial<Record<CoverFieldName, string>>>;
  /** One text a contact: name, organization, country, telephone, e-mail. */
  readonly contacts: readonly string[];
  /** What the cover of every TD says: the names of the Union and of the Sector, the kind of document. */
  readonly fixed: readonly string[];
}

/** The words of a text as they are compared: case and punctuation do not matter. */
export function coverWords(text: string): string[] {
  return (
    normalised(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Whether the words of one text stand in another, one after the other. */
export function standsIn(text: string, other: string): boolean {
  const words = ` ${coverWords(text).join(' ')} `;
  return words.trim() !== '' && ` ${coverWords(other).join(' ')} `.includes(words);
}

/** Whether two texts have the same words in the same order. */
export function sameWords(one: string, other: string): boolean {
  return coverWords(one).join(' ') === coverWords(other).join(' ');
}
