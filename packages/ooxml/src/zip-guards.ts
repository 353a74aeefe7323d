import { crc32 } from 'node:zlib';
import type * as yauzl from 'yauzl';
import { Fg2recError, fail } from './failure.ts';
import { howToRaise, type Limits } from './limits.ts';

export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * Between the directory and its end record lies nothing (APPNOTE.TXT clause 4.3.6). Where something does, offsets can be
 * counted from two places, and two readers see two archives in one file.
 */
export function refuseStrayBytes(bytes: Uint8Array, where: string): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > buffer.length) {
    return;
  }
  const size = buffer.readUInt32LE(end + 12);
  const offset = buffer.readUInt32LE(end + 16);
  const isZip64 = end >= 20 && buffer.readUInt32LE(end - 20) === 0x07064b50;
  if (!isZip64 && offset + size !== end) {
    fail('zip-damaged', where, 'The zip container holds data before or behind it. Ask for a new copy.');
  }
}

/** Entries that share packed data are how a small file unpacks to a huge one without any single entry standing out. */
export function refuseOverlap(entry: yauzl.Entry, taken: Extent[], place: string): void {
  const start = entry.relativeOffsetOfLocalHeader;
  // The local header has 30 bytes and the name at least (APPNOTE.TXT clause 4.3.7).
  const end = start + 30 + entry.fileNameLength + entry.compressedSize;
  const last = taken.at(-1);
  const isBehindAll = last === undefined || start >= last.end;
  if (!isBehindAll && taken.some((other) => start < other.end && other.start < end)) {
    fail('zip-damaged', place, 'It shares its data with another entry: the file is refused.');
  }
  if (isBehindAll) {
    taken.push({ start, end });
  } else {
    taken.splice(
      taken.findIndex((other) => other.start > start),
      0,
      { start, end },
    );
  }
}

export function refuseTooLarge(size: number, entry: yauzl.Entry, place: string, limits: Limits): void {
  if (size > limits.partBytes) {
    fail(
      'part-too-large',
      place,
      `Unpacked, it is larger than ${limits.partBytes} bytes. ${howToRaise('partBytes')}`,
    );
  }
  if (size > limits.ratioFloorBytes && size > entry.compressedSize * limits.ratio) {
    fail(
      'zip-ratio-exceeded',
      place,
      `It unpacks to more than ${limits.ratio} times its size: a zip bomb is refused. ${howToRaise('ratio')}`,
    );
  }
}

export function refuseTooMuch(size: number, where: string, limits: Limits): void {
  if (size > limits.packageBytes) {
    fail(
      'package-too-large',
      where,
      `Unpacked, it is larger than ${limits.packageBytes} bytes. ${howToRaise('packageBytes')}`,
    );
  }
}

export function refuseWrongChecksum(bytes: Uint8Array, entry: yauzl.Entry, place: string): void {
  if (crc32(bytes) !== entry.crc32 >>> 0) {
    fail('zip-damaged', place, 'Its checksum is wrong: the file was damaged on the way. Ask for a new copy.');
  }
}

export function refuseUnsafeName(name: string, where: string): void {
  // The zip writer keeps files by name in a plain object, where `__proto__` is no name.
  const unsafe = /^[/\\]|^[A-Za-z]:|\\|\0|(^|\/)\.\.(\/|$)|^__proto__$/.test(name);
  if (unsafe) {
    fail(
      'zip-entry-path',
      `${where}!${name}`,
      'An entry name points outside the package: the file is refused.',
    );
  }
}

export function damaged(where: string, error: unknown): never {
  if (error instanceof Fg2recError) {
    throw error;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (/relative path|absolute path|invalid characters in fileName/.test(message)) {
    return fail(
      'zip-entry-path',
      where,
      `An entry name points outside the package (${message}): the file is refused.`,
    );
  }
  return fail('zip-damaged', where, `The zip container is damaged (${message}). Ask for a new copy.`, error);
}
