import type { Anchor } from './anchor.ts';
import type { Role } from './role.ts';

/**
 * A change to a deliverable, said over anchors of the package as it came. Edits are data: the applier in reformat
 * writes them clean (or, from the review copy on, as tracked changes).
 */
export type Edit = (
  | ReplaceText
  | InsertBlocks
  | RemoveBlocks
  | MoveBlocks
  | SetRole
  | SetNumber
  | WrapInField
  | AddComment
) & {
  /** Name of the pass of the reformatter that proposes it, such as `captions`, for the survival ledger. */
  readonly pass?: string;
};

/** Replaces characters of a paragraph, counted in its {@link plainText}. Formatting of the first character stays. */
export interface ReplaceText {
  readonly kind: 'replace-text';
  /** Anchor of the paragraph. */
  readonly paragraph: Anchor;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Whether the new characters are italic, whatever the first was. Only a draft is written so, no author's own file. */
  readonly italic?: boolean;
  /** Id of the rule that asks for it, for the survival ledger; absent for what the reformatter decides itself. */
  readonly because?: string;
}

export interface InsertBlocks {
  readonly kind: 'insert-blocks';
  /** Anchor of the block it goes before or after. */
  readonly at: Anchor;
  readonly where: 'before' | 'after';
  readonly blocks: readonly NewParagraph[];
}

/** A paragraph that was not in the source. */
export interface NewParagraph {
  readonly role: Role;
  readonly headingLevel?: number;
  readonly listLevel?: number;
  readonly runs: readonly NewRun[];
}

export interface NewRun {
  /** `\t` becomes a tab, `\n` a line break. */
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** A placeholder that a person has to fill in: highlighted in Word, and a finding until it is gone. */
  readonly placeholder?: boolean;
}

/** Removes whole blocks. `because` names what in the output stands for them, for the survival ledger. */
export interface RemoveBlocks {
  readonly kind: 'remove-blocks';
  readonly blocks: readonly Anchor[];
  readonly because: string;
}

/** Moves whole blocks, keeping their order, before or after another block, or to the transfer note. */
export interface MoveBlocks {
  readonly kind: 'move-blocks';
  readonly blocks: readonly Anchor[];
  readonly to:
    | { readonly at: Anchor; readonly where: 'before' | 'after' }
    | 'transfer-note'
    | 'table-of-contents';
}

export interface SetRole {
  readonly kind: 'set-role';
  readonly paragraph: Anchor;
  readonly role: Role;
  readonly headingLevel?: number;
  readonly listLevel?: number;
}

/** Types this number (and a tab) at the head of a paragraph in place of a computed or typed one. */
export interface SetNumber {
  readonly kind: 'set-number';
  readonly paragraph: Anchor;
  readonly number: string;
  /** Characters of a typed number, with what follows it, that the new one replaces. */
  readonly replaces: number;
  /** Id of the rule that asks for it, as in {@link ReplaceText}. */
  readonly because?: string;
}

export interface WrapInField {
  readonly kind: 'wrap-in-field';
  readonly paragraph: Anchor;
  readonly from: number;
  readonly to: number;
  readonly instruction: string;
}

export interface AddComment {
  readonly kind: 'comment';
  readonly paragraph: Anchor;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
