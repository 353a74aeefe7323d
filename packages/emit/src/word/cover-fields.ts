import { type Contact, type CoverField, type CoverFields, type Language, languages } from '@fg2rec/document';
import type { PrintedCover } from '@fg2rec/reformat';
import { vocabulary } from '@fg2rec/rulebook';

/** A value of the cover, or the placeholder that stands for it. */
export interface CoverValue {
  readonly text: string;
  readonly placeholder: boolean;
}

export interface CoverContact {
  /** Name, organization, country: one a line. */
  readonly who: CoverValue;
  readonly telephone?: CoverValue;
  readonly email?: CoverValue;
}

/** The cover of a TD as it is printed: every field filled or with its placeholder, in the language of the document. */
export interface TdCover {
  readonly language: Language;
  readonly documentNumber: CoverValue;
  /** `STUDY GROUP 17`, `TSAG`. */
  readonly group: CoverValue;
  /** `STUDY PERIOD 2025-2028`. */
  readonly studyPeriod: CoverValue;
  /** `Original: English`. */
  readonly original: string;
  readonly questions: CoverValue;
  readonly meeting: CoverValue;
  readonly source: CoverValue;
  readonly title: CoverValue;
  readonly contacts: readonly CoverContact[];
  readonly abstract: CoverValue;
  readonly keywords?: string;
}

/** The printed cover for what is known. */
export function tdCover(cover: CoverFields, language: Language): TdCover {
  const { fields } = cover;
  const word = (key: string): string => vocabulary.wording(key, language).text;
  const value = (text: string | undefined, placeholder: string): CoverValue =>
    text === undefined || text.trim() === '' || isPlaceholder(text, placeholder)
      ? { text: word(placeholder), placeholder: true }
      : { text: text.trim(), placeholder: false };
  const group = value(fields.studyGroup?.value, 'placeholderStudyGroup');
  const contacts = cover.contacts.map((contact) => coverContact(contact, value));
  return {
    language,
    documentNumber: value(tdNumber(fields.documentNumber), 'placeholderDocumentNumber'),
    group: group.placeholder ? group : { text: groupAsPrinted(group.text, word), placeholder: false },
    studyPeriod: studyPeriodAsPrinted(fields.studyPeriod?.value, word),
    original: word('tdOriginalLine').replace(
      '{language}',
      originalAsPrinted(fields.original?.value, language),
    ),
    questions: value(fields.questions?.value, 'placeholderQuestions'),
    meeting: value(fields.meeting?.value, 'placeholderMeeting'),
    source: value(fields.source?.value, 'placeholderSource'),
    title: value(fields.title?.value, 'placeholderTitle'),
    contacts: contacts.length > 0 ? contacts : [coverContact(undefined, value)],
    abstract: value(fields.abstract?.value, 'placeholderAbstract'),
    ...(fields.keywords === undefined ? {} : { keywords: fields.keywords.value }),
  };
}

/** What {@link tdCover} prints, without its placeholders, for those who must not say it twice. */
export function printedCover(cover: CoverFields, language: Language): PrintedCover {
  const printed = tdCover(cover, language);
  const { documentNumber, group, studyPeriod, questions, meeting, source, title, abstract } = printed;
  const values = {
    documentNumber,
    studyGroup: group,
    studyPeriod,
    questions,
    meeting,
    source,
    title,
    abstract,
  };
  const word = (key: string): string => vocabulary.wording(key, language).text;
  const filled = Object.entries(values).filter(([, value]) => !value.placeholder);
  return {
    fields: {
      ...Object.fromEntries(filled.map(([name, { text }]) => [name, text])),
      original: printed.original,
    },
    contacts: printed.contacts.map((contact) =>
      [contact.who, contact.telephone, contact.email]
        .flatMap((value) => (value === undefined || value.placeholder ? [] : [value.text]))
        .join('\n'),
    ),
    fixed: ['tdUnion', 'tdSector', 'temporaryDocument'].map(word),
  };
}

/**
 * The number of the TD: what the user says, or a number that has the form of one (`SG17-TD2484`, `TSAG-TD011R1`,
 * `SG16-TD252/Plen`). A deliverable's own cover and properties mostly have its number in the focus group, or a file
 * name, which is no number of the parent group.
 */
export function tdNumber(field: CoverField | undefined): string | undefined {
  const said = field?.from === 'options' || field?.from === 'config';
  return field !== undefined && (said || tdNumberForm.test(field.value.trim())) ? field.value : undefined;
}

const tdNumberForm =
  /^(?:SG\d{1,2}|TSAG|SCV|WTSA\d*)[-\u2011\u2013]TD ?\d+(?:-?R\d+)?(?:\/(?:PLEN|GEN|WP\d(?:\/\d+)?))?$/i;

/** Whether a value is the placeholder of an earlier conversion, in any language. */
function isPlaceholder(text: string, key: string): boolean {
  return vocabulary.forms(key).includes(text.trim());
}

type Valued = (text: string | undefined, placeholder: string) => CoverValue;

/** Of telephone and e-mail one is enough; where there is neither, both are asked for. */
function coverContact(contact: Contact | undefined, value: Valued): CoverContact {
  const who = [contact?.name, contact?.organization, contact?.country]
    .filter((line) => line !== undefined && line.trim() !== '')
    .join('\n');
  const { telephone, email } = contact ?? {};
  const neither = !telephone && !email;
  return {
    who: value(who, 'placeholderContact'),
    ...(telephone || neither ? { telephone: value(telephone, 'placeholderTelephone') } : {}),
    ...(email || neither ? { email: value(email, 'placeholderEmail') } : {}),
  };
}

/** `17`, `SG17` and `ITU-T Study Group 17` all print as `STUDY GROUP 17`; TSAG and other names as they are. */
function groupAsPrinted(group: string, word: (key: string) => string): string {
  const number = /^(?:ITU-T\s+)?(?:SG|Study\s+Group|CE|ИК)?\s*-?\s*(\d{1,2})$/i.exec(group)?.[1];
  return number === undefined ? group : word('tdStudyGroup').replace('{n}', number);
}

function studyPeriodAsPrinted(period: string | undefined, word: (key: string) => string): CoverValue {
  const years = /(\d{4})\s*[-\u2010-\u2014]\s*(\d{4})/.exec(period ?? '');
  if (years !== null) {
    const text = word('tdStudyPeriod')
      .replace('{yyyy}', years[1] ?? '')
      .replace('{yyyy}', years[2] ?? '');
    return { text, placeholder: false };
  }
  const text = word('tdStudyPeriod').replace('{yyyy}-{yyyy}', word('placeholderStudyPeriod'));
  return { text, placeholder: true };
}

/** A language code or an English name is said in the language of the cover; anything else stands as given. */
function originalAsPrinted(original: string | undefined, language: Language): string {
  const named = (one: Language): string => languageName(one, language);
  if (original === undefined || original.trim() === '') {
    return named(language);
  }
  const wanted = original.replace(/^.*[:\uff1a]/, '').trim();
  const known = languages.find(
    (one) =>
      one === wanted.toLowerCase() ||
      languages.some((other) => languageName(one, other).toLowerCase() === wanted.toLowerCase()),
  );
  return known === undefined ? wanted : named(known);
}

function languageName(language: Language, inLanguage: Language): string {
  const key = `language${language.charAt(0).toUpperCase()}${language.slice(1)}`;
  return vocabulary.wording(key, inLanguage).text;
}
