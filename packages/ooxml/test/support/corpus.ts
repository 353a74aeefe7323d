import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Fg2recError, type OpcPackage, openPackage } from '@fg2rec/ooxml';

const folder = new URL('../../../../../shared/corpus/', import.meta.url);

export const hasCorpus = existsSync(folder);

/** Word files among the real documents, when they are at hand. */
export const corpusFiles: readonly string[] = hasCorpus
  ? readdirSync(folder, { recursive: true })
      .map(String)
      .filter((file) => /\.(docx|docm|dotx)$/i.test(file))
      .sort()
  : [];

export function corpusBytes(file: string): Uint8Array {
  return readFileSync(new URL(file.split('/').map(encodeURIComponent).join('/'), folder));
}

/** The package, or undefined where the file is damaged or hostile and says so. */
export async function openedFromCorpus(file: string): Promise<OpcPackage | undefined> {
  try {
    return await openPackage(corpusBytes(file), file);
  } catch (error) {
    if (error instanceof Fg2recError) {
      return undefined;
    }
    throw error;
  }
}

/** Parts that hold XML which the program reads. */
export function xmlParts(opc: OpcPackage): string[] {
  return opc.partNames.filter((part) => /\+xml$/.test(opc.contentType(part) ?? '') || /\.rels$/.test(part));
}
