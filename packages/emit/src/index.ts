export { writeHtml } from './html/write-html.ts';
export { type ExportedText, writeMarkdown } from './markdown/write-markdown.ts';
export { writePdf } from './pdf/load-pdf.ts';
export type {
  MakeAttachments,
  PdfAttachment,
  PdfOptions,
  PdfRemark,
  PdfRemarkCode,
  PdfResult,
} from './pdf/options.ts';
export {
  type CoverContact,
  type CoverValue,
  printedCover,
  type TdCover,
  tdCover,
  tdNumber,
} from './word/cover-fields.ts';
export type { Emblem } from './word/emblem.ts';
export { stylesXml } from './word/styles-part.ts';
export { type AppliedParts, type WriteTdInput, writeTd } from './word/write-td.ts';
