import { type Edit, type Paragraph, paragraphsOf, plainText } from '@fg2rec/document';
import { everyDivision } from '../outline/division-blocks.ts';
import { followsGuide } from '../outline/profile.ts';
import type { Change, Pass } from '../plan.ts';

/** Markers that authors type for bullets, with the white space after them. */
const typedBullet = /^\s*[-‐‑‒–—―•●○◦▪■□➢➤*·o](?:\t\s*|[ \u00a0]{1,8}(?=\S))/u;

/**
 * List markers are text: an en dash for bullets, the computed `a)`, `1)`, `i)` otherwise (Author's guide clause 9.3.3).
 * Every other number that Word computed becomes text as well, so that none is lost with its list definition.
 */
export const lists: Pass = ({ deliverable, outline }) => {
  const edits: Edit[] = [];
  let bullets = 0;
  let numbers = 0;
  const headed = followsGuide(outline.profile) ? everyDivision(outline.order.flat()) : [];
  const headings = new Set(headed.map(({ heading }) => heading));
  for (const paragraph of paragraphsOf(deliverable.root.children)) {
    const edit = headings.has(paragraph) ? undefined : markerEdit(paragraph);
    if (edit !== undefined) {
      edits.push(edit);
      bullets += edit.number === '–' ? 1 : 0;
      numbers += edit.number === '–' ? 0 : 1;
    }
  }
  return { edits, changes: [...bulletChange(bullets), ...numberChange(numbers)] };
};

type SetNumber = Extract<Edit, { kind: 'set-number' }>;

function markerEdit(paragraph: Paragraph): SetNumber | undefined {
  const { number } = paragraph;
  const text = plainText(paragraph);
  const base = { kind: 'set-number', paragraph: paragraph.anchor } as const;
  if (number !== undefined && number.text !== '') {
    if (number.format === 'bullet') {
      return { ...base, number: text.trim() === '' ? '' : '–', replaces: 0 };
    }
    return { ...base, number: number.text, replaces: 0 };
  }
  const typed = paragraph.role === 'list-item' ? typedBullet.exec(text)?.[0] : undefined;
  return typed === undefined || typed === '–\t' || typed === '•\t'
    ? undefined
    : { ...base, number: '–', replaces: typed.length };
}

function bulletChange(count: number): Change[] {
  return count === 0
    ? []
    : [
        {
          pass: 'lists',
          what:
            count === 1 ? 'One bullet is now a typed en dash.' : `${count} bullets are now typed en dashes.`,
          because: 'The template’s list styles have typed markers.',
          rule: 'structure/lists',
        },
      ];
}

function numberChange(count: number): Change[] {
  return count === 0
    ? []
    : [
        {
          pass: 'lists',
          what:
            count === 1 ? 'One computed number is now typed.' : `${count} computed numbers are now typed.`,
          because: 'ITU texts have typed numbers, which no list setting can change.',
          rule: 'structure/lists',
        },
      ];
}
