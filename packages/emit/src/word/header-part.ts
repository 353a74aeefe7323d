import type { CoverValue } from './cover-fields.ts';
import { declare, fieldXml, paragraphXml, run, xmlDeclaration } from './wordml.ts';

/** The header of a TD from page 2 on: `- 2 -`, and below it the document number, taken from the cover by a field. */
export function headerXml(documentNumber: CoverValue): string {
  const page = `${run('- ')}${fieldXml('PAGE  \\* MERGEFORMAT', '2')}${run(' -')}`;
  const number = fieldXml('STYLEREF  Docnumber', documentNumber.text);
  return (
    `${xmlDeclaration}<w:hdr${declare('w', 'r')}>` +
    `${paragraphXml(page, { style: 'Header' })}${paragraphXml(number, { style: 'Header', after: 240 })}</w:hdr>`
  );
}
