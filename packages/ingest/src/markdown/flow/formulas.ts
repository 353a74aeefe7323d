import type { Paragraph, PhrasingContent } from 'mdast';
import type { WordBlock } from '../nodes.ts';
import { attributesOf } from '../source-file.ts';
import { type Place, paragraph, placeOf, type Writing } from './writing.ts';

const number = /^\s*[([]([A-Z]?[\d.\-\u2013]+[a-z]?)[)\]]\s*$/;

/** A display formula, alone or with its number in brackets, as the template sets it: tab, formula, tab, number. */
export function equationOf(node: Paragraph, at: Place, writing: Writing): WordBlock | undefined {
  const content = node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  const [formula, after, ...more] = content;
  if (formula?.type !== 'formula' || more.length > 0) {
    return undefined;
  }
  const typed =
    after === undefined ? undefined : after.type === 'text' ? number.exec(after.value)?.[1] : null;
  if (
    typed === null ||
    (after !== undefined && typed === undefined) ||
    (!formula.display && after === undefined && !isDisplay(formula))
  ) {
    return undefined;
  }
  const tagged = /\\tag\*?\{([^{}]*)\}/.exec(formula.value)?.[1]?.replace(/^\(|\)$/g, '');
  const id = attributesOf(node)?.id ?? attributesOf(formula)?.id;
  const shown = typed ?? tagged ?? (id === undefined ? undefined : String(writing.numbers.next('equation')));
  const bookmark = id === undefined ? undefined : writing.targets.add([id], `(${shown ?? ''})`);
  const tail: PhrasingContent[] =
    shown === undefined ? [] : [{ type: 'tabCharacter' }, { type: 'text', value: `(${shown})` }];
  return paragraph(
    'equation',
    [{ type: 'tabCharacter' }, { ...formula, display: false }, ...tail],
    placeOf(node, at.file),
    {
      ...(bookmark === undefined ? {} : { bookmarks: [bookmark] }),
    },
  );
}

/** `$$x$$` on a line of its own is parsed as inline maths with two dollars. */
function isDisplay(formula: Extract<PhrasingContent, { type: 'formula' }>): boolean {
  const { start, end } = formula.position ?? {};
  return (end?.column ?? 0) - (start?.column ?? 0) >= formula.value.length + 4 && start?.line === end?.line;
}
