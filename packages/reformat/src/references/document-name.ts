import { normalised } from '@fg2rec/document';

/** The name under which a text cites a document, and what sort of document it is. */
export interface DocumentName {
  /** Without brackets and prefix: `ITU-T X.1234`, `IETF RFC 791`, `Smith`. */
  readonly name: string;
  /** A text with a designation of its publisher's, one of a focus group, or one that its authors name. */
  readonly sort: 'standard' | 'focus-group' | 'text';
  /** Of the edition, if the entry gives it. */
  readonly year?: string;
}

type Namer = (match: RegExpExecArray) => string;

const union = '(ITU|UIT|МСЭ)[-\\s]?([TRТ])';
const recommendation =
  '(?:Recommendations?|Recs?\\.?|Recommandations?|Recomendaci(?:ón|ones)|Рекомендаци[ия]|التوصية|建议书)';
const number = '([A-Z]{1,3}\\.\\d(?:[\\w.]*?\\w)?)(?=$|[\\s,;:()（/|،，建]|\\.(?:\\s|$)|-series)';

/** Designations that stand at the head of an entry, where they name the document itself and not one it speaks of. */
const designations: readonly (readonly [RegExp, Namer])[] = [
  [
    new RegExp(`^${union} ([A-Z])[- ]series ${recommendation}\\s*[–-]\\s*Supplement (\\d+)`, 'u'),
    (m) => `${m[1]}-${m[2]} ${m[3]}-Sup.${m[4]}`,
  ],
  [
    new RegExp(`^${union} ([A-Z])\\.?[- ]?Sup(?:pl)?\\.? ?(\\d+)`, 'u'),
    (m) => `${m[1]}-${m[2]} ${m[3]}-Sup.${m[4]}`,
  ],
  [
    new RegExp(
      `^(?:${recommendation} )?${union} (?:${recommendation} )?${number}(-series)?(?:/[A-Z]+\\.[\\w.]+)?(?: ?\\(\\d{4}\\))?(?: ?[–,-]? ?(?:Amd|Amendment)\\.? ?(\\d+))?`,
      'u',
    ),
    (m) => `${m[1]}-${m[2]} ${m[3]}${m[4] ?? ''}${m[5] === undefined ? '' : ` Amd.${m[5]}`}`,
  ],
  [/^(?:IETF[,:]? )?RFC ?(\d{2,5})\b/, (m) => `IETF RFC ${m[1]}`],
  [
    /^((?:ISO\/IEC\/IEEE|ISO\/IEC|ISO\/CIE|ISO\/TS|ISO\/TR|ISO|IEC|CISPR)(?: (?:TR|TS|PAS|Guide))?) (?:Standard )?(\d{1,6}(?:-\d+)*)/,
    (m) => `${m[1]} ${m[2]}`,
  ],
  [/^3GPP (T[SR]) ?(\d{2}\.\d{3}(?:-\d+)?)/, (m) => `3GPP ${m[1]} ${m[2]}`],
  [
    /^ETSI ((?:ETS|EN|ES|TS|TR|GS|GR|EG|SR)(?: [A-Z][\w-]*)? \d{3}(?: \d{3})?(?:-\d+)*)/,
    (m) => `ETSI ${m[1]}`,
  ],
  [/^IEEE (?:Std\.? |Standard )?(P?\d{2,5}(?:\.\d+\w*)*)/, (m) => `IEEE ${m[1]}`],
  [/^(?:NIST )?(?:Special Publication|SP) (?:\(SP\) )?(800-\d+[A-Z]?|\d{3,4}-\d+)/, (m) => `NIST SP ${m[1]}`],
  [/^(?:NIST )?FIPS (?:PUB )?(\d{2,3}(?:-\d)?)/, (m) => `NIST FIPS ${m[1]}`],
  [/^NIST (?:IR|NISTIR) (\d{4}\w?)/, (m) => `NIST IR ${m[1]}`],
  [/^(oneM2M|OneM2M) (T[SR]-\d{4})/, (m) => `oneM2M ${m[2]}`],
  [/^GSMA,? (?:PRD )?([A-Z]{2,4}\.\d+)/, (m) => `GSMA ${m[1]}`],
  [/^TM ?Forum,? ([A-Z]{2,3}\d{3,4}\w?)/, (m) => `TM Forum ${m[1]}`],
  [/^(?:BBF|Broadband Forum),? (TR-\d+)/, (m) => `BBF ${m[1]}`],
  [
    /^(OASIS|OMG|OGC|ANSI|ATIS|CEN|CENELEC|MEF|SMPTE|ECMA|TIA) ((?:[A-Z]{1,6}[- /])?[A-Z]?\d[\w.-]*\w)/,
    (m) => `${m[1]} ${m[2]}`,
  ],
  [
    /^W3C[,:]? (?:Recommendation[,:]? )?([A-Z][\w-]*(?: \d[\d.]*\d)?)(?=,| Specification| Recommendation)/,
    (m) => `W3C ${m[1]}`,
  ],
  [
    /^W3C\b.*?\(([A-Z][A-Za-z]+)\)(?: (?:Version )?(\d[\d.]*\d|\d))?/,
    (m) => `W3C ${m[1]}${m[2] === undefined ? '' : ` ${m[2]}`}`,
  ],
];

