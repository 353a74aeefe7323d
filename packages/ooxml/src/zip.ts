import type { Readable } from 'node:stream';
import { zipSync } from 'fflate';
import * as yauzl from 'yauzl';
import { fail } from './failure.ts';
import { howToRaise, type Limits } from './limits.ts';
import {
  damaged,
  type Extent,
  refuseOverlap,
  refuseStrayBytes,
  refuseTooLarge,
  refuseTooMuch,
  refuseUnsafeName,
  refuseWrongChecksum,
} from './zip-guards.ts';

/** One file of a zip archive, unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads every file of a zip archive into memory, in directory order.
 *
 * A declared size above a limit is refused at once, a smaller one is never believed: bytes are counted as they are
 * unpacked, and CRC and size are verified.
 * @throws Fg2recError zip-damaged, zip-entry-path, zip-entry-duplicate, zip-entry-encrypted, and the limits.
 */
export async function readZip(bytes: Uint8Array, where: string, limits: Limits): Promise<ZipEntry[]> {
  refuseStrayBytes(bytes, where);
  const archive = await openArchive(bytes, where);
  try {
    return await readEntries(archive, where, limits);
  } finally {
    archive.close();
  }
}

/** Packs files in the order given. Equal input gives equal bytes: the time stamp is the zip epoch. */
export function writeZip(entries: Iterable<ZipEntry>): Uint8Array {
  const files: Record<string, [Uint8Array, { level: 0 | 3; mtime: Date }]> = {};
  const mtime = new Date(1980, 0, 1);
  for (const { name, bytes } of entries) {
    files[name] = [bytes, { level: alreadyCompressed.test(name) ? 0 : 3, mtime }];
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
      `It holds ${archive.entryCount} entries; at most ${limits.entries} are read. ${howToRaise('entries')}`,
    );
  }
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  const reached: Extent[] = [];
  let total = 0;
  let declared = 0;
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
    refuseOverlap(entry, reached, `${where}!${name}`);
    if (entry.isEncrypted()) {
      fail(
        'zip-entry-encrypted',
        `${where}!${name}`,
        'The entry is encrypted. Remove the password and try again.',
      );
    }
    declared += entry.uncompressedSize;
    refuseTooLarge(entry.uncompressedSize, entry, `${where}!${name}`, limits);
    refuseTooMuch(declared, where, limits);
    const bytes = await readEntry(archive, entry, where, limits);
    total += bytes.byteLength;
    refuseTooMuch(total, where, limits);
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
