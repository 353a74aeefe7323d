import {
  Fg2recError,
  fail,
  howToRaise,
  isElement,
  type Limits,
  type OpcPackage,
  type XmlElement,
} from '@fg2rec/ooxml';

/** What the stories of a document hold so far. */
interface Counts {
  paragraphs: number;
  revisions: number;
}

/**
 * Refuses what only an attack or a runaway program writes, before the reader follows it.
 *
 * @param stories the parts that hold flowing text, the main part first.
 * @throws Fg2recError tables-too-deep, maths-too-deep, paragraphs-exceeded, revisions-exceeded,
 *   numbering-levels-exceeded, by the limits of the package
 */
export function guardContent(opc: OpcPackage, stories: readonly string[], numbering?: string): void {
  const counts: Counts = { paragraphs: 0, revisions: 0 };
  for (const part of stories) {
    const root = treeOf(opc, part, part === stories[0]);
    if (root !== undefined) {
      guardStory(root, opc, part, counts);
    }
  }
  const lists = numbering === undefined ? undefined : treeOf(opc, numbering, false);
  if (numbering !== undefined && lists !== undefined) {
    guardLists(lists, opc, numbering);
  }
}

/** A part beside the main one that cannot be read is left to its reader, which remarks on it and goes on. */
function treeOf(opc: OpcPackage, part: string, isMain: boolean): XmlElement | undefined {
  try {
    return opc.tree(part);
  } catch (error) {
    if (isMain || !(error instanceof Fg2recError)) {
      throw error;
    }
    return undefined;
  }
}

type Kind = 'paragraph' | 'table' | 'argument' | 'revision' | 'other';

/** Structures of a formula hold their arguments in these (ISO/IEC 29500-1 clause 22.1.2). */
const argument = /^m:(?:e|num|den|deg|sub|sup|lim|fName)$/;
const revision = /^w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|\w+PrChange)$/;

function kindOf(name: string): Kind {
  if (name === 'w:p') {
    return 'paragraph';
  }
  if (name === 'w:tbl') {
    return 'table';
  }
  return argument.test(name) ? 'argument' : revision.test(name) ? 'revision' : 'other';
}

function guardStory(root: XmlElement, opc: OpcPackage, part: string, counts: Counts): void {
  const { limits } = opc;
  const where = `${opc.name}!${part}`;
  // A part has many elements and few names.
  const kinds = new Map<string, Kind>();
  const visit = (element: XmlElement, tables: number, maths: number): void => {
    let kind = kinds.get(element.name);
    if (kind === undefined) {
      kind = kindOf(element.name);
      kinds.set(element.name, kind);
    }
    const tablesHere = tables + (kind === 'table' ? 1 : 0);
    const mathsHere = maths + (kind === 'argument' ? 1 : 0);
    if (tablesHere > limits.tableDepth) {
      const hint = `Tables lie more than ${limits.tableDepth} deep. ${howToRaise('tableDepth')}`;
      fail('tables-too-deep', where, hint);
    }
    if (mathsHere > limits.mathsDepth) {
      const hint = `A formula is more than ${limits.mathsDepth} deep. ${howToRaise('mathsDepth')}`;
      fail('maths-too-deep', where, hint);
    }
    if (kind === 'paragraph') {
      counts.paragraphs += 1;
      if (counts.paragraphs > limits.paragraphs) {
        tooMany('paragraphs', opc.name, limits);
      }
    } else if (kind === 'revision') {
      counts.revisions += 1;
      if (counts.revisions > limits.revisions) {
        tooMany('revisions', opc.name, limits);
      }
    }
    for (const node of element.children) {
      if (isElement(node)) {
        visit(node, tablesHere, mathsHere);
      }
    }
  };
  visit(root, 0, 0);
}

function guardLists(root: XmlElement, opc: OpcPackage, part: string): void {
  let levels = 0;
  const visit = (element: XmlElement): void => {
    levels += element.name === 'w:lvl' ? 1 : 0;
    if (levels > opc.limits.numberingLevels) {
      tooMany('numberingLevels', `${opc.name}!${part}`, opc.limits);
    }
    element.children.filter(isElement).forEach(visit);
  };
  visit(root);
}

const counted = {
  paragraphs: { code: 'paragraphs-exceeded', words: 'paragraphs' },
  revisions: { code: 'revisions-exceeded', words: 'tracked changes' },
  numberingLevels: { code: 'numbering-levels-exceeded', words: 'levels of lists' },
} as const;

function tooMany(limit: keyof typeof counted, where: string, limits: Limits): never {
  const { code, words } = counted[limit];
  return fail(code, where, `It has more than ${limits[limit]} ${words}. ${howToRaise(limit)}`);
}
