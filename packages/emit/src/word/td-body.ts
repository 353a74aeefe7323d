import {
  applySplices,
  child,
  childrenNamed,
  descendants,
  elements,
  fail,
  limitsOfOwnFiles,
  parseXml,
  type Splice,
  textOf,
  type XmlElement,
} from '@fg2rec/ooxml';
import { template } from '@fg2rec/rulebook';
import { paragraphXml, run, wordNamespaces } from './wordml.ts';

export interface TdBodyInput {
  readonly mainPart: string;
  readonly mainText: string;
  /** The cover, without the empty line that sets it off from the text. */
  cover(free: FreeIds): string;
  /** Relationship id of the header. */
  readonly headerId: string;
}

export interface FreeIds {
  /** For the drawing of the emblem: Word repairs files in which two drawings share an id. */
  readonly drawing: number;
  /** For the bookmark that tells a later conversion where the cover is. */
  readonly bookmark: number;
}

/**
 * The main part of a TD: the cover before the body, the header from page 2 on in every section, and the line that
 * closes ITU-T documents after it.
 */
export function tdMainText({ mainPart, mainText, cover, headerId }: TdBodyInput): string {
  const root = parseXml(mainText, mainPart, limitsOfOwnFiles().xmlDepth);
  const body = child(root, 'w:body');
  if (body === undefined || body.openEnd === body.end) {
    return fail('not-a-word-document', mainPart, 'The main part has no body with text in it.');
  }
  const free: FreeIds = {
    drawing: freeId(root, 'wp:docPr', 'id'),
    bookmark: freeId(root, 'w:bookmarkStart', 'w:id'),
  };
  const sections = descendants(body, 'w:sectPr').filter((section) => section.start >= body.openEnd);
  const first = sections[0];
  const needsOwnSection = first !== undefined && isTurnedOrInColumns(first);
  const splices: Splice[] = [
    ...namespaceSplices(root, mainText),
    {
      start: body.openEnd,
      end: body.openEnd,
      text: `${cover(free)}${afterCover(free, needsOwnSection ? sectionXml(headerId) : '')}`,
    },
    ...sections.flatMap((section) =>
      sectionSplices(section, section === first && !needsOwnSection ? headerId : undefined),
    ),
    ...closingSplices(body, headerId),
  ];
  return applySplices(mainText, splices, mainPart);
}

function freeId(root: XmlElement, name: string, attribute: string): number {
  const ids = descendants(root, name).map(({ attributes }) => Number(attributes[attribute]));
  return Math.max(0, ...ids.filter((id) => Number.isSafeInteger(id) && id < 2 ** 31 - 2)) + 1;
}

function namespaceSplices(root: XmlElement, text: string): Splice[] {
  const tag = text.slice(root.start, root.openEnd);
  const missing = (['w', 'r', 'wp', 'a', 'pic'] as const)
    .filter((prefix) => !new RegExp(`\\sxmlns:${prefix}\\s*=`).test(tag))
    .map((prefix) => ` xmlns:${prefix}="${wordNamespaces[prefix]}"`);
  const end = root.start + (/^<[^\s/>]+/.exec(tag)?.[0].length ?? 0);
  return missing.length === 0 ? [] : [{ start: end, end, text: missing.join('') }];
}

const portrait =
  `<w:pgSz w:w="${template.page.width}" w:h="${template.page.height}"/>` +
  `<w:pgMar${Object.entries(template.page.margins)
    .map(([side, value]) => ` w:${side}="${value}"`)
    .join('')}/><w:cols w:space="${template.page.columnSpace}"/>`;

function sectionXml(headerId: string): string {
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="${headerId}"/>${portrait}<w:titlePg/>` +
    `<w:docGrid w:linePitch="${template.page.linePitch}"/></w:sectPr>`
  );
}

/** The empty line after the cover. It ends a section where the text itself begins on a turned page or in columns. */
function afterCover({ bookmark }: FreeIds, section: string): string {
  const properties = section === '' ? '' : `<w:pPr>${section}</w:pPr>`;
  return `<w:p>${properties}<w:bookmarkEnd w:id="${bookmark}"/></w:p>`;
}

function isTurnedOrInColumns(section: XmlElement): boolean {
  const size = child(section, 'w:pgSz')?.attributes ?? {};
  const columns = child(section, 'w:cols');
  return (
    size['w:orient'] === 'landscape' ||
    Number(size['w:w']) > Number(size['w:h']) ||
    Number(columns?.attributes['w:num'] ?? 1) > 1
  );
}

/** What may follow `w:titlePg` in a section: ECMA-376 Part 1 clause 17.6.17, CT_SectPr. */
const afterTitlePage = [
  'w:textDirection',
  'w:bidi',
  'w:rtlGutter',
  'w:docGrid',
  'w:printerSettings',
  'w:sectPrChange',
];

/** Headers and footers of the source go; later sections take the header of the first. */
function sectionSplices(section: XmlElement, headerId: string | undefined): Splice[] {
  const gone = elements(section).filter(({ name }) =>
    ['w:headerReference', 'w:footerReference', 'w:titlePg', 'w:printerSettings'].includes(name),
  );
  const splices = gone.map(({ start, end }): Splice => ({ start, end, text: '' }));
  if (headerId === undefined) {
    return splices;
  }
  if (section.openEnd === section.end) {
    return [{ start: section.start, end: section.end, text: sectionXml(headerId) }];
  }
  const next = elements(section).find(({ name }) => afterTitlePage.includes(name));
  const title = next?.start ?? section.closeStart;
  return [
    {
      start: section.openEnd,
      end: section.openEnd,
      text: `<w:headerReference w:type="default" r:id="${headerId}"/>`,
    },
    ...splices,
    { start: title, end: title, text: '<w:titlePg/>' },
  ];
}

/** The closing line, and a section where the body brings none. */
function closingSplices(body: XmlElement, headerId: string): Splice[] {
  const blocks = elements(body);
  const last = blocks.at(-1)?.name === 'w:sectPr' ? blocks.at(-1) : undefined;
  const at = last?.start ?? body.closeStart;
  const isClosed = childrenNamed(body, 'w:p')
    .slice(-3)
    .some((paragraph) => /^\s*_{5,}\s*$/.test(textOf(paragraph)));
  const line = isClosed ? '' : paragraphXml(run('_'.repeat(23)), { centred: true });
  const hasSection = last !== undefined || descendants(body, 'w:sectPr').length > 0;
  const text = `${line}${hasSection ? '' : sectionXml(headerId)}`;
  return text === '' ? [] : [{ start: at, end: at, text }];
}
