/**
 * The preview in an EPS file with a binary header (Adobe technical note 5002 clause 5.2): WMF or TIFF. Nothing here
 * runs PostScript, so a file without a preview gives undefined.
 */
export function postscriptPreview(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < 30) {
    return undefined;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Start and length of the WMF preview, then of the TIFF one.
  for (const at of [20, 12]) {
    const start = view.getUint32(at, true);
    const length = view.getUint32(at + 4, true);
    if (start > 0 && length > 0 && start + length <= bytes.length) {
      return bytes.subarray(start, start + length);
    }
  }
  return undefined;
}
