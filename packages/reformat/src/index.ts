export type { AppliedDocument, Removed } from './apply/applied-document.ts';
export { type ApplyCleanOptions, applyClean } from './apply/apply-clean.ts';
export { applyEdits } from './apply-tracked/apply-edits.ts';
export {
  type AppliedEdits,
  type ApplyEditsOptions,
  type EditGroup,
  type GroupOutcome,
  type Refusal,
  type RefusalReason,
  refusalWords,
} from './apply-tracked/outcome.ts';
export { deliverableTitle } from './deliverable-title.ts';
export { narrowed } from './narrowed-edit.ts';
export { targetProfile } from './outline/profile.ts';
export type { Change, ChangePlace, ReformatOptions, ReformatPlan, Target } from './plan.ts';
export { planReformat } from './plan-reformat.ts';
export type { PrintedCover } from './printed-cover.ts';
export {
  type FixChoice,
  type FixOutcome,
  fixChoices,
  fixedCopy,
  type ReviewCopy,
  type ReviewOptions,
  reviewCopy,
} from './review/review-copy.ts';
export { styleXml } from './style-xml.ts';
