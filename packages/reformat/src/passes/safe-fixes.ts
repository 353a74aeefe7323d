import { type Finding, ruleById } from '@fg2rec/check';
import {
  type Anchor,
  blocksInBookmark,
  coverBookmark,
  type Division,
  type Edit,
  flatBlocks,
  type Paragraph,
  paragraphsOf,
  plainText,
  transferNoteBookmark,
} from '@fg2rec/document';
import { type EditClaims, type EditPlaces, editClaims } from '../edit-claims.ts';
import { narrowed } from '../narrowed-edit.ts';
import { everyDivision } from '../outline/division-blocks.ts';
import { followsGuide } from '../outline/profile.ts';
import type { Change, PassInput, PassOutput, ReformatOptions } from '../plan.ts';
import { isPlain, isReplaceable } from '../replaceable-text.ts';
import { inWords } from './edits-in-words.ts';

/**
 * Applies the safe fixes of the findings that are open. What the other passes do has precedence: a finding one of whose
 * edits would interfere with theirs, with that of another finding, or with what is no plain text, is left as it is,
 * whole. Texts that do not follow the guide themselves (letters, amendments that quote) are not touched, nor is what
 * goes to the transfer note.
 *
 * @param taken the edits of the other passes, merged.
 */
export function safeFixes(input: PassInput, taken: readonly Edit[]): PassOutput {
  const prepared = preparedFixes(input, taken);
  const place = placesOf(input);
  return {
    edits: prepared.flatMap(({ edits }) => edits),
    changes: prepared.map(({ finding, edits }) => explained(finding, edits, place, input.options)),
  };
}

