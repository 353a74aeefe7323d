import { applySplices, type OpcPackage, type Splice, walk } from '@fg2rec/ooxml';

const away = new Set(['w:del', 'w:moveFrom']);

/** The package with deleted text taken out of its main part: LibreOffice writes deleted words into plain text. */
export function finalView(pack: OpcPackage): OpcPackage {
  const part = pack.related('', 'officeDocument') ?? '';
  const splices: Splice[] = [];
  walk(pack.tree(part), (element) => {
    if (element.name === 'w:rPr' || element.name === 'w:trPr') {
      return false;
    }
    if (away.has(element.name)) {
      splices.push({ start: element.start, end: element.end, text: '' });
      return false;
    }
    return true;
  });
  return splices.length === 0
    ? pack
    : pack.with(new Map([[part, applySplices(pack.text(part), splices, part)]]));
}
