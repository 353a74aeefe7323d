import { type Deliverable, type Language, root } from '@fg2rec/document';
import { writePdf } from '@fg2rec/emit';
import { OpcPackage } from '@fg2rec/ooxml';
import { type Fg2recReport, type ReportExtras, reportBlocks } from '@fg2rec/report';
import { english, type Messages, sayIn } from '@fg2rec/rulebook';

const noParts = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>';

/**
 * The conformance report as a PDF that meets what the PDF of the TD meets.
 * @param date ISO date of creation.
 * @throws Fg2recError pdf-failed
 */
export async function reportPdf(
  name: string,
  report: Fg2recReport,
  extras: ReportExtras,
  date: string | undefined,
  messages: Messages = english,
): Promise<Uint8Array> {
  const { language } = messages;
  const title = `${sayIn(messages)('Conformance report')}: ${report.source.name}`;
  const { bytes } = await writePdf(printed(name, language, root(...reportBlocks(report, extras, messages))), {
    title,
    author: 'fg2rec',
    language,
    documentNumber: title,
    ...(date === undefined ? {} : { date }),
  });
  return bytes;
}

/** A document that was never a Word file. */
function printed(name: string, language: Language, tree: Deliverable['root']): Deliverable {
  return {
    source: {
      name,
      sha256: '',
      format: 'docx',
      language,
      languageConfidence: 1,
      view: 'final',
    },
    package: new OpcPackage(name, new Map([['[Content_Types].xml', new TextEncoder().encode(noParts)]])),
    mainPart: 'word/document.xml',
    root: tree,
    footnotes: [],
    endnotes: [],
    comments: [],
    headers: [],
    footers: [],
    sections: [],
    properties: { custom: {} },
    revisions: { insertions: 0, deletions: 0, moves: 0, formatting: 0, authors: [] },
    remarks: [],
  };
}