/** The edits of a finding, each no wider than it has to be. */
export interface PreparedFix {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/**
 * Fixes of findings that get in the way neither of other edits nor of one another, in the order of the findings.
 *
 * @param wanted the kinds of fixes; by default those that need no second look.
 */
export function preparedFixes(
  input: PassInput,
  taken: readonly Edit[],
  wanted: readonly Finding['fix'][] = ['safe'],
): PreparedFix[] {
  const findings = (input.options.findings ?? []).filter((finding) => isWanted(finding, wanted));
  if (findings.length === 0 || !followsGuide(input.profile)) {
    return [];
  }
  const place = placesOf(input);
  const claims = editClaims(taken, settledBlocks(input), place);
  const applied = new Map<Finding, readonly Edit[]>();
  for (const finding of widestFirst(findings)) {
    const edits = finding.edits.map((edit) => prepared(edit, finding, place));
    const isHarmless = edits.every((edit) => keepsContent(edit, place, input.pointedAt));
    if (isHarmless && claimAll(finding.edits, claims, place)) {
      applied.set(finding, edits);
    }
  }
  return findings.flatMap((finding): PreparedFix[] => {
    const edits = applied.get(finding);
    return edits === undefined ? [] : [{ finding, edits }];
  });
}

function isWanted({ status, fix, edits }: Finding, wanted: readonly Finding['fix'][]): boolean {
  return status === 'open' && wanted.includes(fix) && edits.length > 0;
}

/** A fix of a whole paragraph goes before those of parts of it, which it mostly includes. */
function widestFirst(findings: readonly Finding[]): Finding[] {
  const width = ({ edits }: Finding): number =>
    Math.max(...edits.map((edit) => (edit.kind === 'replace-text' ? edit.to - edit.from : 0)));
  return [...findings].sort((one, other) => width(other) - width(one));
}

interface Places extends EditPlaces {
  /** A paragraph whose text the applier edits: one of the body, of a table or of a note, not of a text box. */
  paragraphAt(anchor: Anchor): Paragraph | undefined;
  /** Whether blocks can be put beside it: a block of the body, not one inside a table. */
  isBodyBlock(anchor: Anchor): boolean;
}

function placesOf({ deliverable, facts }: PassInput): Places {
  const { root, footnotes, endnotes } = deliverable;
  const notes = [...footnotes, ...endnotes].flatMap(({ children }) => children);
  const paragraphs = new Map(
    paragraphsOf([...root.children, ...notes]).map((paragraph) => [keyOf(paragraph.anchor), paragraph]),
  );
  const blocks = new Set(flatBlocks(root.children).map(({ anchor }) => keyOf(anchor)));
  const divisions = new Map<string, Division>();
  for (const division of everyDivision(facts.divisions)) {
    const { heading } = division;
    for (const paragraph of paragraphsOf([...(heading === undefined ? [] : [heading]), ...division.blocks])) {
      divisions.set(keyOf(paragraph.anchor), division);
    }
  }
  const paragraphAt = (anchor: Anchor): Paragraph | undefined => paragraphs.get(keyOf(anchor));
  return {
    paragraphAt,
    isBodyBlock: (anchor) => blocks.has(keyOf(anchor)),
    areAkin: (one, other) => divisions.get(keyOf(one)) === divisions.get(keyOf(other)),
    textAt: (anchor) => {
      const paragraph = paragraphAt(anchor);
      return paragraph === undefined ? '' : plainText(paragraph);
    },
  };
}

/** Cover and transfer note of an earlier conversion. */
function settledBlocks({ deliverable }: PassInput): Anchor[] {
  const { children } = deliverable.root;
  const starts = [transferNoteBookmark, coverBookmark].flatMap((name) => [
    ...blocksInBookmark(children, name),
  ]);
  const settled = new Set(starts);
  return children.flatMap(function anchors(block): Anchor[] {
    if (settled.has(block.anchor.start)) {
      return [block.anchor];
    }
    return block.type === 'contentControl' ? block.children.flatMap(anchors) : [];
  });
}

function prepared(edit: Edit, { rule }: Finding, { paragraphAt }: Places): Edit {
  if (edit.kind === 'replace-text') {
    const paragraph = paragraphAt(edit.paragraph);
    return { ...(paragraph === undefined ? edit : narrowed(edit, paragraph)), because: rule };
  }
  return edit.kind === 'set-number' ? { ...edit, because: rule } : edit;
}

/** Whether nothing but plain text is replaced or removed, and blocks are put where blocks can be. */
function keepsContent(edit: Edit, place: Places, pointedAt: ReadonlySet<string>): boolean {
  switch (edit.kind) {
    case 'replace-text': {
      const paragraph = place.paragraphAt(edit.paragraph);
      return paragraph !== undefined && isReplaceable(paragraph, edit, pointedAt);
    }
    case 'set-number': {
      const paragraph = place.paragraphAt(edit.paragraph);
      const replaced = { from: 0, to: edit.replaces, text: '' };
      return (
        paragraph !== undefined && (edit.replaces === 0 || isReplaceable(paragraph, replaced, pointedAt))
      );
    }
    case 'insert-blocks':
      return place.isBodyBlock(edit.at);
    case 'remove-blocks':
      return edit.blocks.every((anchor) => {
        const paragraph = place.paragraphAt(anchor);
        return place.isBodyBlock(anchor) && paragraph !== undefined && isPlain(paragraph, pointedAt);
      });
    default:
      return true;
  }
}

/** Claims what all edits of a finding touch, or nothing where one is contested, be it by another of the same finding. */
function claimAll(edits: readonly Edit[], claims: EditClaims, place: Places): boolean {
  const own = editClaims([], [], place);
  for (const edit of edits) {
    if (claims.isContested(edit) || own.isContested(edit)) {
      return false;
    }
    own.add(edit);
  }
  edits.forEach(claims.add);
  return true;
}

function explained(
  finding: Finding,
  edits: readonly Edit[],
  { paragraphAt }: Places,
  options: ReformatOptions,
): Change {
  const { rule, place, message } = finding;
  const { clause, quote } = place;
  const title = options.messages?.rules[rule]?.title ?? ruleById(rule)?.meta.title ?? message;
  return {
    pass: 'safe-fixes',
    what: inWords(edits, paragraphAt),
    because: /[.!?。]["”»]?$/.test(title) ? title : `${title}.`,
    rule,
    ...(clause === undefined && quote === undefined
      ? {}
      : {
          place: { ...(clause === undefined ? {} : { clause }), ...(quote === undefined ? {} : { quote }) },
        }),
  };
}

function keyOf({ part, start }: Anchor): string {
  return `${part}:${start}`;
}
