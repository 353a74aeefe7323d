import { type Edit, type Paragraph, paragraphsOf, plainText } from '@fg2rec/document';
import { followsGuide } from '../outline/profile.ts';
import type { Pass } from '../plan.ts';

/** A numbered equation is tab, formula, tab, number: the style has a stop in the middle and one at the right margin. */
export const equations: Pass = ({ deliverable, outline }) => {
  if (!followsGuide(outline.profile)) {
    return { edits: [], changes: [] };
  }
  const edits = paragraphsOf(deliverable.root.children, { tables: false })
    .filter(({ role }) => role === 'equation')
    .flatMap(tabEdits);
  return {
    edits,
    changes:
      edits.length === 0
        ? []
        : [
            {
              pass: 'equations',
              what: `${edits.length === 1 ? 'One numbered equation is' : `${edits.length} numbered equations are`} centred by a tab.`,
              because:
                'An equation stands in the middle, its number at the right margin (Author’s guide clause 9.4.2).',
            },
          ],
  };
};

function tabEdits(paragraph: Paragraph): Edit[] {
  const text = plainText(paragraph);
  const isNumbered = /^[^\t]+\t+\s*[(（][^()（）\t]{1,12}[)）]\s*$/u.test(text);
  return isNumbered
    ? [{ kind: 'replace-text', paragraph: paragraph.anchor, from: 0, to: 0, text: '\t' }]
    : [];
}
