import {
  abbreviationLine,
  boldTermLine,
  type DivisionKind,
  divisionKind,
  noteLine,
  referenceLine,
  termLine,
} from '@fg2rec/document';
import { headingNumber } from './heading-number.ts';
import type { Line } from './line.ts';
import type { Context, Pass, Verdict } from './verdict.ts';

/** Kinds of the headings around a line, outermost first. */
type Around = readonly { readonly level: number; readonly kind: DivisionKind }[];

/** Entries of the lists in clauses 2 to 4 and the Bibliography: what an entry is depends on the heading above. */
export const entries: Pass = (lines, verdicts, context) => {
  const result = [...verdicts];
  let around: Around = [];
  let tagged = false;
  for (const [index, line] of lines.entries()) {
    const known = result[index];
    if (known !== undefined) {
      const next = enter(around, known, line, context);
      tagged = next === around ? tagged : false;
      around = next;
      continue;
    }
    if (line.place !== 'body') {
      continue;
    }
    const verdict = entryIn(listOf(around), line, tagged, context);
    tagged = tagged || (verdict?.role === 'reference' && verdict.confidence > 0.8);
    result[index] = verdict;
  }
  return result;
};

function enter(around: Around, known: Verdict, line: Line, context: Context): Around {
  const level = levelOf(known);
  if (level === undefined) {
    return around;
  }
  const outer = around.filter((division) => division.level < level);
  const title = headingNumber(line)?.title ?? line.line;
  const kind = kindOf(known, title, outer.at(-1)?.kind, context);
  return [...outer, { level, kind }];
}

function levelOf(known: Verdict): number | undefined {
  switch (known.role) {
    case 'clause-heading':
      return known.headingLevel ?? 1;
    case 'unnumbered-heading':
      return known.headingLevel ?? 1;
    case 'annex-heading':
    case 'appendix-heading':
    case 'bibliography-heading':
    case 'toc-heading':
    case 'recommendation-number':
    case 'recommendation-title':
      return 1;
    default:
      return undefined;
  }
}

function kindOf(
  known: Verdict,
  title: string,
  parent: DivisionKind | undefined,
  context: Context,
): DivisionKind {
  switch (known.role) {
    case 'bibliography-heading':
      return 'bibliography';
    case 'annex-heading':
      return listInAnnex(title, context) ?? 'annex';
    case 'appendix-heading':
      return listInAnnex(title, context) ?? 'appendix';
    default: {
      const kind = divisionKind(title, known.role === 'clause-heading', parent, context.vocabulary);
      // Lists split in two ("2.1 Normative references") stay lists.
      return kind === 'clause' &&
        (parent === 'references' || parent === 'abbreviations' || parent === 'bibliography')
        ? parent
        : kind;
    }
  }
}

/** "Annex 1 – References" holds references. */
function listInAnnex(title: string, context: Context): DivisionKind | undefined {
  const last = /[\u2013\u2014:-]\s*([^\u2013\u2014:]+)$/.exec(title)?.[1] ?? '';
  const kind = divisionKind(last, true, undefined, context.vocabulary);
  return kind === 'references' || kind === 'bibliography' || kind === 'abbreviations' ? kind : undefined;
}

function listOf(around: Around): DivisionKind | undefined {
  return around.at(-1)?.kind;
}

function entryIn(
  list: DivisionKind | undefined,
  line: Line,
  tagged: boolean,
  context: Context,
): Verdict | undefined {
  switch (list) {
    case 'references':
    case 'bibliography':
      return reference(line, tagged, context);
    case 'definitions':
    case 'terms-elsewhere':
    case 'terms-here':
      return term(line, list, context);
    case 'abbreviations':
      return abbreviation(line, context);
    default:
      return undefined;
  }
}

