import { type CoverFieldName, type CoverFields, type Language, type Phrase, phrase } from '@fg2rec/document';
import { type Say, sayEnglish } from '@fg2rec/rulebook';
import type { DeadlineStatus } from './deadline.ts';

/** A change that the conversion made; the reformatter's own list has this shape. */
export interface ChangeNote {
  /** Name of the pass that made it, such as `captions`. */
  readonly pass: string;
  readonly what: string;
  readonly because: string;
  readonly rule?: string;
  readonly place?: { readonly clause?: string; readonly quote?: string };
}

/** What the page shows beside the report JSON. */
export interface ReportExtras {
  /** Title of the deliverable, where it has one. */
  readonly title?: string;
  readonly cover?: CoverFields;
  /** Cover fields left as placeholders; `contacts` stands for the contacts. */
  readonly missingCoverFields?: readonly string[];
  readonly deadline?: DeadlineStatus;
  readonly changes?: readonly ChangeNote[];
  /** What readers and writers want known: dangling ids, pictures that could not be drawn. */
  readonly remarks?: readonly { readonly code: string; readonly message: string }[];
}

export const coverFieldWords: Readonly<Record<CoverFieldName, Phrase>> = {
  documentNumber: phrase('TD number'),
  studyGroup: phrase('Study group'),
  workingParty: phrase('Working party'),
  group: phrase('Focus group'),
  questions: phrase('Question(s)'),
  meeting: phrase('Meeting'),
  source: phrase('Source'),
  title: phrase('Title'),
  purpose: phrase('Purpose'),
  abstract: phrase('Abstract'),
  keywords: phrase('Keywords'),
  studyPeriod: phrase('Study period'),
  original: phrase('Original language'),
};

/** A cover field's name in words; what is not a field name is given back as it is. */
export function coverFieldName(field: string, say: Say = sayEnglish): string {
  const known = Object.entries(coverFieldWords).find(([name]) => name === field)?.[1];
  return known === undefined
    ? field === 'contacts' || field === 'contact'
      ? say('Contact')
      : field
    : say.of(known);
}

/** Direction in which a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
