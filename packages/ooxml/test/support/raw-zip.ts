import { crc32, deflateRawSync } from 'node:zlib';

/** An entry as the test wants it to stand in the archive, truthful unless told otherwise. */
export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** What the headers say in place of the truth. */
  readonly claimedCrc?: number;
  readonly claimedSize?: number;
  readonly claimedMethod?: number;
  readonly encrypted?: boolean;
  /** Points at the data of an earlier entry in place of its own. */
  readonly sharesDataOf?: string;
}

/** A zip archive made byte by byte (APPNOTE.TXT clause 4.3), so that it can lie. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets = new Map<string, number>();
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content);
    const packed = entry.stored === true ? content : deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800 | (entry.encrypted === true ? 1 : 0), 2);
    fields.writeUInt16LE(entry.claimedMethod ?? (entry.stored === true ? 0 : 8), 4);
    fields.writeUInt16LE(0, 6);
    fields.writeUInt16LE(0x21, 8);
    fields.writeUInt32LE(entry.claimedCrc ?? crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(entry.claimedSize ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const at = offsets.get(entry.sharesDataOf ?? '') ?? offset;
    directory.push(directoryHeader(fields, at), name);
    if (entry.sharesDataOf === undefined) {
      offsets.set(entry.name, offset);
      const header = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, packed]);
      local.push(header);
      offset += header.length;
    }
  }
  const listing = Buffer.concat(directory);
  return Buffer.concat([...local, listing, endOfDirectory(entries.length, listing.length, offset)]);
}

function directoryHeader(fields: Buffer, at: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(at, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, tail]);
}

function endOfDirectory(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
