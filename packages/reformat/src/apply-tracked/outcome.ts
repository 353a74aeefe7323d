import type { Edit, Phrase } from '@fg2rec/document';
import { phrase } from '@fg2rec/document';
import type { OpcPackage } from '@fg2rec/ooxml';

/** Edits that belong together: all of them are written, or none. */
export interface EditGroup {
  /** Whose change it is in Word, such as `fg2rec FIG-03`. */
  readonly author: string;
  readonly edits: readonly Edit[];
  /** Short form of the author for comments; by default the author. */
  readonly initials?: string;
}

export interface ApplyEditsOptions {
  /** `clean`: as if every change were accepted. `tracked`: each can be accepted or rejected in Word. */
  readonly mode: 'clean' | 'tracked';
  /** ISO 8601 date and time of the changes; left out where absent. */
  readonly date?: string;
}

/** Why an edit was not written. */
export type RefusalReason =
  // it is in the way of another
  | 'characters-taken'
  | 'properties-taken'
  | 'block-taken'
  | 'place-taken'
  // the place
  | 'paragraph-unknown'
  | 'outside-text'
  | 'new-look'
  | 'no-such-place'
  | 'no-paragraph-follows'
  | 'style-missing'
  // what stands there
  | 'alternate-content'
  | 'content-control'
  | 'field'
  | 'formula'
  | 'formatting-revised'
  | 'link-border'
  | 'link-emptied'
  | 'mark-inside'
  | 'object-inside'
  | 'under-revision'
  | 'ruby'
  | 'section-break'
  | 'unreadable'
  | 'outside-body';

export const refusalWords: Readonly<Record<RefusalReason, Phrase>> = {
  'characters-taken': phrase('another change touches the same characters'),
  'properties-taken': phrase('another change gives the paragraph other properties'),
  'block-taken': phrase('another change removes or moves the block'),
  'place-taken': phrase('another change inserts or moves something to the same place'),
  'paragraph-unknown': phrase('there is no such paragraph'),
  'outside-text': phrase('the paragraph has no such characters'),
  'new-look': phrase('the look of characters is changed in drafts only'),
  'no-such-place': phrase('the document of the author has no such place'),
  'no-paragraph-follows': phrase('no paragraph follows that could take up what is left'),
  'style-missing': phrase('the document has no styles'),
  'alternate-content': phrase(
    'the words are in the file twice, for newer and for older versions of Word, and the two are not alike',
  ),
  'content-control': phrase('a content control is locked, filled from data or a choice from a list'),
  field: phrase('the words are the result of a field, which Word would write again'),
  formula: phrase('the words belong to a formula'),
  'formatting-revised': phrase('the formatting of the paragraph is under revision already'),
  'link-border': phrase('the words stand partly inside a link and partly outside'),
  'link-emptied': phrase('a link would lose all its words'),
  'mark-inside': phrase('a comment, note or bookmark that is pointed at would be parted from its words'),
  'object-inside': phrase('a picture, object, note reference or formula stands between the words'),
  'under-revision': phrase('somebody else has changed the same place, and it is not decided yet'),
  ruby: phrase('the words carry a reading aid'),
  'section-break': phrase('a section ends with the paragraph'),
  unreadable: phrase('the XML there is of a form that cannot be edited safely'),
  'outside-body': phrase('Word has no comments there'),
};

export interface Refusal {
  readonly reason: RefusalReason;
  /** The edit of the group that was refused; the others of the group are not written either. */
  readonly edit: Edit;
}

/** What became of a group of edits. */
export type GroupOutcome =
  | { readonly status: 'applied' }
  | { readonly status: 'refused'; readonly refusal: Refusal };

export interface AppliedEdits {
  /** The author's own package with the changes; parts without changes keep their bytes. */
  readonly package: OpcPackage;
  /** For each group, in the order given. */
  readonly outcomes: readonly GroupOutcome[];
}