/** What goes before a designation without being part of it. */
const lead = /^(?:["“«]|(?:Draft|new|revised|the)\s)+/i;
const year = /\b((?:1[89]|20)\d{2})\b/;

/**
 * The name of the document that an entry of a list of references stands for; undefined where the entry does not
 * tell it beyond doubt.
 */
export function documentName(entry: string): DocumentName | undefined {
  const text = normalised(entry).replace(lead, '');
  const found = year.exec(withoutNumbers(text))?.[1];
  const dated = found === undefined ? {} : { year: found };
  for (const [pattern, name] of designations) {
    const match = pattern.exec(text);
    if (match !== null) {
      return { name: name(match).replace(/[.\s]+$/, ''), sort: 'standard', ...dated };
    }
  }
  const request = rfcOf(text);
  if (request !== undefined) {
    return { name: request, sort: 'standard', ...dated };
  }
  const group = focusGroupOf(text);
  if (group !== undefined) {
    return { name: group, sort: 'focus-group', ...dated };
  }
  const author = personOf(text) ?? organizationOf(text);
  return author === undefined ? undefined : { name: author, sort: 'text', ...dated };
}

/** `Postel, J., "Internet Protocol", STD 5, RFC 791, September 1981`: an RFC named outside the title, and only one. */
function rfcOf(text: string): string | undefined {
  const outside = text.replace(/["“][^"”]*["”]/g, '""');
  const all = [...outside.matchAll(/,\s*(?:IETF\s+)?RFC ?(\d{2,5})(?=[,.;\s]|$)/g)].map((match) => match[1]);
  return all.length === 1 ? `IETF RFC ${all[0]}` : undefined;
}

/** A document number of a focus group, or a deliverable of one that the entry names by its short name. */
function focusGroupOf(text: string): string | undefined {
  const numbered = /^(?:ITU-T )?(FG-?[A-Z0-9]+(?:-[A-Z0-9]+)*-\d+(?:-?[Rr]\d+)?)(?=[,.:;\s)]|$)/.exec(text);
  if (numbered?.[1] !== undefined) {
    return numbered[1];
  }
  const deliverable = /\b(D\d+(?:\.\d+)*|DEL ?\d+(?:\.\d+)*)\b/.exec(text)?.[1];
  const short =
    /^(?:ITU-T )?Focus Group\b.{0,80}?\((FG[-\w]+)\)/i.exec(text)?.[1] ??
    /^(?:ITU-T )?(FG-[A-Z][\w-]*)\b/.exec(text)?.[1];
  return short === undefined ? undefined : `${short}${deliverable === undefined ? '' : ` ${deliverable}`}`;
}

const particle = '(?:(?:van|von|de|der|den|ter|la|le|di|da|dos|del|el|al|bin|ibn)[ -])*';
const surname = `${particle}\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*`;
const initials = '(?:\\p{Lu}\\.[ -]?){1,4}';

/** The first author: `Smith, J.A. and …`, `J. A. Smith, …`, `Smith J, …`, `Smith et al.`. */
function personOf(text: string): string | undefined {
  const patterns = [
    new RegExp(`^(${surname}),\\s*${initials}(?=[,;&\\s(:]|$)`, 'u'),
    new RegExp(`^${initials}\\s*(${surname})(?=,|;| and | & | et al| \\()`, 'u'),
    new RegExp(`^(${surname}) \\p{Lu}{1,3}(?=,\\s*${surname} \\p{Lu}{1,3}\\b|\\.\\s)`, 'u'),
    new RegExp(`^(${surname})(?:,? et al\\b)`, 'u'),
  ];
  for (const pattern of patterns) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined) {
      return name;
    }
  }
  return undefined;
}

/** The body that issued a text, where the year in parentheses follows its name. */
function organizationOf(text: string): string | undefined {
  const name =
    /^([^"“«,،，:;(（[\]]{2,80}?)\s*(\(([A-Z][\w&-]{1,11})\)\s*)?[(（](?:1[89]|20)\d{2}\s*年?[)）]/u.exec(
      text,
    );
  const [, full = '', , short] = name ?? [];
  if (name === null || !/^[\p{Lu}\p{Lo}]/u.test(full)) {
    return undefined;
  }
  if (short !== undefined) {
    return short;
  }
  const words = full.trim().split(/\s+/);
  if (!/\p{Lu}/u.test(full)) {
    return full.length <= 30 ? full.trim() : undefined;
  }
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  return words.length <= 2 ? words.join(' ') : capitals.length >= 3 ? capitals.join('') : undefined;
}

/** Numbers of documents that look like years: `RFC 2001`, `ISO 2015`. */
function withoutNumbers(text: string): string {
  return text.replace(/\b(?:RFC|ISO|IEC|IEEE(?: Std)?)\s*\d+/g, '');
}
