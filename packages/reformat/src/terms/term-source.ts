import { type Language, normalised, type Paragraph, plainText, type Term } from '@fg2rec/document';
import { documentName } from '../references/document-name.ts';
import { type SourceWords, sourceWords } from './source-words.ts';

/** Whose definition an entry of clause 3 is, and where it says so. */
export interface TermSource {
  /** Without brackets, as the entry has it: a tag, or the name of a document in words. */
  readonly name: string;
  /** Characters that say so and go when the tag stands after the term; absent where they stay as they are. */
  readonly stated?: StatedSource;
}

export interface StatedSource {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
  /** At the head of the entry, or behind the definition. */
  readonly where: 'head' | 'behind' | 'own-line';
}

const stop = '[.\\u3002]';
/** Characters, with parentheses in them whole: a year. */
const unnested = '(?:[^()\\uff08\\uff09]|\\([^()]*\\))';
const tagged = '\\[(?<tag>[^\\][\\n\\t]{1,60})\\]';

/**
 * The source of a definition: `term [tag]: …`, `term: [tag] …`, `… [tag]`, `… (source: ITU-T X.1255)`, `…, as defined in
 * [tag]`, or `[SOURCE: …]` on a line of its own below. A definition that is adapted from another has none.
 *
 * @param below the paragraphs of the entry after the first.
 */
export function termSource(
  term: Term,
  below: readonly Paragraph[],
  language: Language,
): TermSource | undefined {
  const words = sourceWords[language];
  const text = plainText(term.paragraph);
  const lines = below.filter((each) => isSourceLine(plainText(each), words));
  const said = [lastParenthesis(text), labelled(text, words), ...lines.map((each) => plainText(each))];
  if (said.some((each) => each !== undefined && words.changed.test(each))) {
    return undefined;
  }
  return (
    headSource(term, text) ??
    behind(term.paragraph, definitionStart(term), words) ??
    inDefinitionBelow(term, below, words) ??
    lines.map((each) => ownLine(each, words)).find((source) => source !== undefined)
  );
}

/** Where the head of an entry ends: what stands from here to the definition is tag and colon. */
export function termEnd({ paragraph, term }: Term): number {
  const name = /^(.*?)\s*[(\uff08][^()\uff08\uff09]*[)\uff09]$/.exec(term);
  const own = name?.[1] !== undefined && inParentheses(term) !== undefined ? name[1] : term;
  const at = plainText(paragraph).indexOf(own);
  return at < 0 ? -1 : at + own.length;
}

/** Where the definition begins; -1 where there is none in this paragraph. */
export function definitionStart(term: Term): number {
  return term.definition === '' ? -1 : plainText(term.paragraph).indexOf(term.definition, termEnd(term));
}

function headSource(term: Term, text: string): TermSource | undefined {
  const name = term.tag ?? inParentheses(term.term);
  if (name === undefined) {
    return undefined;
  }
  const [from, to] = [termEnd(term), definitionStart(term)];
  const isPlain =
    from >= 0 &&
    to >= from &&
    withoutSpace(text.slice(from, to).replace(name, '')).replace(/[[\]()\uff08\uff09:\uff1a,;.–—-]/g, '') ===
      '';
  return {
    name,
    ...(isPlain ? { stated: { paragraph: term.paragraph, from, to, where: 'head' as const } } : {}),
  };
}

/** `term (ITU-T X.1255)` */
function inParentheses(term: string): string | undefined {
  const inside = /[(\uff08]([^()\uff08\uff09]+)[)\uff09]$/.exec(term)?.[1] ?? '';
  return nameIn(inside.replace(/^source[:\uff1a]?\s*/i, ''))?.name;
}

/** @param from where the definition begins; -1 where there is none. */
function behind(paragraph: Paragraph, from: number, words: SourceWords): TermSource | undefined {
  const text = plainText(paragraph);
  const start = Math.max(0, from);
  for (const { pattern, isCertain } of tails(words)) {
    const match = pattern.exec(text.trimEnd());
    const { tag, named = '' } = match?.groups ?? {};
    const source = tag === undefined ? nameIn(named) : { name: tag, isWhole: true };
    const said = text.slice(start, match?.index).trimEnd();
    if (match !== null && source !== undefined && match.index >= start) {
      if (isCertain || !words.joining.test(said)) {
        const moves = source.isWhole && saysSomething(said);
        const stated = { paragraph, from: match.index, to: match.index + match[0].length };
        return { name: source.name, ...(moves ? { stated: { ...stated, where: 'behind' as const } } : {}) };
      }
    }
  }
  const pointing = new RegExp(`^\\s*(?:${words.defined}|${words.pointer})\\s*${tagged}${stop}?\\s*$`, 'iu');
  const name = pointing.exec(text.slice(start))?.groups?.tag;
  return name === undefined ? undefined : { name };
}

