import { type Field, flatInlines, type Paragraph, phrase } from '@fg2rec/document';
import type { FieldPieces } from './field-pieces.ts';
import type { Ledger } from './ledger.ts';

/**
 * Fields that Word would fill from other files, programs and databases (ISO/IEC 29500-1 clause 17.16.5). Those that
 * show their instruction instead of a result, such as MACROBUTTON, stay: there is nothing else to see of them.
 */
const asksOutside = new Set([
  'DDE',
  'DDEAUTO',
  'LINK',
  'INCLUDE',
  'INCLUDETEXT',
  'INCLUDEPICTURE',
  'IMPORT',
  'DATABASE',
]);

/**
 * Fields of which the TD keeps the last result as text, so that it asks nobody's machine for anything.
 * @returns the starts of their `w:fldChar`, `w:instrText` or `w:fldSimple`
 */
export function outsideFields(
  paragraphs: readonly Paragraph[],
  pieces: FieldPieces,
  ledger: Ledger,
): ReadonlySet<number> {
  const fields = paragraphs
    .flatMap(({ children }) => flatInlines(children))
    .filter((inline): inline is Field => inline.type === 'field' && asksOutside.has(inline.kind));
  for (const { instruction } of fields) {
    ledger.add(
      phrase('field').words,
      instruction,
      `template: ${phrase('a TD asks for nothing outside itself; what the field showed last is its text').words}`,
    );
  }
  return new Set(fields.flatMap((field) => [...pieces.of(field), ...pieces.charactersOf(field)]));
}
