import type { LoadedPicture } from '../picture.ts';

/** Pixels of 1/96 inch in a twip. */
const pixelsInTwip = 96 / 1440;
const highest = 870;

/**
 * The size at which a picture is shown, in pixels of 1/96 inch: as the author says (`width=50%`, `width=12cm`,
 * `width=300`), else its own, and never wider than the text or higher than a page.
 * @param textWidth twips
 */
export function pictureSize(
  picture: LoadedPicture,
  said: Readonly<Record<string, string>>,
  textWidth: number,
): { readonly width: number; readonly height: number } {
  const widest = Math.floor(textWidth * pixelsInTwip);
  const ratio = picture.height / picture.width;
  const width = length(said.width, widest);
  const height = length(said.height, highest);
  const wanted = {
    width: width ?? (height === undefined ? picture.width : height / ratio),
    height: height ?? (width ?? picture.width) * ratio,
  };
  const scale = Math.min(1, widest / wanted.width, highest / wanted.height);
  return {
    width: Math.max(1, Math.round(wanted.width * scale)),
    height: Math.max(1, Math.round(wanted.height * scale)),
  };
}

const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  em: 16,
};

function length(text: string | undefined, whole: number): number | undefined {
  const match = /^\s*([\d.]+)\s*(%|px|pt|in|cm|mm|em)?\s*$/.exec(text ?? '');
  const value = Number(match?.[1]);
  if (match === null || !(value > 0)) {
    return undefined;
  }
  return match[2] === '%' ? (whole * value) / 100 : value * (units[match[2] ?? ''] ?? 1);
}
