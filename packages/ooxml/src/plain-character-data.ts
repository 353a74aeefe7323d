import { applySplices, type Splice } from './splice.ts';
import { textOf, walk } from './xml-query.ts';
import { parseXml } from './xml-tree.ts';
import { escapeText } from './xml-write.ts';

/**
 * The text with the character data of text elements written plainly: no CDATA sections, comments or processing
 * instructions inside, line ends as XML reads them (XML 1.0 clauses 2.5 to 2.7 and 2.11). Offsets in their raw text
 * can then be told from offsets in their value by looking at entities alone. Comments elsewhere stay.
 */
export function withPlainCharacterData(text: string, where: string, maxDepth?: number): string {
  if (!mayBeOther(text)) {
    return text;
  }
  const splices: Splice[] = [];
  walk(parseXml(text, where, maxDepth), (element) => {
    if (!textElements.test(element.name)) {
      return;
    }
    const raw = text.slice(element.openEnd, element.closeStart);
    if (/<[!?]|\r/.test(raw) && element.children.every((node) => node.type === 'text')) {
      splices.push({ start: element.openEnd, end: element.closeStart, text: escapeText(textOf(element)) });
    }
  });
  return applySplices(text, splices, where);
}

const textElements = /^(w:(t|delText|instrText|delInstrText)|m:t)$/;

function mayBeOther(text: string): boolean {
  // A declaration at the head, and the line end that Word puts behind it, are usual.
  return ['<!', '<?', '\r'].some((sign) => text.indexOf(sign, 100) >= 0);
}
