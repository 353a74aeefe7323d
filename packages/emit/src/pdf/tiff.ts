import UTIF from 'utif2';
import { pngOf } from './bitmap.ts';

/** The first picture of a TIFF file (TIFF 6.0, with the compressions of fax machines) as PNG on white. */
export function tiffToPng(bytes: Uint8Array): Uint8Array | undefined {
  const buffer = new Uint8Array(bytes).buffer;
  const [page] = UTIF.decode(buffer);
  if (page === undefined) {
    return undefined;
  }
  UTIF.decodeImage(buffer, page);
  const { width, height } = page;
  const pixels = UTIF.toRGBA8(page);
  if (!(width > 0 && height > 0) || pixels.length < width * height * 4) {
    return undefined;
  }
  const rows = new Uint8Array(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      const to = y * (1 + width * 3) + 1 + x * 3;
      const opacity = (pixels[from + 3] ?? 255) / 255;
      for (let part = 0; part < 3; part += 1) {
        rows[to + part] = Math.round((pixels[from + part] ?? 0) * opacity + 255 * (1 - opacity));
      }
    }
  }
  return pngOf(width, height, rows);
}

/** Width by height of the first picture, as the file claims them. */
export function tiffPixels(bytes: Uint8Array): number {
  const [page] = UTIF.decode(new Uint8Array(bytes).buffer);
  return tag(page, 't256') * tag(page, 't257');
}

/** A numeric tag, which the decoder keeps as a list. */
function tag(page: object | undefined, name: string): number {
  const value: unknown = page === undefined ? undefined : Reflect.get(page, name);
  return Array.isArray(value) ? Number(value[0]) : 0;
}
