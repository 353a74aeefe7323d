/**
 * The document's lines as mammoth reads them: an independent second reader, to find words that ours lost. Paragraphs
 * and line breaks end a line; notes come last. It has no formulas, headers or footers, and no text of simple fields,
 * and it reads tracked changes as accepted.
 *
 * @throws Error whatever mammoth throws of a document that it cannot read.
 */
export async function secondReading(bytes: Uint8Array): Promise<string[]> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { includeDefaultStyleMap: false, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  return value
    .replace(/<sup><a href="#(?:foot|end)note-[^>]*>\[\d+\]<\/a><\/sup>/g, '')
    .replace(/<br\s*\/?>|<\/(?:p|li|td|th|h[1-6])>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => entities[name] ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };
