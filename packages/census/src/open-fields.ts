import type { XmlElement } from '@fg2rec/ooxml';

/** A complex field that has begun (ISO/IEC 29500-1 clause 17.16.18). */
interface OpenField {
  readonly begin: XmlElement;
  instruction: string;
  inResult: boolean;
}

/** What fields compute; a conversion may compute it anew. */
const computing = new Set([
  'REF',
  'PAGEREF',
  'NOTEREF',
  'STYLEREF',
  'SEQ',
  'PAGE',
  'NUMPAGES',
  'SECTIONPAGES',
]);

/** The fields that are open at a point of a story. One that never ends hides nothing. */
export class OpenFields {
  private readonly open: OpenField[] = [];
  private readonly complete: ReadonlySet<XmlElement>;
  private readonly simple: string[] = [];

  constructor(story: XmlElement) {
    this.complete = completeFields(story);
  }

  /** Takes a `w:fldChar`; gives back the field that ends here. */
  mark(element: XmlElement): { readonly instruction: string; readonly begin: XmlElement } | undefined {
    const kind = element.attributes['w:fldCharType'];
    const innermost = this.open.at(-1);
    if (kind === 'begin') {
      if (this.complete.has(element)) {
        this.open.push({ begin: element, instruction: '', inResult: false });
      }
    } else if (kind === 'separate' && innermost !== undefined) {
      innermost.inResult = true;
    } else if (kind === 'end' && innermost !== undefined) {
      this.open.pop();
      return innermost;
    }
    return undefined;
  }

  addInstruction(text: string): void {
    const innermost = this.open.at(-1);
    if (innermost !== undefined && !innermost.inResult) {
      innermost.instruction += text;
    }
  }

  within(instruction: string, visit: () => void): void {
    this.simple.push(instruction);
    visit();
    this.simple.pop();
  }

  /** Text here is field code, which nobody sees. */
  get inCode(): boolean {
    return this.open.some(({ inResult }) => !inResult);
  }

  /** Text here is computed. */
  get inComputed(): boolean {
    return [...this.open.map(({ instruction }) => instruction), ...this.simple].some((instruction) =>
      computing.has(fieldKind(instruction)),
    );
  }
}

export function fieldKind(instruction: string): string {
  return (/^\s*([^\s\\"]+)/.exec(instruction)?.[1] ?? '').toUpperCase();
}

/** The first argument of an instruction that is no switch, without its quotation marks. */
export function fieldArgument(instruction: string): string {
  const rest = instruction.replace(/^\s*[^\s\\"]+/, '');
  const found = /^\s*(?:"([^"]*)"|([^\s\\"]+))/.exec(rest);
  return found?.[1] ?? found?.[2] ?? '';
}

/** Beginnings that find their end in the same story; text boxes and notes are stories of their own. */
function completeFields(story: XmlElement): Set<XmlElement> {
  const complete = new Set<XmlElement>();
  const open: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const node of element.children) {
      if (node.type !== 'element' || node.name === 'w:txbxContent' || node.name === 'mc:Fallback') {
        continue;
      }
      if (node.name === 'w:fldChar') {
        const kind = node.attributes['w:fldCharType'];
        if (kind === 'begin') {
          open.push(node);
        } else if (kind === 'end') {
          const begin = open.pop();
          if (begin !== undefined) {
            complete.add(begin);
          }
        }
      } else {
        visit(node);
      }
    }
  };
  visit(story);
  return complete;
}
