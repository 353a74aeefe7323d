import type { Remark } from '@fg2rec/document';
import type { OpcPackage } from '@fg2rec/ooxml';

/** What is worth knowing of the package as a whole: macros, signatures, Strict Open XML. */
export function packageRemarks(opc: OpcPackage): Remark[] {
  const remarks: Remark[] = [];
  const relationships = opc.relationships('');
  if (relationships.some(({ type }) => type.startsWith('http://purl.oclc.org/ooxml/'))) {
    remarks.push({ code: 'strict', message: 'The file is Strict Open XML (ISO/IEC 29500 Strict).' });
  }
  if (opc.partNames.some((part) => opc.contentType(part) === 'application/vnd.ms-office.vbaProject')) {
    remarks.push({ code: 'macros', message: 'The file holds macros. They are never run.' });
  }
  if (relationships.some(({ type }) => type.endsWith('/digital-signature/origin'))) {
    remarks.push({
      code: 'signature',
      message: 'The file is digitally signed. No file made from it can carry the signature.',
    });
  }
  return remarks;
}
