import type { Readable } from 'node:stream';
import { zipSync } from 'fflate';
import * as yauzl from 'yauzl';
import { Fg2recError, fail } from './failure.ts';
import type { Limits } from './limits.ts';

/** One file of a zip archive, unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads every file of a zip archive into memory, in directory order.
 *
 * Declared sizes are never believed: bytes are counted as they are unpacked, and CRC and size are verified.
 * @throws Fg2recError zip-damaged, zip-entry-path, zip-entry-duplicate, zip-entry-encrypted, and the limits.
 */
export async function readZip(bytes: Uint8Array, where: string, limits: Limits): Promise<ZipEntry[]> {
  const archive = await openArchive(bytes, where);
  try {
    return await readEntries(archive, where, limits);
  } finally {
    archive.close();
  }
}

/** Packs files in the order given. Equal input gives equal bytes: the time stamp is the zip epoch. */
export function writeZip(entries: Iterable<ZipEntry>): Uint8Array {
  const files: Record<string, [Uint8Array, { level: 0 | 6; mtime: Date }]> = {};
  const mtime = new Date(1980, 0, 1);
  for (const { name, bytes } of entries) {
    files[name] = [bytes, { level: alreadyCompressed.test(name) ? 0 : 6, mtime }];
  }
  return zipSync(files);
}

const alreadyCompressed = /\.(png|jpe?g|gif|zip|xlsx|docx|pptx)$/i;

async function openArchive(bytes: Uint8Array, where: string): Promise<yauzl.ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return await new Promise((resolve, reject) => {
      const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: false };
      yauzl.fromBuffer(buffer, options, (error, file) => (error ? reject(error) : resolve(file)));
    });
  } catch (error) {
    return damaged(where, error);
  }
}

async function readEntries(archive: yauzl.ZipFile, where: string, limits: Limits): Promise<ZipEntry[]> {
  if (archive.entryCount > limits.entries) {
    fail(
      'zip-entries-exceeded',
      where,
      `It holds ${archive.entryCount} entries; at most ${limits.entries} are read.`,
    );
  }
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  for await (const entry of eachEntry(archive, where)) {
    const name = entry.fileName;
    if (name.endsWith('/')) {
      continue;
    }
    refuseUnsafeName(name, where);
    const folded = name.toLowerCase();
    if (seen.has(folded)) {
      fail(
        'zip-entry-duplicate',
        `${where}!${name}`,
        'Two entries have this name. Save the file again in Word.',
      );
    }
    seen.add(folded);
    if (entry.isEncrypted()) {
      fail(
        'zip-entry-encrypted',
        `${where}!${name}`,
        'The entry is encrypted. Remove the password and try again.',
      );
    }
    const bytes = await readEntry(archive, entry, where, limits);
    total += bytes.byteLength;
    if (total > limits.packageBytes) {
      fail('package-too-large', where, `Unpacked, it is larger than ${limits.packageBytes} bytes.`);
    }
    entries.push({ name, bytes });
  }
  return entries;
}

async function* eachEntry(archive: yauzl.ZipFile, where: string): AsyncGenerator<yauzl.Entry> {
  while (archive.entriesRead < archive.entryCount) {
    const entry = await new Promise<yauzl.Entry | undefined>((resolve, reject) => {
      const settle = (action: () => void): void => {
        archive.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error');
        action();
      };
      archive.once('entry', (next: yauzl.Entry) => settle(() => resolve(next)));
      archive.once('end', () => settle(() => resolve(undefined)));
      archive.once('error', (error: Error) => settle(() => reject(error)));
      archive.readEntry();
    }).catch((error: unknown) => damaged(where, error));
    if (entry === undefined) {
      return;
    }
    yield entry;
  }
}

async function readEntry(
  archive: yauzl.ZipFile,
  entry: yauzl.Entry,
  where: string,
  limits: Limits,
): Promise<Uint8Array> {
  const place = `${where}!${entry.fileName}`;
  try {
    const stream = await new Promise<Readable>((resolve, reject) => {
      archive.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      refuseTooLarge(size, entry, place, limits);
      chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks, size);
    refuseWrongChecksum(bytes, entry, place);
    return bytes;
  } catch (error) {
    return damaged(place, error);
  }
}

function refuseTooLarge(size: number, entry: yauzl.Entry, place: string, limits: Limits): void {
  if (size > limits.partBytes) {
    fail('part-too-large', place, `Unpacked, it is larger than ${limits.partBytes} bytes.`);
  }
  if (size > limits.ratioFloorBytes && size > entry.compressedSize * limits.ratio) {
    fail(
      'zip-ratio-exceeded',
      place,
      `It unpacks to more than ${limits.ratio} times its size: a zip bomb is refused.`,
    );
  }
}

function refuseWrongChecksum(bytes: Uint8Array, entry: yauzl.Entry, place: string): void {
  if (crc32(bytes) !== entry.crc32 >>> 0) {
    fail('zip-damaged', place, 'Its checksum is wrong: the file was damaged on the way. Ask for a new copy.');
  }
}

function refuseUnsafeName(name: string, where: string): void {
  const unsafe = /^[/\\]|^[A-Za-z]:|\\|\0|(^|\/)\.\.(\/|$)/.test(name);
  if (unsafe) {
    fail(
      'zip-entry-path',
      `${where}!${name}`,
      'An entry name points outside the package: the file is refused.',
    );
  }
}

function damaged(where: string, error: unknown): never {
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

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) {
    value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
