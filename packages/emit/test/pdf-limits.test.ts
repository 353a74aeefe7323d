import { defaultLimits, type Limits, OpcPackage } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { pngOf } from '../src/pdf/bitmap.ts';
import { hasMoreRecordsThan } from '../src/pdf/metafile-records.ts';
import { pictureFormat } from '../src/pdf/picture-format.ts';
import { picturePixels, pixelsInSvg } from '../src/pdf/picture-pixels.ts';
import { drawablePictures } from '../src/pdf/pictures.ts';
import { selfContained } from '../src/pdf/svg-safety.ts';

const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

/** What is remarked on a picture that is to be drawn under a limit; empty where it is drawn. */
async function drawnUnder(limits: Partial<Limits>, picture: Uint8Array | string): Promise<string> {
  const parts = new Map([
    ['[Content_Types].xml', Buffer.from(types)],
    ['p', Buffer.from(picture)],
  ]);
  const remarks: string[] = [];
  const opc = new OpcPackage('a.docx', parts, { ...defaultLimits, ...limits });
  await drawablePictures(opc, ['p'], ({ code, message }) => remarks.push(`${code}: ${message}`));
  return remarks.join('\n');
}

const png = (width: number, height: number): Buffer => {
  const picture = Buffer.from(pngOf(1, 1, new Uint8Array(4)));
  picture.writeUInt32BE(width, 16);
  picture.writeUInt32BE(height, 20);
  return picture;
};

/** A GIF, JPEG, BMP, TIFF and WebP that claim a size and hold nothing. */
function claims(width: number, height: number): Readonly<Record<string, Buffer>> {
  const gif = Buffer.from('GIF89a\0\0\0\0');
  gif.writeUInt16LE(width, 6);
  gif.writeUInt16LE(height, 8);
  const jpg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc2, 0, 11, 8, 0, 0, 0, 0, 1]);
  jpg.writeUInt16BE(height, 14);
  jpg.writeUInt16BE(width, 16);
  const bmp = Buffer.alloc(54);
  bmp.write('BM');
  bmp.writeInt32LE(width, 18);
  bmp.writeInt32LE(-height, 22);
  const webp = Buffer.alloc(30);
  webp.write('RIFF');
  webp.write('WEBPVP8X', 8);
  webp.writeUIntLE(width - 1, 24, 3);
  webp.writeUIntLE(height - 1, 27, 3);
  return { gif, jpg, bmp, webp, png: png(width, height) };
}

/** An EMF of so many records, the header counted in. */
function emf(records: number): Buffer {
  const header = Buffer.alloc(88);
  header.writeUInt32LE(1, 0);
  header.writeUInt32LE(88, 4);
  header.write(' EMF', 40, 'latin1');
  const comment = Buffer.from([70, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0]);
  return Buffer.concat([header, ...Array.from({ length: records - 1 }, () => comment)]);
}

describe('pixels of a picture', () => {
  it.each(Object.keys(claims(1, 1)))('are read from the header of %s', (format) => {
    const bytes = claims(300, 200)[format] ?? Buffer.alloc(0);
    expect(pictureFormat(bytes)).toBe(format);
    expect(picturePixels(bytes, pictureFormat(bytes))).toBe(60_000);
  });

  it('hold at their edge: what is beyond is a box, and the limit is named', async () => {
    expect(await drawnUnder({ picturePixels: 60_000 }, png(300, 200))).toBe('');
    expect(await drawnUnder({ picturePixels: 59_999 }, png(300, 200))).toMatch(
      /^picture-too-large: .*more than 59999 pixels.*--limit picturePixels=/,
    );
    expect(await drawnUnder({}, png(60_000, 60_000))).toContain('picture-too-large');
  });

  it('count in drawings that carry bitmaps', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/png;base64,${png(300, 200).toString('base64')}"/></svg>`;
    expect(pixelsInSvg(svg)).toBe(60_000);
    expect(await drawnUnder({ picturePixels: 59_999 }, svg)).toContain('picture-too-large');
    expect(await drawnUnder({ picturePixels: 60_000 }, svg)).toBe('');
  });

  it('are unknown where the file ends before it says them', () => {
    expect(picturePixels(Buffer.from([0xff, 0xd8, 0xff, 0xc2]), 'jpg')).toBeUndefined();
    expect(picturePixels(Buffer.from('GIF8'), 'gif')).toBeUndefined();
  });
});

describe('records of a metafile', () => {
  it('hold at their edge, whatever the header claims', async () => {
    expect(hasMoreRecordsThan(5, emf(5), 'emf')).toBe(false);
    expect(hasMoreRecordsThan(4, emf(5), 'emf')).toBe(true);
    expect(await drawnUnder({ metafileRecords: 4 }, emf(5))).toMatch(
      /^picture-too-large: .*more than 4 records.*--limit metafileRecords=/,
    );
    expect(await drawnUnder({ metafileRecords: 5 }, emf(5))).not.toContain('picture-too-large');
  });

  it('are counted in WMF, with and without the placeable header', () => {
    const records = Buffer.alloc(18 + 3 * 6);
    for (const at of [18, 24, 30]) {
      records.writeUInt32LE(3, at);
    }
    const placeable = Buffer.concat([Buffer.from('d7cdc69a', 'hex'), Buffer.alloc(18), records]);
    for (const bytes of [
      Buffer.concat([records, Buffer.alloc(2)]),
      Buffer.concat([placeable, Buffer.alloc(2)]),
    ]) {
      expect(hasMoreRecordsThan(2, bytes, 'wmf')).toBe(true);
      expect(hasMoreRecordsThan(3, bytes, 'wmf')).toBe(false);
    }
  });

  it('that claim no room lead nobody on for ever', () => {
    expect(hasMoreRecordsThan(10, Buffer.alloc(4000), 'emf')).toBe(false);
  });
});

describe('drawings are self-contained', () => {
  const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

  it('files and addresses are cut, parts of the drawing stay', () => {
    expect(
      selfContained(
        svg(
          '<image href="file:///etc/passwd"/><image xlink:href=\'http://a.example/x.png\'/><use href="#a"/><image href="data:image/png;base64,AA=="/><rect fill="url(#g)" filter="url(http://a.example/f#x)"/><style>@import url("http://a.example/s.css"); a{}</style>',
        ),
      ),
    ).toBe(
      svg(
        '<image href=""/><image xlink:href=\'\'/><use href="#a"/><image href="data:image/png;base64,AA=="/><rect fill="url(#g)" filter="none"/><style> a{}</style>',
      ),
    );
  });

  it('scripts go', () => {
    expect(
      selfContained(svg('<script>alert("1>0")</script><g onload="a()" fill="red"><script href="#x"/></g>')),
    ).toBe(svg('<g fill="red"></g>'));
  });

  it('entities are refused, a plain document type goes', async () => {
    const declared = `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg('')}`;
    expect(selfContained(declared)).toBe(svg(''));
    const laughing = `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${svg('<text>&b;</text>')}`;
    expect(selfContained(laughing)).toBeUndefined();
    expect(await drawnUnder({}, laughing)).toContain('picture-unreadable');
  });
});
