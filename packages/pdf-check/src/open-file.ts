import { fail } from '@fg2rec/ooxml';
import { EncryptedPDFError, type PDFDict, PDFDocument, type PDFObject } from 'pdf-lib';
import { bytesOf, dictEntry, entry, numberTree } from './objects.ts';
import { pageNumbers, readStructure, type StructureTree } from './structure.ts';

/** A PDF with what the conditions look at, each read once. */
export interface PdfFile {
  readonly book: PDFDocument;
  readonly catalog: PDFDict;
  readonly structure: StructureTree | undefined;
  readonly parents: ReadonlyMap<number, PDFObject>;
  /** The XMP metadata as text; empty where there are none. */
  readonly metadata: string;
}

/**
 * @param name of the file, for messages.
 * @throws Fg2recError file-empty, format-unsupported, encrypted, pdf-unreadable
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PdfFile> {
  if (bytes.length === 0) {
    fail('file-empty', name, 'The file is empty.');
  }
  if (!Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-')) {
    fail('format-unsupported', name, 'It is not a PDF: its first bytes do not say %PDF.');
  }
  try {
    const book = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    const { catalog } = book;
    return {
      book,
      catalog,
      structure: readStructure(book, pageNumbers(book)),
      parents: numberTree(dictEntry(dictEntry(catalog, 'StructTreeRoot'), 'ParentTree')),
      metadata: textOf(bytesOf(entry(catalog, 'Metadata'))),
    };
  } catch (error) {
    if (error instanceof EncryptedPDFError || saysEncrypted(bytes)) {
      fail('encrypted', name, 'The PDF is encrypted. Save it without a password and try again.', error);
    }
    return fail(
      'pdf-unreadable',
      name,
      'The PDF is damaged: its objects cannot be read. Make it again, or repair it first (qpdf does).',
      error,
    );
  }
}

/**
 * Whether the trailer, or the stream that stands for it, names an encryption dictionary (ISO 32000-1 clause 7.6.1).
 * Encrypted object streams cannot be unpacked, and look damaged before anybody has come to the trailer.
 */
function saysEncrypted(bytes: Uint8Array): boolean {
  return /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(Buffer.from(bytes).toString('latin1'));
}

/** XMP is UTF-8, or UTF-16 or 32 with a mark (ISO 16684-1 clause 7.1). */
function textOf(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) {
    return '';
  }
  const [first, second] = bytes;
  const encoding =
    first === 0xfe && second === 0xff ? 'utf-16be' : first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
