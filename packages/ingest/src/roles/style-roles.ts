import type { Paragraph, Role, StyleReference } from '@fg2rec/document';

/** What a style says about the role of its paragraphs. */
export interface StyleEvidence {
  readonly role: Role;
  readonly headingLevel?: number;
  readonly listLevel?: number;
  /** Name of the style that says so: the paragraph's own, or one it is based on. */
  readonly style: string;
  /** How much the style means; styles of base templates are used for anything. */
  readonly confidence: number;
}

type Entry = Omit<StyleEvidence, 'style'>;

const said = (role: Role, confidence = 0.9): Entry => ({ role, confidence });
const level = (listLevel: number, confidence = 0.9): Entry => ({ role: 'list-item', listLevel, confidence });

/** Styles by folded name: ITU-T templates first, then Word's own, then those of 3GPP, ETSI and OASIS. */
const roles: Readonly<Record<string, Entry>> = {
  recno: said('recommendation-number', 0.97),
  resno: said('recommendation-number', 0.8),
  rectitle: said('recommendation-title', 0.97),
  restitle: said('recommendation-title', 0.8),
  title: said('recommendation-title', 0.85),
  title1: said('recommendation-title', 0.7),
  title2: said('recommendation-title', 0.6),
  title3: said('recommendation-title', 0.5),
  title4: said('recommendation-title', 0.5),
  headingb: said('unnumbered-heading', 0.85),
  headingi: said('unnumbered-heading', 0.8),
  headingib: said('unnumbered-heading', 0.8),
  heading: said('unnumbered-heading', 0.7),
  headingnonumber: said('unnumbered-heading', 0.8),
  unnumberedheading: said('unnumbered-heading', 0.8),
  annexnotitle: said('annex-heading', 0.97),
  annexno: said('annex-heading', 0.97),
  annextitle: said('annex-heading', 0.95),
  annexheading: said('annex-heading', 0.9),
  appendixnotitle: said('appendix-heading', 0.97),
  appendixno: said('appendix-heading', 0.97),
  appendixtitle: said('appendix-heading', 0.95),
  appendixheading: said('appendix-heading', 0.9),
  annexref: said('integral-part-sentence', 0.7),
  appendixref: said('integral-part-sentence', 0.7),
  enumlev1: level(1),
  enumlev2: level(2),
  enumlev3: level(3),
  note: said('note', 0.75),
  call: said('unnumbered-heading', 0.6),
  equation: said('equation', 0.85),
  equationlegend: said('equation-legend'),
  figure: said('figure', 0.7),
  figurenotitle: said('figure-caption', 0.95),
  figureno: said('figure-caption'),
  figuretitle: said('figure-caption'),
  figurenotitlebr: said('figure-caption'),
  figurelegend: said('figure-legend'),
  tablenotitle: said('table-caption', 0.95),
  tableno: said('table-caption'),
  tabletitle: said('table-caption'),
  tablehead: said('table-head', 0.95),
  tabletext: said('table-text', 0.8),
  tablelegend: said('table-legend'),
  tableref: said('table-legend', 0.6),
  reftext: said('reference', 0.85),
  asn1: said('code', 0.95),
  formal: said('code', 0.95),
  toc0: said('toc-entry', 0.9),
  docnumber: said('cover', 0.9),
  venuedate: said('cover', 0.9),
  firstfooter: said('cover', 0.7),
  tocheading: said('toc-heading', 0.97),
  contentsheading: said('toc-heading', 0.9),
  tableoffigures: said('toc-entry', 0.95),
  tableofauthorities: said('toc-entry', 0.9),
  subtitle: said('cover', 0.6),
  listbullet: level(1),
  listnumber: level(1),
  quote: said('quotation'),
  intensequote: said('quotation'),
  bibliography: said('reference', 0.85),
  footnotetext: said('footnote', 0.8),
  endnotetext: said('endnote', 0.8),
  htmlpreformatted: said('code'),
  plaintext: said('code', 0.6),
  macrotext: said('code', 0.9),
  sourcecode: said('code', 0.95),
  code: said('code', 0.95),
  codeblock: said('code', 0.95),
  programlisting: said('code', 0.95),
  example: said('code', 0.5),
  pl: said('code', 0.95),
  tf: said('figure-caption', 0.8),
  th: said('table-caption', 0.7),
  tah: said('table-head', 0.95),
  tal: said('table-text', 0.9),
  tac: said('table-text', 0.9),
  tar: said('table-text', 0.9),
  tan: said('note', 0.8),
  no: said('note', 0.8),
  nw: said('note', 0.7),
  ew: said('abbreviation', 0.6),
  ex: said('reference', 0.6),
  eq: said('equation', 0.9),
  b1: level(1),
  b2: level(2),
  b3: level(3),
  b4: level(4),
  b5: level(5),
  bl: level(1),
  bn: level(1),
  tt: said('toc-heading', 0.85),
  za: said('cover', 0.9),
  zb: said('cover', 0.9),
  zd: said('cover', 0.9),
  zt: said('cover', 0.9),
  fp: said('cover', 0.5),
  zg: said('cover', 0.8),
  zu: said('cover', 0.8),
  zv: said('cover', 0.8),
  crcoverpage: said('cover', 0.9),
  ref: said('reference', 0.7),
  references: said('reference', 0.7),
  reference: said('reference', 0.7),
};

