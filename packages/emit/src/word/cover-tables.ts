import type { Language } from '@fg2rec/document';
import { escapeAttribute } from '@fg2rec/ooxml';
import { template, vocabulary } from '@fg2rec/rulebook';
import type { CoverContact, CoverValue, TdCover } from './cover-fields.ts';
import { type CellXml, tableXml } from './table-xml.ts';
import { hyperlinkXml, type ParagraphLook, paragraphXml, run } from './wordml.ts';

/** What the cover needs from the package around it. */
export interface CoverParts {
  /** XML of the emblem's run. */
  readonly emblem: string;
  /** The relationship id of a link to this address. */
  linkTo(address: string): string;
}

/**
 * The cover of a TD: two tables with an empty line between them. Rows, widths and lines are those of the contribution
 * template 2025-2028, with `TD` as the kind of document.
 */
export function coverXml(cover: TdCover, parts: CoverParts): string {
  const { rightToLeft } = template.typography[cover.language];
  const labels = labelColumn(cover.language);
  const label = (key: string, borders?: CellXml['borders']): CellXml => ({
    content: paragraphXml(run(word(key, cover.language), { bold: true })),
    span: 2,
    ...(borders === undefined ? {} : { borders }),
  });
  const rows: CellXml[][] = [
    ...headRows(cover, parts),
    [
      label('tdQuestions'),
      { content: valueXml(cover.questions, { style: 'TSBHeaderQuestion' }), span: 2 },
      { content: valueXml(cover.meeting, { style: 'VenueDate' }), span: 2 },
    ],
    [
      {
        content: paragraphXml(run(documentType(cover.language), { bold: true }), { centred: true }),
        span: 6,
      },
    ],
    [label('tdSource'), { content: valueXml(cover.source, { style: 'TSBHeaderSource' }), span: 4 }],
    [label('tdTitle'), { content: valueXml(cover.title, { style: 'TSBHeaderTitle' }), span: 4 }],
    ...cover.contacts.map((contact) => [
      label('tdContact', contactLines),
      ...contactCells(contact, cover.language, parts),
    ]),
  ];
  const head = tableXml(rows, {
    grid: [1134, labels - 1134, 5103 - labels, 142, 284, 4111],
    rightToLeft,
    description: word('coverDescription', cover.language),
  });
  const abstract = tableXml(
    [
      [
        { ...label('tdAbstract'), span: 1 },
        { content: abstractXml(cover), span: 1 },
      ],
    ],
    {
      grid: [labels, 9640 - labels],
      rightToLeft,
      description: word('tdAbstract', cover.language),
    },
  );
  return `${head}${paragraphXml('')}${abstract}`;
}

const contactLines = { top: 6, bottom: 6 };

/** Emblem and sector on the left, over three rows; number, group and language on the right. */
function headRows(cover: TdCover, { emblem }: CoverParts): CellXml[][] {
  const underline = { bottom: 12 };
  const sector =
    paragraphXml(run(word('tdUnion', cover.language), { size: 16 }), { mark: { size: 16 } }) +
    paragraphXml(run(word('tdSector', cover.language), { bold: true, size: 26 })) +
    paragraphXml(run(cover.studyPeriod.text, { size: 20, placeholder: cover.studyPeriod.placeholder }));
  const continued = (borders?: CellXml['borders']): CellXml[] => [
    { content: paragraphXml(''), span: 1, merge: 'continue', ...(borders === undefined ? {} : { borders }) },
    { content: paragraphXml(''), span: 2, merge: 'continue', ...(borders === undefined ? {} : { borders }) },
  ];
  return [
    [
      {
        content: paragraphXml(emblem, { before: 0, centred: true }),
        span: 1,
        merge: 'restart',
        verticallyCentred: true,
      },
      { content: sector, span: 2, merge: 'restart', verticallyCentred: true },
      { content: valueXml(cover.documentNumber, { style: 'Docnumber' }), span: 3, verticallyCentred: true },
    ],
    [...continued(), { content: valueXml(cover.group, { style: 'TSBHeaderRight14' }), span: 3 }],
    [
      ...continued(underline),
      {
        content: paragraphXml(run(cover.original), { style: 'TSBHeaderRight14' }),
        span: 3,
        borders: underline,
        verticallyCentred: true,
      },
    ],
  ];
}

