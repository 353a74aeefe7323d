import { describe, expect, it } from 'vitest';
import { fileKindOf } from '../src/file-kind.ts';
import { distinctNames, outputName } from '../src/outputs.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));

describe('fileKindOf', () => {
  it.each([
    ['docx', bytes('PK\u0003\u0004rest')],
    [
      'odt',
      bytes(`PK\u0003\u0004${'.'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`, 'latin1'),
    ],
    ['doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['doc', Uint8Array.from([0xdb, 0xa5, 0x2d, 0, 0x31, 0x40, 9, 8])],
    ['rtf', bytes('{\\rtf1\\ansi hello}')],
    ['html', bytes('\ufeff\n<!DOCTYPE html><html><body>')],
    ['html', bytes('<html xmlns:w="urn:schemas-microsoft-com:office:word">')],
    ['html', bytes('\ufeff<html>', 'utf16le')],
    ['mhtml', bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n')],
    [
      'word-xml',
      bytes('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument>'),
    ],
    ['pdf', bytes('%PDF-1.7')],
    ['text', bytes('# A deliverable\n\nin Markdown')],
    ['unknown', Uint8Array.from([0, 1, 2, 3])],
  ])('knows %s by its content', (kind, content) => {
    expect(fileKindOf(content)).toBe(kind);
  });
});

describe('output names', () => {
  it.each([
    ['reports/D1.1 Draft.docx', 'D1.1 Draft'],
    ['..\\..\\evil.docx', 'evil'],
    ['../../.docx', 'document'],
    ['../..docx', '_'],
    ['a:b*c?.docx', 'a_b_c_'],
    ['FG-AN-v0.9.docx', 'FG-AN-v0.9'],
    ['报告.docx', '报告'],
  ])('come from the file name alone: %s', (file, name) => {
    expect(outputName(file)).toBe(name);
  });

  it('differ for two documents of one name', () => {
    expect(distinctNames(['a/d.docx', 'b/d.docx', 'b/d.doc', 'b/D.docx', 'x.docx'])).toEqual([
      'd',
      'b-d',
      'd-doc',
      'D-docx',
      'x',
    ]);
  });

  it('fit into a file system that counts bytes', () => {
    expect(Buffer.byteLength(outputName(`${'报'.repeat(300)}.docx`))).toBeLessThanOrEqual(200);
  });
});