/** The paragraphs of a style share its reference, which never changes: what it says is worked out once. */
const evidence = new WeakMap<StyleReference, { readonly says: StyleEvidence | undefined }>();

/** The evidence of a paragraph's style: its own name first, then the styles it is based on, each a little weaker. */
export function styleEvidence(style: StyleReference): StyleEvidence | undefined {
  const known = evidence.get(style);
  if (known !== undefined) {
    return known.says;
  }
  const says = readEvidence(style);
  evidence.set(style, { says });
  return says;
}

function readEvidence(style: StyleReference): StyleEvidence | undefined {
  const names = [style.name, ...style.basedOn];
  for (const [distance, name] of names.entries()) {
    const entry = byName(name);
    if (entry !== undefined) {
      return { ...entry, style: name, confidence: Math.max(0.3, entry.confidence - 0.05 * distance) };
    }
    // A style based on Normal alone says nothing; one in between may.
    if (folded(name) === 'normal') {
      return undefined;
    }
  }
  return undefined;
}

function byName(name: string): Entry | undefined {
  const key = folded(name);
  const heading = headingLevelOf(name);
  if (heading !== undefined) {
    return { role: 'clause-heading', headingLevel: heading, confidence: 0.95 };
  }
  if (/^toc\d$/.test(key)) {
    return said('toc-entry', 0.97);
  }
  const list = /^list(?:bullet|number)(\d)$/.exec(key)?.[1];
  if (list !== undefined) {
    return level(Number(list));
  }
  return roles[key];
}

/** Names of Word's heading styles as other producers write them in the languages of the ITU and some more. */
const headingNames =
  /^(?:heading|h|titre|título|titulo|заголовок|überschrift|标题|標題|عنوان|العنوان|見出し|titolo|rubrik|kop|nagłówek|annex heading|app(?:endix)? heading|annex_?h(?:eading)?|appendix_?h(?:eading)?|a)\s*_?([1-9])(?:$|[\s_-])/iu;

/** 1 to 9 for heading styles in any language; undefined for others. */
export function headingLevelOf(name: string): number | undefined {
  const digit = headingNames.exec(name.trim())?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/** Names compare without case, spaces and punctuation, and "Annex_No & title" is "Annex_NoTitle". */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s+char$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The level that style or outline give a paragraph: `Paragraph.outlineLevel` counts from 0. */
export function outlinedLevel(paragraph: Paragraph): number | undefined {
  const says = styleEvidence(paragraph.style);
  if (says?.role === 'clause-heading') {
    return says.headingLevel;
  }
  if (says !== undefined && !/heading$|^recommendation-/.test(says.role)) {
    // An outline level left over on an item of a list or a line of the cover.
    return undefined;
  }
  return paragraph.outlineLevel === undefined ? undefined : paragraph.outlineLevel + 1;
}
