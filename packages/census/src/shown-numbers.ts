import { child, childrenNamed, type OpcPackage } from '@fg2rec/ooxml';

/**
 * Numbering that shows nothing (ISO/IEC 29500-1 clause 17.9): levels without a text or of the format `none`. LibreOffice
 * writes such numbering for paragraphs that never had a number. So do numbers of lists that are not defined, and lists
 * that lead to a numbering style (clause 17.9.21) which no list is.
 *
 * @returns whether a level of a `w:num` shows a number or mark; true where its definition says nothing.
 */
export function shownNumbers(
  opc: OpcPackage,
  mainPart: string,
): (numberId: string, level: string) => boolean {
  const part = opc.related(mainPart, 'numbering');
  if (part === undefined) {
    return () => false;
  }
  const root = opc.tree(part);
  const abstracts = childrenNamed(root, 'w:abstractNum');
  const styled = new Set(abstracts.flatMap((one) => child(one, 'w:styleLink')?.attributes['w:val'] ?? []));
  const silentLevels = new Map<string, ReadonlySet<string>>();
  for (const definition of abstracts) {
    const link = child(definition, 'w:numStyleLink')?.attributes['w:val'];
    if (link !== undefined && !styled.has(link)) {
      continue;
    }
    const silent = childrenNamed(definition, 'w:lvl').filter(
      (level) =>
        child(level, 'w:lvlText')?.attributes['w:val'] === '' ||
        child(level, 'w:numFmt')?.attributes['w:val'] === 'none',
    );
    silentLevels.set(
      definition.attributes['w:abstractNumId'] ?? '',
      new Set(silent.map(({ attributes }) => attributes['w:ilvl'] ?? '0')),
    );
  }
  const definitions = new Map(
    childrenNamed(root, 'w:num').map((num) => [
      num.attributes['w:numId'] ?? '',
      child(num, 'w:abstractNumId')?.attributes['w:val'] ?? '',
    ]),
  );
  return (numberId, level) => silentLevels.get(definitions.get(numberId) ?? '')?.has(level) === false;
}
