import { fail } from './failure.ts';
import { defaultLimits, howToRaise, type Limits } from './limits.ts';
import { OpcPackage } from './package.ts';
import { readZip } from './zip.ts';

/**
 * Opens a package under limits.
 * @param name the file name, for messages.
 * @throws Fg2recError naming what is wrong: empty, encrypted, old Word format, not a zip, damaged, over a limit.
 */
export async function openPackage(
  bytes: Uint8Array,
  name: string,
  limits: Limits = defaultLimits,
): Promise<OpcPackage> {
  refuseForeignFormat(bytes, name, limits);
  const entries = await readZip(bytes, name, limits);
  return new OpcPackage(name, new Map(entries.map((entry) => [entry.name, entry.bytes])), limits);
}

function refuseForeignFormat(bytes: Uint8Array, name: string, limits: Limits): void {
  if (bytes.byteLength === 0) {
    fail('file-empty', name, 'The file is empty.');
  }
  if (bytes.byteLength > limits.fileBytes) {
    fail(
      'file-too-large',
      name,
      `The file is larger than ${limits.fileBytes} bytes. ${howToRaise('fileBytes')}`,
    );
  }
  if (isCompoundFile(bytes)) {
    refuseCompoundFile(bytes, name);
  }
  if (view(bytes).indexOf('PK\x05\x06') < 0 && !startsWith(bytes, [0x50, 0x4b])) {
    fail(
      'not-a-zip',
      name,
      'It is not a Word file (.docx): it is no zip container. Check that the right file was sent.',
    );
  }
}

/** OLE compound file: [MS-CFB] clause 2.2. Old .doc and encrypted .docx both look so from outside. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
}

function refuseCompoundFile(bytes: Uint8Array, name: string): never {
  if (view(bytes).indexOf(Buffer.from('EncryptedPackage', 'utf16le')) >= 0) {
    fail(
      'encrypted',
      name,
      'The file is protected by a password. Remove it in Word (File, Info, Protect) and try again.',
    );
  }
  return fail(
    'format-unsupported',
    name,
    'It is an old Word file (.doc). Save it as .docx in Word and try again.',
  );
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}
