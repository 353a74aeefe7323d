import { type Edit, type Paragraph, plainText, textRuns } from '@fg2rec/document';
import type { Change, Pass, PassInput } from '../plan.ts';
import { entryParts } from '../references/entry-parts.ts';
import { ituTitle } from '../references/itu-title.ts';
import type { PlannedReference } from '../references/reference-plan.ts';
import { isReplaceable } from '../replaceable-text.ts';
import { placeOf } from './describe.ts';

/**
 * `IETF RFC 1042 (1988), Title.` with the title in italics: the form of an entry, made of what it says itself (Author's
 * guide clause 8.2, Figures 1 and 2). An entry of which something would be left over stays as it is.
 */
export const referenceForms: Pass = (input) => {
  if (input.language === 'ar' || input.language === 'zh') {
    return { edits: [], changes: [] };
  }
  const parts = input.references.entries.map((planned) => {
    const edits = entryEdits(planned, input);
    return { edits, changes: edits.length === 0 ? [] : [explained(planned, edits, input)] };
  });
  return { edits: parts.flatMap(({ edits }) => edits), changes: parts.flatMap(({ changes }) => changes) };
};

const rule = 'references/entry-form';

function entryEdits(
  { reference: { paragraph, text }, tag }: PlannedReference,
  { pointedAt }: PassInput,
): Edit[] {
  const whole = plainText(paragraph);
  const start = text === '' ? -1 : whole.lastIndexOf(text);
  if (start < 0) {
    return [];
  }
  const italics = italicSpans(paragraph, start);
  const parts = entryParts(text, italics, tag);
  const title = parts?.title ?? ituTitle(text);
  if (title === undefined) {
    return [];
  }
  const words = text.slice(title.from, title.to);
  const isItalic = italics.some(({ from, to }) => from <= title.from && title.to <= to);
  const wanted = [
    ...(parts === undefined ? [] : [{ from: 0, to: title.from, text: parts.head, italic: false }]),
    ...(isItalic ? [] : [{ ...title, text: words, italic: true }]),
    ...(parts === undefined ? [] : [{ from: title.to, to: parts.end, text: parts.tail, italic: false }]),
  ].filter((each) => each.italic || text.slice(each.from, each.to) !== each.text);
  const edits = wanted.map(
    (each): Edit => ({
      kind: 'replace-text',
      paragraph: paragraph.anchor,
      from: start + each.from,
      to: start + each.to,
      text: each.text,
      italic: each.italic,
      because: rule,
    }),
  );
  return edits.every((edit) => edit.kind === 'replace-text' && isReplaceable(paragraph, edit, pointedAt))
    ? edits
    : [];
}

/** Stretches of italics, counted from the text of the entry. */
function italicSpans(paragraph: Paragraph, start: number): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const { text, offset } of textRuns(paragraph)) {
    const from = offset - start;
    const to = from + text.value.length;
    const last = spans.at(-1);
    if (text.format.italic === true && to > 0) {
      if (last !== undefined && last.to === from) {
        last.to = to;
      } else {
        spans.push({ from: Math.max(0, from), to });
      }
    }
  }
  return spans;
}

function explained(
  { reference, tag }: PlannedReference,
  edits: readonly Edit[],
  { facts }: PassInput,
): Change {
  const { paragraph } = reference;
  const name = tag === undefined ? 'The entry' : `The entry [${tag}]`;
  const isLook = edits.every((edit) => edit.kind === 'replace-text' && edit.italic === true);
  return {
    pass: 'reference-forms',
    what: isLook
      ? `The title in ${name.charAt(0).toLowerCase()}${name.slice(1)} is in italics.`
      : `${name} is designation, year in parentheses, title in italics.`,
    because: 'Entries have one form, made of what they say themselves (Author’s guide clause 8.2, Figure 1).',
    rule,
    place: placeOf(paragraph, facts.divisionOf(paragraph)),
  };
}