/** Where the term stands on a line of its own, its source behind the definition stays there. */
function inDefinitionBelow(
  { paragraph, definition }: Term,
  [first]: readonly Paragraph[],
  words: SourceWords,
): TermSource | undefined {
  const isBelow = first !== undefined && plainText(first).trim() === definition.trim();
  const isAlone = definition === '' || !plainText(paragraph).includes(definition);
  const source =
    first !== undefined && isAlone && (isBelow || definition === '') ? behind(first, 0, words) : undefined;
  return source === undefined ? undefined : { name: source.name };
}

/** A definition that only points at its source keeps its words: "As defined in [ITU-T X.1]." */
function saysSomething(definition: string): boolean {
  return /(?:[^\p{L}]*\p{L}){13}|\p{Script=Han}{4}/u.test(definition);
}

interface Tail {
  readonly pattern: RegExp;
  /** Whatever stands before it, it is a source. */
  readonly isCertain: boolean;
}

/** Ways to name a source behind a definition, with `tag` or `named`. */
function tails({ label, defined, pointer }: SourceWords): Tail[] {
  const end = `(?=${stop}?$)`;
  const led = `(?:(?:${label})\\s*[:\\uff1a]?|${defined}|${pointer})\\s*`;
  const certain = [
    `\\s*[(\\uff08\\[]\\s*${led}(?<named>${unnested}{2,80}?)\\s*[)\\uff09\\]]${end}`,
    `\\s*[(\\uff08]\\s*(?<named>${unnested}{2,60}?)\\s*[)\\uff09]${end}`,
    `(?<=[.;\\u3002\\uff1b])\\s*(?:${label})\\s*[:\\uff1a]\\s*(?<named>[^;]{2,90}?)${stop}?$`,
    `[,\\uff0c]?\\s*(?:${defined})\\s*${tagged}(?:\\s*中的定义)?${end}`,
    `(?<=[.;)\\u3002\\uff1b\\uff09\\n])\\s*${tagged}${stop}?$`,
  ];
  return [
    ...certain.map((source) => ({ pattern: new RegExp(source, 'iu'), isCertain: true })),
    { pattern: new RegExp(`\\s*${tagged}${end}`, 'u'), isCertain: false },
  ];
}

function ownLine(paragraph: Paragraph, words: SourceWords): TermSource | undefined {
  const text = plainText(paragraph);
  const source = nameIn(labelled(text, words) ?? text.trim());
  const stated = { paragraph, from: 0, to: text.length, where: 'own-line' as const };
  return source === undefined ? undefined : { name: source.name, ...(source.isWhole ? { stated } : {}) };
}

function isSourceLine(text: string, { label }: SourceWords): boolean {
  const line = text.trim();
  return (
    new RegExp(`^[(\\uff08\\[]?\\s*(?:${label})\\s*[:\\uff1a]`, 'iu').test(line) ||
    new RegExp(`^${tagged}${stop}?$`, 'u').test(line)
  );
}

/** What follows "Source:", to the end. */
function labelled(text: string, { label }: SourceWords): string | undefined {
  return new RegExp(
    `(?:^|[.;\\u3002]\\s*|[(\\uff08\\[]\\s*)(?:${label})\\s*[:\\uff1a]\\s*(?<named>.+?)[)\\uff09\\]]?${stop}?$`,
    'iu',
  )
    .exec(text.trim())
    ?.groups?.named?.replace(/^\[[^\]]*$/, '$&]');
}

function lastParenthesis(text: string): string | undefined {
  return new RegExp(`[(\\uff08](${unnested}+)[)\\uff09]\\s*${stop}?\\s*$`, 'u').exec(text)?.[1];
}

interface SourceName {
  readonly name: string;
  /** Nothing else is said of it: no clause, no second source. */
  readonly isWhole: boolean;
}

/** The document that words name and nothing else, by its tag or name. */
export function documentNamed(words: string): string | undefined {
  const found = nameIn(words);
  return found?.isWhole === true ? found.name : undefined;
}

/** The one document that words name: `[ITU-T X.1255]`, `Recommendation ITU-T X.1255 (2013)`. */
function nameIn(words: string): SourceName | undefined {
  const line = normalised(words).replace(/[.\u3002]$/, '');
  const tags = [...line.matchAll(/\[([^\][]{1,60})\]/g)].map((match) => match[1] ?? '');
  if (tags[0] !== undefined) {
    return { name: tags[0], isWhole: withoutSpace(line) === withoutSpace(`[${tags[0]}]`) };
  }
  const found = documentName(line);
  if (found?.sort !== 'standard') {
    return undefined;
  }
  const last = found.name.split(' ').at(-1) ?? '';
  const rest = line.slice(line.indexOf(last) + last.length);
  return { name: found.name, isWhole: /^(?:[-:]\d{4}|\s*\((?:\d{2}\/)?\d{4}\))?$/.test(rest) };
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
