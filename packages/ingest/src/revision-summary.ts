import type { RevisionSummary } from '@fg2rec/document';
import { type OpcPackage, walk } from '@fg2rec/ooxml';

type Counted = 'insertions' | 'deletions' | 'moves' | 'formatting';

/** What each element of a tracked change counts as: ISO/IEC 29500-1 clause 17.13.5. A move counts where it arrives. */
const counted: Readonly<Record<string, Counted>> = {
  'w:ins': 'insertions',
  'w:cellIns': 'insertions',
  'w:del': 'deletions',
  'w:cellDel': 'deletions',
  'w:moveTo': 'moves',
  'w:cellMerge': 'formatting',
  'w:rPrChange': 'formatting',
  'w:pPrChange': 'formatting',
  'w:sectPrChange': 'formatting',
  'w:tblPrChange': 'formatting',
  'w:tblPrExChange': 'formatting',
  'w:tblGridChange': 'formatting',
  'w:trPrChange': 'formatting',
  'w:tcPrChange': 'formatting',
  'w:numberingChange': 'formatting',
};

const anyRevision = /<w:(ins|del|moveTo|moveFrom|cell(Ins|Del|Merge)|\w+Change)\b/;

/** Counts the unresolved tracked changes of these parts, with their authors in order of appearance. */
export function summariseRevisions(opc: OpcPackage, parts: readonly string[]): RevisionSummary {
  const counts: Record<Counted, number> = { insertions: 0, deletions: 0, moves: 0, formatting: 0 };
  const authors = new Set<string>();
  for (const part of parts.filter((name) => anyRevision.test(opc.text(name)))) {
    walk(opc.tree(part), ({ name, attributes }) => {
      const kind = counted[name];
      if (kind !== undefined || name === 'w:moveFrom') {
        const author = attributes['w:author'];
        if (author !== undefined && author !== '') {
          authors.add(author);
        }
      }
      if (kind !== undefined) {
        counts[kind] += 1;
      }
    });
  }
  return { ...counts, authors: [...authors] };
}
