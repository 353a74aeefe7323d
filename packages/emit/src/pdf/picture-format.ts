export type PictureFormat =
  | 'png'
  | 'jpg'
  | 'gif'
  | 'svg'
  | 'webp'
  | 'emf'
  | 'wmf'
  | 'bmp'
  | 'tiff'
  | 'eps'
  | 'gzip'
  | 'unknown';

/** What a picture is, by its first bytes: names and content types in Word files are not always right. */
export function pictureFormat(bytes: Uint8Array): PictureFormat {
  const starts = (...head: number[]): boolean => head.every((byte, index) => bytes[index] === byte);
  const ascii = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  if (starts(0x89, 0x50, 0x4e, 0x47)) {
    return 'png';
  }
  if (starts(0xff, 0xd8, 0xff)) {
    return 'jpg';
  }
  if (ascii(0, 4) === 'GIF8') {
    return 'gif';
  }
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') {
    return 'webp';
  }
  if (starts(1, 0, 0, 0) && ascii(40, 44) === ' EMF') {
    return 'emf';
  }
  if (starts(0xd7, 0xcd, 0xc6, 0x9a) || starts(1, 0, 9, 0) || starts(2, 0, 9, 0)) {
    return 'wmf';
  }
  if (ascii(0, 2) === 'BM') {
    return 'bmp';
  }
  if (starts(0x49, 0x49, 0x2a, 0) || starts(0x4d, 0x4d, 0, 0x2a)) {
    return 'tiff';
  }
  if (starts(0xc5, 0xd0, 0xd3, 0xc6) || ascii(0, 4) === '%!PS') {
    return 'eps';
  }
  if (starts(0x1f, 0x8b)) {
    return 'gzip';
  }
  return /<svg[\s>]/.test(new TextDecoder().decode(bytes.subarray(0, 4000))) ? 'svg' : 'unknown';
}
