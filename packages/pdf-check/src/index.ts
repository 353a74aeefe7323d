export { checkPdf, type PdfCheck } from './check-pdf.ts';
export type { PdfFinding } from './finding.ts';
export { renderPdfCheck } from './text.ts';
