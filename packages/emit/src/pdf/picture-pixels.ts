import type { PictureFormat } from './picture-format.ts';

/**
 * Width by height of a bitmap, as its header claims them and as whoever unpacks it will believe; undefined where it is
 * no bitmap or has no header.
 */
export function picturePixels(bytes: Uint8Array, format: PictureFormat): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    switch (format) {
      case 'png':
        return view.getUint32(16) * view.getUint32(20);
      case 'gif':
        return view.getUint16(6, true) * view.getUint16(8, true);
      case 'bmp':
        return Math.abs(view.getInt32(18, true)) * Math.abs(view.getInt32(22, true));
      case 'jpg':
        return jpegPixels(view);
      case 'webp':
        return webpPixels(view);
      default:
        return undefined;
    }
  } catch {
    // The header ends before its time.
    return undefined;
  }
}

/** ISO/IEC 10918-1 clause B.2.2: the frame header has the size. */
function jpegPixels(view: DataView): number | undefined {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return view.getUint16(at + 5) * view.getUint16(at + 7);
    }
    // Fill bytes may stand before a marker, and some markers have no length.
    at +=
      marker === 0xff
        ? 1
        : (marker >= 0xd0 && marker <= 0xd8) || marker === 1
          ? 2
          : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** RFC 9649 clauses 2.5 to 2.7. */
function webpPixels(view: DataView): number | undefined {
  switch (view.getUint32(12)) {
    case 0x56503858: // VP8X
      return (1 + threeBytes(view, 24)) * (1 + threeBytes(view, 27));
    case 0x5650384c: {
      // VP8L
      const bits = view.getUint32(21, true);
      return (1 + (bits & 0x3fff)) * (1 + ((bits >>> 14) & 0x3fff));
    }
    case 0x56503820: // VP8
      return (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff);
    default:
      return undefined;
  }
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
}

/** The most pixels of a bitmap that an SVG drawing carries in itself. */
export function pixelsInSvg(svg: string): number {
  let most = 0;
  for (const [, type = '', data = ''] of svg.matchAll(
    /data:image\/(png|jpe?g|gif|webp);base64,([\w+/=\s]+)/gi,
  )) {
    const format = /^jp/i.test(type)
      ? 'jpg'
      : type.toLowerCase() === 'gif'
        ? 'gif'
        : type.toLowerCase() === 'webp'
          ? 'webp'
          : 'png';
    // The size stands near the beginning; in JPEG, behind whatever the camera wrote.
    const head = Buffer.from(data.slice(0, 200_000), 'base64');
    most = Math.max(most, picturePixels(head, format) ?? 0);
  }
  return most;
}
