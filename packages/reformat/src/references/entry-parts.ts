/** An entry of a list of references, in parts. Places count in the text of the entry, its tag left out. */
export interface EntryParts {
  /** What comes before the title: designation, edition, year, comma and space. */
  readonly head: string;
  /** Where the title stands, without quotation marks. */
  readonly title: { readonly from: number; readonly to: number };
  /** What follows the title, up to the address. */
  readonly tail: string;
  /** Where an address begins that ends the entry, or the end. */
  readonly end: number;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A body with the form of its designations. */
interface Body {
  readonly pattern: RegExp;
  readonly name: (match: RegExpExecArray) => string;
}

const iso = '(?:ISO/IEC/IEEE|ISO/IEC|ISO/CIE|ISO/CEI|ISO|IEC|CEI|CISPR)';
const bodies: readonly Body[] = [
  { pattern: /\b(?:IETF[,:]?\s+)?RFC[ -]?0*(\d{2,5})\b/, name: (m) => `IETF RFC ${m[1]}` },
  {
    pattern: new RegExp(
      `(?<![\\w/])${iso}(?:[ /](?:TR|TS|PAS|Guide|DIS|FDIS))?\\s(?:Standard\\s)?\\d{1,6}(?:-\\d{1,3})*(?::\\d{4})?(?:-\\d{2})?(?![\\w:-])`,
    ),
    name: (m) => m[0].replace(/\s+/g, ' ').replace('Standard ', ''),
  },
  {
    pattern:
      /\bETSI\s((?:(?:ETS|EN|ES|TS|TR|GS|GR|EG|SR)\s(?:[A-Z][\w-]*\s)?|(?:ZSM|NFV|MEC|ENI|CIM|SAREF)[- ])\d{3}(?:\s\d{3})?(?:-\d+)*)(?![\w-])/,
    name: (m) => `ETSI ${m[1]?.replace(/\s+/g, ' ')}`,
  },
  { pattern: /\b3GPP2?\s(T[SR])\s?(\d{2}\.\d{3}(?:-\d+)?)\b/, name: (m) => `3GPP ${m[1]} ${m[2]}` },
  { pattern: /\b(?:oneM2M|OneM2M|ONEM2M)\s(T[SR]-\d{4})\b/, name: (m) => `oneM2M ${m[1]}` },
  {
    pattern: /\bIEEE\s(?:Std\.?\s|Standard\s)?P?\d{2,5}(?:\.\d+\w*)*(?:-(?:19|20)\d{2})?(?![\w.]\d)/,
    name: (m) => m[0].replace(/\s+/g, ' ').replace(/(?:Std\.?|Standard) /, 'Std '),
  },
  { pattern: /\bNIST\sSP\s800-\d+[A-Z]?\b/, name: (m) => m[0] },
  { pattern: /\bGSMA\s(?:PRD\s)?[A-Z]{2,4}\.\d+\b/, name: (m) => m[0] },
  { pattern: /\bBBF\sTR-\d+\b|\bTM Forum\s[A-Z]{2,3}\d{3,4}\w?\b/, name: (m) => m[0] },
];

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const dates: readonly RegExp[] = [
  /\((?:\d{1,2}[/.-])?((?:19|20)\d{2})(?:[/.-]\d{1,2}){0,2}\)/,
  new RegExp(`\\(?(?:\\d{1,2}\\s)?${month},?\\s(?:\\d{1,2},\\s)?((?:19|20)\\d{2})\\)?`),
  /(?<![\w:/.-])(?:\d{1,2}[/-])?((?:19|20)\d{2})(?:[/-]\d{1,2})?(?![\w:/-])/,
];
const editions: readonly RegExp[] = [
  /(?<![\w.])[Vv](?:ersion\s|er\.\s|\s)?\d+(?:\.\d+)+(?![\w])/,
  /\bRelease\s\d+\b/,
  /\b[Ee]d(?:ition|\.)\s?\d+(?:\.\d+)?\b|\b(?:First|Second|Third|Fourth|Fifth|\d(?:st|nd|rd|th))\s[Ee]d(?:ition|\.)/,
];
const address =
  /[\s,;.]*(?:(?:[Aa]vailable|[Oo]nline|[Rr]etrieved|[Aa]ccessed)\b[^:]{0,30}:?\s*|URL:?\s*)?[<([]?\s*(?:https?:\/\/|www\.)\S+.*$/s;

/** Words that say nothing which the designation does not: the names of the bodies, series numbers, identifiers. */
const superfluous =
  /\b(?:Internet Engineering Task Force|IETF|Request for Comments|International Organization for Standardization|International Electrotechnical Commission|Institute of Electrical and Electronics Engineers|European Telecommunications Standards Institute|ETSI|3GPP|ISO\/IEC|ISO|IEC|IEEE|oneM2M|Technical (?:Specification|Report)|International Standard|Internet Standard|Geneva|STD \d+|BCP \d+|FYI \d+|(?:DOI|doi)[ :]+10\.17487\/RFC\d+)\b/g;
const initials = '(?:\\p{Lu}\\.[ -]?){1,4}';
const surname = "(?:(?:van|von|de|der|den|la|le|di|da) )*\\p{Lu}[\\p{L}'’-]+";
/** Authors of an RFC, before its title. */
const authors = new RegExp(
  `^(?:(?:${surname},? ${initials}|${initials}\\s?${surname})(?:,? \\(?[Ee]ds?\\.?\\)?)?(?:\\s*[,;]\\s*(?:and |& )?| and | & |\\s*$)|(?:et al\\.?|[Ee]ds?\\.)[,\\s]*)+$`,
  'u',
);

/**
 * The parts of an entry that names a document of IETF, ISO, IEC, ETSI, 3GPP, oneM2M, IEEE and others by its designation,
 * in whatever order; undefined where something of it would be left over that is none of them.
 *
 * @param italics what is set in italics: a title that no quotation marks enclose.
 * @param tag names the document where the entry itself gives its title only.
 */
export function entryParts(text: string, italics: readonly Span[], tag = ''): EntryParts | undefined {
  const found = address.exec(text);
  const lead = /^[\s,;.]*/.exec(found?.[0] ?? '')?.[0] ?? '';
  const end = found === null ? text.trimEnd().length : found.index + lead.trimEnd().length;
  const own = text.slice(0, end);
  const marked = quotedTitle(own) ?? italicTitle(own, italics);
  const outside = marked === undefined ? own : blanked(own, marked.outer);
  const web = webParts(own, marked, end);
  if (web !== undefined) {
    return web;
  }
  const [designation, ...others] = bodies.flatMap(({ pattern, name }) => {
    const match = pattern.exec(outside);
    return match === null
      ? []
      : [{ from: match.index, to: match.index + match[0].length, name: name(match) }];
  });
  if (designation === undefined) {
    return marked === undefined ? undefined : titleAlone(own, marked, tag, end);
  }
  if (others.length > 0) {
    return undefined;
  }
  const details = detailsIn(blanked(outside, designation), marked === undefined ? designation.to : 0);
  const title = marked?.inner ?? plainTitle(own, designation, details.spans);
  if (title === undefined) {
    return undefined;
  }
  const rest = [designation, marked?.outer ?? title, ...details.spans].reduce(blanked, own);
  const isRfc = designation.name.startsWith('IETF');
  if (!isSuperfluous(rest, isRfc ? title.from : 0)) {
    return undefined;
  }
  const edition = details.editions.map((each) => ` ${each}`).join('');
  const year = /[:-](?:19|20)\d{2}(?:-\d{2})?$/.test(designation.name) ? undefined : details.year;
  return {
    head: `${designation.name}${edition}${year === undefined ? '' : ` (${year})`}, `,
    title,
    tail: /[.!?…]$/.test(own.slice(title.from, title.to)) ? '' : '.',
    end,
  };
}

/** `[ETSI ZSM 001] “Title”`: the tag is the designation. */
function titleAlone(own: string, { inner, outer }: Title, tag: string, end: number): EntryParts | undefined {
  const bare = tag.replace(/^b-/i, '');
  const [name] = bodies.flatMap(({ pattern, name: named }) => {
    const match = pattern.exec(bare);
    return match?.[0] === bare && /\s/.test(bare) ? [named(match)] : [];
  });
  const details = detailsIn(blanked(own, outer), 0);
  const rest = [outer, ...details.spans].reduce(blanked, own);
  return name === undefined || details.editions.length > 0 || !/^[\s\p{P}]*$/u.test(rest)
    ? undefined
    : {
        head: `${name}${details.year === undefined ? '' : ` (${details.year})`}, `,
        title: inner,
        tail: '.',
        end,
      };
}

const webStatus = new RegExp(
  `\\bW3C (?:Proposed |Candidate )?(?:Recommendation|Working Draft|Working Group Note|Group Note|Note)(?:,? \\(?(?:\\d{1,2} )?(?:${month} )?(?:19|20)\\d{2}\\)?)?`,
);

/** `W3C, Title, W3C Recommendation 24 December 1999.` */
function webParts(own: string, marked: Title | undefined, end: number): EntryParts | undefined {
  const status = marked === undefined ? null : webStatus.exec(blanked(own, marked.outer));
  if (marked === undefined || status === null) {
    return undefined;
  }
  const { inner, outer } = marked;
  const rest = blanked(blanked(own, outer), { from: status.index, to: status.index + status[0].length });
  const others = rest.replace(/\bW3C\b|World Wide Web Consortium/g, '').replace(/[\s\p{P}]/gu, '');
  return others === ''
    ? { head: 'W3C, ', title: inner, tail: `, ${status[0].replace(/[()]/g, '').replace(/,/g, '')}.`, end }
    : undefined;
}

interface Title {
  /** Without quotation marks. */
  readonly inner: Span;
  readonly outer: Span;
}

function quotedTitle(text: string): Title | undefined {
  const all = [...text.matchAll(/["“«„]\s*([^"“”«»„]{3,}?)[\s,.]*["”»“](?:[,.])?/g)];
  const [match] = all;
  if (match?.[1] === undefined || all.length > 1) {
    return undefined;
  }
  const from = match.index + match[0].indexOf(match[1]);
  return {
    inner: { from, to: from + match[1].length },
    outer: { from: match.index, to: match.index + match[0].length },
  };
}

function italicTitle(text: string, italics: readonly Span[]): Title | undefined {
  const [only, ...others] = italics.filter(({ from, to }) => /\p{L}{3}/u.test(text.slice(from, to)));
  if (only === undefined || others.length > 0) {
    return undefined;
  }
  const said = text.slice(only.from, only.to);
  const inner = said.replace(/[\s,.]+$/, '').trimStart();
  const from = only.from + said.indexOf(inner);
  return { inner: { from, to: from + inner.length }, outer: only };
}

/** What follows a designation at the head, with the year and edition that come next to it or at the end. */
function plainTitle(text: string, designation: Span, details: readonly Span[]): Span | undefined {
  if (/\p{L}/u.test(text.slice(0, designation.from).replace(superfluous, ''))) {
    return undefined;
  }
  const rest = details.reduce(blanked, blanked(text, designation)).slice(designation.to);
  const title = rest.replace(/[\s\p{P}]+$/u, (ending) => /^[)!?…]/.exec(ending)?.[0] ?? '');
  const from = designation.to + (/^[\s,:;.()–—-]*/u.exec(title)?.[0].length ?? 0);
  const to = designation.to + title.length;
  const said = text.slice(from, to);
  // A gap shows that year or edition stand inside the words.
  const isWhole = details.every((span) => span.to <= from || span.from >= to);
  return isWhole && /^\p{Lu}\S*.*\p{L}{3}/su.test(said) && !/\.\s+\p{Lu}/u.test(said)
    ? { from, to }
    : undefined;
}

function detailsIn(
  text: string,
  from: number,
): { readonly spans: readonly Span[]; readonly editions: readonly string[]; readonly year?: string } {
  const spans: Span[] = [];
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(spans.reduce(blanked, text).slice(from));
    if (match !== null) {
      spans.push({ from: from + match.index, to: from + match.index + match[0].length });
    }
    return match;
  };
  const found = editions.flatMap((pattern) => take(pattern)?.[0] ?? []);
  const year = dates.reduce<string | undefined>((known, pattern) => known ?? take(pattern)?.[1], undefined);
  return { spans, editions: found, ...(year === undefined ? {} : { year }) };
}

/** @param before authors may stand up to here. */
function isSuperfluous(rest: string, before: number): boolean {
  const bare = (text: string): string => text.replace(superfluous, ' ').replace(/\s+/g, ' ').trim();
  const front = bare(rest.slice(0, before)).replace(/[\s,:;]+$/, '');
  const back = bare(rest.slice(before)).replace(/[\s\p{P}]/gu, '');
  return back === '' && (/^[\s\p{P}]*$/u.test(front) || authors.test(`${front},`) || authors.test(front));
}

/** The text with spaces in place of some characters, so that places stay. */
function blanked(text: string, { from, to }: Span): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}
