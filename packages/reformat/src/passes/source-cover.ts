import { type Block, type Edit, type Paragraph, phrase, plainText } from '@fg2rec/document';
import type { Change, PassInput } from '../plan.ts';
import type { PrintedCover } from '../printed-cover.ts';
import { because, type GoneLine, type LeftLine, type TakenApart } from './cover-lines.ts';
import { takeApart } from './cover-table.ts';
import { isOnCover } from './on-td-cover.ts';

export interface Front {
  /** Lines that the TD cover does not have. */
  readonly left: readonly Paragraph[];
  /** Other blocks, as they are. */
  readonly whole: readonly Block[];
  readonly edits: readonly Edit[];
}

/** The cover and front page without what the cover of the TD says, the labels of what is left in front of it. */
export function withoutPrinted(front: readonly Block[], input: PassInput): Front {
  const { options, vocabulary } = input;
  const cover = options.cover && withKeywords(options.cover, input);
  if (cover === undefined) {
    return { left: [], whole: front, edits: [] };
  }
  const left: LeftLine[] = [];
  const whole: Block[] = [];
  const gone: GoneLine[] = [];
  let follows = false;
  for (const block of front) {
    const apart: TakenApart | undefined =
      block.type === 'table' && block.purpose === 'cover'
        ? takeApart(block, cover, vocabulary, follows)
        : undefined;
    follows ||= apart !== undefined;
    if (apart !== undefined) {
      left.push(...apart.left);
      gone.push(...apart.gone);
    } else if (block.type === 'paragraph' && isOnCover(block, cover)) {
      gone.push({ paragraph: block, because: because.onTdCover });
    } else {
      whole.push(block);
    }
  }
  return { left: left.map(({ paragraph }) => paragraph), whole, edits: coverLineEdits(left, gone) };
}

/** The cover with the keywords that the draft has: in its clause, or inserted there for want of one. */
function withKeywords(cover: PrintedCover, { facts, outline }: PassInput): PrintedCover {
  const clause = outline.order.flat().find(({ kind }) => kind === 'keywords');
  const inserted = outline.profile.keywords === 'required' ? facts.cover.fields.keywords?.value : undefined;
  const keywords =
    clause === undefined ? inserted : clause.blocks.map((block) => plainText(block)).join('\n');
  return keywords === undefined ? cover : { ...cover, fields: { ...cover.fields, keywords } };
}

function coverLineEdits(left: readonly LeftLine[], gone: readonly GoneLine[]): Edit[] {
  const reasons = [...new Set(gone.map((line) => line.because))];
  return [
    ...reasons.map(
      (reason): Edit => ({
        kind: 'remove-blocks',
        blocks: gone.filter((line) => line.because === reason).map(({ paragraph }) => paragraph.anchor),
        because: reason,
      }),
    ),
    ...left.flatMap(({ paragraph, label }): Edit[] => [
      ...(paragraph.role === 'cover'
        ? []
        : [{ kind: 'set-role', paragraph: paragraph.anchor, role: 'cover' } as const]),
      ...(label === undefined
        ? []
        : [
            {
              kind: 'replace-text',
              paragraph: paragraph.anchor,
              from: 0,
              to: 0,
              text: `${label}${/[\uff1a]$/u.test(label) ? '' : ' '}`,
            } as const,
          ]),
    ]),
  ];
}

/** What became of the source's cover, for the report. */
export function coverChanges(isShorter: boolean, isLeft: boolean): Change[] {
  const reason = phrase('The TD has a cover of its own; nothing of the old one is lost.');
  const rest = isShorter
    ? phrase('What the cover of the TD does not say of the source’s own cover is in the transfer note.')
    : phrase("The source's own cover is in the transfer note.");
  return [
    ...(isShorter
      ? [
          {
            pass: 'transfer',
            what: phrase('The source’s own cover has become the cover of the TD.'),
            because: reason,
            rule: 'structure/order',
          },
        ]
      : []),
    ...(isLeft ? [{ pass: 'transfer', what: rest, because: reason, rule: 'structure/order' }] : []),
  ];
}
