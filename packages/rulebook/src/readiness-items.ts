/**
 * The guidelines for passing deliverables on: Recommendation ITU-T A.7 (08/2024), Appendix I clause I.2, in our own
 * words. A report says for each whether it is met.
 */
export interface ReadinessItem {
  /** `I.2 5)` */
  readonly item: string;
  readonly title: string;
  readonly text: string;
  /** Whether a file can show it: wholly, in part, or not at all. */
  readonly shownByFile: 'yes' | 'partly' | 'no';
}

export const readinessItems: readonly ReadinessItem[] = [
  {
    item: 'I.2 1)',
    title: 'Expected deliverables named',
    text: 'The terms of reference say which deliverables are expected, formatted base material for draft Recommendations or informative texts among them.',
    shownByFile: 'no',
  },
  {
    item: 'I.2 2)',
    title: 'Form fit for the study group',
    text: 'The deliverable is drafted and formatted in the form that the study group works with, such as the structure of a Recommendation.',
    shownByFile: 'yes',
  },
  {
    item: 'I.2 3)',
    title: 'Routed to the right group',
    text: 'The parent group sees to it that the deliverable reaches the right study group or groups in time, above all where it is not plain which that is.',
    shownByFile: 'partly',
  },
  {
    item: 'I.2 4)',
    title: 'Experienced leaders',
    text: 'Those who lead the work have experience in drafting, or are trained in it.',
    shownByFile: 'no',
  },
  {
    item: 'I.2 5)',
    title: "Author's guide followed",
    text: "A deliverable meant to become a Recommendation or Supplement follows the Author's guide, and its content suits such a text.",
    shownByFile: 'yes',
  },
  {
    item: 'I.2 6)',
    title: 'Drafts shared early',
    text: 'Drafts are shared regularly with the parent group, and as soon as possible with another study group whose field they touch.',
    shownByFile: 'no',
  },
  {
    item: 'I.2 7)',
    title: 'Approved and sent',
    text: 'Once mature, the deliverable is approved by the focus group and sent to the parent group.',
    shownByFile: 'partly',
  },
  {
    item: 'I.2 8)',
    title: 'Results counted',
    text: 'The parent group keeps count of the Recommendations approved and informative texts agreed on the basis of focus group deliverables.',
    shownByFile: 'no',
  },
];
