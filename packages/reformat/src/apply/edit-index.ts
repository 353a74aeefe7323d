import type { Anchor, Edit, NewParagraph, ReplaceText, Role, SetNumber, WrapInField } from '@fg2rec/document';

/** The edits that touch one paragraph. */
export interface ParagraphEdits {
  readonly role?: Role;
  readonly headingLevel?: number;
  readonly listLevel?: number;
  readonly number?: SetNumber;
  readonly replacements: readonly ReplaceText[];
  readonly wraps: readonly WrapInField[];
}

/** The edits of a plan, by what they touch. Later edits of the same thing win, except text, which adds up. */
export interface EditIndex {
  of(anchor: Anchor): ParagraphEdits;
  readonly moves: readonly Extract<Edit, { kind: 'move-blocks' }>[];
  readonly removals: readonly Extract<Edit, { kind: 'remove-blocks' }>[];
  readonly insertions: readonly Insertion[];
  /** Whether a move or removal names this very block. */
  namesBlock(anchor: Anchor): boolean;
}

export interface Insertion {
  readonly at: Anchor;
  readonly where: 'before' | 'after';
  readonly blocks: readonly NewParagraph[];
}

type Building = { -readonly [K in keyof ParagraphEdits]: ParagraphEdits[K] };

const none: ParagraphEdits = { replacements: [], wraps: [] };

export function indexEdits(edits: readonly Edit[]): EditIndex {
  const byParagraph = new Map<string, Building>();
  const entry = (anchor: Anchor): Building => {
    const key = keyOf(anchor);
    const known = byParagraph.get(key) ?? { replacements: [], wraps: [] };
    byParagraph.set(key, known);
    return known;
  };
  for (const edit of edits) {
    if (edit.kind === 'replace-text') {
      const building = entry(edit.paragraph);
      building.replacements = [...building.replacements, edit];
    } else if (edit.kind === 'wrap-in-field') {
      const building = entry(edit.paragraph);
      building.wraps = [...building.wraps, edit];
    } else if (edit.kind === 'set-number') {
      entry(edit.paragraph).number = edit;
    } else if (edit.kind === 'set-role') {
      const { kind: _kind, paragraph, ...fields } = edit;
      Object.assign(entry(paragraph), fields);
    }
  }
  const named = new Set(
    edits.flatMap((edit) =>
      edit.kind === 'move-blocks' || edit.kind === 'remove-blocks' ? edit.blocks.map(keyOf) : [],
    ),
  );
  return {
    of: (anchor) => byParagraph.get(keyOf(anchor)) ?? none,
    moves: edits.filter((edit) => edit.kind === 'move-blocks'),
    removals: edits.filter((edit) => edit.kind === 'remove-blocks'),
    insertions: edits.filter((edit) => edit.kind === 'insert-blocks'),
    namesBlock: (anchor) => named.has(keyOf(anchor)),
  };
}

export function keyOf(anchor: Anchor): string {
  return `${anchor.part}:${anchor.start}`;
}
