import { type Block, type Deliverable, type Note, root } from '@fg2rec/document';
import { OpcPackage } from '@fg2rec/ooxml';

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/></Types>';

/** A deliverable built from blocks, as if read from a package that holds only these parts. */
export function deliverableOf(
  blocks: Block[],
  fields: Partial<Deliverable> & { parts?: Record<string, Uint8Array>; notes?: Note[] } = {},
): Deliverable {
  const { parts = {}, notes = [], ...rest } = fields;
  return {
    source: {
      name: 'built.docx',
      sha256: '',
      format: 'docx',
      language: 'en',
      languageConfidence: 1,
      view: 'final',
    },
    package: new OpcPackage(
      'built.docx',
      new Map([['[Content_Types].xml', new TextEncoder().encode(contentTypes)], ...Object.entries(parts)]),
    ),
    mainPart: 'word/document.xml',
    root: root(...blocks),
    footnotes: notes,
    endnotes: [],
    comments: [],
    headers: [],
    footers: [],
    sections: [],
    properties: { custom: {} },
    revisions: { insertions: 0, deletions: 0, moves: 0, formatting: 0, authors: [] },
    remarks: [],
    ...rest,
  };
}
