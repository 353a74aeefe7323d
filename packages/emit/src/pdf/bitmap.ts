import { deflateSync } from 'node:zlib';
import { crc32 } from './crc32.ts';

/** Windows bitmaps without compression, of 1, 4, 8, 24 or 32 bits ([MS-WMF] clause 2.2.2.9), as PNG. */
export function bitmapToPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerSize = view.getUint32(14, true);
  const width = view.getInt32(18, true);
  const height = view.getInt32(22, true);
  const bits = view.getUint16(28, true);
  const compression = view.getUint32(30, true);
  const rows = Math.abs(height);
  const isPlain = compression === 0 || (compression === 3 && bits === 32);
  if (headerSize < 40 || width <= 0 || rows === 0 || !isPlain) {
    return undefined;
  }
  const pixels = view.getUint32(10, true);
  const stride = Math.floor((width * bits + 31) / 32) * 4;
  if (![1, 4, 8, 24, 32].includes(bits) || pixels + stride * rows > bytes.length) {
    return undefined;
  }
  const palette = 14 + headerSize;
  const image = new Uint8Array(rows * (1 + width * 3));
  for (let y = 0; y < rows; y += 1) {
    const row = pixels + stride * (height > 0 ? rows - 1 - y : y);
    for (let x = 0; x < width; x += 1) {
      const from = bits >= 24 ? row + (x * bits) / 8 : palette + 4 * paletteIndex(bytes, row, x, bits);
      const to = y * (1 + width * 3) + 1 + x * 3;
      image[to] = bytes[from + 2] ?? 0;
      image[to + 1] = bytes[from + 1] ?? 0;
      image[to + 2] = bytes[from] ?? 0;
    }
  }
  return pngOf(width, rows, image);
}

function paletteIndex(bytes: Uint8Array, row: number, x: number, bits: number): number {
  const byte = bytes[row + Math.floor((x * bits) / 8)] ?? 0;
  const shift = 8 - bits - ((x * bits) % 8);
  return (byte >> shift) & ((1 << bits) - 1);
}

/** An RGB picture of 8 bits (ISO/IEC 15948), its rows already led by their filter byte. */
export function pngOf(width: number, height: number, rows: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
