/** Objects of a small PDF by number, as they stand in the file. A stream is a dictionary and its text. */
export type Objects = Record<number, string | { readonly dict: string; readonly text: string }>;

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description><pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Wires</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>`;

/** A page that meets every condition: a heading, a figure, a table with a head, a note and a link. */
export const conforming: Objects = {
  1: '<< /Type /Catalog /Pages 2 0 R /Lang (en) /MarkInfo << /Marked true >> /StructTreeRoot 5 0 R /Metadata 4 0 R /ViewerPreferences << /DisplayDocTitle true >> >>',
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /StructParents 0 /Tabs /S /Contents 6 0 R /Annots [17 0 R] /Resources << /Font << /F 7 0 R >> /XObject << /X 20 0 R >> >> >>',
  4: { dict: '/Type /Metadata /Subtype /XML', text: xmp },
  5: '<< /Type /StructTreeRoot /K 9 0 R /ParentTree << /Nums [0 [10 0 R 11 0 R 14 0 R 15 0 R 16 0 R] 1 16 0 R] >> >>',
  6: {
    dict: '',
    text: `/Artifact BMC 0 0 m 9 9 l S EMC
/H1 << /MCID 0 >> BDC BT /F 9 Tf (Scope) Tj ET EMC
/Figure << /MCID 1 >> BDC /X Do EMC
/TH << /MCID 2 >> BDC BT /F 9 Tf [(Wi) 3 (re)] TJ ET EMC
/Note << /MCID 3 >> BDC BT <41> Tj ET EMC
/Link << /MCID 4 >> BDC BT (itu.int) Tj ET EMC
BT () Tj ET`,
  },
  7: '<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Wire /Encoding /WinAnsiEncoding /FontDescriptor 8 0 R >>',
  8: '<< /Type /FontDescriptor /FontName /ABCDEF+Wire /Flags 32 /FontFile2 19 0 R >>',
  9: '<< /Type /StructElem /S /Document /P 5 0 R /K [10 0 R 11 0 R 12 0 R 15 0 R 16 0 R] >>',
  10: '<< /Type /StructElem /S /H1 /P 9 0 R /Pg 3 0 R /K 0 >>',
  11: '<< /Type /StructElem /S /Figure /P 9 0 R /Pg 3 0 R /K 1 /Alt (A wire) >>',
  12: '<< /Type /StructElem /S /Table /P 9 0 R /K 13 0 R >>',
  13: '<< /Type /StructElem /S /TR /P 12 0 R /K 14 0 R >>',
  14: '<< /Type /StructElem /S /TH /P 13 0 R /Pg 3 0 R /K 2 /A << /O /Table /Scope /Column >> >>',
  15: '<< /Type /StructElem /S /Note /P 9 0 R /Pg 3 0 R /K 3 /ID (n1) >>',
  16: '<< /Type /StructElem /S /Link /P 9 0 R /Pg 3 0 R /K [4 << /Type /OBJR /Obj 17 0 R >>] >>',
  17: '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /StructParent 1 /Contents (To the ITU) /A << /S /URI /URI (https://itu.int) >> >>',
  19: { dict: '', text: 'font' },
  20: {
    dict: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    text: 'x',
  },
};

/** The bytes of a PDF of these objects. */
export function pdfOf(objects: Objects): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [number, content] of Object.entries(objects)) {
    offsets.set(Number(number), text.length);
    const body =
      typeof content === 'string'
        ? content
        : `<< ${content.dict} /Length ${content.text.length} >>\nstream\n${content.text}\nendstream`;
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(...offsets.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** The small PDF with a piece of one object said otherwise. */
export function changed(number: number, from: string | RegExp, to: string): Objects {
  const object = conforming[number] ?? '';
  const said = typeof object === 'string' ? object : object.text;
  const other = said.replace(from, to);
  if (other === said) {
    throw new Error(`Object ${number} does not hold ${String(from)}`);
  }
  return { ...conforming, [number]: typeof object === 'string' ? other : { ...object, text: other } };
}
