import { type Edit, type Paragraph, paragraphsOf, phrase, plainText } from '@fg2rec/document';
import { everyDivision } from '../outline/division-blocks.ts';
import { typedNumber } from '../outline/list-items.ts';
import { type ListMarkers, listMarkers } from '../outline/list-markers.ts';
import { followsGuide } from '../outline/profile.ts';
import type { Change, Pass } from '../plan.ts';
import { isReplaceable } from '../replaceable-text.ts';

/** Markers that authors type for bullets, with the white space after them. */
const typedBullet = /^\s*[-‐‑‒–—―•●○◦▪■□➢➤*·o](?:\t\s*|[ \u00a0]{1,8}(?=\S))/u;

/**
 * List markers are text: an en dash for bullets, the computed `a)`, `1)`, `i)` otherwise (Author's guide clause 9.3.3).
 * Every other number that Word computed becomes text as well, so that none is lost with its list definition.
 */
export const lists: Pass = ({ deliverable, facts, outline, legends, pointedAt }) => {
  const isOfGuide = followsGuide(outline.profile);
  const made = { bullets: 0, numbers: 0, markers: 0, resequenced: 0 };
  const headed = isOfGuide ? everyDivision(outline.order.flat()) : [];
  const settled = new Set([
    ...headed.map(({ heading }) => heading),
    ...legends.flatMap(({ items }) => items),
  ]);
  const markers = isOfGuide ? listMarkers(deliverable.root, facts, pointedAt) : noMarkers;
  const edits: Edit[] = [];
  for (const paragraph of paragraphsOf(deliverable.root.children)) {
    const edit = settled.has(paragraph)
      ? undefined
      : markerEdit(paragraph, { isOfGuide, markers, pointedAt });
    if (edit !== undefined) {
      const isTyped = (paragraph.number?.text ?? '') === '';
      const isBullet = edit.number === '–' || edit.number === '•';
      edits.push(edit);
      made.bullets += isBullet ? 1 : 0;
      made.resequenced += markers.ordered.has(paragraph) ? 1 : 0;
      made.numbers += !isBullet && !isTyped ? 1 : 0;
      made.markers += !isBullet && isTyped ? 1 : 0;
    }
  }
  return {
    edits,
    changes: [
      ...bulletChange(made.bullets),
      ...numberChange(made.numbers),
      ...markerChange(made.markers),
      ...sequenceChange(made.resequenced),
    ],
  };
};

const noMarkers: ListMarkers = { ordered: new Map(), bullets: new Map() };

type SetNumber = Extract<Edit, { kind: 'set-number' }>;

interface MarkerInput {
  readonly isOfGuide: boolean;
  readonly markers: ListMarkers;
  readonly pointedAt: ReadonlySet<string>;
}

/** Items are marked 1), a), i) (Author's guide clause 9.3.3); Arabic letters have the parenthesis as well. */
function inForm(marker: string): string {
  const own = /^[(\uff08]?(\d{1,2}|[a-z]|[ivx]{1,4}|\p{Script=Arabic})[.)\uff09\u3001]$/u.exec(
    marker.trim(),
  )?.[1];
  return own === undefined ? marker : `${own})`;
}

function typedMarkerEdit(
  paragraph: Paragraph,
  text: string,
  { markers, pointedAt }: MarkerInput,
): SetNumber | undefined {
  const match = typedNumber.exec(text);
  const { number = '' } = match?.groups ?? {};
  const replaces = match?.[0].length ?? 0;
  const marker = markers.ordered.get(paragraph) ?? `${number})`;
  const isRight = text.slice(0, replaces) === `${marker}\t`;
  return match === null ||
    isRight ||
    !isReplaceable(paragraph, { from: 0, to: replaces, text: '' }, pointedAt)
    ? undefined
    : {
        kind: 'set-number',
        paragraph: paragraph.anchor,
        number: marker,
        replaces,
        because: 'structure/list-numbering',
      };
}

function markerEdit(paragraph: Paragraph, input: MarkerInput): SetNumber | undefined {
  const { number } = paragraph;
  const { isOfGuide, markers } = input;
  const text = plainText(paragraph);
  const base = { kind: 'set-number', paragraph: paragraph.anchor } as const;
  const bullet = markers.bullets.get(paragraph) ?? '–';
  if (number !== undefined && number.text !== '') {
    if (number.format === 'bullet') {
      return { ...base, number: text.trim() === '' ? '' : bullet, replaces: 0 };
    }
    const isItem = isOfGuide && paragraph.role === 'list-item';
    const own = isItem ? inForm(number.text) : number.text;
    return { ...base, number: markers.ordered.get(paragraph) ?? own, replaces: 0 };
  }
  const ordered =
    isOfGuide && paragraph.role === 'list-item' ? typedMarkerEdit(paragraph, text, input) : undefined;
  if (ordered !== undefined) {
    return ordered;
  }
  const typed = paragraph.role === 'list-item' ? typedBullet.exec(text)?.[0] : undefined;
  return typed === undefined || typed === '–\t' || typed === '•\t'
    ? undefined
    : { ...base, number: bullet, replaces: typed.length };
}

function sequenceChange(count: number): Change[] {
  return count === 0
    ? []
    : [
        {
          pass: 'lists',
          what: phrase('{count} items of lists within lists are marked a), below them 1), below them i).', {
            count,
          }),
          because: phrase(
            'The guide has one sequence of markers; no text cites these items by another (Author’s guide clause 9.3.3).',
          ),
          rule: 'structure/list-numbering',
        },
      ];
}

function bulletChange(count: number): Change[] {
  return count === 0
    ? []
    : [
        {
          pass: 'lists',
          what:
            count === 1
              ? phrase('One bullet is now a typed en dash.')
              : phrase('{count} bullets are now typed: en dashes, and bullets below them.', { count }),
          because: phrase('The template’s list styles have typed markers.'),
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
              ? phrase('One typed marker has the form 1), a) or i).')
              : phrase('{count} typed markers have the form 1), a) or i).', { count }),
          because: phrase('Items are marked a), then 1), then i), with a tab (Author’s guide clause 9.3.3).'),
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
            count === 1
              ? phrase('One computed number is now typed.')
              : phrase('{count} computed numbers are now typed.', { count }),
          because: phrase('ITU texts have typed numbers, which no list setting can change.'),
          rule: 'structure/lists',
        },
      ];
}
