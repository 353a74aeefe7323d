import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { defaultLimits, fail, howToRaise, type Limits } from '@fg2rec/ooxml';
import { convertToDocx } from './converter.ts';
import { fileKindOf, isEncryptedDoc } from './file-kind.ts';
import { sha256Of } from './outputs.ts';

/** A deliverable as it lies on disk. */
export interface InputFile {
  /** Without folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** @throws Fg2recError file-not-found, file-unreadable, file-too-large */
export function readInput(file: string, limits: Limits = defaultLimits): InputFile {
  const name = basename(file);
  try {
    const entry = statSync(file);
    if (entry.isDirectory()) {
      fail(
        'file-unreadable',
        file,
        'It is a folder. To convert all files in it, use: fg2rec batch FOLDER. A folder that is one deliverable has a SUMMARY.md, a manifest.yaml with "files", or Markdown files with numbered names.',
      );
    }
    if (entry.size > limits.fileBytes) {
      fail(
        'file-too-large',
        file,
        `The file is larger than ${limits.fileBytes} bytes. ${howToRaise('fileBytes')}`,
      );
    }
    const bytes = readFileSync(file);
    return { name, bytes, sha256: sha256Of(bytes) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      fail('file-not-found', file, 'There is no such file. Check the path.', error);
    }
    if (code === 'EACCES' || code === 'EPERM' || code === 'EIO') {
      fail('file-unreadable', file, 'The file cannot be read. Check its permissions.', error);
    }
    throw error;
  }
}

/**
 * The deliverable as .docx: as it is, or by way of LibreOffice where its content is another format.
 * @throws Fg2recError for what is no Word file in any form.
 */
export async function docxOf({ name, bytes }: InputFile, converterTimeout?: number): Promise<Uint8Array> {
  const kind = fileKindOf(bytes);
  switch (kind) {
    case 'docx':
    case 'unknown':
      return bytes;
    case 'text':
      return fail(
        'not-a-zip',
        name,
        'It is plain text, not a Word file. Check that the right file was sent.',
      );
    case 'pdf':
      return fail('format-unsupported', name, 'It is a PDF file. Send the Word file that it was made from.');
    case 'doc':
      if (isEncryptedDoc(bytes)) {
        fail('encrypted', name, 'The file is protected by a password. Remove it in Word and try again.');
      }
      return convertToDocx(bytes, name, kind, converterTimeout);
    case 'mhtml':
      return convertToDocx(bytes, name, 'mht', converterTimeout);
    case 'word-xml':
      return convertToDocx(bytes, name, 'xml', converterTimeout);
    case 'odt':
    case 'rtf':
    case 'html':
      return convertToDocx(bytes, name, kind, converterTimeout);
  }
}