function reference(line: Line, tagged: boolean, context: Context): Verdict | undefined {
  const { tag, text } = referenceLine(line.text);
  const isNumbered = tag !== undefined && !/^\s*\[/.test(line.text);
  if (tag !== undefined && text !== '' && !isNumbered) {
    return { role: 'reference', confidence: 0.97, because: 'begins with a tag, in a list of references' };
  }
  const shown = line.paragraph.number?.text ?? '';
  if (/^\[.+\]$/.test(shown)) {
    return { role: 'reference', confidence: 0.95, because: 'numbered in brackets, in a list of references' };
  }
  if (line.style?.role === 'reference') {
    return { role: 'reference', confidence: 0.9, because: `style ${line.style.style}` };
  }
  if (tagged || isLead(line) || noteLine(line.text, context.patterns) !== undefined) {
    return undefined;
  }
  const names =
    /^(?:\(?\d{1,3}[.)]\s*)?(?:\[|ITU|UIT|МСЭ|ISO|IEC|IEEE|IETF|RFC|3GPP|ETSI|Rec(?:ommendation)?\b|Recommandation|Recomendación|Рекомендация|التوصية|NIST|W3C|OASIS)/u.test(
      line.line,
    );
  const cited = /\(\d{4}(?:[-/]\d{1,2})?\)|\b(?:19|20)\d{2}\b|https?:\/\//.test(line.line);
  if ((shown !== '' || isNumbered) && (names || cited)) {
    return { role: 'reference', confidence: 0.8, because: 'an item of the list of references' };
  }
  return names && cited && line.line.length <= 400
    ? { role: 'reference', confidence: 0.65, because: 'names a publication, in a list of references' }
    : undefined;
}

function term(line: Line, list: DivisionKind, context: Context): Verdict | undefined {
  if (isLead(line) || noteLine(line.text, context.patterns) !== undefined) {
    return undefined;
  }
  const number = headingNumber(line);
  const read = termLine(line.text);
  const numbered = (number?.parts.length ?? 0) >= 2 || (read?.number ?? '') !== '';
  if (
    numbered &&
    read !== undefined &&
    (read.definition !== '' || read.tag !== undefined || line.line.length <= 100)
  ) {
    return { role: 'term', confidence: 0.95, because: 'numbered, under the definitions' };
  }
  if (numbered && number !== undefined) {
    return { role: 'term', confidence: 0.8, because: 'numbered, under the definitions' };
  }
  const bold = line.shape.boldLead || line.shape.bold;
  if (bold && read !== undefined && list !== 'definitions') {
    return {
      role: 'term',
      confidence: 0.8,
      because: 'a bold term with its definition, under the definitions',
    };
  }
  if (
    read !== undefined &&
    read.definition !== '' &&
    (read.by !== 'dash' || line.shape.boldLead) &&
    read.term.length <= 60 &&
    read.term.split(' ').length <= 7
  ) {
    return {
      role: 'term',
      confidence: 0.7,
      because: 'a term, a colon and a definition, under the definitions',
    };
  }
  if (boldTermLine(line.paragraph) !== undefined) {
    return {
      role: 'term',
      confidence: 0.65,
      because: 'a bold term before its definition, under the definitions',
    };
  }
  return undefined;
}

function abbreviation(line: Line, context: Context): Verdict | undefined {
  if (isLead(line) || noteLine(line.text, context.patterns) !== undefined) {
    return undefined;
  }
  const read = abbreviationLine(line.text);
  if (read === undefined || read.short.length > 30 || !/[\p{Lu}\p{Lo}\d]/u.test(read.short)) {
    return undefined;
  }
  return {
    role: 'abbreviation',
    confidence: read.separator === 'tab' ? 0.95 : 0.85,
    because: `a short form and a ${read.separator}, under the abbreviations`,
  };
}

/** "This Recommendation uses the following terms:" and "None." */
function isLead(line: Line): boolean {
  if (/[:\uff1a]$/.test(line.line)) {
    return true;
  }
  const short = line.line.length < 20 && /[.\u3002]$/.test(line.line);
  return short && line.paragraph.number === undefined && !/[\t:\uff1a]/.test(line.text.trim());
}
