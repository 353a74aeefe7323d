import { isCompoundFile } from '@fg2rec/ooxml';

/** What a file is, by its content. */
export type FileKind =
  | 'docx'
  | 'doc'
  | 'odt'
  | 'rtf'
  | 'html'
  | 'mhtml'
  | 'word-xml'
  | 'pdf'
  | 'text'
  | 'unknown';

/** The first bytes tell the kind; the extension tells nothing. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isCompoundFile(bytes)) {
    return buffer.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'docx' : 'doc';
  }
  if (buffer.subarray(0, 2).toString('latin1') === 'PK') {
    // OpenDocument 1.3 part 2 clause 3.3: `mimetype` is the first entry, stored, without extra field.
    const start = buffer.subarray(30, 120).toString('latin1');
    return start.startsWith('mimetypeapplication/vnd.oasis.opendocument.text') ? 'odt' : 'docx';
  }
  return isOldWord(bytes) ? 'doc' : textKind(buffer);
}

/** Word for Windows 1, 2 and 6 before compound files: the file begins with the identifier of the FIB. */
function isOldWord(bytes: Uint8Array): boolean {
  const [first = 0, second] = bytes;
  return second === 0xa5 && [0x9b, 0xdb, 0xdc].includes(first);
}

function textKind(buffer: Buffer): FileKind {
  const head = decodedHead(buffer)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (head.startsWith('{\\rtf')) {
    return 'rtf';
  }
  if (head.startsWith('%PDF-')) {
    return 'pdf';
  }
  if (/^<\?mso-application|^<\?xml[^>]*\?>\s*(<\?[^>]*\?>\s*)*<(pkg:package|w:wordDocument)/.test(head)) {
    return 'word-xml';
  }
  if (/^(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|meta)\b/i.test(head)) {
    return 'html';
  }
  if (/^(mime-version|content-type|from|subject|date):/i.test(head) && /^content-type:/im.test(head)) {
    return 'mhtml';
  }
  return head !== '' && !head.includes('\u0000') && !head.includes('\ufffd') ? 'text' : 'unknown';
}

function decodedHead(buffer: Buffer): string {
  const head = buffer.subarray(0, 4096);
  if (head[0] === 0xff && head[1] === 0xfe) {
    return head.toString('utf16le');
  }
  // The head may end inside a character.
  return head.toString('utf8').replace(/\ufffd$/, '');
}

/** [MS-DOC] clause 2.5.2, FibBase: the flag fEncrypted says that the text needs a password. */
export function isEncryptedDoc(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset = 512; offset + 12 <= bytes.byteLength; offset += 512) {
    if (view.getUint16(offset, true) === 0xa5ec && view.getUint16(offset + 2, true) >= 0x00c1) {
      return (view.getUint16(offset + 10, true) & 0x0100) !== 0;
    }
  }
  return false;
}
