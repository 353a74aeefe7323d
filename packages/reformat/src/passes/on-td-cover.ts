import {
  type CoverFieldName,
  flatInlines,
  type Paragraph,
  plainText,
  type Vocabulary,
} from '@fg2rec/document';
import { coverWords, type PrintedCover, sameWords, standsIn } from '../printed-cover.ts';

/** Whether a line of a front page says no more than a line of the TD cover. */
export function isOnCover(paragraph: Paragraph, cover: PrintedCover): boolean {
  const text = plainText(paragraph);
  const printed = [...Object.values(cover.fields), ...cover.fixed];
  return (
    text.trim() !== '' &&
    !holdsPicture(paragraph) &&
    hasOnlyWords(paragraph) &&
    printed.some((line) => sameWords(line, text))
  );
}

/** Whether a field of the TD cover prints a text word for word. */
export function isInField(field: CoverFieldName, text: string, { fields }: PrintedCover): boolean {
  return standsIn(text, fields[field] ?? '');
}

/** Whether every keyword of a line stands in the draft: the cover of a TD has none, the draft has a clause for them. */
export function isInKeywords(text: string, { fields }: PrintedCover): boolean {
  const keywords = text.split(/[,;،؛、，；]/).filter((word) => coverWords(word).length > 0);
  return keywords.every((word) => standsIn(word, fields.keywords ?? ''));
}

/** Every line of a contact is compared by its words: a cover may set organization and country on one line or two. */
export function isInContact(text: string, cover: PrintedCover, vocabulary: Vocabulary): boolean {
  const labels = new Set(
    [...vocabulary.forms('tdTel'), ...vocabulary.forms('tdEmail'), 'Phone', 'Telephone', 'Email'].flatMap(
      coverWords,
    ),
  );
  const words = coverWords(text).filter((word) => !labels.has(word));
  return (
    words.length === 0 ||
    cover.contacts.some((contact) => {
      const printed = new Set(coverWords(contact));
      return words.every((word) => printed.has(word));
    })
  );
}

/**
 * Whether a text stands on any cover without a label: names of Union and Sector (also in parts), number, group, period,
 * language, meeting.
 */
export function isOnEveryCover(text: string, { fields, fixed }: PrintedCover): boolean {
  const { documentNumber, studyGroup, studyPeriod, original, meeting } = fields;
  return (
    fixed.some((line) => standsIn(text, line)) ||
    [documentNumber, studyGroup, studyPeriod, original, meeting].some(
      (value) => value !== undefined && sameWords(text, value),
    )
  );
}

/** Words, and at most pictures beside them: no notes, objects, formulas or text boxes. */
export function hasOnlyWords(paragraph: Paragraph): boolean {
  return flatInlines(paragraph.children).every(
    (inline) =>
      !['footnoteReference', 'embeddedObject', 'textBox', 'formula'].includes(inline.type) &&
      (inline.type !== 'drawing' || inline.children.every(({ type }) => type === 'picture')),
  );
}

export function holdsPicture(paragraph: Paragraph): boolean {
  return flatInlines(paragraph.children).some(({ type }) => type === 'picture' || type === 'drawing');
}
