import type { CoverFieldName, CoverFields, Language } from '@fg2rec/document';
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

export const coverFieldWords: Readonly<Record<CoverFieldName, string>> = {
  documentNumber: 'TD number',
  studyGroup: 'Study group',
  workingParty: 'Working party',
  group: 'Focus group',
  questions: 'Question(s)',
  meeting: 'Meeting',
  source: 'Source',
  title: 'Title',
  purpose: 'Purpose',
  abstract: 'Abstract',
  keywords: 'Keywords',
  studyPeriod: 'Study period',
  original: 'Original language',
};

/** A cover field's name in words; what is not a field name is given back as it is. */
export function coverFieldName(field: string): string {
  return (
    Object.entries(coverFieldWords).find(([name]) => name === field)?.[1] ??
    (field === 'contacts' || field === 'contact' ? 'Contact' : field)
  );
}

/** Direction of a quotation from a deliverable. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
