import { Fg2recError, type Limits, OpcPackage, openPackage, writeContentTypes } from '@fg2rec/ooxml';
import { type RawEntry, rawZip } from './raw-zip.ts';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A document part around the content of its body. */
export function documentXml(body: string): string {
  return `${declaration}<w:document xmlns:w="${wordNamespace}"><w:body>${body}</w:body></w:document>`;
}

/** The parts of a small Word package; further parts come from the test. */
export function wordParts(
  main: string | Uint8Array,
  further: Readonly<Record<string, string | Uint8Array>> = {},
  types: Readonly<Record<string, string>> = {},
): Map<string, Uint8Array> {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
  const overrides = new Map(
    Object.entries({
      'word/document.xml': `${word}document.main+xml`,
      'word/styles.xml': `${word}styles+xml`,
      'word/header1.xml': `${word}header+xml`,
      ...types,
    }),
  );
  const defaults = new Map([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ]);
  const contents: Record<string, string | Uint8Array> = {
    '_rels/.rels': relationshipsXml([['rId1', `${officeRelationships}/officeDocument`, 'word/document.xml']]),
    'word/document.xml': main,
    ...further,
  };
  const listed = writeContentTypes({ defaults, overrides }, Object.keys(contents));
  return new Map(
    Object.entries({ '[Content_Types].xml': listed, ...contents }).map(([name, content]) => [
      name,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
}

export function relationshipsXml(rows: readonly (readonly [string, string, string])[]): string {
  const written = rows.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
}

export function wordPackage(...parts: Parameters<typeof wordParts>): OpcPackage {
  return new OpcPackage('test.docx', wordParts(...parts));
}

/** The code of the failure that the action ends in; 'none' where it succeeds. */
export async function codeOf(action: () => unknown): Promise<string> {
  try {
    await action();
    return 'none';
  } catch (error) {
    return error instanceof Fg2recError ? error.code : `not an Fg2recError: ${String(error)}`;
  }
}

/** The entries of a smallest Word file, with those of the test behind them. */
export function entriesWith(...entries: readonly RawEntry[]): RawEntry[] {
  const small = [...wordParts(documentXml(''))].map(([name, content]) => ({ name, content }));
  return [...small, ...entries];
}

/** What opening an archive of these entries ends in. */
export function openCode(entries: readonly RawEntry[], limits?: Limits): Promise<string> {
  return codeOf(() => openPackage(rawZip(entries), 'test.docx', limits));
}
