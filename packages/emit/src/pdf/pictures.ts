import { gunzipSync } from 'node:zlib';
import type { OpcPackage } from '@fg2rec/ooxml';
import { bitmapToPng } from './bitmap.ts';
import { postscriptPreview } from './encapsulated-postscript.ts';
import type { PdfRemark } from './options.ts';
import { pictureFormat } from './picture-format.ts';
import { withOurFonts } from './svg-fonts.ts';

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
    const drawable = await converted(opc.bytes(part), `picture-${index + 1}-`);
    if (drawable === undefined) {
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

async function converted(
  bytes: Uint8Array,
  idPrefix: string,
): Promise<{ readonly extension: string; readonly bytes: Uint8Array } | undefined> {
  const format = pictureFormat(bytes);
  try {
    switch (format) {
      case 'png':
      case 'jpg':
      case 'gif':
      case 'webp':
        return { extension: format, bytes };
      case 'svg':
        return { extension: 'svg', bytes: utf8(withOurFonts(new TextDecoder().decode(bytes))) };
      case 'emf':
      case 'wmf': {
        const { convertMetafileToSvg } = await import('emf-converter');
        const buffer = new Uint8Array(bytes).buffer;
        const svg = await convertMetafileToSvg(buffer, { idPrefix });
        return svg === null ? undefined : { extension: 'svg', bytes: utf8(withOurFonts(svg)) };
      }
      case 'bmp': {
        const png = bitmapToPng(bytes);
        return png === undefined ? undefined : { extension: 'png', bytes: png };
      }
      case 'tiff': {
        const { tiffToPng } = await import('./tiff.ts');
        const png = tiffToPng(bytes);
        return png === undefined ? undefined : { extension: 'png', bytes: png };
      }
      case 'eps': {
        const preview = postscriptPreview(bytes);
        return preview === undefined ? undefined : await converted(preview, idPrefix);
      }
      case 'gzip':
        return await converted(gunzipSync(bytes, { maxOutputLength: largestUnpacked }), idPrefix);
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
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
