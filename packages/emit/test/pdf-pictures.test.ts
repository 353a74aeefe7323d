import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bitmapToPng } from '../src/pdf/bitmap.ts';
import { crc32 } from '../src/pdf/crc32.ts';
import { cropOf } from '../src/pdf/crop.ts';
import { postscriptPreview } from '../src/pdf/encapsulated-postscript.ts';
import { pictureFormat } from '../src/pdf/picture-format.ts';
import { withOurFonts } from '../src/pdf/svg-fonts.ts';
import { tiffToPng } from '../src/pdf/tiff.ts';
import { deliverableOf } from './pdf-support.ts';

/** A bitmap of 2 by 1 pixels, red and blue, of 24 bits. */
function bitmap(): Uint8Array {
  const bytes = Buffer.alloc(54 + 8);
  bytes.write('BM');
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(2, 18);
  bytes.writeInt32LE(1, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  bytes.set([0, 0, 255, 255, 0, 0], 54);
  return bytes;
}

/** A TIFF of 2 by 1 pixels, red and blue, without compression. */
function tiff(): Uint8Array {
  const tags = [
    [256, 3, 1, 2],
    [257, 3, 1, 1],
    [258, 3, 1, 8],
    [259, 3, 1, 1],
    [262, 3, 1, 2],
    [273, 4, 1, 8],
    [277, 3, 1, 3],
    [278, 3, 1, 1],
    [279, 4, 1, 6],
  ] as const;
  const bytes = Buffer.alloc(14 + 2 + tags.length * 12 + 4);
  bytes.write('II*\u0000');
  bytes.writeUInt32LE(14, 4);
  bytes.set([255, 0, 0, 0, 0, 255], 8);
  bytes.writeUInt16LE(tags.length, 14);
  for (const [index, [name, type, count, value]] of tags.entries()) {
    const at = 16 + index * 12;
    bytes.writeUInt16LE(name, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(count, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  }
  return bytes;
}

describe('pictures', () => {
  it('are known by their bytes', () => {
    expect(pictureFormat(bitmap())).toBe('bmp');
    expect(pictureFormat(Buffer.from('GIF89a'))).toBe('gif');
    expect(pictureFormat(Buffer.from('<?xml version="1.0"?><svg xmlns="x"/>'))).toBe('svg');
    expect(pictureFormat(Buffer.from('MM\u0000*'))).toBe('tiff');
    expect(pictureFormat(Buffer.from('hello'))).toBe('unknown');
  });

  it('of Windows become PNG, and odd ones nothing', () => {
    const png = Buffer.from(bitmapToPng(bitmap()) ?? []);
    expect(pictureFormat(png)).toBe('png');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 1]);
    const cut = bitmap().subarray(0, 56);
    expect(bitmapToPng(cut)).toBeUndefined();
  });

  it('of fax machines and scanners become PNG too', () => {
    const png = Buffer.from(tiffToPng(tiff()) ?? []);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 1]);
    const data = png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8);
    expect([...inflateSync(data)]).toEqual([0, 255, 0, 0, 0, 0, 255]);
  });

  it('in PostScript are shown by their preview', () => {
    const preview = tiff();
    const header = Buffer.alloc(30);
    header.set([0xc5, 0xd0, 0xd3, 0xc6]);
    header.writeUInt32LE(30, 20);
    header.writeUInt32LE(preview.length, 24);
    const eps = Buffer.concat([header, preview]);
    expect(pictureFormat(eps)).toBe('eps');
    expect(pictureFormat(postscriptPreview(eps) ?? new Uint8Array())).toBe('tiff');
    expect(postscriptPreview(Buffer.from('%!PS-Adobe-3.0 EPSF-3.0\n0 0 moveto stroke'))).toBeUndefined();
  });

  it('have the check sum of PNG', () => {
    expect(crc32(Buffer.from('IEND')).toString(16)).toBe('ae426082');
  });

  it('name only fonts that we have, with symbols said in Unicode', () => {
    const svg = withOurFonts(
      '<svg><text x="1" font-family="Symbol">\u00e5&lt;</text><text font-family="&quot;MT Extra&quot;">L</text><text font-family="Arial Narrow">a</text><text style="font-family:Courier New;x:y">b</text></svg>',
    );
    expect(svg).toBe(
      '<svg><text x="1" font-family="STIX Two Math">\u2211&lt;</text><text font-family="STIX Two Math">\u22ef</text><text font-family="Arimo">a</text><text style="font-family:Cousine;x:y">b</text></svg>',
    );
  });
});

describe('what is cut off a picture', () => {
  const crop = (xml: string) => {
    const opc = deliverableOf([], { parts: { 'word/document.xml': new TextEncoder().encode(xml) } }).package;
    return cropOf({ part: 'word/document.xml', start: 0, end: xml.length }, opc);
  };

  it('is read from DrawingML and VML', () => {
    expect(crop('<w:drawing><a:srcRect l="25000" b="-10000"/></w:drawing>')).toEqual({
      left: 0.25,
      top: 0,
      right: 0,
      bottom: -0.1,
    });
    expect(crop('<v:imagedata cropleft="32768f" croptop=".25"/>')).toMatchObject({ left: 0.5, top: 0.25 });
  });

  it('is nothing where nothing, or everything, is cut off', () => {
    expect(crop('<a:srcRect/>')).toBeUndefined();
    expect(crop('<a:srcRect l="60000" r="40000"/>')).toBeUndefined();
  });
});
