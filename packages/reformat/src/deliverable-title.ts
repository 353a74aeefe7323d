import { normalised, type Vocabulary } from '@fg2rec/document';

/** Words for a deliverable of a focus group that the lexicon does not have. */
const deliverableWords = [
  'Technical Paper',
  'Output document',
  'Deliverable',
  'Livrable',
  'Entregable',
  'Результат работы',
  '可交付成果',
  '交付成果',
];

/** `D2.1`, `DEL04`, `TR-3`, `TS.7`; a bare number counts only with a separator after it. */
const designator = String.raw`[A-Z]{1,4}[ .-]?\d{1,3}(?:\.\d{1,3}){0,3}`;
const bareNumber = String.raw`\d{1,3}(?:\.\d{1,3}){0,3}`;
/** A hyphen between two words without spaces joins them. */
const separator = String.raw`(?:\s*[:\uff1a]\s*|\s+[\u2010-\u2015-]\s+|[\u2013\u2014]\s*)`;

/** An edition of the group's own, in brackets at the end: `(Version 1.0, 12 March 2026)`, `[Rev. 2]`, `（第2版）`. */
const edition =
  /[\s,]*[([\uff08]\s*(?:(?:version|versión|версия|ver\.?|release|rev(?:ision|\.)?|édition|edición|edition|issue|draft|v\.?)\s*\d|第?\s*\d+(?:\.\d+)*\s*版|版本\s*\d|الإصدار\s*\d)[^()[\]\uff08\uff09]*[)\]\uff09]$/iu;

/**
 * The title of a focus group deliverable without what belongs to the group alone: the kind and number it has there
 * ("Technical Specification D2.1: …", "FG-LAN DEL04 …") and its edition ("… (Version 1.0)"). A title that would be
 * left without words stays as it is.
 */
export function deliverableTitle(title: string, vocabulary: Vocabulary): string {
  const patterns = [...prefixes(vocabulary), edition];
  let text = title.replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== text; ) {
    before = text;
    for (const pattern of patterns) {
      const rest = text.replace(pattern, '');
      text = rest !== text && isTitle(rest) ? capitalised(unquoted(rest), text) : text;
    }
  }
  return text;
}

function prefixes(vocabulary: Vocabulary): RegExp[] {
  const kinds = [
    ...vocabulary.forms('technicalReport'),
    ...vocabulary.forms('technicalSpecification'),
    ...deliverableWords,
  ].map((form) => normalised(form).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const kind = String.raw`(?:(?:ITU-T|UIT-T|МСЭ-Т)\s+)?(?:${kinds.join('|')})`;
  const group = String.raw`(?:ITU-T\s+)?FG-?[A-Z0-9]{2,}`;
  return [
    new RegExp(String.raw`^${kind}(?:\s+(?:${designator}|${bareNumber}))?${separator}`, 'iu'),
    new RegExp(String.raw`^${kind}\s+${designator}\s+`, 'iu'),
    new RegExp(
      String.raw`^(?:${kind}\s+)?${group}(?:[ -](?:${kind}\s*)?(?:${designator}))?${separator}`,
      'u',
    ),
    new RegExp(String.raw`^(?:${kind}\s+)?${group}[ -](?:${kind}\s*)?(?:${designator})\s+`, 'u'),
    new RegExp(`^(?:DEL|D|TR|TS)[ .-]?${bareNumber}${separator}`, 'u'),
  ];
}

/** Two words at least, or six characters of a script without spaces. */
function isTitle(text: string): boolean {
  return /\p{L}{2,}.*[\s-]\p{L}+/u.test(text) || /[\p{Script=Han}\p{Script=Hiragana}]{6}/u.test(text);
}

function unquoted(text: string): string {
  const inner = /^["\u201c\u00ab]\s*([^"\u201c\u201d\u00ab\u00bb]+?)\s*["\u201d\u00bb]$/u.exec(text)?.[1];
  return inner ?? text;
}

/** What now stands first begins with a capital if the whole did. */
function capitalised(rest: string, whole: string): string {
  const needsCapital = /^\p{Lu}/u.test(whole) && /^\p{Ll}{2}/u.test(rest);
  return needsCapital ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest;
}

/** The parts of `Draft new Recommendation ITU-T X.abc: Title`, as a cover announces a draft. */
export interface DraftTitle {
  /** `Draft new Recommendation ITU-T X.abc`. */
  readonly number: string;
  readonly title: string;
}

/** Takes number and title of a draft from the line that announces it; undefined where the line does not. */
export function draftTitle(line: string): DraftTitle | undefined {
  const found =
    /^(?<number>(?:(?:initial|first|final) )?draft(?: (?:new|revised))?(?: ITU-T)? Recommendation (?:ITU-T )?[A-Z]\.[\w-]+(?:\.[\w-]+)*(?:\/[A-Z]\.[\w-]+(?:\.[\w-]+)*)?)(?: \([^)]*\))?(?:\s*[:\u2013\u2014]\s*|\s+-\s+|\s+(?=["\u201c\u00ab]))(?<title>.+)$/iu.exec(
      line.replace(/\s+/g, ' ').trim(),
    )?.groups;
  const { number = '', title = '' } = found ?? {};
  const bare = unquoted(title.replace(/\s*\((?:for|pour|para)\s[^)]*\)$/iu, ''));
  return isTitle(bare) ? { number, title: bare } : undefined;
}
