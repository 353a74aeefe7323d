import { fail } from '@fg2rec/ooxml';
import { placeholderPicture } from './placeholder-picture.ts';

/** A picture for the cover, PNG or JPEG. The emblem of the ITU is protected: it is the user's to supply. */
export interface Emblem {
  readonly bytes: Uint8Array;
}

/** An emblem ready to be placed: size in EMU (1/914400 inch). */
export interface PlacedEmblem {
  readonly bytes: Uint8Array;
  readonly extension: 'png' | 'jpeg';
  readonly contentType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
  readonly isPlaceholder: boolean;
}

/** The room for it on the cover of the contribution template 2025-2028: 1.80 by 1.96 cm. */
const room = { width: 647_700, height: 704_850 };

/**
 * The emblem scaled into its room, or the neutral placeholder.
 * @throws Fg2recError option-invalid where the picture is neither PNG nor JPEG.
 */
export function placeEmblem(emblem: Emblem | undefined): PlacedEmblem {
  const bytes = emblem?.bytes ?? placeholderPicture();
  const png = pngSize(bytes);
  const size = png ?? jpegSize(bytes);
  if (size === undefined || size.width === 0 || size.height === 0) {
    return fail(
      'option-invalid',
      'emblem',
      'The emblem must be a PNG or JPEG picture. Save it as one of these.',
    );
  }
  const scale = Math.min(room.width / size.width, room.height / size.height);
  return {
    bytes,
    extension: png === undefined ? 'jpeg' : 'png',
    contentType: png === undefined ? 'image/jpeg' : 'image/png',
    width: Math.round(size.width * scale),
    height: Math.round(size.height * scale),
    isPlaceholder: emblem === undefined,
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** PNG (ISO/IEC 15948) clause 11.2.2: width and height stand first in IHDR. */
function pngSize(bytes: Uint8Array): Size | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) {
    return undefined;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** JPEG (ITU-T T.81) clause B.2.2: height and width stand in the frame header, SOF0 to SOF15. */
function jpegSize(bytes: Uint8Array): Size | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) {
    return undefined;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
