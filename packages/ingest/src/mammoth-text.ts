/**
 * The document's text as mammoth reads it: an independent second reader, to find words that ours lost. Paragraphs are
 * set apart by blank lines. It has no formulas, headers or footers, and no text of simple fields.
 */
export async function secondReading(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value;
}
