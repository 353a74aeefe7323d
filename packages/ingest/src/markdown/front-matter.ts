import type { CoverFieldName, DocumentKind, Language, Stage } from '@fg2rec/document';
import { kinds, languages, stages } from '@fg2rec/document';
import { LineCounter, parseDocument } from 'yaml';

/** What the front matter of a Markdown deliverable says. */
export interface FrontMatter {
  readonly fields: readonly FrontField[];
  readonly title?: string;
  /** Number of the Recommendation, such as `X.1234`. */
  readonly number?: string;
  readonly kind?: DocumentKind;
  readonly language?: Language;
  readonly stage?: Stage;
  readonly contacts: readonly FrontContact[];
  /** What cannot be used, for the author. */
  readonly remarks: readonly string[];
}

export interface FrontField {
  readonly name: CoverFieldName;
  readonly value: string;
  readonly line: number;
}

export interface FrontContact {
  /** Name, organization, country, telephone, e-mail: as far as given. */
  readonly lines: readonly string[];
  readonly line: number;
}

/** Keys by the field of the cover that they give. */
const keys: Readonly<Record<string, CoverFieldName>> = {
  documentnumber: 'documentNumber',
  document: 'documentNumber',
  studygroup: 'studyGroup',
  workingparty: 'workingParty',
  group: 'group',
  focusgroup: 'group',
  question: 'questions',
  questions: 'questions',
  meeting: 'meeting',
  source: 'source',
  purpose: 'purpose',
  abstract: 'abstract',
  keywords: 'keywords',
  keyword: 'keywords',
  studyperiod: 'studyPeriod',
  original: 'original',
};

/**
 * Reads the YAML between the lines of dashes. Keys that belong to other tools are left alone.
 * @returns undefined where it is no list of keys and values: then it is no front matter
 */
export function readFrontMatter(yaml: string, firstLine: number): FrontMatter | undefined {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, logLevel: 'silent', schema: 'core' });
  const remarks = document.errors.map(
    (error) =>
      `Line ${(error.linePos?.[0].line ?? 1) + firstLine - 1} of the front matter cannot be read: ${error.message.split('\n')[0] ?? ''}`,
  );
  if (document.errors.length > 0) {
    return /^[\w-]+\s*:/m.test(yaml) ? { fields: [], contacts: [], remarks } : undefined;
  }
  if (document.contents === null) {
    return { fields: [], contacts: [], remarks };
  }
  let values: Record<string, unknown> | undefined;
  try {
    values = plain(document.toJS({ maxAliasCount: 100 }));
  } catch {
    const message = 'The front matter cannot be read: its aliases lead to nothing, or repeat it without end.';
    return { fields: [], contacts: [], remarks: [message] };
  }
  if (values === undefined) {
    return undefined;
  }
  const lineOf = (key: string): number => {
    const match = new RegExp(`^${key.replace(/[^\w-]/g, '.')}\\s*:`, 'm').exec(yaml);
    return firstLine + (match === null ? 0 : yaml.slice(0, match.index).split('\n').length - 1);
  };
  const fields: FrontField[] = [];
  const contacts: FrontContact[] = [];
  const isContacted = Object.keys(values).some((key) => /^contacts?$/i.test(key));
  const unused: string[] = [];
  let found: Pick<FrontMatter, 'title' | 'number' | 'kind' | 'language' | 'stage'> = {};
  for (const [key, value] of Object.entries(values)) {
    const folded = key.toLowerCase().replace(/[^a-z]/g, '');
    const words = wordsOf(value);
    const field = keys[folded];
    if (field !== undefined && words !== '') {
      fields.push({ name: field, value: words, line: lineOf(key) });
    } else if (/^contacts?$/.test(folded) || (/^(?:editors?|authors?)$/.test(folded) && !isContacted)) {
      contacts.push(...contactsOf(value, lineOf(key)));
    } else {
      found = { ...found, ...settingOf(folded, words, remarks) };
      if (!settings.test(folded)) {
        unused.push(key);
      }
    }
  }
  if (unused.length > 0) {
    remarks.push(`The front matter has keys that say nothing here: ${unused.slice(0, 20).join(', ')}.`);
  }
  return { fields, contacts, remarks, ...found };
}

/** Keys that say what the deliverable is. */
const settings = /^(?:title|number|kind|stage|language|lang)$/;

function settingOf(
  key: string,
  words: string,
  remarks: string[],
): Pick<FrontMatter, 'title' | 'number' | 'kind' | 'language' | 'stage'> {
  if (words === '') {
    return {};
  }
  if (key === 'title') {
    return { title: words };
  }
  if (key === 'number' && /^[A-Z]\.\S+/.test(words)) {
    return { number: words };
  }
  if (key === 'kind') {
    return oneOf('kind', kinds, words, remarks);
  }
  if (key === 'stage') {
    return oneOf('stage', stages, words, remarks);
  }
  if (key === 'language' || key === 'lang') {
    return oneOf('language', languages, words.slice(0, 2).toLowerCase(), remarks);
  }
  return {};
}

function oneOf<T extends string>(
  name: string,
  allowed: readonly T[],
  given: string,
  remarks: string[],
): Record<string, T> {
  const value = allowed.find((one) => one === given.toLowerCase());
  if (value === undefined) {
    remarks.push(`The ${name} “${given}” in the front matter is none of ${allowed.join(', ')}.`);
    return {};
  }
  return { [name]: value };
}

function plain(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** A value as text of the cover: lists with semicolons. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) {
    return value
      .map(wordsOf)
      .filter((words) => words !== '')
      .join('; ');
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function contactsOf(value: unknown, line: number): FrontContact[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const entry = plain(one);
    const lines =
      entry === undefined
        ? wordsOf(one)
            .split(/\s*[;\n]\s*/)
            .filter((part) => part !== '')
        : [
            'name',
            'organization',
            'organisation',
            'org',
            'affiliation',
            'country',
            'telephone',
            'tel',
            'phone',
            'email',
            'e-mail',
          ].flatMap((key) => {
            const words = wordsOf(entry[key]);
            return words === ''
              ? []
              : [
                  key.startsWith('e') && key.includes('mail')
                    ? `E-mail: ${words}`
                    : /^(?:tel|phone)/.test(key)
                      ? `Tel: ${words}`
                      : words,
                ];
          });
    return lines.length === 0 ? [] : [{ lines, line }];
  });
}
