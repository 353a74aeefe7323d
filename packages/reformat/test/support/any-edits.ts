import {
  type Anchor,
  type Block,
  type Deliverable,
  type Edit,
  type Paragraph,
  paragraphsOf,
  plainText,
  type Role,
} from '@fg2rec/document';
import fc from 'fast-check';
import type { EditGroup } from '../../src/index.ts';

/** A wish for an edit, which becomes one of a given document: numbers choose among what it has. */
interface Wish {
  readonly kind: Edit['kind'];
  readonly which: number;
  readonly other: number;
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

const roles: readonly Role[] = [
  'body',
  'note',
  'clause-heading',
  'list-item',
  'figure-caption',
  'table-text',
];

const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom<Edit['kind'][]>(
    'replace-text',
    'replace-text',
    'replace-text',
    'insert-blocks',
    'remove-blocks',
    'move-blocks',
    'set-role',
    'set-number',
    'wrap-in-field',
    'comment',
  ),
  which: fc.nat(),
  other: fc.nat(),
  from: fc.nat(),
  length: fc.nat(30),
  text: fc.string({ unit: fc.constantFrom('a', ' ', '&', '<', '\t', '\n', 'é', '😀', '–'), maxLength: 8 }),
});

export const wishes: fc.Arbitrary<Wish[]> = fc.array(wish, { minLength: 1, maxLength: 25 });

/** Each wish as a group of its own over what the document has. */
export function groupsOf(deliverable: Deliverable, list: readonly Wish[]): EditGroup[] {
  const { root, footnotes } = deliverable;
  const blocks: Block[] = [...root.children, ...footnotes.flatMap(({ children }) => children)];
  const paragraphs = paragraphsOf(blocks, { textBoxes: true });
  const anchors = [...root.children, ...paragraphs].map(({ anchor }) => anchor);
  const [first] = paragraphs;
  return first === undefined
    ? []
    : list.map((each) => ({
        author: `fg2rec ${each.kind}`,
        edits: [editOf(each, paragraphs[each.which % paragraphs.length] ?? first, anchors)],
      }));
}

function editOf(each: Wish, paragraph: Paragraph, anchors: readonly Anchor[]): Edit {
  const { anchor } = paragraph;
  const { length } = plainText(paragraph);
  const from = each.from % (length + 1);
  const to = Math.min(length, from + each.length);
  const role = roles[each.other % roles.length] ?? 'body';
  const where = each.length % 2 === 0 ? 'before' : 'after';
  const block = anchors[each.which % anchors.length] ?? anchor;
  const at = anchors[each.other % anchors.length] ?? anchor;
  switch (each.kind) {
    case 'replace-text':
      return { kind: 'replace-text', paragraph: anchor, from, to, text: each.text };
    case 'insert-blocks':
      return { kind: 'insert-blocks', at, where, blocks: [{ role, runs: [{ text: `new ${each.text}` }] }] };
    case 'remove-blocks':
      return { kind: 'remove-blocks', blocks: [block], because: 'test' };
    case 'move-blocks':
      return { kind: 'move-blocks', blocks: [block], to: { at, where } };
    case 'set-role':
      return { kind: 'set-role', paragraph: anchor, role, headingLevel: 1, listLevel: 1 };
    case 'set-number':
      return {
        kind: 'set-number',
        paragraph: anchor,
        number: '7.2',
        replaces: Math.min(length, each.length % 4),
      };
    case 'wrap-in-field':
      return { kind: 'wrap-in-field', paragraph: anchor, from, to, instruction: 'REF x' };
    case 'comment':
      return { kind: 'comment', paragraph: anchor, from, to, text: each.text };
  }
}
