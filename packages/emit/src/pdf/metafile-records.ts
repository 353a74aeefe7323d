/**
 * Whether a metafile has more records than so many, counted in the file itself: its header may claim anything.
 * EMF: [MS-EMF] clause 2.3, a type and a size in bytes. WMF: [MS-WMF] clause 2.3, a size in words and a function.
 */
export function hasMoreRecordsThan(most: number, bytes: Uint8Array, format: 'emf' | 'wmf'): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = format === 'emf' ? 0 : endOfWmfHeader(view);
  let records = 0;
  while (at + 8 <= bytes.byteLength) {
    const size = format === 'emf' ? view.getUint32(at + 4, true) : 2 * view.getUint32(at, true);
    // Records that claim no room are how a reader is led to go on for ever.
    if (size < (format === 'emf' ? 8 : 6)) {
      return false;
    }
    records += 1;
    if (records > most) {
      return true;
    }
    at += size;
  }
  return false;
}

/** The placeable header of 22 bytes is not always there. */
function endOfWmfHeader(view: DataView): number {
  return 18 + (view.byteLength > 4 && view.getUint32(0, true) === 0x9ac6cdd7 ? 22 : 0);
}
