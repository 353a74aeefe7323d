import type { Anchor } from '@fg2rec/document';
import { isElement, type OpcPackage, textOf, type XmlElement } from '@fg2rec/ooxml';

/** A field that a word processor would fill from elsewhere, or that would run a macro. */
export interface ExternalField {
  /** `DDEAUTO`, `INCLUDETEXT`...: upper case. */
  readonly kind: string;
  /** The whole instruction. */
  readonly instruction: string;
  /** The character that begins it, or the simple field. */
  readonly anchor: Anchor;
}

/** Fields of ISO/IEC 29500-1 clause 17.16.5, and of older Word, that take from files, programs and databases. */
const kinds = new Set([
  'DDE',
  'DDEAUTO',
  'LINK',
  'INCLUDE',
  'INCLUDETEXT',
  'INCLUDEPICTURE',
  'IMPORT',
  'DATABASE',
  'RD',
  'MACROBUTTON',
]);

interface Begun {
  readonly anchor: Anchor;
  instruction: string;
  separated: boolean;
}

/**
 * The external fields of a part, in document order. They are looked for in the XML itself: however the instruction is
 * cut into runs, and whether the field ends or not. Nothing is done with what they name.
 */
export function externalFields(opc: OpcPackage, part: string): ExternalField[] {
  const found: ExternalField[] = [];
  const open: Begun[] = [];
  const keep = ({ anchor, instruction }: Pick<Begun, 'anchor' | 'instruction'>): void => {
    const text = instruction.replace(/\s+/g, ' ').trim();
    const kind = (/^[^\s"\\]+/.exec(text)?.[0] ?? '').toUpperCase();
    if (kinds.has(kind)) {
      found.push({ kind, instruction: text, anchor });
    }
  };
  const visit = (element: XmlElement): void => {
    const last = open.at(-1);
    const anchor = (): Anchor => ({ part, start: element.start, end: element.end });
    if (element.name === 'w:fldSimple') {
      keep({ anchor: anchor(), instruction: element.attributes['w:instr'] ?? '' });
    } else if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType'];
      if (type === 'begin') {
        open.push({ anchor: anchor(), instruction: '', separated: false });
      } else if (type === 'separate' && last !== undefined) {
        last.separated = true;
      } else if (type === 'end' && last !== undefined) {
        keep(last);
        open.pop();
      }
    } else if (/^w:(?:del)?instrText$/i.test(element.name) && last?.separated === false) {
      last.instruction += textOf(element);
    }
    for (const node of element.children) {
      if (isElement(node)) {
        visit(node);
      }
    }
  };
  visit(opc.tree(part));
  open.forEach(keep);
  return found.sort((one, other) => one.anchor.start - other.anchor.start);
}
