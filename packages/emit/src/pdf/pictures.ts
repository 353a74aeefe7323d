import { gunzipSync } from 'node:zlib';
import { howToRaise, type Limits, type OpcPackage } from '@fg2rec/ooxml';
import { bitmapToPng } from './bitmap.ts';
import { postscriptPreview } from './encapsulated-postscript.ts';
import { hasMoreRecordsThan } from './metafile-records.ts';
import type { PdfRemark } from './options.ts';
import { pictureFormat } from './picture-format.ts';
import { picturePixels, pixelsInSvg } from './picture-pixels.ts';
import { withOurFonts } from './svg-fonts.ts';
import { selfContained } from './svg-safety.ts';

/** A picture as Typst can draw it. */
export interface DrawablePicture {
  readonly part: string;
  /** Where the compiler finds it, such as `/picture-1.svg`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The words written in a drawing, where they can be read. */
  readonly words?: string;
}

const largestUnpacked = 64 * 1024 * 1024;

/** The pictures of these parts in formats that Typst draws; those that cannot be read are remarked on. */
export async function drawablePictures(
  opc: OpcPackage,
  parts: readonly string[],
  remark: (remark: PdfRemark) => void,
): Promise<DrawablePicture[]> {
  const pictures: DrawablePicture[] = [];
  for (const [index, part] of parts.entries()) {
    if (!opc.has(part)) {
      remark({
        code: 'picture-missing',
        message: 'A picture is not in the file and is shown as a box.',
        where: part,
      });
      continue;
    }
    const drawable = await converted(opc.bytes(part), `picture-${index + 1}-`, opc.limits);
    if (typeof drawable === 'string') {
      remark({
        code: 'picture-too-large',
        message: `A picture ${tooLarge(drawable, opc.limits)} and is shown as a box.`,
        where: part,
      });
    } else if (drawable === undefined) {
      remark({
        code: 'picture-unreadable',
        message: `A picture cannot be read (${pictureFormat(opc.bytes(part))}) and is shown as a box: save it as PNG.`,
        where: part,
      });
    } else {
      const { extension, bytes } = drawable;
      const words = extension === 'svg' ? wordsOf(new TextDecoder().decode(bytes)) : '';
      pictures.push({
        part,
        path: `/picture-${index + 1}.${extension}`,
        bytes,
        ...(words === '' ? {} : { words }),
      });
    }
  }
  return pictures;
}

interface Converted {
  readonly extension: string;
  readonly bytes: Uint8Array;
}

/** The limit that a picture is beyond. */
type Exceeded = 'picturePixels' | 'metafileRecords';

function tooLarge(limit: Exceeded, limits: Limits): string {
  const what = limit === 'picturePixels' ? 'pixels' : 'records';
  return `has more than ${limits[limit]} ${what} (${howToRaise(limit).replace(/\.$/, '')})`;
}

async function converted(
  bytes: Uint8Array,
  idPrefix: string,
  limits: Limits,
): Promise<Converted | Exceeded | undefined> {
  const format = pictureFormat(bytes);
  try {
    if ((picturePixels(bytes, format) ?? 0) > limits.picturePixels) {
      return 'picturePixels';
    }
    if ((format === 'emf' || format === 'wmf') && hasMoreRecordsThan(limits.metafileRecords, bytes, format)) {
      return 'metafileRecords';
    }
    switch (format) {
      case 'png':
      case 'jpg':
      case 'gif':
      case 'webp':
        return { extension: format, bytes };
      case 'svg':
        return svgPicture(selfContained(new TextDecoder().decode(bytes)), limits);
      case 'emf':
      case 'wmf': {
        const { convertMetafileToSvg } = await import('emf-converter');
        const buffer = new Uint8Array(bytes).buffer;
        const svg = await convertMetafileToSvg(buffer, { idPrefix });
        return svgPicture(svg ?? undefined, limits);
      }
      case 'bmp': {
        const png = bitmapToPng(bytes);
        return png === undefined ? undefined : { extension: 'png', bytes: png };
      }
      case 'tiff': {
        const { tiffPixels, tiffToPng } = await import('./tiff.ts');
        if (tiffPixels(bytes) > limits.picturePixels) {
          return 'picturePixels';
        }
        const png = tiffToPng(bytes);
        return png === undefined ? undefined : { extension: 'png', bytes: png };
      }
      case 'eps': {
        const preview = postscriptPreview(bytes);
        return preview === undefined ? undefined : await converted(preview, idPrefix, limits);
      }
      case 'gzip':
        return await converted(gunzipSync(bytes, { maxOutputLength: largestUnpacked }), idPrefix, limits);
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
}

function svgPicture(svg: string | undefined, limits: Limits): Converted | Exceeded | undefined {
  if (svg === undefined) {
    return undefined;
  }
  return pixelsInSvg(svg) > limits.picturePixels
    ? 'picturePixels'
    : { extension: 'svg', bytes: utf8(withOurFonts(svg)) };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text of an SVG drawing, in its order. */
function wordsOf(svg: string): string {
  return [...svg.matchAll(/<(?:text|tspan)\b[^>]*>([^<]*)/g)]
    .map(([, text = '']) => text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
