import { type Edit, flatInlines, type Paragraph, paragraphsOf, phrase, plainText } from '@fg2rec/document';
import { followsGuide } from '../outline/profile.ts';
import type { Pass } from '../plan.ts';

/**
 * An equation is tab, formula, tab, number: the style has a stop in the middle and one at the right margin. Without a
 * number it is tab and formula.
 */
export const equations: Pass = ({ deliverable, outline }) => {
  if (!followsGuide(outline.profile)) {
    return { edits: [], changes: [] };
  }
  const set = paragraphsOf(deliverable.root.children, { tables: false })
    .filter(({ role }) => role === 'equation')
    .map(tabEdits)
    .filter((edits) => edits.length > 0);
  return {
    edits: set.flat(),
    changes:
      set.length === 0
        ? []
        : [
            {
              pass: 'equations',
              what:
                set.length === 1
                  ? phrase('One equation is set by tabs.')
                  : phrase('{count} equations are set by tabs.', { count: set.length }),
              because: phrase(
                'An equation stands in the middle, its number at the right margin (Author’s guide clause 9.4.2).',
              ),
            },
          ],
  };
};

/** Leading white space, formula, gap, number. */
const numbered =
  /^(?<lead>[ \t]*)(?<formula>[^\s\t][^\t]*?)(?<gap>[ ]*\t[ \t]*|[ \u00a0]{3,})[(（][^()（）\t]{1,12}[)）]\s*$/u;

/** Stands for an embedded formula, which has no characters of its own. */
const objectMark = '\ufffc';

function tabEdits(paragraph: Paragraph): Edit[] {
  const shown = withObjects(paragraph);
  const text = plainText(paragraph);
  const { lead, formula, gap } = numbered.exec(shown)?.groups ?? {};
  if (lead === undefined || formula === undefined || gap === undefined) {
    return isUnnumbered(paragraph, text) ? [tabAt(paragraph, 0, text.length - text.trimStart().length)] : [];
  }
  const end = lead.length + formula.replaceAll(objectMark, '').length;
  return [
    ...(lead === '\t' ? [] : [tabAt(paragraph, 0, lead.length)]),
    ...(gap === '\t' ? [] : [tabAt(paragraph, end, end + gap.length)]),
  ];
}

function withObjects({ children }: Paragraph): string {
  return flatInlines(children)
    .filter(({ type }) => type !== 'link' && type !== 'field' && type !== 'inlineContentControl')
    .map((inline) => (inline.type === 'embeddedObject' && inline.isFormula ? objectMark : plainText(inline)))
    .join('');
}

/** A formula in the line, alone and without a tab: one that is set as a display is centred by Word itself. */
function isUnnumbered({ children }: Paragraph, text: string): boolean {
  const inlines = flatInlines(children);
  return (
    !text.includes('\t') &&
    inlines.some(
      (inline) => inline.type === 'formula' || (inline.type === 'embeddedObject' && inline.isFormula),
    ) &&
    inlines.every((inline) =>
      inline.type === 'formula'
        ? !inline.display
        : inline.type !== 'text' || /^[\s.,;:]*$/.test(inline.value),
    )
  );
}

function tabAt(paragraph: Paragraph, from: number, to: number): Edit {
  return { kind: 'replace-text', paragraph: paragraph.anchor, from, to, text: '\t' };
}
