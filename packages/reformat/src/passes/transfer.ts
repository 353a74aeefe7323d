import {
  type Anchor,
  type Block,
  blocksInBookmark,
  coverBookmark,
  type Division,
  type Facts,
  flatBlocks,
  flatInlines,
  paragraphsOf,
  phrase,
  plainText,
  transferNoteBookmark,
} from '@fg2rec/document';
import { allBlocks, divisionName } from '../outline/division-blocks.ts';
import { isMainClause } from '../outline/outline.ts';
import type { Pass, PassInput, PassOutput } from '../plan.ts';
import { quoted } from './describe.ts';
import { coverChanges, withoutPrinted } from './source-cover.ts';

/**
 * What the template has no place for goes to the transfer note: the group's own cover, history, foreword, change log,
 * acknowledgements, editors. Of the cover, what the cover of the TD says word for word is not said again. The source's
 * table of contents goes where the template has it.
 */
export const transfer: Pass = (input) => {
  const { facts, outline, deliverable } = input;
  const { children } = deliverable.root;
  const settled = new Set([
    ...blocksInBookmark(children, transferNoteBookmark),
    ...blocksInBookmark(children, coverBookmark),
  ]);
  const moves = new Map<string, Move>();
  const put = (block: Block, to: Move['to']): void => {
    const key = keyOf(block);
    if (!settled.has(block.anchor.start) && !moves.has(key)) {
      moves.set(key, { anchor: block.anchor, to });
    }
  };
  const titles = new Set<Block>(facts.titleBlock.all);
  const { transferred, contents, profile } = outline;
  const closing = profile.kind === 'other' ? [] : seriesLists(facts.divisions.flatMap(allBlocks));
  const shown = contentFigures(facts);
  const front = new Set(
    flatBlocks([...facts.cover.blocks, ...transferred.filter(isFront).flatMap(allBlocks)]).filter(
      (block) => !titles.has(block) && !shown.has(block) && !settled.has(block.anchor.start),
    ),
  );
  const { left, edits: coverEdits, whole } = withoutPrinted([...front], input);
  for (const block of [...left, ...whole]) {
    put(block, 'transfer-note');
  }
  for (const block of flatBlocks([...transferred.flatMap(allBlocks), ...closing])) {
    if (!titles.has(block) && !front.has(block) && !(shown.has(block) && isBeforeText(block, transferred))) {
      put(block, 'transfer-note');
    }
  }
  for (const block of flatBlocks(profile.kind === 'other' ? [] : contents.flatMap(allBlocks))) {
    put(block, 'table-of-contents');
  }
  const staying = flatBlocks([
    ...new Set([...facts.cover.blocks, ...transferred.filter(isFront).flatMap(allBlocks)]),
  ]).filter((block) => shown.has(block) && !settled.has(block.anchor.start));
  const placed = placedFigures([...new Set(staying)], input);
  const isMoved = (block: Block): boolean => moves.has(keyOf(block));
  const isLeft = [...left, ...whole].some(
    (block) => isMoved(block) && (block.type !== 'paragraph' || plainText(block).trim() !== ''),
  );
  return {
    edits: [
      ...coverEdits,
      ...group([...moves.values()], 'transfer-note'),
      ...placed.edits,
      ...contentsMove([...moves.values()], children, moves, settled),
    ],
    changes: [
      ...placed.changes,
      ...coverChanges(coverEdits.length > 0, isLeft && facts.cover.blocks.length > 0),
      ...outline.transferred
        .filter((division) => allBlocks(division).some(isMoved))
        .filter((division) =>
          paragraphsOf(allBlocks(division)).some((paragraph) => plainText(paragraph).trim() !== ''),
        )
        .map((division) => ({
          pass: 'transfer',
          what: phrase('“{name}” is in the transfer note.', {
            name: quoted(divisionName(division)) || phrase('What stands before the first heading'),
          }),
          because: phrase(
            'The template of a draft has no place for it: TSB adds such matter when it publishes.',
          ),
          rule: 'structure/order',
        })),
    ],
  };
};

