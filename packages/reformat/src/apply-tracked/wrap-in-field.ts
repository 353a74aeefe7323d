import type { Paragraph, WrapInField } from '@fg2rec/document';
import { child, escapeText } from '@fg2rec/ooxml';
import { withoutChangeRecord } from './changed-run.ts';
import { changeRun } from './part-draft.ts';
import { rawPlace, replaceCharacters, runPath } from './replace-characters.ts';
import type { Resolution, ResolveContext } from './resolved-edit.ts';
import { revised } from './revision-marks.ts';

/**
 * Makes characters the result of a field. As a tracked change the words go and a whole field comes, so that it cannot
 * be accepted by halves.
 */
export function wrapInField(edit: WrapInField, paragraph: Paragraph, context: ResolveContext): Resolution {
  const { places, mode, revising } = context;
  const { from, to, instruction } = edit;
  if (from === to) {
    return 'outside-text';
  }
  const words = replaceCharacters(paragraph, { from, to, text: '' }, context);
  if (typeof words === 'string') {
    return words;
  }
  const draft = places.draftOf(paragraph.anchor.part);
  const touched = places.atomsOf(paragraph).atoms.filter((atom) => atom.from < to && from < atom.to);
  const last = touched.at(-1);
  if (last === undefined) {
    return 'outside-text';
  }
  const result = touched
    .map((atom) => {
      const start = rawPlace(atom, Math.max(from, atom.from), draft);
      const end = rawPlace(atom, Math.min(to, atom.to), draft);
      const raw = draft.text.slice(start, end);
      const content = atom.path.at(-1)?.name === 'w:t' ? `<w:t xml:space="preserve">${raw}</w:t>` : raw;
      return `<w:r>${withoutChangeRecord(child(atom.run, 'w:rPr'), draft.text)}${content}</w:r>`;
    })
    .join('');
  const field =
    `${character('begin')}<w:r><w:instrText xml:space="preserve"> ${escapeText(instruction.trim())} </w:instrText></w:r>` +
    `${character('separate')}${result}${character('end')}`;
  const at = rawPlace(last, Math.min(to, last.to), draft);
  return {
    claims: words.claims,
    commit: () => {
      words.commit();
      const xml = mode === 'clean' ? field : revised('w:ins', field, revising);
      changeRun(draft, runPath(last), { kind: 'place', at, rank: 0.5, xml });
    },
  };
}

function character(kind: 'begin' | 'separate' | 'end'): string {
  return `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
}
