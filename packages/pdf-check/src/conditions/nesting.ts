import type { Violation } from '../finding.ts';
import type { PdfFile } from '../open-file.ts';
import type { StructureElement } from '../structure.ts';

/** Where elements of tables, lists and contents may stand (ISO 32000-1 clause 14.8.4). */
const parents: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
};

const children: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
};

const matterhorn: Readonly<Record<string, string>> = {
  L: '09-005',
  LI: '09-005',
  LBody: '09-005',
  TOC: '09-006',
  TOCI: '09-006',
};

/** Tables, lists and contents are put together as they must be: ISO 14289-1 clauses 7.2, 7.5 and 7.6. */
export function nesting({ structure }: PdfFile): Violation[] {
  return (structure?.elements ?? []).flatMap((element): Violation[] => {
    const above = holder(element);
    const allowed = parents[element.type];
    const wrong: Violation[] = [];
    if (allowed !== undefined && !allowed.includes(above?.type ?? '')) {
      wrong.push(violation(element.type, `A ${element.type} stands in ${above?.type ?? 'nothing'}`, element));
    }
    const only = children[element.type];
    const odd = only === undefined ? undefined : held(element).find(({ type }) => !only.includes(type));
    if (odd !== undefined) {
      wrong.push(violation(element.type, `A ${element.type} holds a ${odd.type}`, element));
    }
    return wrong;
  });
}

function violation(type: string, message: string, element: StructureElement): Violation {
  return {
    check: 'structure-tree',
    matterhorn: matterhorn[type] ?? '09-004',
    clause: '7.2',
    message: `${message}.`,
    page: element.page,
  };
}

/** Elements that only group have no say. */
function isTransparent({ type }: StructureElement): boolean {
  return type === 'NonStruct' || type === 'Div' || type === 'Private';
}

function holder(element: StructureElement): StructureElement | undefined {
  let above = element.parent;
  while (above !== undefined && isTransparent(above)) {
    above = above.parent;
  }
  return above;
}

function held(element: StructureElement): StructureElement[] {
  return element.children.flatMap((child) => (isTransparent(child) ? held(child) : [child]));
}
