import type { PdfAttachment } from '../options.ts';
import { added, type PdfObjects, textAt } from './objects.ts';
import { stream } from './put-together.ts';
import {
  dateString,
  dictionary,
  type Entries,
  entriesOf,
  itemsOf,
  name,
  referenceOf,
  textString,
} from './values.ts';

/**
 * Puts files into a PDF: embedded (ISO 32000-1 clause 7.11.4), and associated with the document (ISO 19005-3 clause
 * 6.8).
 */
export function attach(
  objects: PdfObjects,
  catalog: Entries,
  attachments: readonly PdfAttachment[],
  date: Date,
): void {
  if (attachments.length === 0) {
    return;
  }
  // A name tree is in the order of its names (ISO 32000-1 clause 7.9.6).
  const sorted = [...attachments].sort((one, other) => (one.name < other.name ? -1 : 1));
  const files = sorted.map((file) => ({
    key: textString(file.name),
    at: specification(objects, file, date),
  }));
  const names = resolved(objects, catalog.get('Names')) ?? new Map<string, string>();
  const listed = files.flatMap(({ key, at }) => [key, at]).join(' ');
  catalog.set('Names', dictionary(names.set('EmbeddedFiles', `<< /Names [${listed}] >>`)));
  const associated = itemsOf(catalog.get('AF') ?? '') ?? [];
  catalog.set('AF', `[${[...associated, ...files.map(({ at }) => at)].join(' ')}]`);
}

function specification(objects: PdfObjects, file: PdfAttachment, date: Date): string {
  const params = dictionary([
    ['Size', String(file.bytes.length)],
    ['CreationDate', dateString(date)],
    ['ModDate', dateString(date)],
  ]);
  const embedded = added(
    objects,
    stream(
      [
        ['Type', '/EmbeddedFile'],
        ['Subtype', name(file.mime)],
        ['Params', params],
      ],
      file.bytes,
    ),
  );
  const described = dictionary([
    ['Type', '/Filespec'],
    ['F', textString(file.name)],
    ['UF', textString(file.name)],
    [
      'EF',
      dictionary([
        ['F', embedded],
        ['UF', embedded],
      ]),
    ],
    ['Desc', textString(file.description ?? file.name)],
    ['AFRelationship', name(file.relationship)],
  ]);
  return added(objects, Buffer.from(described, 'latin1'));
}

function resolved(objects: PdfObjects, value: string | undefined): Entries | undefined {
  return entriesOf(textAt(objects, referenceOf(value)) ?? value ?? '');
}