function isFront({ kind, heading }: Division): boolean {
  return kind === 'front-matter' && heading === undefined;
}

function isBeforeText(block: Block, transferred: readonly Division[]): boolean {
  return transferred.some((division) => isFront(division) && allBlocks(division).includes(block));
}

/** Figures from before the first heading stand at the end of the first clause, where there is one. */
function placedFigures(blocks: readonly Block[], { outline }: PassInput): PassOutput {
  const home = outline.restructures ? outline.order.flat().find(isMainClause) : undefined;
  const last = home?.blocks.at(-1) ?? home?.heading;
  if (home === undefined || last === undefined || blocks.length === 0) {
    return { edits: [], changes: [] };
  }
  return {
    edits: [
      {
        kind: 'move-blocks',
        blocks: blocks.map(({ anchor }) => anchor),
        to: { at: last.anchor, where: 'after' },
      },
    ],
    changes: [
      {
        pass: 'transfer',
        what: `What is drawn before the first heading stands in clause ${outline.numbers.get(home) ?? home.number} “${quoted(home.title)}”.`,
        because:
          'Charts and figures with a caption are content, and no part of a cover; a draft has no place before its first clause.',
        rule: 'structure/order',
      },
    ],
  };
}

/** What no cover shows: charts and diagrams, and figures and tables that have a caption, with it. */
function contentFigures({ captions, cover, divisions }: Facts): ReadonlySet<Block> {
  const captioned = captions
    .filter(({ number, of }) => number !== '' && of !== undefined)
    .flatMap(({ paragraph, of }) => [paragraph, ...(of === undefined ? [] : [of])]);
  const drawn = flatBlocks([...cover.blocks, ...divisions.filter(isFront).flatMap(allBlocks)]).filter(
    (block) =>
      block.type === 'paragraph' &&
      flatInlines(block.children).some(
        (inline) => inline.type === 'drawing' && (inline.kind === 'chart' || inline.kind === 'diagram'),
      ),
  );
  return new Set([...captioned, ...drawn]);
}

function keyOf({ anchor }: Block): string {
  return `${anchor.part}:${anchor.start}`;
}

/** The list of series on the back cover of a published text. */
function seriesLists(blocks: readonly Block[]): Block[] {
  return flatBlocks(blocks).filter((block) => {
    if (block.type !== 'table') {
      return false;
    }
    const heads = block.children
      .map((row) => row.children[0])
      .map((cell) => (cell === undefined ? '' : plainText(cell)));
    return heads.filter((head) => seriesName.test(head.trim())).length >= 8;
  });
}

const seriesName = /^(?:(?:series|série|serie|серия|السلسلة)\s+\p{Lu}|\p{Lu}\s*系列)$/iu;

type Move = { readonly anchor: Anchor; readonly to: 'transfer-note' | 'table-of-contents' };

function group(
  moves: readonly Move[],
  to: Move['to'],
): { kind: 'move-blocks'; blocks: Anchor[]; to: Move['to'] }[] {
  const blocks = moves.filter((move) => move.to === to).map(({ anchor }) => anchor);
  return blocks.length === 0 ? [] : [{ kind: 'move-blocks', blocks, to }];
}

/** Contents that already stand first stay where they are. */
function contentsMove(
  moves: readonly Move[],
  blocks: readonly Block[],
  moved: ReadonlyMap<string, unknown>,
  settled: ReadonlySet<number>,
): ReturnType<typeof group> {
  const contents = group(moves, 'table-of-contents');
  const firstOfBody = flatBlocks(blocks).find((block) => {
    const key = `${block.anchor.part}:${block.anchor.start}`;
    return (
      (!moved.has(key) ||
        moves.some((move) => move.anchor === block.anchor && move.to === 'table-of-contents')) &&
      !settled.has(block.anchor.start)
    );
  });
  const standsFirst = contents[0]?.blocks[0]?.start === firstOfBody?.anchor.start;
  return standsFirst ? [] : contents;
}
