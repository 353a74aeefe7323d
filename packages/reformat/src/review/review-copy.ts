import type { Finding } from '@fg2rec/check';
import type { Deliverable, Edit, Facts, Paragraph, Vocabulary } from '@fg2rec/document';
import type { OpcPackage } from '@fg2rec/ooxml';
import { english, type Messages } from '@fg2rec/rulebook';
import { applyEdits } from '../apply-tracked/apply-edits.ts';
import type { ApplyEditsOptions, EditGroup, GroupOutcome, RefusalReason } from '../apply-tracked/outcome.ts';
import { passInput } from '../pass-input.ts';
import { type PreparedFix, preparedFixes } from '../passes/safe-fixes.ts';
import { commentPlaces } from './comment-place.ts';
import { commentWords } from './comment-words.ts';

/** Which fixes are written: those that need no second look, suggestions too, or none. */
export const fixChoices = ['safe', 'all', 'none'] as const;
export type FixChoice = (typeof fixChoices)[number];

export interface ReviewOptions {
  readonly vocabulary: Vocabulary;
  /** What check found in the deliverable. */
  readonly findings: readonly Finding[];
  readonly fix: FixChoice;
  /** ISO 8601 date and time of comments and changes; left out where absent. */
  readonly date?: string;
  /** What comments are written in; English by default. */
  readonly messages?: Messages;
}

/** What became of the fix of a finding. */
export interface FixOutcome {
  readonly finding: Finding;
  /** Absent where it was written. */
  readonly refused?: RefusalReason;
}

export interface ReviewCopy {
  readonly package: OpcPackage;
  readonly fixes: readonly FixOutcome[];
  /** Findings for which the document has no place at all. */
  readonly withoutComment: readonly Finding[];
}

/** From this many findings of a rule on, only the first comment says what to do. */
const manyOfOneRule = 4;

/**
 * The author's own file marked up: a comment at the words of each finding, and fixes as tracked changes, each rule
 * under a name of its own (`fg2rec FIG-03`), so that Word can show, accept and reject them by rule.
 */
export function reviewCopy(deliverable: Deliverable, facts: Facts, options: ReviewOptions): ReviewCopy {
  const fixes = fixesOf(deliverable, facts, options);
  const places = commentPlaces(deliverable, facts);
  const withoutComment: Finding[] = [];
  const comments = (outcomes: readonly GroupOutcome[]): EditGroup[] => {
    const done = new Set(fixes.filter((_, index) => outcomes[index]?.status === 'applied'));
    const fixed = new Set([...done].map(({ finding }) => finding));
    const isGone = removedBy([...done].flatMap(({ edits }) => edits));
    const isRepeated = repetition(options.findings);
    return options.findings
      .filter(({ status }) => status === 'open')
      .flatMap((finding): EditGroup[] => {
        const place = places.placeOf(finding, isGone);
        if (place === undefined) {
          withoutComment.push(finding);
          return [];
        }
        const state = { isFixed: fixed.has(finding), isRepeated: isRepeated(finding) };
        const edit: Edit = {
          kind: 'comment',
          ...place,
          text: commentWords(finding, state, options.messages ?? english),
        };
        return [{ author: authorOf(finding), initials: finding.catalogue, edits: [edit] }];
      });
  };
  const groups = fixes.map(({ finding, edits }) => ({ author: authorOf(finding), edits }));
  const { package: made, outcomes } = applyEdits(deliverable, groups, applying('tracked', options), comments);
  return { package: made, fixes: outcomesOf(fixes, outcomes), withoutComment };
}

/** The author's own file with its fixes written as if they had always been there. */
export function fixedCopy(
  deliverable: Deliverable,
  facts: Facts,
  options: ReviewOptions,
): Pick<ReviewCopy, 'package' | 'fixes'> {
  const fixes = fixesOf(deliverable, facts, options);
  const groups = fixes.map(({ finding, edits }) => ({ author: authorOf(finding), edits }));
  const { package: made, outcomes } = applyEdits(deliverable, groups, applying('clean', options));
  return { package: made, fixes: outcomesOf(fixes, outcomes) };
}

function applying(mode: ApplyEditsOptions['mode'], { date }: ReviewOptions): ApplyEditsOptions {
  return date === undefined ? { mode } : { mode, date };
}

function authorOf({ catalogue, rule }: Finding): string {
  return `fg2rec ${catalogue === '' ? rule : catalogue}`;
}

function fixesOf(
  deliverable: Deliverable,
  facts: Facts,
  { vocabulary, findings, fix }: ReviewOptions,
): PreparedFix[] {
  if (fix === 'none') {
    return [];
  }
  const input = passInput(deliverable, facts, { vocabulary, findings });
  return preparedFixes(input, [], fix === 'all' ? ['safe', 'suggestion'] : ['safe']);
}

function outcomesOf(fixes: readonly PreparedFix[], outcomes: readonly GroupOutcome[]): FixOutcome[] {
  return fixes.map(({ finding }, index) => {
    const outcome = outcomes[index];
    return outcome?.status === 'refused' ? { finding, refused: outcome.refusal.reason } : { finding };
  });
}

/** Whether a paragraph goes with one of the blocks that are removed. */
function removedBy(edits: readonly Edit[]): (paragraph: Paragraph) => boolean {
  const gone = edits.flatMap((edit) =>
    edit.kind === 'remove-blocks' || edit.kind === 'move-blocks' ? edit.blocks : [],
  );
  return ({ anchor }) =>
    gone.some(
      (block) => block.part === anchor.part && block.start <= anchor.start && anchor.end <= block.end,
    );
}

/** Whether the rule of a finding has many, and this is not the first. */
function repetition(findings: readonly Finding[]): (finding: Finding) => boolean {
  const first = new Map<string, Finding>();
  const counts = new Map<string, number>();
  for (const finding of findings) {
    first.set(finding.rule, first.get(finding.rule) ?? finding);
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  }
  return (finding) => (counts.get(finding.rule) ?? 0) >= manyOfOneRule && first.get(finding.rule) !== finding;
}