function contactCells(contact: CoverContact, language: Language, parts: CoverParts): CellXml[] {
  const { telephone, email } = contact;
  const lines = [
    telephone === undefined
      ? ''
      : `${run(`${word('tdTel', language)}\t`)}${valueRun(inOrder(telephone, language))}`,
    email === undefined ? '' : `${run(`${word('tdEmail', language)}\t`)}${emailXml(email, parts)}`,
  ].filter((line) => line !== '');
  const widest = Math.max(printedWidth(word('tdTel', language)), printedWidth(word('tdEmail', language)));
  const tab = Math.max(794, widest + 57);
  return [
    { content: valueXml(contact.who, {}), span: 3, borders: contactLines },
    { content: paragraphXml(lines.join(run('\n')), { tab }), span: 1, borders: contactLines },
  ];
}

/** Groups of digits run from right to left among Arabic words, unless a left-to-right mark comes before them. */
function inOrder(number: CoverValue, language: Language): CoverValue {
  const { rightToLeft } = template.typography[language];
  return rightToLeft && !number.placeholder ? { ...number, text: `\u200e${number.text}` } : number;
}

function emailXml(email: CoverValue, { linkTo }: CoverParts): string {
  const isAddress = !email.placeholder && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(email.text);
  return isAddress ? hyperlinkXml(linkTo(`mailto:${email.text}`), email.text) : valueRun(email);
}

function abstractXml(cover: TdCover): string {
  const lines = cover.abstract.text.split(/\n+/).filter((line) => line.trim() !== '');
  return lines.map((text) => valueXml({ ...cover.abstract, text }, { style: 'TSBHeaderSummary' })).join('');
}

function valueXml(value: CoverValue, look: ParagraphLook): string {
  return paragraphXml(valueRun(value), look);
}

function valueRun({ text, placeholder }: CoverValue): string {
  return run(text, placeholder ? { placeholder } : {});
}

/** The template leaves 2.5 cm for labels; the longer ones of some languages get more. */
function labelColumn(language: Language): number {
  return Math.max(1418, ...labelKeys.map((key) => printedWidth(word(key, language)) + 114));
}

/** About how wide a label prints in bold 12 pt, twips: Chinese letters are square, Cyrillic ones wide. */
function printedWidth(text: string): number {
  const widths = [...text].map((letter) => {
    if (/[\u2e80-\u9fff\uff00-\uffef]/.test(letter)) {
      return 240;
    }
    return /[\u0400-\u04ff]/.test(letter) ? 132 : 108;
  });
  return widths.reduce((sum: number, width) => sum + width, 0);
}

const labelKeys = ['tdQuestions', 'tdSource', 'tdTitle', 'tdContact', 'tdAbstract'];

function documentType(language: Language): string {
  return word('temporaryDocument', language);
}

function word(key: string, language: Language): string {
  return vocabulary.wording(key, language).text;
}

/** The run that shows the emblem: ECMA-376 Part 1 clause 20.4.2.8. */
export function emblemXml(emblem: {
  readonly relationshipId: string;
  readonly drawingId: number;
  readonly width: number;
  readonly height: number;
  readonly description: string;
}): string {
  const { relationshipId, drawingId, width, height } = emblem;
  const description = escapeAttribute(emblem.description);
  const named = `id="${drawingId}" name="Emblem" descr="${description}"`;
  return (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent cx="${width}" cy="${height}"/><wp:docPr ${named}/>` +
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
    `<pic:pic><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${escapeAttribute(relationshipId)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>' +
    '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}
