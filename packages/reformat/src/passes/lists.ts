import { type Edit, type Paragraph, paragraphsOf, plainText } from '@fg2rec/document';
import { everyDivision } from '../outline/division-blocks.ts';
import { followsGuide } from '../outline/profile.ts';
import type { Change, Pass } from '../plan.ts';
import { isReplaceable } from '../replaceable-text.ts';

/** Markers that authors type for bullets, with the white space after them. */
const typedBullet = /^\s*[-‐‑‒–—―•●○◦▪■□➢➤*·o](?:\t\s*|[ \u00a0]{1,8}(?=\S))/u;

/**
 * List markers are text: an en dash for bullets, the computed `a)`, `1)`, `i)` otherwise (Author's guide clause 9.3.3).
 * Every other number that Word computed becomes text as well, so that none is lost with its list definition.
 */
export const lists: Pass = ({ deliverable, outline, legends, pointedAt }) => {
  const edits: Edit[] = [];
  let bullets = 0;
  let numbers = 0;
  let markers = 0;
  const headed = followsGuide(outline.profile) ? everyDivision(outline.order.flat()) : [];
  const settled = new Set([
    ...headed.map(({ heading }) => heading),
    ...legends.flatMap(({ items }) => items),
  ]);
  for (const paragraph of paragraphsOf(deliverable.root.children)) {
    const edit = settled.has(paragraph)
      ? undefined
      : markerEdit(paragraph, followsGuide(outline.profile), pointedAt);
    if (edit !== undefined) {
      const isTyped = (paragraph.number?.text ?? '') === '';
      edits.push(edit);
      bullets += edit.number === '–' ? 1 : 0;
      numbers += edit.number !== '–' && !isTyped ? 1 : 0;
      markers += edit.number !== '–' && isTyped ? 1 : 0;
    }
  }
  return { edits, changes: [...bulletChange(bullets), ...numberChange(numbers), ...markerChange(markers)] };
};

type SetNumber = Extract<Edit, { kind: 'set-number' }>;

/** `1.`, `(a)` and `ii.` before an item, typed, with the white space after it. */
const typedNumber = /^\s*\(?(?<number>\d{1,2}|[a-z]|[ivx]{1,4})(?<close>[.)])(?<gap>[\t \u00a0]+)(?=\S)/;

/** Items are marked 1), a), i) (Author's guide clause 9.3.3). */
function inForm(marker: string): string {
  const own = /^\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]$/.exec(marker.trim())?.[1];
  return own === undefined ? marker : `${own})`;
}

function typedMarkerEdit(
  paragraph: Paragraph,
  text: string,
  pointedAt: ReadonlySet<string>,
): SetNumber | undefined {
  const match = typedNumber.exec(text);
  const { number = '' } = match?.groups ?? {};
  const replaces = match?.[0].length ?? 0;
  const isRight = text.slice(0, replaces) === `${number})\t`;
  return match === null ||
    isRight ||
    !isReplaceable(paragraph, { from: 0, to: replaces, text: '' }, pointedAt)
    ? undefined
    : {
        kind: 'set-number',
        paragraph: paragraph.anchor,
        number: `${number})`,
        replaces,
        because: 'structure/list-numbering',
      };
}

function markerEdit(
  paragraph: Paragraph,
  isOfGuide: boolean,
  pointedAt: ReadonlySet<string>,
): SetNumber | undefined {
  const { number } = paragraph;
  const text = plainText(paragraph);
  const base = { kind: 'set-number', paragraph: paragraph.anchor } as const;
  if (number !== undefined && number.text !== '') {
    if (number.format === 'bullet') {
      return { ...base, number: text.trim() === '' ? '' : '–', replaces: 0 };
    }
    const isItem = isOfGuide && paragraph.role === 'list-item';
    return { ...base, number: isItem ? inForm(number.text) : number.text, replaces: 0 };
  }
  const ordered =
    isOfGuide && paragraph.role === 'list-item' ? typedMarkerEdit(paragraph, text, pointedAt) : undefined;
  if (ordered !== undefined) {
    return ordered;
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

function markerChange(count: number): Change[] {
  return count === 0
    ? []
    : [
        {
          pass: 'lists',
          what:
            count === 1
              ? 'One typed marker has the form 1), a) or i).'
              : `${count} typed markers have the form 1), a) or i).`,
          because: 'Items are marked a), then 1), then i), with a tab (Author’s guide clause 9.3.3).',
          rule: 'structure/list-numbering',
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
